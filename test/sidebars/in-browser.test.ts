/** The sidebars in Chromium under the strictest rules, with the built add-on behind them. */

import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { BookState } from '../../src/workbench/book-state';
import { describeInBrowser, WHY } from '../browser/chromium';
import { launch } from '../browser/launch';
import { after, type Bench, blank, builtAddon, makeBench } from '../bundle/bench';
import { logOf, yearFiles } from '../bundle/small-school';
import { type Answering, openSidebar, type Sidebar } from './sidebar-tab';
import { OTHER, TWO_HEADERS, xlsxOf } from './xlsx-log';

describeInBrowser(`the sidebars in a browser${WHY}`, () => {
  let distDir: string;
  let bench: Bench;
  let year: BookState;
  let browser: Browser;

  beforeAll(async () => {
    distDir = await builtAddon();
    bench = makeBench(distDir, 'en');
    year = after(bench, blank(), 'startYear', { files: yearFiles() });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(distDir, { recursive: true, force: true });
  });

  /** The add-on over a workbook that goes on from question to question. */
  function addonOver(start: BookState): { readonly answering: Answering; book(): BookState } {
    let book = start;
    return {
      book: () => book,
      answering(request) {
        const answer = bench(book, request as Parameters<Bench>[1]);
        book = answer.book;
        return answer.envelope;
      },
    };
  }

  const open = (name: string, answering: Answering, size = {}): Promise<Sidebar> =>
    openSidebar(browser, distDir, name, answering, { locale: 'en-GB', ...size });

  const heading = (page: Page) => page.locator('h1');

  it('bring a log into the journal and take it out again', async () => {
    const addon = addonOver(year);
    const { page, complaints, requests } = await open('import', addon.answering);
    const text = logOf(5).text;
    await page.setInputFiles('#file', { name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Add to the journal' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(JSON.stringify(addon.book().sheets).length).toBeGreaterThan(JSON.stringify(year.sheets).length);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Undone' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('heading');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('bring a log from an .xlsx file with a header on two rows', async () => {
    const addon = addonOver(year);
    const { page, complaints } = await open('import', addon.answering);
    const buffer = Buffer.from(await xlsxOf([OTHER, TWO_HEADERS]));
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.setInputFiles('#file', { name: 'log.xlsx', mimeType, buffer });
    await page.getByRole('button', { name: 'Add to the journal' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const rows = JSON.stringify(addon.book().sheets.find(({ name }) => name === 'Jurnal BK')?.rows);
    expect([rows.includes('S0002'), rows.includes('S0003')]).toEqual([true, false]);
    expect(complaints).toEqual([]);
  });

  it('set up a year by keyboard alone', async () => {
    const addon = addonOver(blank());
    const { page, complaints } = await open('start', addon.answering);
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab', 'Enter', 'Tab');
    await page.keyboard.type('SMP Contoh');
    await press('Enter', 'Tab', 'ArrowDown', 'Tab', 'Enter');
    expect(await heading(page).textContent()).toBe('Which school year?');
    await page.getByRole('button', { name: 'Next' }).focus();
    await press('Enter', 'Tab', 'Tab', 'Enter');
    await page.getByRole('button', { name: 'Set up the workbook' }).waitFor();
    await press('Tab', 'Tab', 'Enter');
    await page.getByRole('heading', { name: 'The workbook is ready' }).waitFor();
    expect(addon.book().sheets.length).toBeGreaterThan(20);
    expect(JSON.stringify(addon.book().sheets)).toMatch(/SMP Contoh.*SMA/);
    expect(complaints).toEqual([]);
  });
});
