/** Merged cells: joining them keeps the first value only; a merge is never cut in two. */

import type { Rectangle, SheetState } from '../book-state';
import { clearCells } from './entries';
import { Refusal, SAYS } from './refusals';

export const meets = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

export const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** @throws Refusal when the rectangle holds a part of a merge only (§1.8). */
export function breakApart(sheet: SheetState, at: Rectangle): SheetState {
  const cut = sheet.merges.some((merge) => meets(merge, at) && !contains(at, merge));
  if (cut) throw new Refusal(SAYS.partOfMerge);
  return { ...sheet, merges: sheet.merges.filter((merge) => !meets(merge, at)) };
}

export function mergeCells(sheet: SheetState, at: Rectangle): SheetState {
  const apart = breakApart(sheet, at);
  if (at.rows * at.columns === 1) return apart;
  const below = { ...at, row: at.row + 1, rows: at.rows - 1 };
  const beside = { ...at, column: at.column + 1, columns: at.columns - 1, rows: 1 };
  const alone = [below, beside]
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .reduce(clearCells, apart);
  return { ...alone, merges: [...alone.merges, at] };
}
