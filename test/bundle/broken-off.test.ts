/** Ways in which a broken-off run could leave a workbook locked or untidy, each once met. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { findTab } from '../../src/workbench/steps/find-tab';
import { after, type Bench, blank, builtAddon, makeBench, pictureOf, previewed } from './bench';
import { logOf, yearFiles } from './small-school';
import { yearWith } from './stories';

let distDir: string;
let bench: Bench;
let year: BookState;

/** What the report shows, row by row. */
const linesOf = (book: BookState): readonly string[] =>
  findTab(book, 'report')
    .sheet.rows.map(({ values }) => Object.values(values).join(' | '))
    .filter((line) => line.replaceAll(' | ', '') !== '');

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  year = yearWith(bench, 6);
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

it('wipes what a longer summary left, also when the shorter one was killed on the way', () => {
  const long = after(bench, year, 'buildSummary', { period: '2026-Y' });
  const input = { period: '2026-08' };
  const { run, book } = bench(long, { command: 'buildSummary', input });
  const expected = pictureOf(book);
  for (let killAt = 1; killAt <= run.calls; killAt += 1) {
    const broken = bench(long, { command: 'buildSummary', input }, { killAt, unflushed: 'kept' });
    expect([killAt, pictureOf(after(bench, broken.book, 'buildSummary', input))]).toEqual([killAt, expected]);
  }
});

it('wipes what another, longer report had written when it was killed, and says nothing of it afterwards', () => {
  const long = { kind: 'workload', period: '2026-S1' };
  const short = { kind: 'hand-over', period: '2026-S1' };
  const shorter = after(bench, year, 'buildReport', short);
  // Killed at the first making, and over a report that stands.
  for (const before of [year, shorter]) {
    const { run } = bench(before, { command: 'buildReport', input: long });
    for (let killAt = 1; killAt <= run.calls; killAt += 3) {
      const broken = bench(before, { command: 'buildReport', input: long }, { killAt, unflushed: 'kept' });
      const { envelope, book } = bench(broken.book, { command: 'buildReport', input: short });
      expect([killAt, envelope?.ok, linesOf(book)]).toEqual([killAt, true, linesOf(shorter)]);
      const { tabs } = previewed(bench, book, 'buildReport', short);
      expect([killAt, tabs.filter(({ added, changed }) => added + changed > 0)]).toEqual([killAt, []]);
    }
  }
});

it('finishes an undo of a long import wherever it was killed, and locks nobody out', () => {
  const made = after(bench, blank(), 'startYear', { files: yearFiles() });
  const logged = after(bench, made, 'importSessions', { file: logOf(500) });
  const { run } = bench(logged, { command: 'undo' });
  for (let killAt = 1; killAt <= run.calls; killAt += 1) {
    const broken = bench(logged, { command: 'undo' }, { killAt, unflushed: 'kept' });
    const again = bench(broken.book, { command: 'undo' });
    expect([killAt, pictureOf(again.book)]).toEqual([killAt, pictureOf(made)]);
    expect(bench(again.book, { command: 'derivePlan', input: { period: '2026-Y' } }).envelope?.ok).toBe(true);
  }
});

it('leaves out the row with a text that no cell can hold, says so, and imports the others', () => {
  const rows = ['id,tanggal,kode,status,topik', `S1,2026-08-20,KPR,Terlaksana,${'x'.repeat(50_001)}`];
  const text = [...rows, 'S2,2026-08-20,KPR,Terlaksana,pendek'].join('\n');
  const { envelope } = bench(year, {
    command: 'importSessions',
    input: { file: { name: 'sessions.csv', text } },
  });
  expect(envelope).toMatchObject({ ok: true, value: { reply: { read: 2, added: 1, kept: 0, skipped: 1 } } });
  expect(envelope?.ok && envelope.value.notice).toMatch(/50\.000 huruf: baris berkas 2/);
});

it('does not undo an import after another command has worked', () => {
  const summed = after(bench, year, 'buildSummary', { period: '2026-Y' });
  const { envelope, book } = bench(summed, { command: 'undo' });
  expect(envelope).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(pictureOf(book)).toBe(pictureOf(summed));
});

it('finds every tab by its key row when all marks are gone', () => {
  const bare = {
    ...year,
    metadata: [],
    sheets: year.sheets.map((sheet) => ({ ...sheet, metadata: [] })),
  };
  const { envelope } = bench(bare, { command: 'repairWorkbook' });
  expect(envelope).toMatchObject({ ok: true, value: { reply: { tabs: 0, columns: 0 } } });
  const one = {
    ...year,
    sheets: year.sheets.map((sheet) =>
      sheet.name === 'Program Mingguan' ? { ...sheet, metadata: [] } : sheet,
    ),
  };
  expect(bench(one, { command: 'repairWorkbook' }).envelope).toMatchObject({
    ok: true,
    value: { reply: { tabs: 0 } },
  });
});

it('refuses to sum up a journal that lost a column on which a figure rests', () => {
  const { sheets } = year;
  const cut = sheets.map((sheet) =>
    sheet.name === 'Jurnal BK'
      ? {
          ...sheet,
          rows: sheet.rows.map((row, index) =>
            index < 2
              ? {
                  ...row,
                  values: row.values.map((value) =>
                    /^(journal\.format|Format)$/.test(String(value)) ? '' : value,
                  ),
                }
              : row,
          ),
        }
      : sheet,
  );
  const { envelope } = bench(
    { ...year, sheets: cut },
    { command: 'buildSummary', input: { period: '2026-Y' } },
  );
  expect(envelope).toMatchObject({ ok: false, error: { code: 'damaged', tab: 'journal' } });
});
