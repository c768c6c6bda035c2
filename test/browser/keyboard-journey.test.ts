/** The same first day without a mouse: every step by keys alone, from the new spreadsheet to the downloaded file. */

import type { Browser, Frame } from 'playwright-core';
import { findTab } from '../../src/workbench/steps/find-tab';
import { describeInBrowser, openTab, type Watched, WHY } from './chromium';
import { launch } from './launch';
import { chooseByKeys, readBack, selectedIn, shownOn, until } from './page-in-hand';
import { shotPath } from './school';
import { type Started, startBlank } from './workbench-started';

jest.setTimeout(240_000);

/** More stops than any of our pages has. */
const MOST_STOPS = 80;

const FOCUSED = `(() => {
  const { activeElement: one } = document;
  const label = one.labels?.[0]?.textContent ?? '';
  return one === document.body ? '' : (one.getAttribute('aria-label') ?? (label || one.textContent)).trim();
})()`;

describeInBrowser(`a counsellor's first day by keyboard alone${WHY}`, () => {
  let started: Started;
  let browser: Browser;
  let tab: Watched;

  beforeAll(async () => {
    started = await startBlank('id');
    browser = await launch();
    tab = await openTab(browser, started.address);
  });

  afterAll(async () => {
    await browser?.close();
    await started?.close();
  });

  const key = (name: string): Promise<void> => tab.page.keyboard.press(name);
  const shot = (name: string): Promise<unknown> => tab.page.screenshot({ path: shotPath(`keys-${name}`) });

  /** The page in the sidebar; undefined while there is none. */
  const open = (): Frame | undefined =>
    tab.page
      .frames()
      .filter((frame) => frame.url().includes('/frame/') && !frame.isDetached())
      .at(-1);

  function sidebar(): Frame {
    const frame = open();
    if (!frame) throw new Error('No sidebar is open.');
    return frame;
  }

  const heading = (name: string | RegExp) =>
    sidebar().getByRole('heading', { name }).first().waitFor({ timeout: 60_000 });

  /** The menu leads to the page, and a key into it. */
  async function openPage(...labels: readonly string[]): Promise<void> {
    const before = open();
    await chooseByKeys(tab.page, ...labels);
    await until(async () => open() !== undefined && open() !== before);
    await sidebar().getByRole('heading').first().waitFor({ timeout: 60_000 });
  }

  /** Tab by Tab to the control of that name. */
  async function walkTo(name: string | RegExp, way: 'Tab' | 'Shift+Tab'): Promise<void> {
    const stops: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const focused = String(await sidebar().evaluate(FOCUSED));
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      stops.push(focused);
      // The engine takes the focus once more when its menu has closed.
      const isInside = await tab.page.evaluate('document.activeElement.tagName === "IFRAME"');
      await key(isInside ? way : 'Alt+Shift+.');
    }
    throw new Error(`Not reached: ${name}. Passed: ${stops.join(' | ')}`);
  }

  async function press(name: string | RegExp, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await sidebar().getByRole('button', { name }).first().waitFor({ timeout: 60_000 });
    await walkTo(name, way);
    await key(way === 'Tab' ? 'Enter' : 'Space');
  }

  it('begins with the sample school', async () => {
    await openPage('Siapkan tahun pelajaran');
    await press('Coba dengan sekolah contoh');
    await press('Siapkan buku kerja');
    await heading('Buku kerja siap');
    await shot('1-ready');
  });

  it('goes to the cell of a finding, mends it, and sees that it is gone', async () => {
    const { page } = tab;
    await openPage('Pengorganisasian', 'Periksa kesiapan');
    await press(/^Buka sel F14/);
    await until(async () => (await selectedIn(page))[0] === 'F14');
    await key('Escape');
    await page.keyboard.type('G3');
    await key('Enter');
    await until(async () => (await shownOn(page, 'Kelas', 13, 5)) === 'G3');
    await key('Alt+Shift+.');
    // It stands above the finding.
    await press('Periksa lagi', 'Shift+Tab');
    await sidebar()
      .locator('li', { hasText: 'VIII-F belum' })
      .waitFor({ state: 'detached', timeout: 60_000 });
    await shot('2-mended');
  });

  it('records a session, takes it back and records it again', async () => {
    const { page } = tab;
    const first = (): Promise<string> => shownOn(page, 'Jurnal BK', 2, 0);
    await openPage('Pelaksanaan', 'Catat kegiatan');
    await press(/IX-A: Ragam sekolah lanjutan/);
    await press('Simpan');
    await until(async () => (await first()) === 'S0001');
    await press('Urungkan');
    await until(async () => (await first()) === '');
    await press('Simpan');
    await until(async () => (await first()) === 'S0001');
    await shot('3-recorded');
  });

  it('builds the summary of the semester, with its chart', async () => {
    await openPage('Pengontrolan', 'Buat ringkasan');
    await press('Lihat pratinjau');
    await press('Buat ringkasan');
    await heading('Ringkasan siap');
    await shot('4-summary');
  });

  it('downloads the workbook', async () => {
    const { page } = tab;
    const book = await readBack(page, async () => {
      await key('Alt+/');
      const stop = 'document.activeElement.getAttribute("href")';
      for (let back = 0; back < MOST_STOPS && (await page.evaluate(stop)) !== '/download.xlsx'; back += 1)
        await key('Shift+Tab');
      await key('Enter');
    });
    const rows = (id: string) => findTab(book, id).sheet.rows.map(({ values }) => values);
    expect(rows('journal')[2]?.[0]).toBe('S0001');
    expect(rows('classes')[13]?.[5]).toBe('G3');
    expect(findTab(book, 'summary').sheet.charts.length).toBeGreaterThan(0);
    expect([tab.strangers, tab.errors]).toEqual([[], []]);
  });
});
