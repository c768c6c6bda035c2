/** The days of a month on which activities can be placed, with the week that each belongs to. */

import { type CivilDate, civilDate, daysOf, mondayOf } from '../core/civil-date';
import { type Calendar, isSchoolDay, isTeachingDay, type Week, weeksOf } from './calendar';
import { endOfMonth } from './period';
import { carryingWeeks, effectiveWeeks, shares } from './spread';

export interface PlacingDay {
  readonly date: CivilDate;
  readonly monday: CivilDate;
  /** Its week carries the volume of this month: the Wednesday lies in it. */
  readonly isOwn: boolean;
  /** Lessons are held, in a week that counts as effective. */
  readonly isEffective: boolean;
}

export interface PlacingMonth {
  readonly month: string;
  readonly days: readonly PlacingDay[];
  /** What each week is to carry of a volume, by its Monday. */
  readonly quotas: (volume: number) => ReadonlyMap<CivilDate, number>;
}

/** Weeks that count as effective: by the rule, or by the school's own number for their month. */
export function countedWeeks(calendar: Calendar, months: readonly string[]): ReadonlySet<CivilDate> {
  const all = weeksOf(calendar);
  const counted = months.flatMap((month): readonly Week[] =>
    effectiveWeeks(
      all.filter((week) => week.month === month),
      calendar.ownWeeks[month],
    ),
  );
  return new Set(counted.map(({ monday }) => monday));
}

/** Every month of the school year; nothing is placed before its first day or on a day without school. */
export function placingMonths(calendar: Calendar, months: readonly string[]): readonly PlacingMonth[] {
  const effective = countedWeeks(calendar, months);
  const carrying = carryingWeeks(calendar, months);
  return months.map((month, index) => {
    const own = (carrying[index] ?? []).map(({ monday }) => monday);
    const first = civilDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1) ?? calendar.startDate;
    const days = daysOf(first, endOfMonth(first))
      .filter((date) => date >= calendar.startDate && isSchoolDay(calendar, date))
      .map((date): PlacingDay => {
        const monday = mondayOf(date);
        const isEffective = effective.has(monday) && isTeachingDay(calendar, date);
        return { date, monday, isOwn: own.includes(monday), isEffective };
      });
    return {
      month,
      days,
      quotas: (volume) => {
        const parts = shares(volume, own.length);
        return new Map(own.map((monday, place) => [monday, parts[place] ?? 0]));
      },
    };
  });
}
