/** Rows of a sheet within a rectangle: reading a cell, and replacing parts without copying the rest. */

import type { Rectangle, RowState, SheetState, Value } from '../book-state';
import { BLANK_ROW } from './blank';

export const valueAt = (row: RowState | undefined, column: number): Value => row?.values[column] ?? '';

export const rowAt = (sheet: SheetState, index: number): RowState => sheet.rows[index] ?? BLANK_ROW;

/** `change` gets each row of the rectangle with its place in it. */
export function changeRows(
  sheet: SheetState,
  at: Pick<Rectangle, 'row' | 'rows'>,
  change: (row: RowState, place: number) => RowState,
): SheetState {
  const rows = sheet.rows.slice();
  for (let place = 0; place < at.rows; place++) {
    const row = rows[at.row + place];
    if (row !== undefined) rows[at.row + place] = change(row, place);
  }
  return { ...sheet, rows };
}

/** As `changeRows` for a change that depends on the row alone: equal rows stay one object. */
export function changeRowsAlike(
  sheet: SheetState,
  at: Pick<Rectangle, 'row' | 'rows'>,
  change: (row: RowState) => RowState,
): SheetState {
  const done = remembering(change);
  return changeRows(sheet, at, done);
}

/** Calls a function once for each object that it is asked about. */
export function remembering<In extends object, Out>(compute: (input: In) => Out): (input: In) => Out {
  const known = new Map<In, Out>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const output = compute(input);
    known.set(input, output);
    return output;
  };
}

/** Works something out once for each state of a sheet's rows, for as long as that state is kept. */
export function once<Out>(compute: (sheet: SheetState) => Out): (sheet: SheetState) => Out {
  const known = new WeakMap<readonly RowState[], { readonly is: Out }>();
  return (sheet) => {
    const before = known.get(sheet.rows) ?? { is: compute(sheet) };
    known.set(sheet.rows, before);
    return before.is;
  };
}

/** A list with `count` places from `start` on replaced; grows where it is shorter, with `blank`. */
export function spliced<Item>(
  list: readonly Item[],
  start: number,
  count: number,
  blank: Item,
  replace: (item: Item, place: number) => Item,
): readonly Item[] {
  const copy = list.slice();
  while (copy.length < start) copy.push(blank);
  for (let place = 0; place < count; place++) {
    copy[start + place] = replace(copy[start + place] ?? blank, place);
  }
  return trimmed(copy, blank);
}

/** Without what is blank at the end: shorter rows, and `values.length` says where content may be. */
export function trimmed<Item>(list: Item[], blank: Item): Item[] {
  let length = list.length;
  while (length > 0 && list[length - 1] === blank) length--;
  if (length < list.length) list.length = length;
  return list;
}

export const NO_FORMULAS = BLANK_ROW.formulas;

/** A record by column without the columns from `start` on; the very same one when it has none there. */
export function without<Item>(
  record: Readonly<Record<number, Item>>,
  start: number,
  count: number,
): Readonly<Record<number, Item>> {
  const columns = Object.keys(record);
  const kept = columns.filter((column) => Number(column) < start || Number(column) >= start + count);
  if (kept.length === columns.length) return record;
  if (kept.length === 0) return BLANK_ROW.formulas as Readonly<Record<number, Item>>;
  return Object.fromEntries(Object.entries(record).filter(([column]) => kept.includes(column)));
}

const lastRows = new WeakMap<readonly RowState[], number>();
const lastColumns = new WeakMap<readonly RowState[], number>();

/** Length of a row's content; a formula counts whatever it gives. */
function contentLength(row: RowState): number {
  let length = row.values.length;
  while (length > 0 && row.values[length - 1] === '') length--;
  if (row.formulas === NO_FORMULAS) return length;
  return Math.max(length, ...Object.keys(row.formulas).map((column) => Number(column) + 1));
}

/** 1-based number of the last row with content, FALSE and empty formula results included; 0 for none (§1.7). */
export function lastRow({ rows }: SheetState): number {
  const known = lastRows.get(rows);
  if (known !== undefined) return known;
  let number = rows.length;
  while (number > 0 && contentLength(rows[number - 1] ?? BLANK_ROW) === 0) number--;
  lastRows.set(rows, number);
  return number;
}

export function lastColumn({ rows }: SheetState): number {
  const known = lastColumns.get(rows);
  if (known !== undefined) return known;
  const number = rows.reduce((most, row) => Math.max(most, contentLength(row)), 0);
  lastColumns.set(rows, number);
  return number;
}
