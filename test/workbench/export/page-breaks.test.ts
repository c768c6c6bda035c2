/** Where a printed report turns the page. */

import { blankSheet } from '../../../src/workbench/book/blank';
import type { SheetState } from '../../../src/workbench/book-state';
import { orientationOf, pageBreaks } from '../../../src/workbench/export/page-breaks';

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
  expect(pageBreaks(sheet, heights)).toEqual(breaks);
});

it('does not turn the page for blank rows at the end', () => {
  const { sheet, heights } = reportOf([6, 4]);
  const blank = { ...sheet.rows[0], values: [], styles: [] } as SheetState['rows'][number];
  const longer = { ...sheet, rows: [...sheet.rows, ...Array.from({ length: 8 }, () => blank)] };
  expect(pageBreaks(longer, [...heights, ...Array.from({ length: 8 }, () => 100)])).toEqual([]);
});

it.each([
  [9, 100, 'portrait'], // 900 pixels: printed at 78 % of their size
  [10, 100, 'landscape'], // 1,000 pixels would be printed at 70 %
])('prints %i columns of %i pixels %s', (columns, width, orientation) => {
  const sheet = blankSheet(1, 'Laporan', 4, columns);
  const wide = { ...sheet, columns: sheet.columns.map((column) => ({ ...column, width })) };
  expect(orientationOf(wide)).toBe(orientation);
});
