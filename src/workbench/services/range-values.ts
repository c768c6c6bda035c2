/** Range: values, formulas and what is shown. */

import { clearCells, type Input, type Writing, writeCells, writeFormulas } from '../book/entries';
import { copiedFormula } from '../book/formula-references';
import { display, kindOf } from '../book/number-format';
import { Refusal, SAYS } from '../book/refusals';
import { rowAt, valueAt } from '../book/rows';
import { instantOf, partsAt } from '../book/serial';
import { sheetOf, withSheet } from '../book/sheets';
import type { RowState, SheetState, Value } from '../book-state';
import { itself } from './behind';
import type { GasRange, RangeSelf, Self } from './runtime';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Fails unless there is one item for each row and column of the range (§1.8). */
export function checkShape({ at }: RangeSelf, grid: readonly (readonly unknown[])[]): void {
  if (grid.length !== at.rows) throw new Refusal(SAYS.rowsDiffer(grid.length, at.rows));
  const odd = grid.find((row) => row.length !== at.columns);
  if (odd !== undefined) throw new Refusal(SAYS.columnsDiffer(odd.length, at.columns));
}

/** The range as a grid of the bundle's own arrays. */
export function gridOf<Item>(
  self: RangeSelf,
  sheet: SheetState,
  read: (row: RowState, column: number) => Item,
): Item[][] {
  const { at, runtime } = self;
  const grid = runtime.realm.list<Item[]>(at.rows);
  for (let place = 0; place < at.rows; place++) {
    const row = rowAt(sheet, at.row + place);
    const line = runtime.realm.list<Item>(at.columns);
    for (let across = 0; across < at.columns; across++) line[across] = read(row, at.column + across);
    grid[place] = line;
  }
  return grid;
}

const calculatedSheet = (self: RangeSelf): SheetState => sheetOf(self.runtime.book.calculated, self.sheetId);

/** What getValues gives for one cell: a number under a date format is a Date in the spreadsheet's zone. */
function reader(self: RangeSelf): (row: RowState, column: number) => Value | Date {
  const { realm, book } = self.runtime;
  const { timeZone } = book.state;
  return (row, column) => {
    const value = valueAt(row, column);
    if (typeof value !== 'number' || kindOf(row.styles[column]?.numberFormat) !== 'date') return value;
    return realm.date(instantOf(value, timeZone));
  };
}

function shower(self: RangeSelf): (row: RowState, column: number) => string {
  const { locale } = self.runtime.book.state;
  return (row, column) => display(valueAt(row, column), row.styles[column]?.numberFormat, locale);
}

const formulaOf = (row: RowState, column: number): string => row.formulas[column] ?? '';

/** What the cell writer needs to know. */
export function writing(self: Self, sheetId: number): Writing {
  const { book, world } = self.runtime;
  return {
    book: book.state,
    sheet: sheetOf(book.state, sheetId),
    year: partsAt(Date.parse(world.clock), book.state.timeZone).year,
    checkFormula: book.checkFormula,
  };
}

function change(self: RangeSelf, step: (sheet: SheetState) => SheetState): GasRange {
  self.runtime.book.change((book) => withSheet(book, self.sheetId, step));
  return itself(self);
}

const isInput = (value: unknown): value is Input =>
  value === null || typeof value !== 'object' ? typeof value !== 'function' : isDate(value);

const isDate = (value: object): boolean => Object.prototype.toString.call(value) === '[object Date]';

/** @throws Refusal for what is no cell value: an array or an object (unverified). */
export function checkInputs(
  grid: readonly (readonly unknown[])[],
): asserts grid is readonly (readonly Input[])[] {
  for (const row of grid) {
    for (const value of row) {
      if (!isInput(value)) throw new Refusal(SAYS.signature('Object[]', 'SpreadsheetApp.Range.setValues'));
    }
  }
}

export const rangeValues = {
  getValues(this: RangeSelf) {
    return gridOf(this, calculatedSheet(this), reader(this)); // §1.7
  },
  getValue(this: RangeSelf) {
    return reader(this)(rowAt(calculatedSheet(this), this.at.row), this.at.column); // §1.7
  },
  getDisplayValues(this: RangeSelf) {
    return gridOf(this, calculatedSheet(this), shower(this)); // §1.7
  },
  getDisplayValue(this: RangeSelf) {
    return shower(this)(rowAt(calculatedSheet(this), this.at.row), this.at.column); // §1.7
  },
  getFormulas(this: RangeSelf) {
    return gridOf(this, calculatedSheet(this), formulaOf); // unverified
  },
  getFormula(this: RangeSelf) {
    return formulaOf(rowAt(calculatedSheet(this), this.at.row), this.at.column); // unverified
  },
  isBlank(this: RangeSelf) {
    const filled = gridOf(this, calculatedSheet(this), (row, column) => valueAt(row, column) !== '');
    return !filled.some((row) => row.includes(true)); // unverified
  },
  setValues(this: RangeSelf, values: readonly (readonly unknown[])[]) {
    checkShape(this, values);
    checkInputs(values);
    return change(this, () => writeCells(writing(this, this.sheetId), this.at, values)); // §1.7, §1.8
  },
  setValue(this: RangeSelf, value: unknown) {
    const line = new Array(this.at.columns).fill(value);
    const values = new Array(this.at.rows).fill(line);
    checkInputs(values);
    return change(this, () => writeCells(writing(this, this.sheetId), this.at, values)); // §1.7
  },
  setFormulas(this: RangeSelf, formulas: readonly (readonly string[])[]) {
    checkShape(this, formulas);
    const at = (place: number, across: number): string => formulas[place]?.[across] ?? '';
    return change(this, () => writeFormulas(writing(this, this.sheetId), this.at, at)); // §1.7
  },
  setFormula(this: RangeSelf, formula: string) {
    // Relative references follow in a larger range (unverified); en-US syntax (§1.7).
    const at = (place: number, across: number): string => copiedFormula(formula, place, across);
    return change(this, () => writeFormulas(writing(this, this.sheetId), this.at, at));
  },
  clearContent(this: RangeSelf) {
    return change(this, (sheet) => clearCells(sheet, this.at)); // §1.7
  },
} satisfies Partial<Range>;
