/** Months of a log that somebody closed: their rows stay as they are until the month is opened again. */

import { type Cell, readDate, readYesNo } from './cell';
import { yearMonthOf } from './civil-date';
import type { Edit } from './edit';
import { cellAt, type Tab } from './tab';
import { type Column, FIRST_ROW } from './template';

/** The column that closes a row, and the one that says to which month it belongs. */
export const LOCK_COLUMN = 'locked';
const DATE_COLUMN = 'date';

/** The workbook's fact that says what the days of closed months held: a short print by day. */
export const CLOSED_DAYS = 'closed-days';

export type ClosedDays = Readonly<Record<string, string>>;

/** `2026-10`; undefined where the day cannot be read. */
export function monthIn(cell: Cell): string | undefined {
  const date = readDate(cell);
  return date && yearMonthOf(date);
}

/** @param row 1-based. */
export const monthOfRow = ({ grid, places }: Tab, row: number): string | undefined =>
  monthIn(cellAt(grid[row - 1], places[DATE_COLUMN]));

/** @param row 1-based. */
export const isLocked = ({ grid, places }: Tab, row: number): boolean =>
  readYesNo(cellAt(grid[row - 1], places[LOCK_COLUMN])) === true;

/** A month is closed as soon as one of its rows is. */
export function closedMonths(tab: Tab): ReadonlySet<string> {
  const found = new Set<string>();
  if (tab.places[LOCK_COLUMN] === undefined) return found;
  for (let row = FIRST_ROW; row <= tab.grid.length; row += 1) {
    const month = isLocked(tab, row) ? monthOfRow(tab, row) : undefined;
    if (month !== undefined) found.add(month);
  }
  return found;
}

const hasLock = ({ columns }: { readonly columns: readonly Column[] }): boolean =>
  columns.some(({ key }) => key === LOCK_COLUMN);

/** Months of rows that an edit writes, takes away or brings, before and after it. */
function monthsTouched(tab: Tab, edit: Edit): readonly (string | undefined)[] {
  switch (edit.do) {
    case 'set-cells':
      return edit.cells.flatMap(({ row, column, after }) => [
        monthOfRow(tab, row),
        column === DATE_COLUMN ? monthIn(after) : undefined,
      ]);
    case 'add-rows': {
      const place = tab.template.columns.findIndex(({ key }) => key === DATE_COLUMN);
      return edit.rows.map((cells) => monthIn(cells[place] ?? ''));
    }
    case 'remove-rows':
      return Array.from({ length: edit.count }, (_, index) => monthOfRow(tab, edit.row + index));
    default:
      return [];
  }
}

/** The closed months whose rows these edits would change, in order. */
export function closedMonthsIn(
  tabs: Readonly<Record<string, Tab>>,
  edits: readonly Edit[],
): readonly string[] {
  const found = new Set<string>();
  for (const edit of edits) {
    const tab = 'tab' in edit ? tabs[edit.tab] : undefined;
    if (!tab || !hasLock(tab.template)) continue;
    const closed = closedMonths(tab);
    if (closed.size === 0) continue;
    for (const month of monthsTouched(tab, edit)) if (month && closed.has(month)) found.add(month);
  }
  return [...found].sort();
}
