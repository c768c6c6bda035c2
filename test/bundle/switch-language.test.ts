/** A workbook in another language is as if it had been made in it; what people wrote or reworded stays. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { tabsOf } from '../../src/workbench/steps/find-tab';
import { snapshot } from '../../src/workbench/steps/show-book';
import { after, type Bench, blank, builtAddon, makeBench, previewed } from './bench';
import { logOf, type TextFile, yearFiles } from './small-school';
import { structureOf } from './structure';

let distDir: string;
let bench: Bench;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

/** The school's own words are the same in both languages here: what differs is ours. */
const sameWords = ({ name, text }: TextFile): TextFile => ({
  name,
  text: text
    .replace(/Etika bermedia sosial,Social-media etiquette/, 'Etika,Etika')
    .replace(/Konseling perorangan,Individual counselling/, 'Konseling,Konseling')
    .replace(/Himpunan data,Data compilation/, 'Data,Data')
    .replace(/"id":"([^"]*)","en":"[^"]*"/g, '"id":"$1","en":"$1"'),
});

function yearIn(language: 'id' | 'en'): BookState {
  const made = after(bench, blank(), 'startYear', { files: yearFiles(language).map(sameWords) });
  const logged = after(bench, made, 'importSessions', { file: logOf(4) });
  return after(bench, logged, 'derivePlan', { period: '2026-Y' });
}

/** All but whether a header may go on in a second line: one that did fit before still may. */
const picture = (book: BookState): unknown =>
  JSON.parse(JSON.stringify(snapshot(book), (key, value) => (key === 'wrap' ? undefined : value)));

const inEnglish = (book: BookState): BookState => after(bench, book, 'switchLanguage', { language: 'en' });

const sheetOf = (book: BookState, id: string) =>
  tabsOf(book).find(({ template }) => template?.id === id)?.sheet;

const typed = (book: BookState, tab: string, cell: string, value: string): BookState =>
  typeInto(book, { type: { tab, cell, value } }, 2026);

it('makes of an Indonesian year the one that would have been made in English, and back', () => {
  const [indonesian, english] = [yearIn('id'), yearIn('en')];
  const switched = inEnglish(indonesian);
  expect(picture(switched)).toEqual(picture(english));
  const back = after(bench, switched, 'switchLanguage', {});
  expect(picture(back)).toEqual(picture(indonesian));
});

it('leaves what people reworded: a tab’s title, a header, an entry, a column of their own', () => {
  const year = structureOf(yearIn('id')).withOwnColumn('journal', 3, 'Ya');
  const reworded = typed(typed(year, 'journal', 'B2', 'Tgl'), 'journal', 'Q3', 'Terlaksana');
  const sheets = reworded.sheets.map((sheet) =>
    sheet.name === 'Jurnal BK' ? { ...sheet, name: 'Buku harian' } : sheet,
  );
  const journal = sheetOf(inEnglish({ ...reworded, sheets }), 'journal');
  expect(journal?.name).toBe('Buku harian');
  expect(journal?.rows[1]?.values.slice(0, 6)).toEqual(['ID', 'Tgl', '', 'Day', 'Week', 'Start']);
  expect(journal?.rows[2]?.values[2]).toBe('Ya');
  expect(journal?.rows[2]?.values[16]).toBe('Terlaksana');
});

it('names every cell of people that changes, and says how the old language comes back', () => {
  const { userCells, notice } = previewed(bench, yearIn('id'), 'switchLanguage', { language: 'en' });
  const of = (tab: string) => userCells.filter((cell) => cell.tab === tab);
  expect(of('journal')).toContainEqual({
    tab: 'journal',
    cell: 'AC3:AC4',
    before: 'Terlaksana',
    after: 'Done',
  });
  expect(of('profile')).toEqual([{ tab: 'profile', cell: 'C22', before: 'id', after: 'en' }]);
  expect(notice).toContain('Perintah yang sama mengembalikan bahasa semula.');
});

it('says that printed sheets wait until they are built again', () => {
  const built = after(bench, yearIn('id'), 'buildSummary', { period: '2026-S1' });
  const { envelope } = bench(built, { command: 'switchLanguage', input: { language: 'en' } });
  expect(envelope).toMatchObject({
    ok: true,
    value: { notice: expect.stringContaining('Ringkasan untuk Pimpinan berganti bahasa saat dibuat lagi.') },
  });
});

it('refuses a language that it does not speak', () => {
  const { envelope } = bench(yearIn('id'), { command: 'switchLanguage', input: { language: 'jawa' } });
  expect(envelope).toMatchObject({ ok: false, error: { code: 'bad-input' } });
});
