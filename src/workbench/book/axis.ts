/** Rows or columns that are inserted, deleted or moved: where everything else goes. */

import type { Rectangle } from '../book-state';

export type Axis = 'rows' | 'columns';

export type Shift =
  | { readonly is: 'insert'; readonly at: number; readonly count: number }
  | { readonly is: 'delete'; readonly at: number; readonly count: number }
  /** `to` is the place, counted before the move, in front of which the moved ones land. */
  | { readonly is: 'move'; readonly at: number; readonly count: number; readonly to: number };

export interface Span {
  readonly start: number;
  readonly count: number;
}

/** Where one row or column goes; undefined when it is deleted. */
export function shiftIndex(index: number, shift: Shift): number | undefined {
  const { at, count } = shift;
  if (shift.is === 'insert') return index < at ? index : index + count;
  const inside = index >= at && index < at + count;
  if (shift.is === 'delete') {
    if (inside) return undefined;
    return index < at ? index : index - count;
  }
  const landing = shift.to > at ? shift.to - count : shift.to;
  if (inside) return landing + index - at;
  const left = index < at ? index : index - count;
  return left < landing ? left : left + count;
}

/** Neighbours become one span again. */
function runs(indexes: readonly number[]): readonly Span[] {
  const found: { start: number; count: number }[] = [];
  for (const index of [...indexes].sort((left, right) => left - right)) {
    const last = found.at(-1);
    if (last !== undefined && last.start + last.count === index) last.count++;
    else found.push({ start: index, count: 1 });
  }
  return found;
}

/** Where a stretch goes: it grows when something is put inside, and may fall apart when its middle moves away. */
function shiftSpan({ start, count }: Span, shift: Shift): readonly Span[] {
  if (shift.is === 'insert') {
    const inside = shift.at > start && shift.at < start + count;
    const after = shift.at <= start ? start + shift.count : start;
    return [{ start: after, count: inside ? count + shift.count : count }];
  }
  if (shift.is === 'delete') {
    const lost = Math.max(0, Math.min(start + count, shift.at + shift.count) - Math.max(start, shift.at));
    if (lost === count) return [];
    const moved = Math.max(0, Math.min(start, shift.at + shift.count) - shift.at);
    return [{ start: start - moved, count: count - lost }];
  }
  const outside = shift.at + shift.count <= start || shift.at >= start + count;
  if (outside && shift.to > start && shift.to < start + count) {
    return [{ start: shiftIndex(start, shift) ?? start, count: count + shift.count }];
  }
  return runs(Array.from({ length: count }, (_, place) => shiftIndex(start + place, shift) ?? 0));
}

export function shiftRectangle(at: Rectangle, axis: Axis, shift: Shift): readonly Rectangle[] {
  return axis === 'rows'
    ? shiftSpan({ start: at.row, count: at.rows }, shift).map(({ start, count }) => ({
        ...at,
        row: start,
        rows: count,
      }))
    : shiftSpan({ start: at.column, count: at.columns }, shift).map(({ start, count }) => ({
        ...at,
        column: start,
        columns: count,
      }));
}

/** As `shiftRectangle` where only one rectangle can follow: the largest piece. */
export function shiftOne(at: Rectangle, axis: Axis, shift: Shift): Rectangle | undefined {
  const size = ({ rows, columns }: Rectangle): number => rows * columns;
  return [...shiftRectangle(at, axis, shift)].sort((left, right) => size(right) - size(left))[0];
}

/**
 * The list itself, rearranged; what is inserted is `fresh`. A list may be shorter than its axis: the rest
 * is blank.
 */
export function shiftList<Item>(
  list: readonly Item[],
  shift: Shift,
  blank: Item,
  fresh: Item = blank,
): Item[] {
  const { at, count } = shift;
  const needed = shift.is === 'move' ? Math.max(at + count, shift.to) : at;
  const whole = list.slice();
  while (whole.length < needed) whole.push(blank);
  if (shift.is === 'insert') {
    return [...whole.slice(0, at), ...new Array<Item>(count).fill(fresh), ...whole.slice(at)];
  }
  const others = [...whole.slice(0, at), ...whole.slice(at + count)];
  if (shift.is === 'delete') return others;
  const landing = shift.to > at ? shift.to - count : shift.to;
  return [...others.slice(0, landing), ...whole.slice(at, at + count), ...others.slice(landing)];
}
