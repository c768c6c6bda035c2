/** Sheet: rows and columns as a whole: inserting, deleting, moving, hiding, sizing. */

import type { Axis } from '../book/axis';
import { NotEmulated, Refusal, SAYS } from '../book/refusals';
import { changeRowsAlike } from '../book/rows';
import { sheetOf, withSheet } from '../book/sheets';
import { deleteLines, insertLines, moveLines } from '../book/structure';
import type { ColumnState, RowState, SheetState } from '../book-state';
import { behind, itself } from './behind';
import { type GasRange, type GasSheet, type RangeSelf, type SheetSelf, stateOf } from './runtime';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function set(self: SheetSelf, change: (sheet: SheetState) => SheetState): GasSheet {
  self.runtime.book.change((book) => withSheet(book, self.sheetId, change));
  return itself(self);
}

/** New ones look like the line that they are put beside (unverified). */
const insert = (axis: Axis, where: 'after' | 'before') =>
  function (this: SheetSelf, position: number, count = 1): GasSheet {
    const at = where === 'after' ? position : position - 1;
    this.runtime.book.change((book) => insertLines(book, this.sheetId, axis, at, count, position - 1));
    return itself(this);
  };

const remove = (axis: Axis) =>
  function (this: SheetSelf, position: number, count = 1): GasSheet {
    this.runtime.book.change((book) => deleteLines(book, this.sheetId, axis, position - 1, count));
    return itself(this);
  };

/** @throws Refusal outside the grid. */
function check(self: SheetSelf, axis: Axis, position: number, count: number): void {
  const size = sheetOf(stateOf(self), self.sheetId)[axis].length;
  if (position < 1 || count < 1 || position + count - 1 > size) {
    throw new Refusal(axis === 'rows' ? SAYS.rowsOutOfBounds : SAYS.columnsOutOfBounds);
  }
}

function setRows(self: SheetSelf, position: number, count: number, part: Partial<RowState>): GasSheet {
  check(self, 'rows', position, count);
  const at = { row: position - 1, rows: count };
  return set(self, (sheet) => changeRowsAlike(sheet, at, (row) => ({ ...row, ...part })));
}

function setColumns(self: SheetSelf, position: number, count: number, part: Partial<ColumnState>): GasSheet {
  check(self, 'columns', position, count);
  return set(self, (sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column, index) =>
      index >= position - 1 && index < position - 1 + count ? { ...column, ...part } : column,
    ),
  }));
}

const hideRowsAs = (hidden: boolean) =>
  function (this: SheetSelf, position: number, count = 1): void {
    setRows(this, position, count, { hidden });
  };

const hideColumnsAs = (hidden: boolean) =>
  function (this: SheetSelf, position: number, count = 1): void {
    setColumns(this, position, count, { hidden });
  };

/** At least one row or column must be left to scroll (unverified). */
function freeze(self: SheetSelf, axis: Axis, count: number): void {
  const size = sheetOf(stateOf(self), self.sheetId)[axis].length;
  if (count < 0 || count >= size) throw new Refusal(`You can't freeze all visible ${axis} on the sheet.`);
  set(self, (sheet) => ({ ...sheet, [axis === 'rows' ? 'frozenRows' : 'frozenColumns']: count }));
}

const move = (axis: Axis) =>
  function (this: SheetSelf, spec: GasRange, destination: number): void {
    const { at } = behind<RangeSelf>(spec);
    const [start, count] = axis === 'rows' ? [at.row, at.rows] : [at.column, at.columns];
    this.runtime.book.change((book) => moveLines(book, this.sheetId, axis, start, count, destination - 1));
  };

/** §1.8 for what is out of bounds; the rest is unverified. */
export const sheetGrid = {
  insertRowAfter: insert('rows', 'after'),
  insertRowsAfter: insert('rows', 'after'),
  insertRowBefore: insert('rows', 'before'),
  insertRowsBefore: insert('rows', 'before'),
  insertColumnAfter: insert('columns', 'after'),
  insertColumnsAfter: insert('columns', 'after'),
  insertColumnBefore: insert('columns', 'before'),
  insertColumnsBefore: insert('columns', 'before'),
  deleteRow: remove('rows'),
  deleteRows: remove('rows') as (position: number, count: number) => void,
  deleteColumn: remove('columns'),
  deleteColumns: remove('columns') as (position: number, count: number) => void,
  moveRows: move('rows'),
  moveColumns: move('columns'),
  hideRows: hideRowsAs(true),
  showRows: hideRowsAs(false),
  hideColumns: hideColumnsAs(true),
  showColumns: hideColumnsAs(false),
  isRowHiddenByUser(this: SheetSelf, position: number) {
    check(this, 'rows', position, 1);
    return sheetOf(stateOf(this), this.sheetId).rows[position - 1]?.hidden === true;
  },
  isColumnHiddenByUser(this: SheetSelf, position: number) {
    check(this, 'columns', position, 1);
    return sheetOf(stateOf(this), this.sheetId).columns[position - 1]?.hidden === true;
  },
  setFrozenRows(this: SheetSelf, count: number) {
    freeze(this, 'rows', count);
  },
  setFrozenColumns(this: SheetSelf, count: number) {
    freeze(this, 'columns', count);
  },
  getFrozenRows(this: SheetSelf) {
    return sheetOf(stateOf(this), this.sheetId).frozenRows;
  },
  getFrozenColumns(this: SheetSelf) {
    return sheetOf(stateOf(this), this.sheetId).frozenColumns;
  },
  setColumnWidth(this: SheetSelf, position: number, width: number) {
    return setColumns(this, position, 1, { width });
  },
  setColumnWidths(this: SheetSelf, position: number, count: number, width: number) {
    return setColumns(this, position, count, { width });
  },
  getColumnWidth(this: SheetSelf, position: number) {
    check(this, 'columns', position, 1);
    return sheetOf(stateOf(this), this.sheetId).columns[position - 1]?.width ?? 0;
  },
  setRowHeight(this: SheetSelf, position: number, height: number) {
    return setRows(this, position, 1, { height });
  },
  setRowHeights(this: SheetSelf, position: number, count: number, height: number) {
    return setRows(this, position, count, { height });
  },
  setRowHeightsForced(this: SheetSelf, position: number, count: number, height: number) {
    return setRows(this, position, count, { height });
  },
  getRowHeight(this: SheetSelf, position: number) {
    check(this, 'rows', position, 1);
    return sheetOf(stateOf(this), this.sheetId).rows[position - 1]?.height ?? 0;
  },
  autoResizeColumns(this: SheetSelf): GasSheet {
    throw new NotEmulated('Sheet.autoResizeColumns (it needs fonts)');
  },
} satisfies Partial<Sheet>;
