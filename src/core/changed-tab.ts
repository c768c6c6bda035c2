/** A tab as it will be when cells have changed, so that what follows from them is worked out in the same run. */

import type { Cell, Grid } from './cell';
import type { CellChange } from './edit';
import type { Tab } from './tab';
import { FIRST_ROW } from './template';

export function withCells(tab: Tab, changes: readonly CellChange[]): Tab {
  if (changes.length === 0) return tab;
  const rows = new Map<number, Cell[]>();
  for (const { row, column, after } of changes) {
    const place = tab.places[column];
    if (place === undefined) continue;
    const cells = rows.get(row) ?? [...(tab.grid[row - 1] ?? [])];
    while (cells.length <= place) cells.push('');
    cells[place] = after;
    rows.set(row, cells);
  }
  return { ...tab, grid: tab.grid.map((cells, index) => rows.get(index + 1) ?? cells) };
}

/** The tab with these rows, in template order, as its whole body. */
export const withBody = (tab: Tab, rows: Grid): Tab => ({
  ...tab,
  grid: [
    ...tab.grid.slice(0, FIRST_ROW - 1),
    ...rows.map((row) => {
      const cells: Cell[] = [];
      tab.template.columns.forEach(({ key }, index) => {
        const place = tab.places[key];
        if (place !== undefined) cells[place] = row[index] ?? '';
      });
      return Array.from(cells, (cell) => cell ?? '');
    }),
  ],
});
