/** Sorting rows: numbers, then text, then yes and no, blanks last, as Sheets does. */

import type { Rectangle, RowState, SheetState, Value } from '../book-state';
import { copiedFormula } from './formula-references';
import { changeRows, NO_FORMULAS, rowAt, trimmed, valueAt } from './rows';

export interface SortKey {
  /** 0-based. */
  readonly column: number;
  readonly ascending: boolean;
}

const rank = (value: Value): number => ['number', 'string', 'boolean'].indexOf(typeof value);

/** Order of text is by its lower-case letters (unverified). */
function order(left: Value, right: Value): number {
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  const [one, other] = [left, right].map((value) =>
    typeof value === 'string' ? value.toLowerCase() : value,
  );
  if (one === other || one === undefined || other === undefined) return 0;
  return one < other ? -1 : 1;
}

function compareRows(left: RowState, right: RowState, keys: readonly SortKey[]): number {
  for (const { column, ascending } of keys) {
    const [one, other] = [valueAt(left, column), valueAt(right, column)];
    if (one === other) continue;
    if (one === '') return 1;
    if (other === '') return -1;
    const result = order(one, other);
    if (result !== 0) return ascending ? result : -result;
  }
  return 0;
}

function replaced<Item>(
  into: readonly Item[],
  from: readonly Item[],
  at: Rectangle,
  blank: Item,
): readonly Item[] {
  const list = into.slice();
  while (list.length < at.column + at.columns) list.push(blank);
  for (let column = at.column; column < at.column + at.columns; column++)
    list[column] = from[column] ?? blank;
  return trimmed(list, blank);
}

function replacedRecord<Item>(
  into: Readonly<Record<number, Item>>,
  from: Readonly<Record<number, Item>>,
  at: Rectangle,
): Readonly<Record<number, Item>> {
  const inside = (column: string): boolean =>
    Number(column) >= at.column && Number(column) < at.column + at.columns;
  const outer = Object.entries(into).filter(([column]) => !inside(column));
  const inner = Object.entries(from).filter(([column]) => inside(column));
  const entries = [...outer, ...inner];
  return entries.length === 0 ? (NO_FORMULAS as Readonly<Record<number, Item>>) : Object.fromEntries(entries);
}

const movedFormulas = (row: RowState, down: number): RowState =>
  row.formulas === NO_FORMULAS || down === 0
    ? row
    : {
        ...row,
        formulas: Object.fromEntries(
          Object.entries(row.formulas).map(([column, formula]) => [column, copiedFormula(formula, down, 0)]),
        ),
      };

/** Values, formulas, formats, rules and notes of the rectangle move together; heights stay. */
export function sortRows(sheet: SheetState, at: Rectangle, keys: readonly SortKey[]): SheetState {
  const places = Array.from({ length: at.rows }, (_, place) => at.row + place);
  const sorted = [...places].sort((left, right) =>
    compareRows(rowAt(sheet, left), rowAt(sheet, right), keys),
  );
  return changeRows(sheet, at, (row, place) => {
    const source = sorted[place] ?? at.row + place;
    const from = movedFormulas(rowAt(sheet, source), at.row + place - source);
    return {
      ...row,
      values: replaced(row.values, from.values, at, ''),
      formulas: replacedRecord(row.formulas, from.formulas, at),
      styles: replaced(row.styles, from.styles, at, undefined),
      validations: replaced(row.validations, from.validations, at, undefined),
      notes: replacedRecord(row.notes, from.notes, at),
      ...((row.links || from.links) && {
        links: replacedRecord(row.links ?? NO_FORMULAS, from.links ?? NO_FORMULAS, at),
      }),
    };
  });
}

/** The whole sheet below its frozen rows, as "sort sheet" does (§1.7). */
export const sortSheet = (sheet: SheetState, key: SortKey): SheetState =>
  sortRows(
    sheet,
    {
      row: sheet.frozenRows,
      column: 0,
      rows: sheet.rows.length - sheet.frozenRows,
      columns: sheet.columns.length,
    },
    [key],
  );
