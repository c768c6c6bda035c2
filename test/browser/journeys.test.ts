/** A counsellor's way from a new spreadsheet to the principal's sheet, in a real browser from the README's command. */

import type { Browser, FrameLocator } from 'playwright-core';
import { findTab } from '../../src/workbench/steps/find-tab';
import { describeInBrowser, openTab, type Watched, WHY } from './chromium';
import { launch } from './launch';
import {
  chooseInMenu,
  goTo,
  readBack,
  selectedIn,
  sheetIdOf,
  shownOn,
  until,
  violations,
} from './page-in-hand';
import { picturePath, shotPath } from './school';
import { type Started, startBlank } from './workbench-started';

jest.setTimeout(240_000);

/** Long enough for a year to be made on a slow machine. */
const PATIENCE = { timeout: 60_000 };

describeInBrowser(`a counsellor's first day${WHY}`, () => {
  let started: Started;
  let browser: Browser;
  let tab: Watched;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    started = await startBlank('id');
    browser = await launch();
    tab = await openTab(browser, started.address);
    sidebar = tab.page.frameLocator('.poac-sidebar iframe');
  });

  afterAll(async () => {
    await browser?.close();
    await started?.close();
  });

  const press = (name: string | RegExp): Promise<void> =>
    sidebar.getByRole('button', { name }).first().click(PATIENCE);
  const heading = (name: string): Promise<void> => sidebar.getByRole('heading', { name }).waitFor(PATIENCE);
  const shot = (name: string): Promise<unknown> => tab.page.screenshot({ path: shotPath(`journey-${name}`) });

  const shown = (title: string, row: number, column: number): Promise<string> =>
    shownOn(tab.page, title, row, column);

  it('begins with the sample school', async () => {
    await chooseInMenu(tab.page, 'Siapkan tahun pelajaran');
    await press('Coba dengan sekolah contoh');
    await shot('1-preview');
    await press('Siapkan buku kerja');
    await heading('Buku kerja siap');
    await shot('2-ready');
  });

  it('goes to the cell of a finding, mends it by hand, and sees that it is gone', async () => {
    const { page } = tab;
    await chooseInMenu(page, 'Pengorganisasian', 'Periksa kesiapan');
    const finding = sidebar.locator('li', { hasText: 'VIII-F belum' });
    await finding.getByRole('button', { name: 'Buka sel F14' }).click(PATIENCE);
    await until(async () => (await selectedIn(page))[0] === 'F14');
    await page.screenshot({ path: picturePath('findings') });
    await page.mouse.click(590, 423);
    await page.keyboard.type('G3');
    await page.keyboard.press('Enter');
    await until(async () => (await shown('Kelas', 13, 5)) === 'G3');
    await press('Periksa lagi');
    await finding.waitFor({ state: 'detached', ...PATIENCE });
    await sidebar.getByRole('button', { name: 'Periksa lagi' }).waitFor(PATIENCE);
    expect(await finding.count()).toBe(0);
  });

  it('records a session, takes it back and records it again', async () => {
    await chooseInMenu(tab.page, 'Pelaksanaan', 'Catat kegiatan');
    await heading('Kegiatan yang mana?');
    await shot('4-record');
    const save = async (): Promise<void> => {
      await press(/IX-A: Ragam sekolah lanjutan/);
      await press('Simpan');
      await until(async () => (await shown('Jurnal BK', 2, 0)) === 'S0001');
    };
    await save();
    await tab.page.screenshot({ path: picturePath('recording') });
    await press('Urungkan');
    await until(async () => (await shown('Jurnal BK', 2, 0)) === '');
    await shot('6-undone');
    await press('Simpan');
    await until(async () => (await shown('Jurnal BK', 2, 0)) === 'S0001');
  });

  it('builds the summary of the semester, with its chart', async () => {
    await chooseInMenu(tab.page, 'Pengontrolan', 'Buat ringkasan');
    await press('Lihat pratinjau');
    await press('Buat ringkasan');
    await heading('Ringkasan siap');
    await shot('7-summary');
  });

  it('downloads the workbook and reads it back', async () => {
    const book = await readBack(tab.page, () => tab.page.locator('a[href="/download.xlsx"]').click());
    const rows = (id: string) => findTab(book, id).sheet.rows.map(({ values }) => values);
    expect(rows('journal')[2]?.[0]).toBe('S0001');
    expect(rows('classes')[13]?.slice(0, 6)).toEqual(['VIII-F', 8, 30, '', '', 'G3']);
    expect(findTab(book, 'summary').sheet.charts.length).toBeGreaterThan(0);
    expect(tab.strangers).toEqual([]);
    expect(tab.errors).toEqual([]);
  });

  it('is found again by its page when it was stopped in the middle of an answer and started', async () => {
    const { page } = tab;
    await chooseInMenu(page, 'Pengorganisasian', 'Periksa kesiapan');
    await sidebar.getByRole('button', { name: 'Periksa lagi' }).waitFor(PATIENCE);
    await goTo(page, await sheetIdOf(page, 'Kelas'), 13, 5);
    const isThere = async (): Promise<boolean> => String(await selectedIn(page)) === 'F14,true';
    await until(isThere);
    started.freeze();
    await press('Periksa lagi');
    await started.kill();
    const words = page.locator('dialog[open]', { hasText: 'Sambungan terputus' });
    await words.waitFor(PATIENCE);
    expect(await violations(page)).toEqual([]);
    await shot('8-lost');
    await started.startAgain();
    await words.waitFor({ state: 'detached', ...PATIENCE });
    await page.locator('.poac-toast', { hasText: 'Tersambung lagi' }).waitFor(PATIENCE);
    await shot('9-back');
    await until(isThere);
    expect(await shown('Kelas', 13, 5)).toBe('G3');
    expect(await shown('Jurnal BK', 2, 0)).toBe('S0001');
    await sidebar.getByText('sambungan terputus sebelum jawaban tiba').waitFor(PATIENCE);
    await shot('10-asked-again');
    await press('Coba lagi');
    await sidebar
      .getByRole('button', { name: /^Buka sel / })
      .first()
      .waitFor(PATIENCE);
  });
});
