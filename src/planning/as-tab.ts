/** Rows that are not written yet, seen as the tab that they will be: so that one reader serves both. */

import { type Grid, isBlank } from '../core/cell';
import { cellAt, nextFreeRow, ownCells, type Tab } from '../core/tab';
import { FIRST_ROW, type TabTemplate } from '../core/template';

/** @param rows in template order. */
export const asTab = (template: TabTemplate, rows: Grid): Tab => ({
  template,
  grid: [template.columns.map(({ key }) => key), template.columns.map(({ title }) => title.id), ...rows],
  places: Object.fromEntries(template.columns.map(({ key }, place) => [key, place])),
});

/** A half-made tab as it will be: what stands stays, blank cells take what comes. */
export function completed(standing: Tab, rows: Grid): Tab {
  const body = standing.grid.slice(FIRST_ROW - 1).map((row) => ownCells(standing, row));
  const { columns } = standing.template;
  const merged = Array.from({ length: Math.max(body.length, rows.length) }, (_, index) =>
    columns.map((_column, place) => {
      const before = cellAt(body[index], place);
      return isBlank(before) ? cellAt(rows[index], place) : before;
    }),
  );
  return asTab(standing.template, merged);
}

/** Somebody wrote in it, below the header. */
export const hasRows = (tab: Tab | undefined): tab is Tab =>
  tab !== undefined && nextFreeRow(tab) > FIRST_ROW;
