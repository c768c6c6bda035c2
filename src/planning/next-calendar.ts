/** Last year's calendar moved to the next year: spans by whole weeks, fixed holidays by their date; the rest is left to the school. */

import { type Cell, type Grid, type Row, readDate, textOf } from '../core/cell';
import { addDays, addMonths, type CivilDate, daysBetween } from '../core/civil-date';
import { readChoice } from '../core/read';
import { cellAt, isWhole, nextFreeRow, ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { folded } from '../core/text';
import { calendar as template } from '../tabs/calendar';

/** The same day of the week a year on: the Monday that is nearest to the anniversary. */
export function nextStart(start: CivilDate): CivilDate {
  const weeks = Math.round(daysBetween(start, addMonths(start, 12)) / 7);
  return addDays(start, weeks * 7);
}

/** On the same date every year. Source: domain reference 8.2. */
const FIXED: readonly string[] = ['01-01', '05-01', '06-01', '08-17', '12-25'];
const FIXED_BASES: readonly string[] = ['tetap', 'fixed'];

const KIND = template.columns.find(({ key }) => key === 'kind');
const kinds = KIND && 'choices' in KIND ? KIND.choices : [];

const placeOf = (key: string): number => template.columns.findIndex((column) => column.key === key);
const [FROM, TO] = [placeOf('from'), placeOf('to')];
/** Last year's weeks, and the school's own number for them. */
const OF_MONTHS = ['month', 'weeks', 'effectiveWeeks', 'ownWeeks', 'schoolDays', 'effectiveDays'].map(
  placeOf,
);

export interface NextCalendar {
  /** In template order, without the months. */
  readonly rows: Grid;
  /** Holidays whose date is another each year: the school fills them in. */
  readonly open: readonly string[];
}

const isFixed = (row: Row, from: CivilDate): boolean =>
  FIXED.includes(from.slice(5)) || FIXED_BASES.includes(folded(textOf(row[placeOf('basis')])));

const withDates = (row: Row, from: CivilDate, to: CivilDate | undefined): Row =>
  row.map(
    (cell, place): Cell => (place === FROM ? { date: from } : place === TO && to ? { date: to } : cell),
  );

const plainRow = (tab: Tab, cells: Row): Row =>
  ownCells(tab, cells).map((cell, place) => (OF_MONTHS.includes(place) ? '' : cell));

/** The row in the new year; undefined for one that does not come along. */
function movedRow(row: Row, days: number, newStart: CivilDate): Row | undefined {
  const [from, to] = [readDate(cellAt(row, FROM)), readDate(cellAt(row, TO))];
  if (from === undefined) return undefined;
  // It was moved before, or somebody wrote it for the new year.
  if (from >= newStart) return row;
  const kind = readChoice(kinds, cellAt(row, placeOf('kind')));
  const isSpan = kind === 'span' || kind === 'break';
  if (!isSpan && !isFixed(row, from)) return undefined;
  const later = (date: CivilDate): CivilDate => (isSpan ? addDays(date, days) : addMonths(date, 12));
  return later(from) < newStart ? undefined : withDates(row, later(from), to && later(to));
}

const isHoliday = (row: Row, newStart: CivilDate): boolean => {
  const from = readDate(cellAt(row, FROM));
  return (
    from !== undefined &&
    from < newStart &&
    !['span', 'break'].includes(readChoice(kinds, cellAt(row, placeOf('kind'))) ?? '')
  );
};

/** By date, unless columns of the person's own stand between ours: then each stays in its row. */
export function nextCalendar(tab: Tab, oldStart: CivilDate, newStart: CivilDate): NextCalendar {
  const days = daysBetween(oldStart, newStart);
  const before = tab.grid.slice(FIRST_ROW - 1, nextFreeRow(tab) - 1).map((cells) => plainRow(tab, cells));
  const after = before.map((row) => movedRow(row, days, newStart));
  const open = before
    .filter((row, index) => after[index] === undefined && isHoliday(row, newStart))
    .map((row) => textOf(row[placeOf('name')]) || textOf(row[FROM]));
  const dayOf = (row: Row): string => textOf(row[FROM]);
  const sorted = after
    .filter((row) => row !== undefined)
    .sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))));
  const blank = template.columns.map((): Cell => '');
  return { rows: isWhole(tab) ? sorted : after.map((row) => row ?? blank), open };
}
