/** The memory book's arithmetic: sums, differences and products of cells. It refuses all else. */

import type { BookState, Rectangle, RowState, SheetState, Value } from '../book-state';
import { type Expression, parseFormula } from './formula';
import { formulaRows } from './formula-references';
import { valueAt } from './rows';
import { sheetNamed } from './sheets';

const isError = (value: Value): value is string => typeof value === 'string' && value.startsWith('#');

type Cell = (sheet: SheetState, row: number, column: number) => Value;

/** A number, or the error that stands in its place. */
function numberOf(value: Value): number | string {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const number = Number(value);
  return Number.isNaN(number) ? '#VALUE!' : number;
}

function sum(at: Rectangle, sheet: SheetState, cell: Cell): number | string {
  let total = 0;
  for (let row = at.row; row < at.row + at.rows; row++) {
    for (let column = at.column; column < at.column + at.columns; column++) {
      const value = cell(sheet, row, column);
      if (isError(value)) return value;
      if (typeof value === 'number') total += value;
    }
  }
  return total;
}

const OPERATIONS = {
  '+': (left: number, right: number): number => left + right,
  '-': (left: number, right: number): number => left - right,
  '*': (left: number, right: number): number => left * right,
} as const;

interface World {
  readonly book: BookState;
  readonly sheet: SheetState;
  readonly cell: Cell;
}

function evaluate(expression: Expression, world: World): number | string {
  switch (expression.is) {
    case 'number':
      return expression.value;
    case 'error':
      return expression.text;
    case 'sum':
    case 'reference': {
      const { sheetName, at } = expression.reference;
      const sheet = sheetName === undefined ? world.sheet : sheetNamed(world.book, sheetName);
      if (sheet === undefined) return '#REF!';
      return expression.is === 'sum'
        ? sum(at, sheet, world.cell)
        : numberOf(world.cell(sheet, at.row, at.column));
    }
    case 'operation': {
      const left = evaluate(expression.left, world);
      if (typeof left === 'string') return left;
      const right = evaluate(expression.right, world);
      return typeof right === 'string' ? right : OPERATIONS[expression.operator](left, right);
    }
    default:
      return expression satisfies never;
  }
}

/** Computes cells on demand, each once; a cell that needs itself is `#REF!`. */
function evaluator(book: BookState): Cell {
  const known = new Map<SheetState, Map<number, Value>>();
  const cell: Cell = (sheet, row, column) => {
    const state = sheet.rows[row];
    const formula = state?.formulas[column];
    if (formula === undefined) return valueAt(state, column);
    const values = known.get(sheet) ?? new Map<number, Value>();
    known.set(sheet, values);
    const place = row * 18_278 + column;
    const before = values.get(place);
    if (before !== undefined) return before;
    values.set(place, '#REF!');
    const value = evaluate(parseFormula(formula), { book, sheet, cell });
    values.set(place, value);
    return value;
  };
  return cell;
}

function recalculated(row: RowState, compute: (column: number) => Value): RowState {
  let values: Value[] | undefined;
  for (const key of Object.keys(row.formulas)) {
    const column = Number(key);
    const value = compute(column);
    if (value === valueAt(row, column)) continue;
    values ??= row.values.slice();
    while (values.length < column) values.push('');
    values[column] = value;
  }
  return values === undefined ? row : { ...row, values };
}

/** The workbook with every formula's value up to date; the very same one when nothing changed. */
export function calculate(book: BookState): BookState {
  if (book.sheets.every((sheet) => formulaRows(sheet).length === 0)) return book;
  const cell = evaluator(book);
  const sheets = book.sheets.map((sheet) => {
    let rows: RowState[] | undefined;
    for (const index of formulaRows(sheet)) {
      const row = sheet.rows[index];
      if (row === undefined) continue;
      const after = recalculated(row, (column) => cell(sheet, index, column));
      if (after === row) continue;
      rows ??= sheet.rows.slice();
      rows[index] = after;
    }
    return rows === undefined ? sheet : { ...sheet, rows };
  });
  const same = sheets.every((sheet, index) => sheet === book.sheets[index]);
  return same ? book : { ...book, sheets };
}
