/** Dated rows that lack something, one group a plan item: its dates share what is lacking. */

import type { CivilDate } from '../core/civil-date';
import type { Booking } from '../tabs/schedule';
import type { School } from './school';

interface DatedRow {
  readonly row: number;
  readonly record: Booking;
  readonly date: CivilDate;
}

interface DueRows {
  /** The one that comes next, else the last one that went by. */
  readonly next: DatedRow;
  /** Rows of the sheet. */
  readonly others: readonly number[];
}

/** @param last the last day that is looked at. */
export function dueRows(
  school: School,
  last: CivilDate,
  lacksIt: (booking: Booking) => boolean,
): readonly DueRows[] {
  const byPlan = new Map<string, DatedRow[]>();
  for (const { row, record } of school.bookings) {
    const { date, plan = '' } = record;
    if (date === undefined || date > last || !lacksIt(record)) continue;
    const group = byPlan.get(plan) ?? [];
    group.push({ row, record, date });
    byPlan.set(plan, group);
  }
  return [...byPlan.values()].flatMap((rows) => {
    const sorted = [...rows].sort((one, other) =>
      one.date < other.date ? -1 : Number(one.date > other.date),
    );
    const next = sorted.find(({ date }) => date >= school.today) ?? sorted[sorted.length - 1];
    return next ? [{ next, others: rows.filter((row) => row !== next).map(({ row }) => row) }] : [];
  });
}
