/** Recording sessions in Chromium: how few interactions it takes, by mouse and keys, and what stands in the journal. */

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { BookState } from '../../src/workbench/book-state';
import { tabsOf } from '../../src/workbench/steps/find-tab';
import { describeInBrowser, WHY } from '../browser/chromium';
import { launch } from '../browser/launch';
import { after, blank, builtAddon, makeBench } from '../bundle/bench';
import { yearFiles } from '../bundle/small-school';
import { YEAR_FILES } from '../planning/desk';
import { openSidebar } from './sidebar-tab';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describeInBrowser(`recording sessions in a browser${WHY}`, () => {
  let distDir: string;
  let small: BookState;
  let sample: BookState;
  let browser: Browser;

  beforeAll(async () => {
    distDir = await builtAddon();
    const bench = makeBench(distDir, 'en');
    small = after(bench, blank(), 'startYear', { files: yearFiles() });
    sample = after(bench, blank(), 'startYear', { files: YEAR_FILES });
    browser = await launch();
    mkdirSync('out/shots', { recursive: true });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(distDir, { recursive: true, force: true });
  });

  const journalRows = (book: BookState): readonly string[] =>
    (
      tabsOf(book)
        .find(({ template }) => template?.id === 'journal')
        ?.sheet.rows.slice(2) ?? []
    )
      .map(({ values }) => String(values[0] ?? ''))
      .filter((id) => id !== '');

  /** A person at the page: every tap, choice or number is one interaction. */
  async function recording(start: BookState, clock: string, user: 'id' | 'en' = 'en', origin = '') {
    let book = start;
    let saves = 0;
    const bench = makeBench(distDir, user, clock);
    const { page, complaints, requests } = await openSidebar(
      browser,
      distDir,
      'record',
      (request) => {
        const answer = bench(book, request as Parameters<typeof bench>[1]);
        book = answer.book;
        saves += (request as { command: string }).command === 'recordSession' ? 1 : 0;
        return answer.envelope;
      },
      { locale: 'en-GB', origin },
    );
    let interactions = 0;
    return {
      page,
      complaints,
      requests,
      saves: () => saves,
      interactions: () => interactions,
      ids: () => journalRows(book),
      async press(name: string) {
        interactions += 1;
        await page.getByRole('button', { name, exact: true }).click();
      },
      async fill(id: string, value: string) {
        interactions += 1;
        await page.fill(`#${id}`, value);
      },
      async choose(id: string, value: string) {
        interactions += 1;
        await page.selectOption(`#${id}`, value);
      },
      async tap(id: string) {
        interactions += 1;
        await page.check(`#${id}`);
      },
    };
  }

  async function violations(page: Page): Promise<unknown> {
    await page.evaluate(AXE);
    return page.evaluate(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );
  }

  const overflow = (page: Page): Promise<unknown> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  const saved = (page: Page) => page.getByText(/recorded: S\d+/).first();

  it("takes at most 6 interactions for today's planned session, attendance and scores included", async () => {
    const person = await recording(small, '2026-10-07T15:00:00+07:00');
    await person.page.getByRole('button', { name: 'Save' }).waitFor();
    await person.fill('girls', '1');
    for (const score of ['u3', 'c4', 'a3']) await person.tap(score);
    await person.page.getByRole('button', { name: 'Save' }).dblclick();
    await saved(person.page).waitFor();
    expect(person.interactions() + 1).toBeLessThanOrEqual(6);
    expect([person.ids(), person.saves(), person.complaints]).toEqual([['S0001'], 1, []]);
    expect(person.requests).toHaveLength(1);
  });

  it('takes at most 10 interactions for an unplanned session, and takes it back again', async () => {
    const person = await recording(small, '2026-10-06T15:00:00+07:00');
    await person.press('Unplanned session');
    await person.choose('service', 'KPR');
    await person.choose('classes', 'VII-A');
    await person.fill('counselees', 'K4821');
    await person.choose('domain', 'pribadi');
    await person.fill('start', '13:45');
    await person.choose('place', 'R-KON-G1');
    await person.fill('boys', '1');
    await person.press('Save');
    await saved(person.page).waitFor();
    expect(person.interactions()).toBeLessThanOrEqual(10);
    expect(person.ids()).toEqual(['S0001']);
    await person.press('Undo');
    await person.page.getByRole('button', { name: 'Save' }).waitFor();
    expect(person.ids()).toEqual([]);
    expect(await person.page.inputValue('#counselees')).toBe('K4821');
  });

  it('takes at most 20 interactions for six parallel classes', async () => {
    const person = await recording(sample, '2026-10-06T15:00:00+07:00');
    await person.page.getByRole('button', { name: /^VIII-A: Mengenal minat/ }).click();
    for (const name of ['VIII-A', 'VIII-B', 'VIII-C', 'VIII-D', 'VIII-E', 'VIII-F']) {
      await person.page.locator('.name', { hasText: name }).waitFor();
      await person.fill('boys', '14');
      await person.fill('girls', '16');
      await person.press('Save');
    }
    await person.page.getByRole('heading', { name: 'Saved' }).waitFor();
    expect(person.interactions() + 1).toBeLessThanOrEqual(20);
    expect(person.ids()).toEqual(['S0001', 'S0002', 'S0003', 'S0004', 'S0005', 'S0006']);
  });

  it('puts a session off and records one by keyboard alone', async () => {
    const person = await recording(small, '2026-10-07T15:00:00+07:00');
    await person.choose('status', 'postponed');
    await person.page.fill('#newDate', '2026-10-14');
    await person.page.keyboard.press('Enter');
    await saved(person.page).waitFor();
    await expect(person.page.getByText('new date').first().textContent()).resolves.toMatch(/1 new date/);
  });

  it('finds what was begun when it is opened again in the same browser tab, and keeps no note', async () => {
    const person = await recording(small, '2026-10-07T15:00:00+07:00', 'en', ' allow-same-origin');
    await person.fill('girls', '1');
    await person.page.fill('#note', 'Budi menangis');
    await person.page.reload();
    await person.page.getByText('Not saved yet').waitFor();
    await person.page.screenshot({ path: 'out/shots/record-kept-en.png', fullPage: true });
    await person.page.locator('section .choices button').first().click();
    expect(await person.page.inputValue('#girls')).toBe('1');
    expect(await person.page.inputValue('#note')).toBe('');
    await person.press('Save');
    await saved(person.page).waitFor();
    await person.page.reload();
    await person.page.getByRole('button', { name: 'Unplanned session' }).waitFor();
    expect(await person.page.getByText('Not saved yet').count()).toBe(0);
    expect(person.ids()).toEqual(['S0001']);
  });

  it('takes at most 8 interactions with an evaluation by AKURS', async () => {
    const person = await recording(small, '2026-10-07T15:00:00+07:00');
    await person.fill('girls', '1');
    await person.press('Rate by AKURS');
    for (const score of ['A3', 'K4', 'U3', 'R4', 'S4']) await person.tap(`akurs${score}`);
    await person.page.screenshot({ path: 'out/shots/record-akurs-en.png', fullPage: true });
    await person.press('Save');
    await saved(person.page).waitFor();
    expect([person.interactions(), person.ids(), person.complaints]).toEqual([8, ['S0001'], []]);
  });

  it('warns of a name beside a session before it is saved', async () => {
    const person = await recording(small, '2026-10-07T15:00:00+07:00');
    await person.page.fill('#note', 'Datang bersama siswa Budi');
    await person.page.getByText(/looks like a name/).waitFor();
  });

  it.each(['id', 'en'] as const)('is right for screen readers and has no overflow (%s)', async (user) => {
    const person = await recording(sample, '2026-10-06T15:00:00+07:00', user);
    const { page } = person;
    const look = async (name: string): Promise<void> => {
      await page.screenshot({ path: `out/shots/record-${name}-${user}.png`, fullPage: true });
      expect([name, await violations(page), await overflow(page)]).toEqual([name, [], 0]);
    };
    await page.getByRole('button', { name: /tanpa rencana|Unplanned/ }).waitFor();
    await look('choose');
    await page.getByRole('button', { name: /^VIII-A: Mengenal minat/ }).click();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('input[type=checkbox]').first().uncheck();
    await look('form');
    await page.getByRole('button', { name: /Simpan|Save/ }).click();
    await page.getByText(/S0001/).first().waitFor();
    await look('next');
  });
});
