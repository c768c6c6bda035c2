/** A page takes the person to the cell that it speaks of; nothing in the workbook changes. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { after, type Bench, blank, builtAddon, makeBench, pictureOf } from './bench';
import { yearFiles } from './small-school';
import { structureOf } from './structure';

let distDir: string;
let bench: Bench;
let year: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir, 'en');
  year = after(bench, blank(), 'startYear', { files: yearFiles('en'), language: 'en' });
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const went = (book: BookState, input: object) => bench(book, { command: 'goToCell', input });

const inFront = ({ sheets, activeSheetId }: BookState): string | undefined =>
  sheets.find(({ id }) => id === activeSheetId)?.name;

it('brings the tab of the cell to the front and writes nothing', () => {
  expect(inFront(year)).not.toBe('People');
  const { envelope, book } = went(year, { tab: 'personnel', cell: 'c4' });
  expect(envelope).toMatchObject({
    ok: true,
    value: { notice: 'This is cell C4 on the tab People.', reply: { tab: 'personnel', cell: 'C4' } },
  });
  expect(inFront(book)).toBe('People');
  expect(pictureOf(book)).toBe(pictureOf(year));
});

it('finds the tab under whatever name people gave it', () => {
  const sheets = year.sheets.map((sheet) =>
    sheet.name === 'People' ? { ...sheet, name: 'Our team' } : sheet,
  );
  expect(inFront(went({ ...year, sheets }, { tab: 'personnel', cell: 'A3' }).book)).toBe('Our team');
});

it.each([
  ['a tab that is none of ours', { tab: 'constructor', cell: 'A1' }, 'bad-input'],
  ['no tab at all', { cell: 'A1' }, 'bad-input'],
  ['a range', { tab: 'personnel', cell: 'A1:B2' }, 'bad-input'],
  ['a formula', { tab: 'personnel', cell: '=A1' }, 'bad-input'],
  ['a number', { tab: 'personnel', cell: 4 }, 'bad-input'],
  ['row zero', { tab: 'personnel', cell: 'A0' }, 'bad-input'],
  ['a row below the sheet', { tab: 'personnel', cell: 'A9999999' }, 'stale'],
  ['a column beside the sheet', { tab: 'personnel', cell: 'ZZZ1' }, 'stale'],
])('goes nowhere for %s', (_story, input, code) => {
  const { envelope, book } = went(year, input);
  expect(envelope).toMatchObject({ ok: false, error: { code } });
  expect(inFront(book)).toBe(inFront(year));
});

it('says what to do where the tab is missing', () => {
  const without = structureOf(year).withoutTab('rooms').book;
  expect(went(without, { tab: 'rooms', cell: 'A3' }).envelope).toMatchObject({
    ok: false,
    error: { code: 'damaged', message: 'The tab Rooms is not in this workbook.', tab: 'rooms' },
  });
});
