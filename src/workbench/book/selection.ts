/** What is selected: on each sheet a list of ranges, the active one last, and the current cell. */

import type { BookState, Rectangle, SelectionState, SheetState } from '../book-state';
import { sheetOf } from './sheets';

type Cell = SelectionState['current'];

const cellAt = ({ row, column }: Cell): Rectangle => ({ row, column, rows: 1, columns: 1 });

const holds = (at: Rectangle, { row, column }: Cell): boolean =>
  row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns;

/** What is left of a range after rows and columns have gone. */
function within({ rows, columns }: SheetState, at: Rectangle): Rectangle | undefined {
  const height = Math.min(at.rows, rows.length - at.row);
  const width = Math.min(at.columns, columns.length - at.column);
  return height > 0 && width > 0 ? { ...at, rows: height, columns: width } : undefined;
}

/** A1 where nothing was selected yet, or where what was selected has gone. */
export function selectionOn(book: BookState, sheetId: number): SelectionState {
  const sheet = sheetOf(book, sheetId);
  const kept = book.selections?.[sheetId];
  const ranges = (kept?.ranges ?? []).flatMap((at) => within(sheet, at) ?? []);
  const [active = cellAt({ row: 0, column: 0 })] = ranges.slice(-1);
  const isThere = kept !== undefined && ranges.some((at) => holds(at, kept.current));
  const { row, column } = isThere ? kept.current : active;
  return { ranges: ranges.length > 0 ? ranges : [active], current: { row, column } };
}

export const activeOf = ({ ranges, current }: SelectionState): Rectangle =>
  ranges[ranges.length - 1] ?? cellAt(current);

/** Selects on a sheet and goes there. */
export const select = (book: BookState, sheetId: number, selection: SelectionState): BookState => ({
  ...book,
  activeSheetId: sheetOf(book, sheetId).id,
  selections: { ...book.selections, [sheetId]: selection },
});

/** @param ranges at least one; the upper left cell of the last becomes the current one. */
export const selectRanges = (book: BookState, sheetId: number, ranges: readonly Rectangle[]): BookState => {
  const [active = cellAt({ row: 0, column: 0 })] = ranges.slice(-1);
  return select(book, sheetId, { ranges, current: { row: active.row, column: active.column } });
};

/** Within what is selected the range around the cell becomes the active one; elsewhere the cell alone is selected. */
export function selectCurrent(book: BookState, sheetId: number, current: Cell): BookState {
  const { ranges } = selectionOn(book, sheetId);
  const around = ranges.find((at) => holds(at, current));
  const others = ranges.filter((at) => at !== around);
  const selected = around === undefined ? [cellAt(current)] : [...others, around];
  return select(book, sheetId, { ranges: selected, current: { row: current.row, column: current.column } });
}
