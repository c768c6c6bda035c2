/** What pages are told of a change: the cells, or that they must load the workbook anew. */

import { emptyBook } from '../../../src/workbench/book/blank';
import { withSheet } from '../../../src/workbench/book/sheets';
import type { BookState, RowState } from '../../../src/workbench/book-state';
import { contentOf, formatOf } from '../../../src/workbench/live/cell-content';
import { differences } from '../../../src/workbench/live/differences';

const BOOK = emptyBook({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });

const withRow = (row: Partial<RowState>): BookState =>
  withSheet(BOOK, 0, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((state, place) => (place === 2 ? { ...state, ...row } : state)),
  }));

it('tells each cell whose content or look is another', () => {
  const after = withRow({ values: ['', 5, '7-1'], styles: [{ fontWeight: 'bold' }] });
  expect(differences(BOOK, after)).toEqual([
    { sheetId: 0, row: 2, column: 0, content: '', format: '', style: { bold: true } },
    { sheetId: 0, row: 2, column: 1, content: '5', format: '', style: null },
    { sheetId: 0, row: 2, column: 2, content: "'7-1", format: '', style: null },
  ]);
  expect(differences(after, after)).toEqual([]);
});

it('says nothing of a formula’s value: pages compute it themselves', () => {
  const before = withRow({ values: [1], formulas: { 0: '=B1' } });
  const after = withRow({ values: [2], formulas: { 0: '=B1' } });
  expect(differences(before, after)).toEqual([]);
});

it.each<[string, BookState]>([
  ['a sheet’s name', withSheet(BOOK, 0, (sheet) => ({ ...sheet, name: 'Other' }))],
  ['the number of rows', withSheet(BOOK, 0, (sheet) => ({ ...sheet, rows: sheet.rows.slice(1) }))],
  ['a row’s height', withRow({ height: 50 })],
  ['a border', withRow({ styles: [{ borders: { top: { color: '#000000', style: 'SOLID' } } }] })],
  ['the locale', { ...BOOK, locale: 'en_US' }],
])('has pages load anew for %s', (_what, after) => {
  expect(differences(BOOK, after)).toBeUndefined();
});

it.each([
  ['text that looks like a date', '7-1', {}, "'7-1"],
  ['text under the text format', '7-1', { numberFormat: '@' }, '7-1'],
  ['text that looks like a formula', '=1+1', { numberFormat: '@' }, "'=1+1"],
  ['words', 'Bu Ani', {}, 'Bu Ani'],
  ['a truth', true, {}, 'TRUE'],
  ['nothing', '', {}, ''],
] as const)('writes %s so that the engine reads it as meant', (_what, value, style, content) => {
  const row = withRow({ values: [value], styles: [style] }).sheets[0]?.rows[2];
  expect(row && contentOf(row, 0)).toBe(content);
});

it('leads a link inside the workbook to its sheet', () => {
  const row = withRow({ values: ['Jurnal BK'], links: { 0: '#gid=37' } }).sheets[0]?.rows[2];
  expect(row && contentOf(row, 0)).toBe('[Jurnal BK](o-spreadsheet://37)');
});

it.each([
  ['dd/MM/yyyy', 'dd/mm/yyyy'],
  ['HH:mm', 'hh:mm'],
  ['0.0"%"', '0.0"%"'],
  ['"Rp"#,##0', '"Rp"#,##0'],
  ['0.###############', ''],
  ['[Red]0', ''],
  ['0.00E+00', ''],
])('shows the format %s as %s', (numberFormat, shown) => {
  expect(formatOf({ numberFormat })).toBe(shown);
});
