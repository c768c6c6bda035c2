/** A month's volume over the weeks of that month. */

import { addDays, civilDate, mondayOf } from '../core/civil-date';
import { type Calendar, isOwed, type Week, weekOf, weeksOf } from './calendar';

/**
 * Parts a volume into equal whole shares, what is left over going to the earliest (largest remainder under
 * equal weights). A volume that is no whole number stays in one piece.
 *
 * @returns `count` shares whose sum is the volume; none for no place at all.
 */
export function shares(volume: number, count: number): readonly number[] {
  if (!Number.isInteger(volume) || volume < 0) {
    return Array.from({ length: count }, (_, index) => (index === 0 ? volume : 0));
  }
  const base = Math.floor(volume / count);
  const rest = volume - base * count;
  return Array.from({ length: count }, (_, index) => base + (index < rest ? 1 : 0));
}

/** The week of the first Wednesday of a month: where a volume goes that has no other place. */
function firstWeek(calendar: Calendar, month: string): Week {
  const first = civilDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1) ?? calendar.startDate;
  const monday = mondayOf(addDays(first, 4));
  return weekOf(calendar, monday);
}

/** The school's own number of effective weeks decides how many, its calendar which. */
export function effectiveWeeks(weeks: readonly Week[], own: number | undefined): readonly Week[] {
  const effective = weeks.filter((week) => week.effective);
  if (own === undefined || !Number.isInteger(own) || own < 0) return effective;
  const others = weeks.filter((week) => !week.effective && week.schoolDays > 0);
  const chosen = new Set([...effective, ...others].slice(0, own));
  return weeks.filter((week) => chosen.has(week));
}

/**
 * The weeks that carry the volume of each month: its effective weeks; in a month without any, all weeks with
 * school days; in a month without school, its first week, so that weeks and months still reconcile.
 */
export function carryingWeeks(calendar: Calendar, months: readonly string[]): readonly (readonly Week[])[] {
  const all = weeksOf(calendar);
  return months.map((month) => {
    const ofMonth = all.filter((week) => week.month === month);
    const owed = ofMonth.filter((week) => isOwed(calendar, week));
    const weeks = owed.length > 0 ? owed : ofMonth;
    const effective = effectiveWeeks(weeks, calendar.ownWeeks[month]);
    if (effective.length > 0) return effective;
    const open = weeks.filter(({ schoolDays }) => schoolDays > 0);
    return open.length > 0 ? open : [weeks[0] ?? firstWeek(calendar, month)];
  });
}
