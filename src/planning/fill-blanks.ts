/** A profile and a calendar that stand but are still blank in places take what the files know; nothing is replaced. */

import { type Grid, isBlank, textOf } from '../core/cell';
import type { CellChange, Edit } from '../core/edit';
import { cellAt, nextFreeRow, ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { asTab } from './as-tab';
import { type Calendar, readCalendar } from './calendar';
import { monthChanges } from './calendar-rows';
import type { Values } from './profile-rows';

const bodyOf = (tab: Tab): Grid => tab.grid.slice(FIRST_ROW - 1).map((row) => ownCells(tab, row));

const setting = (tab: Tab, cells: readonly CellChange[]): readonly Edit[] =>
  cells.length > 0 ? [{ do: 'set-cells', tab: tab.template.id, cells }] : [];

/** Own keys only: a setting may be called `constructor`. */
const valueIn = (values: Values, key: string): string =>
  Object.keys(values).includes(key) ? (values[key] ?? '') : '';

/** Settings without a value that a file or an answer gives. */
export function profileFilling(tab: Tab, values: Values): readonly Edit[] {
  const cells = tab.grid.flatMap((row, index): readonly CellChange[] => {
    const after = valueIn(values, textOf(cellAt(row, tab.places.setting)));
    const stands = index < FIRST_ROW - 1 || !isBlank(cellAt(row, tab.places.value));
    return stands || after === '' ? [] : [{ row: index + 1, column: 'value', before: '', after }];
  });
  return setting(tab, tab.places.value === undefined ? [] : cells);
}

/** The profile's rows as they read once its blanks are filled. */
export const filledProfile = (tab: Tab, values: Values): Tab =>
  asTab(
    tab.template,
    bodyOf(tab).map(([key = '', question = '', value = '', hint = '']) => [
      key,
      question,
      isBlank(value) ? valueIn(values, textOf(key)) : value,
      hint,
    ]),
  );

/** Nobody has entered a holiday or a span: at most the months stand there. */
const hasEntries = (tab: Tab): boolean =>
  tab.grid.some((row, index) => index >= FIRST_ROW - 1 && !isBlank(cellAt(row, tab.places.from)));

/** The calendar with the file's entries, where it has none of its own. */
export const filledCalendar = (tab: Tab, entries: Grid, profileTab: Tab): Calendar =>
  readCalendar(hasEntries(tab) ? tab : asTab(tab.template, [...bodyOf(tab), ...entries]), profileTab);

/** The first entries stand beside the months, the others below them. */
export function calendarFilling(tab: Tab, entries: Grid, year: Calendar): readonly Edit[] {
  if (hasEntries(tab) || entries.length === 0) return [];
  const beside = nextFreeRow(tab) - FIRST_ROW;
  const cells = entries.slice(0, beside).flatMap((entry, index) =>
    tab.template.columns.flatMap(({ key }, place): readonly CellChange[] => {
      const row = FIRST_ROW + index;
      const after = entry[place] ?? '';
      const stands = tab.places[key] === undefined || !isBlank(cellAt(tab.grid[row - 1], tab.places[key]));
      return stands || isBlank(after) ? [] : [{ row, column: key, before: '', after }];
    }),
  );
  const rest = entries.slice(beside);
  return [
    ...setting(tab, [...cells, ...monthChanges(tab, year)]),
    ...(rest.length > 0 ? [{ do: 'add-rows', tab: tab.template.id, rows: rest } as const] : []),
  ];
}
