/** What differs between two states of a workbook, cell by cell: pages need not load it anew for a few words. */

import type { BookState, RowState, SheetState } from '../book-state';
import { cellOf } from './cell-content';
import type { CellChange } from './messages';

/** More than this is faster loaded anew. */
const MOST = 1500;

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const FRAME = [
  'name',
  'hidden',
  'tabColor',
  'frozenRows',
  'frozenColumns',
  'hiddenGridlines',
  'columns',
  'merges',
  'conditionalFormats',
  'bandings',
  'charts',
] as const;

const isSameFrame = (one: SheetState, other: SheetState): boolean =>
  one.id === other.id &&
  one.rows.length === other.rows.length &&
  FRAME.every((key) => same(one[key], other[key]));

/** Lists of a row may be shorter than others: only what is there counts. */
const there = <Item>(list: readonly (Item | undefined)[]): readonly (readonly [number, Item])[] =>
  list.flatMap((item, place) => (item === undefined ? [] : [[place, item] as const]));

const bordersOf = ({ styles }: RowState) => there(styles.map((style) => style?.borders));

const isSameRowFrame = (one: RowState, other: RowState): boolean =>
  one.height === other.height &&
  one.hidden === other.hidden &&
  (one.validations === other.validations || same(there(one.validations), there(other.validations))) &&
  (one.styles === other.styles || same(bordersOf(one), bordersOf(other)));

const width = (...rows: readonly RowState[]): number =>
  Math.max(...rows.flatMap(({ values, styles }) => [values.length, styles.length]));

function cellsThatDiffer(before: SheetState, after: SheetState, row: number): readonly CellChange[] {
  const [one, other] = [before.rows[row], after.rows[row]];
  if (one === undefined || other === undefined) return [];
  const formulas = [one, other].flatMap((state) => Object.keys(state.formulas).map(Number));
  const count = Math.max(width(one, other), ...formulas.map((column) => column + 1));
  return Array.from({ length: count }, (_, column) => column).flatMap((column) => {
    const cell = cellOf(after, row, column);
    return same(cellOf(before, row, column), cell) ? [] : [cell];
  });
}

/** Undefined where more than contents and looks of some cells differs. */
type Found = readonly CellChange[] | undefined;

function rowDifferences(before: SheetState, after: SheetState, row: number): Found {
  const [one, other] = [before.rows[row], after.rows[row]];
  if (one === undefined || other === undefined || one === other) return [];
  return isSameRowFrame(one, other) ? cellsThatDiffer(before, after, row) : undefined;
}

function sheetDifferences(before: SheetState | undefined, after: SheetState): Found {
  if (before === after) return [];
  if (before === undefined || !isSameFrame(before, after)) return undefined;
  const changes: CellChange[] = [];
  for (let row = 0; row < after.rows.length; row += 1) {
    const found = rowDifferences(before, after, row);
    if (found === undefined || changes.length + found.length > MOST) return undefined;
    changes.push(...found);
  }
  return changes;
}

export function differences(before: BookState, after: BookState): Found {
  if (before.locale !== after.locale || before.sheets.length !== after.sheets.length) return undefined;
  const changes: CellChange[] = [];
  for (const [index, sheet] of after.sheets.entries()) {
    const found = sheetDifferences(before.sheets[index], sheet);
    if (found === undefined) return undefined;
    changes.push(...found);
  }
  return changes;
}
