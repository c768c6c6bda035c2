/** The sidebars in Chromium under the strictest rules, with the built add-on behind them. */

import { readFileSync, rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { BookState } from '../../src/workbench/book-state';
import { describeInBrowser, launch, WHY } from '../browser/chromium';
import { after, type Bench, blank, builtAddon, makeBench } from '../bundle/bench';
import { logOf, yearFiles } from '../bundle/small-school';
import { type Answering, openSidebar, type Sidebar } from './sidebar-tab';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

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

  async function violations(page: Page): Promise<unknown> {
    await page.evaluate(AXE);
    return page.evaluate(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );
  }

  const overflow = (page: Page): Promise<unknown> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

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

  it.each(['import', 'summary', 'start', 'help', 'plan'])(
    '%s is readable for everybody, at 200 %% zoom too',
    async (name) => {
      for (const width of [300, 150]) {
        const { page } = await open(name, addonOver(year).answering, { width });
        await page.waitForSelector('.screen[aria-busy=false]');
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        const [primary] = await page.locator('.primary').all();
        await primary?.click();
        await page.waitForSelector('.screen[aria-busy=false]');
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      }
    },
  );

  it('show hostile words as words', async () => {
    const hostile = [
      '<img src=x onerror="document.title=1">',
      '</script><script>document.title=1</script>',
      '\u202egnirts\u0000\ud800',
      `${'w'.repeat(400)}`,
      'javascript:document.title=1',
    ].join('\n');
    const answer = { ok: false, error: { code: 'refused', message: hostile, remedy: hostile }, locale: 'en' };
    const { page, complaints, requests } = await open('help', () => answer);
    await page.waitForSelector('.problem');
    expect(await page.locator('.problem img, .problem script').count()).toBe(0);
    expect(await page.locator('.problem').textContent()).toContain(
      '</script><script>document.title=1</script>',
    );
    expect(await page.title()).toBe('POAC');
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});
