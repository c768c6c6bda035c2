/** What goes wrong in a plan: each mistake is a finding that names its tab and says what to do; good rows go on. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { tabsOf } from '../../src/workbench/steps/find-tab';
import { after, type Bench, blank, builtAddon, makeBench, pictureOf, previewed } from './bench';
import { yearFiles } from './small-school';

let distDir: string;
let bench: Bench;
let year: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  year = after(bench, blank(), 'startYear', { files: yearFiles('id') });
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const rowsIn = (book: BookState, id: string): readonly (readonly unknown[])[] =>
  tabsOf(book)
    .find(({ template }) => template?.id === id)
    ?.sheet.rows.map(({ values }) => values) ?? [];

/** The first row below everything that was written. */
const freeRow = (book: BookState, id: string): number =>
  2 + rowsIn(book, id).findLastIndex((values) => values.some((value) => value !== ''));

const typed = (book: BookState, tab: string, cells: Readonly<Record<string, string>>): BookState =>
  Object.entries(cells).reduce(
    (before, [cell, value]) => typeInto(before, { type: { tab, cell, value } }, 2026),
    book,
  );

const entry = (book: BookState, from: string, to: string, kind: string, name: string): BookState => {
  const row = freeRow(book, 'calendar');
  return typed(book, 'calendar', {
    [`A${row}`]: from,
    [`B${row}`]: to,
    [`C${row}`]: kind,
    [`D${row}`]: name,
  });
};

interface Finding {
  readonly tab: unknown;
  readonly message: string;
  readonly fix: string;
}

function findingsOf(book: BookState): readonly Finding[] {
  const [keys = [], , ...rows] = rowsIn(after(bench, book, 'checkOrganizing', {}), 'findings');
  const at = (row: readonly unknown[], key: string): string =>
    String(row[keys.indexOf(`findings.${key}`)] ?? '');
  return rows.map((row) => ({ tab: at(row, 'tab'), message: at(row, 'message'), fix: at(row, 'fix') }));
}

const OVERLAPPING = (book: BookState): BookState =>
  entry(
    entry(book, '21/12/2026', '02/01/2027', 'Libur sekolah', 'Libur akhir semester'),
    '28/12/2026',
    '04/01/2027',
    'Libur sekolah',
    'Libur tahun baru',
  );

it.each<readonly [string, (book: BookState) => BookState, RegExp]>([
  ['two breaks that overlap', OVERLAPPING, /Libur tahun baru|Libur akhir semester/],
  [
    'a term outside the year',
    (book) => entry(book, '10/01/2029', '20/06/2029', 'Rentang', 'Semester tiga'),
    /Semester tiga/,
  ],
  ['a volume below nothing', (book) => typed(book, 'annual', { K3: '-2' }), /K3/],
  ['a volume in words', (book) => typed(book, 'annual', { L3: 'banyak' }), /banyak/],
  ['a service that nobody knows', (book) => typed(book, 'annual', { B3: 'Layanan gaib' }), /Layanan gaib/],
  [
    'more class sessions than classes and weeks',
    (book) => typed(book, 'annual', { C3: 'Klasikal', O3: '99' }),
    /99/,
  ],
])('finds %s, and says what to do', (_story, spoil, words) => {
  const before = findingsOf(year).map(({ message }) => message);
  const found = findingsOf(spoil(year)).filter(({ message }) => !before.includes(message));
  const own = found.filter(({ message }) => words.test(message));
  expect(own.length).toBeGreaterThan(0);
  for (const { fix, tab } of own) {
    expect(fix).not.toBe('');
    expect(tab).not.toBe('');
  }
});

it('finds classes without a period of their own', () => {
  expect(
    findingsOf(year).filter(({ message }) =>
      /belum punya hari dan jam|tanpa hari|hari dan jam/.test(message),
    ),
  ).not.toEqual([]);
});

it('goes on with the good rows: what can be read is planned, the rest counts nothing', () => {
  const spoilt = typed(OVERLAPPING(year), 'annual', { K3: '-2', L3: 'banyak', B4: 'Layanan gaib' });
  const good = rowsIn(spoilt, 'annual')
    .slice(2)
    .filter((values) => values[0] !== '');
  const derived = after(bench, spoilt, 'derivePlan', { period: '2026-Y' });
  expect(rowsIn(derived, 'semester').length).toBeGreaterThan(2);
  expect(
    rowsIn(derived, 'annual')
      .slice(2)
      .filter((values) => values[0] !== ''),
  ).toHaveLength(good.length);
  expect(rowsIn(derived, 'annual')[2]?.slice(10, 12)).toEqual([-2, 'banyak']);
});

it('shows a number again where somebody typed a day over one that is computed', () => {
  const placed = after(bench, year, 'derivePlan', { period: '2026-10' });
  const input = { period: '2026-10' };
  const again = after(bench, typed(placed, 'semester', { K4: '2026-10-07' }), 'derivePlan', input);
  expect(pictureOf(again)).toBe(pictureOf(placed));
  expect(previewed(bench, again, 'derivePlan', input).tabs).toEqual([]);
});
