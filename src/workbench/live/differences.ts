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
  'charts',
] as const;

const isSameFrame = (one: SheetState, other: SheetState): boolean =>
  one.id === other.id &&
  one.rows.length === other.rows.length &&
  FRAME.every((key) => same(one[key], other[key]));

const isSameRowFrame = (one: RowState, other: RowState): boolean =>
  one.height === other.height &&
  one.hidden === other.hidden &&
  same(one.validations, other.validations) &&
  same(
    one.styles.map((style) => style?.borders ?? null),
    other.styles.map((style) => style?.borders ?? null),
  );

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

/** @returns undefined where more than contents and looks of some cells differs. */
export function differences(before: BookState, after: BookState): readonly CellChange[] | undefined {
  if (before === after) return [];
  if (before.locale !== after.locale || before.sheets.length !== after.sheets.length) return undefined;
  const changes: CellChange[] = [];
  for (const [index, sheet] of after.sheets.entries()) {
    const old = before.sheets[index];
    if (old === sheet) continue;
    if (old === undefined || !isSameFrame(old, sheet)) return undefined;
    for (const [row, state] of sheet.rows.entries()) {
      const was = old.rows[row];
      if (was === state || was === undefined) continue;
      if (!isSameRowFrame(was, state)) return undefined;
      changes.push(...cellsThatDiffer(old, sheet, row));
      if (changes.length > MOST) return undefined;
    }
  }
  return changes;
}
