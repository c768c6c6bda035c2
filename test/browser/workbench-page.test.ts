/** The workbench's page as a person uses it: in a real browser, with the mouse and the keyboard. */

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { withSheet } from '../../src/workbench/book/sheets';
import { findTab } from '../../src/workbench/steps/find-tab';
import { describeInBrowser, openTab, type Watched, WHY, waitForNotice } from './chromium';
import { launch } from './launch';
import {
  chooseInMenu,
  expectShown,
  fillIn,
  goTo,
  selectedIn,
  shownIn,
  until,
  violations,
} from './page-in-hand';
import { type OpenSchool, openSchool, picturePath, shotPath } from './school';

jest.setTimeout(180_000);

describeInBrowser(`the workbench's page${WHY}`, () => {
  let school: OpenSchool;
  let browser: Browser;
  let first: Watched;

  const idOf = (tab: string): number => findTab(school.session.world.book, tab).sheet.id;

  beforeAll(async () => {
    school = await openSchool();
    browser = await launch();
    first = await openTab(browser, school.address);
  });

  afterAll(async () => {
    await browser?.close();
    await school?.close();
  });

  it('shows the principal’s summary of the sample school', async () => {
    const { page } = first;
    expect(await shownIn(page, idOf('summary'), 1, 0)).toBe('Ringkasan Layanan BK untuk Pimpinan');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: picturePath('summary') });
  });

  it('lets a typed date be seen in another tab of the browser, as Sheets would show it', async () => {
    const second = await openTab(browser, school.address);
    const { page } = first;
    const journal = idOf('journal');
    const { sheet, places } = findTab(school.session.world.book, 'journal');
    const [row, column] = [sheet.rows.length - 1, places.get('date') ?? -1];
    await goTo(page, journal, row, column);
    await page.keyboard.type('3/6/2027');
    await page.keyboard.press('Enter');
    await expectShown(second.page, [journal, row, column], '03/06/2027');
    await expectShown(page, [journal, row, column], '03/06/2027');
    const kept = findTab(school.session.world.book, 'journal').sheet.rows[row]?.values[column];
    // 3 June 2027 in days since 30 December 1899, counted by GNU date.
    expect(kept).toBe(46541);
    expect(second.errors).toEqual([]);
    expect(second.strangers).toEqual([]);
    await second.page.close();
  });

  it('takes back what was typed, in the grid and in the workbook', async () => {
    const { page } = first;
    const { sheet, places } = findTab(school.session.world.book, 'journal');
    const [row, column] = [sheet.rows.length - 1, places.get('date') ?? -1];
    await goTo(page, sheet.id, row, column);
    await page.keyboard.press('Control+z');
    await expectShown(page, [sheet.id, row, column], '');
    await page.keyboard.press('Control+y');
    await expectShown(page, [sheet.id, row, column], '03/06/2027');
    await page.keyboard.press('Control+z');
    await expectShown(page, [sheet.id, row, column], '');
    expect(findTab(school.session.world.book, 'journal').sheet.rows[row]?.values[column] ?? '').toBe('');
  });

  it('shows bands, and a note to whoever comes to its cell by keys', async () => {
    const { world } = school.session;
    const { sheet } = findTab(world.book, 'rooms');
    const range = { row: 1, column: 0, rows: 5, columns: 4 };
    const rows = { first: '#ffffff', second: '#e8f0fe' };
    world.book = withSheet(world.book, sheet.id, (before) => ({
      ...before,
      bandings: [{ id: 9001, range, rows, columns: {} }],
      protections: [
        { id: 9002, description: 'Nama ruang', warningOnly: true, unprotected: [], range },
        {
          id: 9003,
          description: '',
          warningOnly: false,
          unprotected: [],
          isOwnersAlone: true,
          range: { row: 6, column: 0, rows: 1, columns: 4 },
        },
      ],
    }));
    const { page } = first;
    await page.reload();
    await page.waitForSelector('.o-grid canvas');
    const calendar = findTab(world.book, 'calendar').sheet;
    const [noted = '', text = ''] = Object.entries(calendar.rows[1]?.notes ?? {})[0] ?? [];
    await goTo(page, calendar.id, 1, Number(noted) + 1);
    await page.keyboard.press('ArrowLeft');
    const note = page.locator('.poac-note-shelf .poac-note');
    await note.waitFor();
    expect(await note.textContent()).toBe(text);
    await page.screenshot({ path: shotPath('workbench-note') });
    await page.keyboard.press('ArrowDown');
    await note.waitFor({ state: 'detached' });
    expect(await fillIn(page, sheet.id, 4, 2)).toBe('#e8f0fe');
  });

  it('asks before protected cells change, and keeps a colleague from the owner’s', async () => {
    const { page } = first;
    const { sheet } = findTab(school.session.world.book, 'rooms');
    const before = await shownIn(page, sheet.id, 2, 1);
    const dialog = page.locator('dialog[open]');
    const write = async (on: Page, row: number, text: string): Promise<void> => {
      await goTo(on, sheet.id, row, 1);
      // As fast as people type: the engine opens its editor at the first letter.
      await on.keyboard.type(text, { delay: 30 });
      await on.keyboard.press('Enter');
    };
    await write(page, 2, 'Ruang baru');
    await dialog.filter({ hasText: 'Nama ruang' }).waitFor();
    await page.screenshot({ path: shotPath('workbench-protected') });
    await page.keyboard.press('Escape');
    await expectShown(page, [sheet.id, 2, 1], before);
    await write(page, 2, 'Ruang baru');
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    await expectShown(page, [sheet.id, 2, 1], 'Ruang baru');

    const colleague = await openTab(browser, `${school.address}/?as=colleague`);
    const kept = await shownIn(page, sheet.id, 6, 1);
    await write(colleague.page, 6, 'Bukan milik saya');
    await colleague.page.locator('dialog[open]', { hasText: 'Hanya pemilik berkas' }).waitFor();
    await colleague.page.keyboard.press('Enter');
    await expectShown(colleague.page, [sheet.id, 6, 1], kept);
    expect([colleague.errors, colleague.strangers]).toEqual([[], []]);
    await colleague.page.close();
  });

  it('opens the readiness check beside the grid, with a way to each finding', async () => {
    const { page } = first;
    await chooseInMenu(page, 'Pengorganisasian', 'Periksa kesiapan');
    const sidebar = page.frameLocator('.poac-sidebar iframe');
    await sidebar
      .locator('button', { hasText: /^Buka sel / })
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await shownIn(page, idOf('findings'), 2, 0)).not.toBe('');
    const way = sidebar.locator('button', { hasText: /^Buka sel / }).first();
    const cell = (await way.textContent())?.replace('Buka sel ', '') ?? '';
    await way.click();
    await until(async () => String(await selectedIn(page)) === `${cell},true`);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: shotPath('workbench-findings') });
  });

  it('asks in a dialog where a command has no page, and says what its last action cost', async () => {
    const { page } = first;
    await chooseInMenu(page, 'Pulihkan tab dan kolom');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await dialog.getAttribute('aria-modal')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: shotPath('workbench-dialog') });
    // However many questions there are, Enter agrees.
    const cost = page.locator('.cost summary', { hasText: /^Pulihkan[^:]*: \d+ panggilan/ });
    for (let number = 0; number < 4 && (await cost.count()) === 0; number += 1) {
      await dialog.waitFor();
      await page.keyboard.press('Enter');
      await dialog.or(cost).first().waitFor();
      await page.waitForTimeout(500);
    }
    await cost.waitFor();
    expect(await dialog.count()).toBe(0);
    await page.locator('.cost summary').click();
    await page.locator('.cost summary').click();
  });

  it('opens its menus by keyboard alone, in the words of its person, and goes back to the grid', async () => {
    const { page } = first;
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    const chosen = page.locator('.o-menu-item-active');
    await page.keyboard.press('Alt+/');
    expect(await focused()).toBe('File');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Tampilan');
    for (let left = 0; left < 3; left += 1) await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Ekstensi');
    await page.keyboard.press('Enter');
    await chosen.filter({ hasText: 'POAC' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await chosen.filter({ hasText: 'Hari ini' }).waitFor();
    await page.screenshot({ path: shotPath('workbench-menu-keys') });
    for (let level = 0; level < 3; level += 1) await page.keyboard.press('Escape');
    await page.waitForFunction('document.querySelector(".o-menu") === null');
    const isInGrid = 'document.activeElement.matches(".o-composer")';
    expect(await page.evaluate(isInGrid)).toBe(true);
  });

  it('speaks the other language as soon as it is chosen', async () => {
    const { page } = first;
    await page.locator('.poac-bar select').selectOption('en');
    await page.locator('.poac-bar', { hasText: 'POAC workbench' }).waitFor();
    await page.locator('.o-topbar-menu', { hasText: /^Extensions$/ }).click();
    await page.locator('.o-menu-item', { hasText: 'POAC' }).hover();
    await page.locator('.o-menu-item', { hasText: 'Organizing' }).waitFor();
    await page.screenshot({ path: shotPath('workbench-menu-en') });
    await page.keyboard.press('Escape');
  });

  it('starts over with the sample school once the person is sure', async () => {
    const { page } = first;
    const journal = idOf('journal');
    const { places } = findTab(school.session.world.book, 'journal');
    const place = [journal, 2, places.get('topic') ?? -1] as const;
    const topic = await shownIn(page, ...place);
    // What was open in the menu closes.
    await page.mouse.click(590, 423);
    await goTo(page, ...place);
    await page.keyboard.type('Bukan contoh', { delay: 30 });
    await page.keyboard.press('Enter');
    await expectShown(page, place, 'Bukan contoh');
    const startOver = page.getByRole('button', { name: 'Start over...' });
    await startOver.click();
    await page.locator('dialog[open]', { hasText: 'replaced by the sample' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await shownIn(page, ...place)).toBe('Bukan contoh');
    await startOver.click();
    await page.locator('dialog[open]', { hasText: 'replaced by the sample' }).waitFor();
    await page.keyboard.press('Enter');
    await waitForNotice(page, 'Making the sample school');
    await expectShown(page, place, topic);
    await page.locator('.busy:empty').waitFor({ state: 'attached' });
    expect(await page.locator('.poac-bar', { hasText: 'POAC workbench' }).count()).toBe(1);
  });

  it('hands over the workbook as .xlsx', async () => {
    const { page } = first;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href="/download.xlsx"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('poac.xlsx');
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('sent nothing anywhere and broke nowhere', () => {
    expect(first.strangers).toEqual([]);
    expect(first.errors).toEqual([]);
  });
});
