/** What a person does in the grid, carried over into the workbook. */

import { DEFAULT_ROW_HEIGHT } from '../book/blank';
import { type Calculator, openBook } from '../book/book';
import { writeCells } from '../book/entries';
import { changeRows, rowAt } from '../book/rows';
import {
  deleteSheet,
  hideSheet,
  insertSheet,
  moveSheet,
  renameSheet,
  sheetOf,
  withSheet,
} from '../book/sheets';
import { deleteLines, insertLines } from '../book/structure';
import { styleOf } from '../book/styles';
import type { BookState, SheetState } from '../book-state';
import type { Reshape, TypedCell } from './messages';

/** A pasted date brings its format along to a cell that has none. */
function withFormat(sheet: SheetState, { row, column, format }: TypedCell): SheetState {
  const styles = rowAt(sheet, row).styles;
  if (format === undefined || format === '' || styles[column]?.numberFormat !== undefined) return sheet;
  return changeRows(sheet, { row, rows: 1 }, (state) => {
    const changed = state.styles.slice();
    while (changed.length <= column) changed.push(undefined);
    changed[column] = styleOf({ ...changed[column], numberFormat: format.replace(/m(?=.*y)/gi, 'M') });
    return { ...state, styles: changed };
  });
}

/**
 * @param year the current one, for dates typed without it.
 * @throws Refusal where a rule rejects one of them; nothing is written then.
 */
export function typeCells(
  book: BookState,
  cells: readonly TypedCell[],
  year: number,
  calculator?: Calculator,
): BookState {
  const working = openBook(book, calculator);
  for (const cell of cells) {
    const at = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    working.change((state) =>
      withSheet(state, cell.sheetId, (before) => {
        const sheet = withFormat(before, cell);
        const writing = { book: state, sheet, year, checkFormula: working.checkFormula };
        return writeCells(writing, at, [[cell.text]]);
      }),
    );
  }
  return working.calculated;
}

function changeLines(
  sheet: SheetState,
  axis: 'rows' | 'columns',
  lines: readonly number[],
  change: { readonly hidden?: boolean; readonly size?: number },
): SheetState {
  const { hidden, size } = change;
  const hide = hidden === undefined ? {} : { hidden };
  if (axis === 'rows') {
    const sized = { ...hide, ...(size !== undefined && { height: size }) };
    return {
      ...sheet,
      rows: sheet.rows.map((row, place) => (lines.includes(place) ? { ...row, ...sized } : row)),
    };
  }
  const sized = { ...hide, ...(size !== undefined && { width: size }) };
  return {
    ...sheet,
    columns: sheet.columns.map((column, place) => (lines.includes(place) ? { ...column, ...sized } : column)),
  };
}

/** The grid's engine names lines in any order; from the last to the first, none moves another. */
const deleteEach = (book: BookState, id: number, axis: 'rows' | 'columns', lines: readonly number[]) =>
  [...lines]
    .sort((one, other) => other - one)
    .reduce((state, line) => deleteLines(state, id, axis, line, 1), book);

const DEFAULT_SIZE = { rows: DEFAULT_ROW_HEIGHT, columns: 100 } as const;

function reshaped(book: BookState, change: Reshape): BookState {
  switch (change.do) {
    case 'insert':
      return insertLines(book, change.sheetId, change.axis, change.at, change.count, change.model);
    case 'delete':
      return deleteEach(book, change.sheetId, change.axis, change.lines);
    case 'hide':
    case 'unhide': {
      const { sheetId, axis, lines } = change;
      const hidden = change.do === 'hide';
      return withSheet(book, sheetId, (sheet) => changeLines(sheet, axis, lines, { hidden }));
    }
    case 'resize': {
      const { sheetId, axis, lines } = change;
      const size = Math.round(change.size ?? DEFAULT_SIZE[axis]);
      return withSheet(book, sheetId, (sheet) => changeLines(sheet, axis, lines, { size }));
    }
    case 'rename-sheet':
      return renameSheet(book, change.sheetId, change.name);
    case 'move-sheet':
      return moveSheet(book, change.sheetId, book.sheets.indexOf(sheetOf(book, change.sheetId)) + change.by);
    case 'delete-sheet':
      return deleteSheet(book, change.sheetId);
    case 'hide-sheet':
    case 'show-sheet':
      return hideSheet(book, change.sheetId, change.do === 'hide-sheet');
    case 'add-sheet':
      return insertSheet(book, undefined, Math.min(change.at, book.sheets.length));
    default:
      return change satisfies never;
  }
}

/** @throws Refusal for what Sheets refuses as well. */
export const reshape = (book: BookState, change: Reshape, calculator?: Calculator): BookState =>
  openBook(reshaped(book, change), calculator).calculated;
