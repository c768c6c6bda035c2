/** Rows of the daily schedule from what has been placed; IDs go on from the highest that stands there. */

import type { Grid } from '../core/cell';
import { readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import type { Locale } from '../core/text';
import { toRow } from '../core/write';
import { schedule } from '../tabs/schedule';
import type { Placed } from './placing';

const OURS = /^J(\d{1,6})$/;

const highest = (tab: Tab): number =>
  readRecords({ ...tab, template: schedule }).reduce(
    (most, { record }) => Math.max(most, Number(OURS.exec(record.id ?? '')?.[1] ?? 0)),
    0,
  );

const idOf = (number: number): string => `J${String(number).padStart(3, '0')}`;

const two = (number: number): string => String(number).padStart(2, '0');

const clock = (minutes: number | undefined): string =>
  minutes === undefined ? '' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

export function scheduleRows(tab: Tab, placed: readonly Placed[], locale: Locale): Grid {
  const last = highest(tab);
  return placed.map(({ plan, date, start, end, people, classes, place, target }, index) =>
    toRow(
      schedule,
      {
        id: idOf(last + index + 1),
        date,
        start: clock(start),
        end: clock(end),
        plan,
        person: people.join('; '),
        place,
        class: classes.join('; '),
        target,
      },
      locale,
    ),
  );
}

/** The tab as it will be when the rows have come. */
export const withRows = (tab: Tab, rows: Grid): Tab => ({
  ...tab,
  grid: [
    ...tab.grid,
    ...rows.map((row) => {
      const cells: Grid[number][number][] = [];
      schedule.columns.forEach(({ key }, index) => {
        const at = tab.places[key];
        if (at !== undefined) cells[at] = row[index] ?? '';
      });
      return Array.from(cells, (cell) => cell ?? '');
    }),
  ],
});
