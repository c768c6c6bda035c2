/** Range: where it is, and ranges made from it. */

import { rangeName } from '../book/a1';
import { Refusal, SAYS } from '../book/refusals';
import { lastColumn, lastRow } from '../book/rows';
import { sheetOf } from '../book/sheets';
import type { Rectangle } from '../book-state';
import { type GasRange, type GasSheet, type RangeSelf, range, type Self, sheet, stateOf } from './runtime';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A 1-based place as a rectangle within the sheet. @throws Refusal when it is not (§1.8). */
export function placeInSheet(self: Self, sheetId: number, numbers: readonly number[]): Rectangle {
  const [row = 1, column = 1, rows = 1, columns = 1] = numbers;
  const grid = sheetOf(stateOf(self), sheetId);
  if (row < 1) throw new Refusal(SAYS.rowTooSmall);
  if (column < 1) throw new Refusal(SAYS.columnTooSmall);
  if (rows < 1) throw new Refusal(SAYS.noRows);
  if (columns < 1) throw new Refusal(SAYS.noColumns);
  if (row + rows - 1 > grid.rows.length || column + columns - 1 > grid.columns.length) {
    throw new Refusal(SAYS.outside);
  }
  return { row: row - 1, column: column - 1, rows, columns };
}

/** A1 to the last cell with content; A1 alone on an empty sheet. */
export function dataPlace(self: Self, sheetId: number): Rectangle {
  const grid = sheetOf(stateOf(self), sheetId);
  return { row: 0, column: 0, rows: lastRow(grid) || 1, columns: lastColumn(grid) || 1 };
}

export const rangePlace = {
  getRow(this: RangeSelf) {
    return this.at.row + 1; // unverified
  },
  getRowIndex(this: RangeSelf) {
    return this.at.row + 1; // unverified
  },
  getColumn(this: RangeSelf) {
    return this.at.column + 1; // unverified
  },
  getNumRows(this: RangeSelf) {
    return this.at.rows; // unverified
  },
  getNumColumns(this: RangeSelf) {
    return this.at.columns; // unverified
  },
  getLastRow(this: RangeSelf) {
    return this.at.row + this.at.rows; // unverified
  },
  getLastColumn(this: RangeSelf) {
    return this.at.column + this.at.columns; // unverified
  },
  getGridId(this: RangeSelf) {
    return this.sheetId; // unverified
  },
  getA1Notation(this: RangeSelf) {
    return rangeName(this.at); // unverified: open ranges lose their openness
  },
  getSheet(this: RangeSelf): GasSheet {
    return sheet(this, sheetOf(stateOf(this), this.sheetId)); // unverified
  },
  offset(this: RangeSelf, down: number, right: number, rows?: number, columns?: number): GasRange {
    const { row, column, rows: height, columns: width } = this.at;
    const place = [row + 1 + down, column + 1 + right, rows ?? height, columns ?? width];
    return range(this, this.sheetId, placeInSheet(this, this.sheetId, place)); // §1.8
  },
  getCell(this: RangeSelf, row: number, column: number): GasRange {
    const inside = row >= 1 && column >= 1 && row <= this.at.rows && column <= this.at.columns;
    if (!inside) throw new Refusal('Cell reference out of range');
    const at = { row: this.at.row + row - 1, column: this.at.column + column - 1, rows: 1, columns: 1 };
    return range(this, this.sheetId, at); // unverified
  },
} satisfies Partial<Range>;
