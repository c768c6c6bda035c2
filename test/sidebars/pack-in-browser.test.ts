/** A template on its way in Chromium: made in one workbook, brought into a second, changed there, and updated. */

import { readFileSync, rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { BookState } from '../../src/workbench/book-state';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { describeInBrowser, WHY } from '../browser/chromium';
import { launch } from '../browser/launch';
import { shotPath } from '../browser/school';
import { after, type Bench, blank, builtAddon, makeBench } from '../bundle/bench';
import { yearFiles } from '../bundle/small-school';
import { openSidebar } from './sidebar-tab';

jest.setTimeout(180_000);

describeInBrowser(`a template in a browser${WHY}`, () => {
  let distDir: string;
  let bench: Bench;
  let browser: Browser;

  beforeAll(async () => {
    distDir = await builtAddon();
    bench = makeBench(distDir, 'en');
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(distDir, { recursive: true, force: true });
  });

  /** The sidebar over a workbook; what is done there changes it. */
  async function opened(start: BookState) {
    let book = start;
    const { page, complaints } = await openSidebar(
      browser,
      distDir,
      'pack',
      (request) => {
        const answer = bench(book, request as Parameters<Bench>[1]);
        book = answer.book;
        return answer.envelope;
      },
      { locale: 'en-GB' },
    );
    return { page, complaints, book: () => book };
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const typed = (book: BookState, cell: string, value: string): BookState =>
    typeInto(book, { type: { tab: 'annual', cell, value } }, 2026);
  const topics = (book: BookState): readonly unknown[] =>
    (book.sheets.find(({ name }) => name === 'Program Tahunan')?.rows ?? [])
      .slice(2)
      .map(({ values }) => values[4])
      .filter((topic) => topic !== '');

  async function made(
    book: BookState,
    version: string,
  ): Promise<{ readonly text: string; readonly print: string }> {
    const { page, complaints } = await opened(book);
    await press(page, 'Make a template');
    await page.getByLabel('Name of the template').fill('smp-kota');
    await page.getByLabel('Version', { exact: true }).fill(version);
    await press(page, 'Put it together');
    await page.getByRole('heading', { name: 'The template is ready' }).waitFor();
    await page.screenshot({ path: shotPath(`pack-made-${version}`), fullPage: true });
    const print = (await page.locator('dd').first().textContent()) ?? '';
    const download = page.waitForEvent('download');
    await press(page, 'Save the file');
    const file = await download;
    expect(file.suggestedFilename()).toBe(`smp-kota-${version}.json`);
    const text = readFileSync(await file.path(), 'utf8');
    expect(complaints).toEqual([]);
    await page.context().close();
    return { text, print };
  }

  it('reaches a second workbook, and its update leaves what that school changed', async () => {
    const author = after(bench, blank(), 'startYear', { files: yearFiles() });
    const one = await made(author, '1.0.0');
    const two = await made(
      typed(typed(author, 'E3', 'Etika di ruang digital'), 'E4', 'Konseling pribadi'),
      '2.0.0',
    );

    const others = yearFiles().filter(({ name }) => !name.startsWith('plan'));
    const school = await opened(after(bench, blank(), 'startYear', { files: others }));
    const bring = async (text: string, print: string): Promise<void> => {
      await press(school.page, 'Import or update');
      const buffer = Buffer.from(text);
      await school.page.setInputFiles('#file', { name: 'smp.json', mimeType: 'application/json', buffer });
      await school.page.getByRole('heading', { name: 'The differences' }).waitFor();
      expect(await school.page.locator('dd').first().textContent()).toBe(print);
    };
    await bring(one.text, one.print);
    await press(school.page, 'See what will be written');
    await press(school.page, 'Apply');
    await school.page.getByRole('heading', { name: 'Done' }).waitFor();
    expect(topics(school.book())).toEqual(['Etika bermedia sosial', 'Konseling perorangan', 'Himpunan data']);
    expect(school.complaints).toEqual([]);
    await school.page.context().close();

    const later = await opened(
      typed(typed(school.book(), 'E4', 'Curhat dengan guru BK'), 'E5', 'Data murid kami'),
    );
    await later.page.getByText('Follows the template smp-kota 1.0.0').waitFor();
    await press(later.page, 'Import or update');
    await later.page.getByLabel('Or paste what is in it').fill(two.text);
    await press(later.page, 'Compare');
    await later.page.getByRole('heading', { name: 'Changed on both sides: choose' }).waitFor();
    await later.page.getByLabel('School: Curhat dengan guru BK').waitFor();
    await later.page.getByLabel('Template: Konseling pribadi').waitFor();
    await later.page.getByText('What stays as the school has it: 1').click();
    await later.page.getByText('Data murid kami').waitFor();
    await later.page.screenshot({ path: shotPath('pack-compared'), fullPage: true });
    await press(later.page, 'See what will be written');
    await later.page.getByRole('button', { name: 'Apply' }).waitFor();
    await later.page.screenshot({ path: shotPath('pack-preview'), fullPage: true });
    await press(later.page, 'Apply');
    await later.page.getByRole('heading', { name: 'Done' }).waitFor();
    expect(topics(later.book())).toEqual([
      'Etika di ruang digital',
      'Curhat dengan guru BK',
      'Data murid kami',
    ]);
    expect(later.complaints).toEqual([]);
    await later.page.context().close();
  });
});
