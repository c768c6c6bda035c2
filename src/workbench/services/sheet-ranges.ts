/** Sheet: ranges of it, and its whole content. */

import { parsePlace } from '../book/a1';
import { writeCells } from '../book/entries';
import { NotEmulated, Refusal, SAYS } from '../book/refusals';
import { lastColumn, lastRow } from '../book/rows';
import { setNotes } from '../book/rules';
import { sheetNamed, sheetOf, withSheet } from '../book/sheets';
import { sortSheet } from '../book/sort';
import { insertLines } from '../book/structure';
import type { Rectangle } from '../book-state';
import { itself } from './behind';
import { rangeListOf } from './range-list';
import { dataPlace, placeInSheet } from './range-place';
import { cleared } from './range-shape';
import { checkInputs, writing } from './range-values';
import { type GasRange, type GasSheet, range, type Self, type SheetSelf, stateOf } from './runtime';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A place by A1 notation; without a sheet's name it is on this sheet. @throws Refusal `Range not found`. */
export function namedPlace(self: Self, ownId: number, text: string): { sheetId: number; at: Rectangle } {
  const book = stateOf(self);
  const named = book.namedRanges.find(({ name }) => name === text);
  if (named !== undefined) return { sheetId: named.sheetId, at: named.range };
  const own = sheetOf(book, ownId);
  const size = { rows: own.rows.length, columns: own.columns.length };
  const place = parsePlace(text, size);
  const sheet = place?.sheetName === undefined ? own : sheetNamed(book, place.sheetName);
  // Open ends reach to the end of the sheet that is named.
  const at = sheet && parsePlace(text, { rows: sheet.rows.length, columns: sheet.columns.length })?.at;
  if (sheet === undefined || at === undefined) throw new Refusal(SAYS.noRange);
  if (at.row + at.rows > sheet.rows.length || at.column + at.columns > sheet.columns.length) {
    throw new Refusal(SAYS.noRange);
  }
  return { sheetId: sheet.id, at };
}

const wholeSheet = (self: SheetSelf): Rectangle => {
  const { rows, columns } = sheetOf(stateOf(self), self.sheetId);
  return { row: 0, column: 0, rows: rows.length, columns: columns.length };
};

function clearSheet(self: SheetSelf, options: Parameters<typeof cleared>[2]): GasSheet {
  const at = wholeSheet(self);
  self.runtime.book.change((book) => withSheet(book, self.sheetId, (sheet) => cleared(sheet, at, options)));
  return itself(self);
}

export const sheetRanges = {
  getRange(this: SheetSelf, ...place: readonly (number | string)[]): GasRange {
    const [first] = place;
    if (typeof first !== 'string') {
      return range(this, this.sheetId, placeInSheet(this, this.sheetId, place as readonly number[])); // §1.8
    }
    const { sheetId, at } = namedPlace(this, this.sheetId, first);
    return range(this, sheetId, at); // §1.8
  },
  getRangeList(this: SheetSelf, names: readonly string[]) {
    return rangeListOf(
      this,
      names.map((name) => namedPlace(this, this.sheetId, name)),
    ); // unverified
  },
  getDataRange(this: SheetSelf) {
    return range(this, this.sheetId, dataPlace(this, this.sheetId)); // §1.7
  },
  getLastRow(this: SheetSelf) {
    return lastRow(sheetOf(stateOf(this), this.sheetId)); // §1.7
  },
  getLastColumn(this: SheetSelf) {
    return lastColumn(sheetOf(stateOf(this), this.sheetId)); // §1.7
  },
  getMaxRows(this: SheetSelf) {
    return sheetOf(stateOf(this), this.sheetId).rows.length; // unverified
  },
  getMaxColumns(this: SheetSelf) {
    return sheetOf(stateOf(this), this.sheetId).columns.length; // unverified
  },
  clear(this: SheetSelf, options?: Parameters<typeof cleared>[2]) {
    return clearSheet(this, options); // §1.7: notes and rules stay
  },
  clearContents(this: SheetSelf) {
    return clearSheet(this, { contentsOnly: true }); // §1.7
  },
  clearFormats(this: SheetSelf) {
    return clearSheet(this, { formatOnly: true }); // §1.7
  },
  clearNotes(this: SheetSelf) {
    const at = wholeSheet(this);
    this.runtime.book.change((book) =>
      withSheet(book, this.sheetId, (sheet) => setNotes(sheet, at, () => '')),
    );
    return itself<GasSheet>(this); // unverified
  },
  appendRow(this: SheetSelf, values: readonly unknown[]) {
    const line: readonly (readonly unknown[])[] = [values];
    checkInputs(line);
    const sheet = sheetOf(stateOf(this), this.sheetId);
    if (values.length > sheet.columns.length) throw new NotEmulated('Sheet.appendRow beyond the last column');
    const row = lastRow(sheet);
    const { book } = this.runtime;
    if (row === sheet.rows.length)
      book.change((state) => insertLines(state, this.sheetId, 'rows', row, 1, row - 1));
    const at = { row, column: 0, rows: 1, columns: values.length };
    book.change((state) =>
      withSheet(state, this.sheetId, () => writeCells(writing(this, this.sheetId), at, line)),
    );
    return itself<GasSheet>(this); // §1.7
  },
  sort(this: SheetSelf, column: number, ascending: boolean = true) {
    const computed = this.runtime.book.calculated;
    this.runtime.book.change(() =>
      withSheet(computed, this.sheetId, (sheet) => sortSheet(sheet, { column: column - 1, ascending })),
    );
    return itself<GasSheet>(this); // §1.7: the header too, unless it is frozen
  },
} satisfies Partial<Sheet>;
