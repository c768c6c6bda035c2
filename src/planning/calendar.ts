/** The school's calendar: which days are school days, which weeks are effective, which month a week belongs to. */

import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  mondayOf,
  weekdayOf,
  yearMonthOf,
} from '../core/civil-date';
import { readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import { same, type Text } from '../core/text';
import { WEEKDAYS } from '../frameworks/weekdays';
import { calendar as calendarTemplate } from '../tabs/calendar';
import { monthsBefore, type SchoolYear, schoolMonths } from './period';
import { readSettings } from './settings';

export type DayKind = 'holiday' | 'leave' | 'break' | 'span';

export interface Entry {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly kind: DayKind;
  readonly name: string;
  readonly effective: boolean;
  /** Length of a lesson period in the span, where it is shorter than usual. */
  readonly lessonMinutes?: number;
}

export interface Calendar extends SchoolYear {
  /** 5 or 6. */
  readonly schoolDays: number;
  readonly entries: readonly Entry[];
  /** The school's own number of effective weeks, by `2026-10`. */
  readonly ownWeeks: Readonly<Record<string, number>>;
}

export interface Week {
  /** 1 is the week of the first school day. */
  readonly number: number;
  readonly monday: CivilDate;
  /** `2026-10`: the month of its Wednesday. */
  readonly month: string;
  /** Days on which pupils come, exam days included. */
  readonly schoolDays: number;
  readonly effectiveDays: number;
  readonly effective: boolean;
}

export interface MonthWeeks {
  readonly month: string;
  readonly weeks: number;
  readonly effectiveWeeks: number;
  readonly schoolDays: number;
  readonly effectiveDays: number;
}

/** A week is effective from so many effective days on. Source: domain reference 2.0 [D]. */
const EFFECTIVE_DAYS = 3;

const isOff = (kind: DayKind): boolean => kind !== 'span';

const within = (date: CivilDate, entry: Entry): boolean => entry.from <= date && date <= entry.to;

/** A holiday has its own name, also within a break. */
function offEntry({ entries }: Calendar, date: CivilDate): Entry | undefined {
  const off = entries.filter((entry) => isOff(entry.kind) && within(date, entry));
  return off.find(({ kind }) => kind !== 'break') ?? off[0];
}

const ineffectiveEntry = (calendar: Calendar, date: CivilDate): Entry | undefined =>
  calendar.entries.find((entry) => !isOff(entry.kind) && !entry.effective && within(date, entry));

/** The holiday, break or weekend on that day; undefined for a school day. */
export function dayOff(calendar: Calendar, date: CivilDate): Text | undefined {
  const entry = offEntry(calendar, date);
  if (entry) return same(entry.name);
  const weekday = weekdayOf(date);
  return weekday >= calendar.schoolDays ? WEEKDAYS[weekday]?.label : undefined;
}

export const isSchoolDay = (calendar: Calendar, date: CivilDate): boolean =>
  dayOff(calendar, date) === undefined;

/** A school day on which lessons are held: no exam, no class meeting. */
export const isTeachingDay = (calendar: Calendar, date: CivilDate): boolean =>
  isSchoolDay(calendar, date) && ineffectiveEntry(calendar, date) === undefined;

export function weekOf(calendar: Calendar, date: CivilDate): Week {
  const monday = mondayOf(date);
  const days = Array.from({ length: calendar.schoolDays }, (_, index) => addDays(monday, index)).filter(
    (day) => day >= calendar.yearStart && isSchoolDay(calendar, day),
  );
  const effectiveDays = days.filter((day) => ineffectiveEntry(calendar, day) === undefined).length;
  return {
    number: daysBetween(mondayOf(calendar.yearStart), monday) / 7 + 1,
    monday,
    month: yearMonthOf(addDays(monday, 2)),
    schoolDays: days.length,
    effectiveDays,
    effective: effectiveDays >= EFFECTIVE_DAYS,
  };
}

/** The exam span or break that makes the week of that day non-effective; undefined in an effective week. */
export function ineffectiveSpan(calendar: Calendar, date: CivilDate): Text | undefined {
  const { effective, monday } = weekOf(calendar, date);
  if (effective) return undefined;
  const days = [date, ...Array.from({ length: 7 }, (_, index) => addDays(monday, index))];
  const entry = days
    .map((day) => ineffectiveEntry(calendar, day) ?? offEntry(calendar, day))
    .find((found) => found !== undefined);
  return same(entry?.name ?? '-');
}

/** The twelve months of the school year, `2026-07` first. */
const monthsOf = (calendar: Calendar): readonly string[] => schoolMonths(calendar);

const lastSchoolWeek = (calendar: Calendar): CivilDate => {
  const end = addDays(addMonths(calendar.yearStart, 12), -1);
  const closing = [...calendar.entries].filter(
    (entry) => entry.kind === 'break' && entry.to >= addDays(end, -10),
  );
  return closing.reduce((earliest, entry) => (entry.from < earliest ? entry.from : earliest), end);
};

/** Every week from the first school day to the last before the closing break. */
export function weeksOf(calendar: Calendar): readonly Week[] {
  const weeks: Week[] = [];
  const end = lastSchoolWeek(calendar);
  for (let monday = mondayOf(calendar.yearStart); monday < end; monday = addDays(monday, 7)) {
    weeks.push(weekOf(calendar, monday));
  }
  return weeks;
}

export function monthWeeks(calendar: Calendar): readonly MonthWeeks[] {
  const weeks = weeksOf(calendar);
  return monthsOf(calendar).map((month) => {
    const own = weeks.filter((week) => week.month === month);
    return {
      month,
      weeks: own.length,
      effectiveWeeks: own.filter(({ effective }) => effective).length,
      schoolDays: own.reduce((sum, week) => sum + week.schoolDays, 0),
      effectiveDays: own.reduce((sum, week) => sum + week.effectiveDays, 0),
    };
  });
}

/** The school's own number where it gave one, else by the rule. */
export const effectiveWeeksOf = (calendar: Calendar, month: string): number =>
  calendar.ownWeeks[month] ??
  monthWeeks(calendar).find((found) => found.month === month)?.effectiveWeeks ??
  0;

/** Some school day of the week is one on which something is owed. */
export const isOwed = (calendar: Calendar, { monday }: Week): boolean =>
  addDays(monday, calendar.schoolDays - 1) >= calendar.startDate;

/** Effective weeks of a month in which something is owed: who begins in mid-year has only those that are left. */
export function owedWeeksOf(calendar: Calendar, month: string): number {
  const lost = weeksOf(calendar).filter(
    (week) => week.month === month && week.effective && !isOwed(calendar, week),
  );
  const isOver = monthsOf(calendar).indexOf(month) < monthsBefore(calendar);
  return isOver ? 0 : Math.max(0, effectiveWeeksOf(calendar, month) - lost.length);
}

/** First school day of the n-th month of the school year. @param index 1 to 12. */
export function monthStart(calendar: Calendar, index: number): CivilDate {
  const { yearStart } = calendar;
  const month = monthsOf(calendar)[index - 1] ?? yearMonthOf(yearStart);
  const first = civilDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1) ?? yearStart;
  let day = index === 1 && yearStart > first ? yearStart : first;
  while (!isSchoolDay(calendar, day) && yearMonthOf(day) === month) day = addDays(day, 1);
  return yearMonthOf(day) === month ? day : first;
}

/** Length of a lesson period on that day: a span may shorten it (Ramadan). */
export const lessonMinutesOn = (calendar: Calendar, date: CivilDate, usual: number): number =>
  calendar.entries.find((entry) => entry.lessonMinutes !== undefined && within(date, entry))?.lessonMinutes ??
  usual;

const kindOf = (kind: string | undefined): DayKind =>
  kind === 'holiday' || kind === 'leave' || kind === 'break' ? kind : 'span';

export function readCalendar(calendarTab: Tab | undefined, profileTab: Tab | undefined): Calendar {
  const { startDate, yearStart, terms, schoolDays } = readSettings(profileTab);
  const rows = calendarTab ? readRecords({ ...calendarTab, template: calendarTemplate }) : [];
  const entries = rows.flatMap(({ record }): readonly Entry[] =>
    record.from === undefined
      ? []
      : [
          {
            from: record.from,
            to: record.to ?? record.from,
            kind: kindOf(record.kind),
            name: record.name ?? '',
            effective: record.effective ?? false,
            ...(record.lessonMinutes === undefined ? {} : { lessonMinutes: record.lessonMinutes }),
          },
        ],
  );
  const ownWeeks = rows.flatMap(({ record }) =>
    record.month === undefined || record.ownWeeks === undefined
      ? []
      : [[record.month, record.ownWeeks] as const],
  );
  return { startDate, yearStart, terms, schoolDays, entries, ownWeeks: Object.fromEntries(ownWeeks) };
}
