/** A workbook made ready to be shared: only the template stays in it, and a copy of it starts another school's year. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { after, type Bench, blank, builtAddon, makeBench, previewed } from '../bundle/bench';
import { logOf, yearFiles } from '../bundle/small-school';
import { structureOf } from '../bundle/structure';

let distDir: string;
let bench: Bench;
let year: BookState;

const typed = (book: BookState, tab: string, cell: string, value: string): BookState =>
  typeInto(book, { type: { tab, cell, value } }, 2026);

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  const made = after(bench, blank(), 'startYear', { files: yearFiles() });
  const logged = after(bench, made, 'importSessions', { file: logOf(6) });
  const checked = after(bench, logged, 'checkOrganizing');
  const summed = after(bench, checked, 'buildSummary', { period: '2026-Y' });
  const shown = after(bench, summed, 'showServicePlan', { plan: 'PLN-001', form: 'rpl2016' });
  // A name beside the columns of ours, and one in a topic.
  const beside = structureOf(typed(shown, 'annual', 'E5', 'Bahas Ratna Contoh')).withOwnColumn(
    'annual',
    5,
    'Kanari Sari',
  );
  year = typed(typed(beside, 'journal', 'J3', 'Kanari Topik'), 'calendar', 'D2', 'Hari besar kami');
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const CANARIES = [
  'Kanari',
  'Ratna',
  'Kepala Contoh',
  'K1234',
  'K9876',
  'S0001',
  '1969010119',
  '1980010120',
  'VII-A',
];

const withNote = (book: BookState, words: string): BookState => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) => (at === 3 ? { ...row, notes: { 1: words } } : row)),
  })),
});

it('holds no session, code, note or name anywhere afterwards, and says how it is sent', () => {
  const start = withNote(year, 'Kanari catatan');
  expect(CANARIES.every((canary) => JSON.stringify(start).includes(canary))).toBe(true);
  const { envelope, book } = bench(start, { command: 'prepareSharing', input: { confirm: 'kosongkan' } });
  expect(envelope).toMatchObject({ ok: true, value: { notice: expect.stringMatching(/\/copy/) } });
  const text = JSON.stringify(book);
  expect(CANARIES.filter((canary) => text.includes(canary))).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Mulai di sini']));
});

it('writes nothing without the typed word, and names tabs of the person’s own', () => {
  const { envelope } = bench(year, { command: 'prepareSharing', input: { confirm: 'ya' } });
  expect(envelope).toMatchObject({ ok: false, error: { code: 'refused' } });
  const [first] = year.sheets;
  if (!first) throw new Error('no sheet');
  const own = { ...first, name: 'Catatan Bu Sari', metadata: [], rows: [] };
  const withOwn = { ...year, sheets: [...year.sheets, { ...own, id: 99_999 }] } as BookState;
  const answer = bench(withOwn, { command: 'prepareSharing', input: { confirm: 'clear' } });
  expect(answer.envelope).toMatchObject({
    ok: false,
    error: { code: 'refused', message: expect.stringMatching(/Catatan Bu Sari/) },
  });
});

it('starts another school’s year in a copy, with the template, even where the copy lost every mark', () => {
  const { notice } = previewed(bench, year, 'prepareSharing', { confirm: 'clear' });
  expect(notice).toMatch(/Riwayat versi/);
  const shared = after(bench, year, 'prepareSharing', { confirm: 'clear' });
  const bare: BookState = {
    ...shared,
    properties: {},
    metadata: [],
    sheets: shared.sheets.map((sheet) => ({ ...sheet, metadata: [] })),
  };
  for (const copy of [shared, bare]) {
    const started = after(bench, copy, 'startYear', { school: 'SMP Lain', schoolYear: '2026/2027' });
    const annual = started.sheets.find(({ name }) => name === 'Program Tahunan');
    expect(annual?.rows.slice(2, 4).map(({ values }) => [values[0], values[4]])).toEqual([
      ['PLN-001', 'Etika bermedia sosial'],
      ['PLN-002', 'Konseling perorangan'],
    ]);
    const calendar = started.sheets.find(({ name }) => name.startsWith('Kalender'));
    expect(calendar?.rows[1]?.values.slice(0, 4)).toContain('Hari besar kami');
    const { tabs } = previewed(bench, started, 'startYear', {});
    expect(tabs.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
    const english = after(bench, copy, 'startYear', { school: 'Other school', language: 'en' });
    expect(english.sheets.find(({ name }) => name === 'Calendar')?.rows[1]?.values[3]).toBe('Name');
    expect(started.sheets.some(({ name }) => name === 'Mulai di sini')).toBe(false);
    expect(JSON.stringify(started)).toContain('SMP Lain');
  }
});
