/** The days on which plan items are placed or were held, read by column: a log may have 100,000 rows. */

import { type Row, readDate, textOf } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { STATUSES } from '../frameworks/choices';

/** Days by plan ID, one entry an activity. */
export type DatesOfPlans = ReadonlyMap<string, readonly CivilDate[]>;

function datesIn(tab: Tab | undefined, counts: (row: Row) => boolean): DatesOfPlans {
  const dates = new Map<string, CivilDate[]>();
  if (!tab) return dates;
  const { grid, places } = tab;
  for (let index = FIRST_ROW - 1; index < grid.length; index += 1) {
    const row = grid[index] ?? [];
    const plan = textOf(cellAt(row, places.plan));
    const date = readDate(cellAt(row, places.date));
    if (plan === '' || date === undefined || !counts(row)) continue;
    const own = dates.get(plan);
    if (own) own.push(date);
    else dates.set(plan, [date]);
  }
  return dates;
}

/** Dated rows of the daily schedule. */
export const placedDates = (schedule: Tab | undefined): DatesOfPlans => datesIn(schedule, () => true);

/** Sessions that took place, wholly or in part. */
export const doneDates = (journal: Tab | undefined): DatesOfPlans =>
  datesIn(journal, (row) => {
    const status = readChoice(STATUSES, cellAt(row, journal?.places.status));
    return status === 'done' || status === 'partly';
  });
