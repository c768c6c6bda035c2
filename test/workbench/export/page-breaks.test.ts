/** Where a printed report turns the page. */

import { blankSheet } from '../../../src/workbench/book/blank';
import type { SheetState } from '../../../src/workbench/book-state';
import { orientationOf, pageBreaks } from '../../../src/workbench/export/page-breaks';
import { PAGE_SIZES, pageSizeOf } from '../../../src/workbench/export/page-size';
import { smallBook } from '../door/small-book';

/** Rows of 100 pixels on a sheet narrower than the page: 10 fit on A4 less its margins (1,016 pixels). */
function reportOf(blocks: readonly number[]): {
  readonly sheet: SheetState;
  readonly heights: readonly number[];
} {
  const sheet = blankSheet(
    1,
    'Laporan',
    blocks.reduce((sum, lines) => sum + lines, 0),
    3,
  );
  const openings = blocks.map((_, index) => blocks.slice(0, index).reduce((sum, lines) => sum + lines, 0));
  const rows = sheet.rows.map((row, index) =>
    openings.includes(index)
      ? { ...row, values: ['Judul'], styles: [{ fontWeight: 'bold' as const, fontSize: 12 }] }
      : { ...row, values: ['baris'] },
  );
  return { sheet: { ...sheet, rows }, heights: rows.map(() => 100) };
}

it.each([
  ['a report that fits on a page is not broken', [4, 5], []],
  ['a block that would be cut goes to the next page', [4, 4, 5], [8]],
  ['a block longer than a page is left alone', [14], []],
  ['each page is turned at its own block', [6, 6, 6], [6, 12]],
])('%s', (_story, blocks, breaks) => {
  const { sheet, heights } = reportOf(blocks);
  expect(pageBreaks(sheet, heights, PAGE_SIZES.A4)).toEqual(breaks);
});

it('does not turn the page for blank rows at the end', () => {
  const { sheet, heights } = reportOf([6, 4]);
  const blank = { ...sheet.rows[0], values: [], styles: [] } as SheetState['rows'][number];
  const longer = { ...sheet, rows: [...sheet.rows, ...Array.from({ length: 8 }, () => blank)] };
  expect(pageBreaks(longer, [...heights, ...Array.from({ length: 8 }, () => 100)], PAGE_SIZES.A4)).toEqual(
    [],
  );
});

it.each([
  [9, 100, 'portrait'], // 900 pixels: printed at 78 % of their size
  [10, 100, 'landscape'], // 1,000 pixels would be printed at 70 %
])('prints %i columns of %i pixels %s', (columns, width, orientation) => {
  const sheet = blankSheet(1, 'Laporan', 4, columns);
  const wide = { ...sheet, columns: sheet.columns.map((column) => ({ ...column, width })) };
  expect(orientationOf(wide, PAGE_SIZES.A4)).toBe(orientation);
});

it('keeps signatures together, with the last lines above them', () => {
  const { sheet, heights } = reportOf([13]);
  const signed = { values: ['Nama'], styles: [{ fontLine: 'underline' as const }] };
  const rows = sheet.rows.map((row, index) => (index === 11 ? { ...row, ...signed } : row));
  // Five lines of the signature stand above the name, four of the report above those.
  expect(pageBreaks({ ...sheet, rows }, heights, PAGE_SIZES.A4)).toEqual([2]);
});

it.each([
  ['A4', 9],
  ['f4', 14],
  ['Folio', 14],
  ['Letter', 1],
  ['', 9],
  ['kertas buram', 9],
])('prints on the paper that the profile names: "%s"', (paper, code) => {
  const sheet = blankSheet(1, 'Profil', 2, 2);
  const cells = [
    ['profile.setting', 'profile.value'],
    ['paper', paper],
  ];
  const rows = sheet.rows.map((row, index) => ({ ...row, values: cells[index] ?? [] }));
  expect(pageSizeOf({ ...smallBook(), sheets: [{ ...sheet, rows }] }).code).toBe(code);
});
