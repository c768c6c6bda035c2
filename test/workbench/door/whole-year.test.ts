/** The whole year through the outside door: from a school's files to the figures that a principal reads. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { findTab } from '../../../src/workbench/steps/find-tab';
import type { Session } from '../../../src/workbench/steps/session';
import golden from '../../domain/sessions-golden.json';
import {
  type Addon,
  builtAddon,
  type Row,
  SAMPLE,
  type Summary,
  schoolIn,
  summaryAfter,
  type Tallies,
  type Tally,
  valueAfter,
} from './built-addon';

const YEAR = [{ school: SAMPLE }, { call: 'startYear' }, { call: 'importSessions' }] as const;
const SUMMARY = { call: 'buildSummary', input: { period: '2026-Y' } } as const;

let addon: Addon;
let session: Session;
let summary: Summary;

/** The workbook after a whole year, for tests that change it. */
const another = (): Session => ({ ...session, world: { ...session.world } });

const figure = (groups: Tallies, name: keyof Tally): Record<string, number> =>
  Object.fromEntries(Object.entries(groups).map(([key, group]) => [key, group[name]]));

/** Groups in which nothing was done are left out: the generator does not list them. */
const done = (groups: Tallies): Record<string, number> =>
  Object.fromEntries(Object.entries(figure(groups, 'done')).filter(([, count]) => count > 0));

beforeAll(async () => {
  addon = await builtAddon();
  session = addon.start();
  summary = await summaryAfter(session, ...YEAR, { call: 'checkOrganizing' }, SUMMARY);
}, 300_000);

afterAll(() => addon.remove());

describe("the sample school's year", () => {
  it('counts every row of the log', () => {
    expect(summary.rows).toEqual({ read: golden.rows, counted: golden.rows, skipped: [] });
  });

  it('has the states of its sessions', () => {
    const { status } = golden;
    expect(summary.status).toMatchObject({
      done: status.Terlaksana + status['Terlaksana sebagian'],
      partly: status['Terlaksana sebagian'],
      postponed: status.Ditunda,
      notHeld: status['Tidak terlaksana'],
      unplanned: golden.insidental,
    });
  });

  it('has the figures of each service, month, domain and counsellor', () => {
    expect(done(summary.byService)).toEqual(golden.byCodeDone);
    expect(figure(summary.byService, 'all')).toMatchObject(golden.byCode);
    expect(done(summary.byMonth)).toEqual(golden.byMonthDone);
    expect(figure(summary.byMonth, 'all')).toMatchObject(golden.byMonth);
    expect(done(summary.byDomain)).toEqual(golden.byBidangDone);
    expect(figure(summary.byCounsellor, 'jp')).toEqual(golden.jpByCounsellor);
    expect(figure(summary.byCounsellor, 'all')).toEqual(golden.rowsByCounsellor);
  });

  it('has the means of its evaluations', () => {
    const { u, c, a } = summary.evaluation;
    expect([u, c, a].map((mean) => Number(mean.toFixed(3)))).toEqual(golden.meanUCA);
  });

  it('has its follow-ups and the pupils that were reached one by one', () => {
    expect(summary.followUps).toMatchObject({ open: golden.openFollowUps, closed: golden.closedFollowUps });
    expect(summary.reach.individual).toBe(golden.uniqueKonseliKPR);
  });

  it('has a tab that says the same in values alone', async () => {
    const cells = await valueAfter<readonly (readonly string[])[]>(session, { cells: 'summary' });
    const periods = Object.values(golden.jpByCounsellor).reduce((sum, count) => sum + count, 0);
    const [, least, most] =
      /(?:^|\|)(\d+)–(\d+)(?:\||$)/.exec(cells.find((row) => /^\d/.test(row[0] ?? ''))?.join('|') ?? '') ??
      [];
    expect([Number(least) <= periods, periods <= Number(most)]).toEqual([true, true]);
    // A range so wide that it tells nothing would hold the figure too.
    expect(Number(most) - Number(least)).toBeLessThan(0.05 * periods);
    expect(cells.flat()).toContain(String(golden.openFollowUps));
    const sheet = session.world.book.sheets.find(({ rows }) => rows[0]?.values[0] === 'summary');
    expect(sheet?.rows.every(({ formulas }) => Object.keys(formulas).length === 0)).toBe(true);
    expect(sheet?.charts).toHaveLength(1);
  });

  it('fits two upright A4 pages, with its findings, funds and every duty that can be shown', async () => {
    const chosen = another();
    for (const period of ['2026-Y', '2026-S1']) {
      await summaryAfter(chosen, { call: 'buildSummary', input: { period, workload: true } });
      const { sheet } = findTab(chosen.world.book, 'summary');
      const width = sheet.columns.slice(0, 8).reduce((sum, column) => sum + column.width, 0);
      const height = sheet.rows
        .filter(({ hidden, values }) => !hidden && values.some((value) => value !== ''))
        .reduce((sum, row) => sum + row.height, 0);
      // A4 is 210 x 297 mm; margins of half an inch, and 0.6 below; 96 pixels an inch; fitted to the width.
      const scale = width / ((210 / 25.4 - 1) * 96);
      const pages = height / scale / ((297 / 25.4 - 1.1) * 96);
      expect([period, pages > 1 && pages <= 1.97]).toEqual([period, true]);
    }
  });

  it('has no tab left half made', async () => {
    const tabs = await valueAfter<readonly Row[]>(session, { tabs: true });
    expect(tabs.length).toBeGreaterThan(20);
    expect(new Set(tabs.map(({ state }) => state))).toEqual(new Set(['ready']));
  });

  it('has every row of the log in the journal, as the file has it', async () => {
    const rows = await valueAfter<readonly Row[]>(session, { values: 'journal' });
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(join(SAMPLE, 'sessions-2026-2027.csv'), 'utf8'),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(rows.map(({ id, date, start, service }) => [id, date, start, service])).toEqual(
      data.map(({ id, tanggal, mulai, kode }) => [id, tanggal, mulai, kode]),
    );
  });
});

describe('a workbook that people have rearranged', () => {
  it('gives the same figures after tabs were renamed, columns moved and inserted, rows sorted', async () => {
    const book = another();
    const tabs = await valueAfter<readonly Row[]>(book, { tabs: true });
    const renamed = tabs.map(({ id }, index) => ({ rename: { tab: id, title: `Tab ${index}` } }));
    const reply = await summaryAfter(
      book,
      ...renamed,
      { moveColumn: { tab: 'journal', column: 'date', to: 9 } },
      { insertColumn: { tab: 'journal', before: 3 } },
      { sortRows: { tab: 'journal', column: 'service' } },
      { moveTab: { tab: 'journal', to: 1 } },
      { insertRows: { tab: 'annual', before: 12, count: 2 } },
      { call: 'checkOrganizing' },
      SUMMARY,
    );
    expect(reply).toEqual(summary);
  });

  it('is known by its key rows when every mark is gone', async () => {
    const book = another();
    const sheets = book.world.book.sheets.map((sheet) => ({ ...sheet, metadata: [] }));
    book.world.book = { ...book.world.book, sheets };
    expect(await summaryAfter(book, SUMMARY)).toEqual(summary);
  });

  it('says when a required column is gone, and mends it', async () => {
    const book = another();
    const findings = await valueAfter<readonly Row[]>(
      book,
      { deleteColumn: { tab: 'journal', column: 'service' } },
      { call: 'checkOrganizing' },
      { values: 'findings' },
    );
    const finding = findings.find(
      ({ tab, message }) => tab === 'journal' && /Layanan|Service/.test(String(message)),
    );
    expect(finding).toMatchObject({ severity: 'E', cell: expect.stringMatching(/^[A-Z]+\d+$/) });
    const tabs = await valueAfter<readonly Row[]>(book, { call: 'repairWorkbook' }, { tabs: true });
    expect(tabs.find(({ id }) => id === 'journal')).toMatchObject({
      state: 'ready',
      keys: expect.arrayContaining(['service']),
    });
  });
});

describe('another school', () => {
  it('gets its own totals', async () => {
    const text = readFileSync(join(SAMPLE, 'sessions-2026-2027.csv'), 'utf8');
    const [head = '', ...lines] = text.trimEnd().split('\n');
    const chosen = lines.filter((_line, index) => index % 3 === 0);
    const { data } = Papa.parse<Record<string, string>>([head, ...chosen].join('\n'), { header: true });
    const files = ['profile.json', 'calendar-2026-2027.json', 'org-2026-2027.json', 'plan-2026-2027.csv'];
    const school = schoolIn(addon.folder, {
      ...Object.fromEntries(files.map((name) => [name, readFileSync(join(SAMPLE, name), 'utf8')])),
      'sessions.csv': `${[head, ...chosen].join('\n')}\n`,
    });
    const reply = await summaryAfter(addon.start(), { school }, ...YEAR.slice(1), SUMMARY);
    const isDone = ({ status = '' }: Record<string, string>): boolean => status.startsWith('Terlaksana');
    expect(reply.rows.read).toBe(data.length);
    expect(reply.status.done).toBe(data.filter(isDone).length);
    const minutes = data.filter(isDone).reduce((sum, row) => sum + Number(row.menit), 0);
    expect(reply.minutes).toBe(minutes);
  });

  it('speaks English where it wishes to, with the same figures', async () => {
    const reply = await summaryAfter(
      addon.start(),
      { user: 'en' },
      { school: SAMPLE },
      { call: 'startYear', input: { language: 'en' } },
      { call: 'importSessions' },
      SUMMARY,
    );
    expect(reply).toEqual(summary);
  });
});
