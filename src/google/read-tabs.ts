/** Tabs into memory: one `getValues` each. */

import { type Cell, type Grid, isBlank, textOf } from '../core/cell';
import type { Tab } from '../core/tab';
import { FIRST_ROW, HEADER_ROW, KEY_ROW, type TabTemplate } from '../core/template';
import { folded, LOCALES } from '../core/text';
import { readValues } from './cells';
import { findUnmarked, type Workbook } from './workbook';

/** The key row decides; a column whose key cell is gone is known by its header in either language. */
function placesIn(grid: Grid, template: TabTemplate): Readonly<Record<string, number>> {
  const keys = (grid[KEY_ROW - 1] ?? []).map(textOf);
  const headers = (grid[HEADER_ROW - 1] ?? []).map((cell) => folded(textOf(cell)));
  const places: Record<string, number> = {};
  for (const column of template.columns) {
    const byKey = keys.indexOf(`${template.id}.${column.key}`);
    const titles = LOCALES.map((locale) => folded(column.title[locale]));
    const byHeader = headers.findIndex(
      (header, place) => titles.includes(header) && !keys[place]?.includes('.'),
    );
    const place = byKey >= 0 ? byKey : byHeader;
    if (place >= 0) places[column.key] = place;
  }
  return places;
}

/** Rows that hold nothing but our formulas wait for somebody to write in them: they are read as blank. */
function blankReadyRows(
  grid: Cell[][],
  template: TabTemplate,
  places: Readonly<Record<string, number>>,
): void {
  const formulas = template.columns.flatMap(({ key, formula }) => (formula ? [places[key] ?? -1] : []));
  if (formulas.length === 0) return;
  for (let index = FIRST_ROW - 1; index < grid.length; index += 1) {
    const row = grid[index];
    const isReady = row?.every((cell, place) => cell === false || isBlank(cell) || formulas.includes(place));
    if (row && isReady) grid[index] = row.map(() => '');
  }
}

/** Every tab that is there, by template id. @param glances read where they are marked, never searched for. */
export function readTabs(
  workbook: Workbook,
  templates: readonly TabTemplate[],
  glances: readonly TabTemplate[] = [],
): Readonly<Record<string, Tab>> {
  const tabs: Record<string, Tab> = {};
  findUnmarked(workbook, templates);
  for (const template of [...templates, ...glances]) {
    const sheet = workbook.sheets.get(template.id);
    if (!sheet) continue;
    const grid = readValues(sheet.getDataRange().getValues(), workbook.zone);
    const places = placesIn(grid, template);
    blankReadyRows(grid, template, places);
    tabs[template.id] = { template, grid, places };
  }
  return tabs;
}
