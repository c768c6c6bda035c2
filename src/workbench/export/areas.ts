/** Rectangles of cells that share one look or one rule: the short way to write a grid down. */

import type { Rectangle, RowState, SheetState } from '../book-state';

export interface Area<Item> {
  readonly at: Rectangle;
  readonly item: Item;
}

/** The same text for equal data, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

const names = new WeakMap<object, string>();

/** `canonical`, worked out once an object. */
export function nameOf(item: object): string {
  const known = names.get(item);
  if (known !== undefined) return known;
  const name = canonical(item);
  names.set(item, name);
  return name;
}

interface Run<Item> {
  readonly column: number;
  columns: number;
  readonly item: Item;
}

/** Neighbours in one row that share their item. */
function runsOf<Item extends object>(list: readonly (Item | undefined)[]): Run<Item>[] {
  const runs: Run<Item>[] = [];
  list.forEach((item, column) => {
    if (item === undefined) return;
    const last = runs.at(-1);
    const continues = last !== undefined && last.column + last.columns === column;
    if (continues && nameOf(last.item) === nameOf(item)) last.columns += 1;
    else runs.push({ column, columns: 1, item });
  });
  return runs;
}

interface Growing<Item> {
  readonly at: { readonly row: number; readonly column: number; rows: number; readonly columns: number };
  readonly item: Item;
}

/**
 * Equal grids give equal areas, in reading order of their upper left corners.
 *
 * @param listOf what each cell of a row has; undefined for nothing.
 */
export function areasOf<Item extends object>(
  sheet: SheetState,
  listOf: (row: RowState) => readonly (Item | undefined)[],
): readonly Area<Item>[] {
  const areas: Growing<Item>[] = [];
  let open = new Map<string, Growing<Item>>();
  let before: readonly (Item | undefined)[] = [];
  sheet.rows.forEach((row, index) => {
    const list = listOf(row);
    if (list === before) {
      for (const area of open.values()) area.at.rows += 1;
      return;
    }
    before = list;
    const next = new Map<string, Growing<Item>>();
    for (const { column, columns, item } of runsOf(list)) {
      const name = `${column} ${columns} ${nameOf(item)}`;
      const area = open.get(name) ?? { at: { row: index, column, rows: 0, columns }, item };
      if (area.at.rows === 0) areas.push(area);
      area.at.rows += 1;
      next.set(name, area);
    }
    open = next;
  });
  return areas;
}
