/** Any tab by its template: what stands in a row's columns, and what tells one row from another. */

import { type Cell, textOf } from '../core/cell';
import { cellAt, missingColumns, type Tab } from '../core/tab';
import type { Column } from '../core/template';
import { clip } from '../core/text';
import type { School, TabRow } from './school';

/** The row's own ID; undefined where the tab has none or it is blank. */
export function idOf(tab: Tab, { cells }: TabRow): string | undefined {
  const column = tab.template.columns.find(({ id }) => id);
  return (column && textOf(cellAt(cells, tab.places[column.key]))) || undefined;
}

/** `J06`, `J06: 10:15-09:35`, `10:15-09:35`: beside a cell in a message. Nothing to say: nothing. */
export function labelOf(id: string | undefined, words: string): { readonly label?: string } {
  const label = [id ?? '', words].filter((part) => part !== '').join(': ');
  return label === '' ? {} : { label: clip(label) };
}

export interface ColumnCell {
  readonly tab: Tab;
  readonly row: TabRow;
  readonly column: Column;
  readonly cell: Cell;
}

/** The columns of the tab that are there and fit, with the cells of every written row, row by row. */
export function* cellsOf(
  school: School,
  tabId: string,
  fits: (column: Column) => boolean,
): Generator<ColumnCell> {
  const tab = school.tabs[tabId];
  if (!tab) return;
  const columns = tab.template.columns.filter(
    (column) => fits(column) && tab.places[column.key] !== undefined,
  );
  for (const row of school.rows.get(tabId) ?? []) {
    for (const column of columns) {
      yield { tab, row, column, cell: cellAt(row.cells, tab.places[column.key]) };
    }
  }
}

/** The tabs that are gone, or lack a column that fits or by which their rows are named. */
export const tabsWithout = (
  school: School,
  tabs: readonly string[],
  fits: (column: Column) => boolean,
): readonly string[] =>
  tabs.filter((id) => {
    const tab = school.tabs[id];
    return !tab || missingColumns(tab).some((column) => column.id === true || fits(column));
  });
