/** Whether a dated row can stand at a time, what is in its way, and which times near it are free. */

import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  mondayOf,
  weekdayOf,
  yearMonthOf,
} from '../core/civil-date';
import type { Text } from '../core/text';
import { dayOff, ineffectiveSpan, isTeachingDay } from './calendar';
import type { Appointment } from './diary';
import { schoolMonths } from './period';
import { hoursOf } from './place-class';
import { type Bench, isAvailable } from './placing';
import { countedWeeks } from './placing-days';
import type { Timetable } from './timetable';

export type Hindrance =
  /** Before the first day of the year, or after its last. */
  | { readonly is: 'outside' }
  /** A holiday, a break, a weekend. */
  | { readonly is: 'off'; readonly name: Text }
  /** Class sessions need an effective week. */
  | { readonly is: 'notEffective'; readonly name: Text }
  /** The class has its period of that week already. */
  | { readonly is: 'had'; readonly who: string }
  /** People, rooms or classes that are elsewhere. */
  | { readonly is: 'busy'; readonly who: string }
  /** Not there at that time of the week. */
  | { readonly is: 'away'; readonly who: string };

/** Asked for many days in one run: the weeks of a calendar are counted once. */
const known = new WeakMap<Timetable, ReadonlySet<CivilDate>>();

function effectiveMondays(timetable: Timetable): ReadonlySet<CivilDate> {
  const { calendar } = timetable;
  const found = known.get(timetable) ?? countedWeeks(calendar, schoolMonths(calendar));
  known.set(timetable, found);
  return found;
}

function dayHindrance({ timetable }: Bench, { date, classPeriod }: Appointment): Hindrance | undefined {
  const { calendar } = timetable;
  if (date < calendar.startDate || date >= addMonths(calendar.yearStart, 12)) return { is: 'outside' };
  const off = dayOff(calendar, date);
  if (off) return { is: 'off', name: off };
  if (!classPeriod) return undefined;
  const isEffective = effectiveMondays(timetable).has(mondayOf(date)) && isTeachingDay(calendar, date);
  return isEffective
    ? undefined
    : { is: 'notEffective', name: ineffectiveSpan(calendar, date) ?? { id: 'ujian', en: 'exams' } };
}

/** The first of people, rooms and classes that is elsewhere at that time. */
function whoIsBusy(
  { diary }: Bench,
  { people, rooms, classes, wholeClass, ...when }: Appointment,
): string | undefined {
  const { date, start, end } = when;
  if (start === undefined || end === undefined) return undefined;
  const none = { people: [], rooms: [], classes: [], wholeClass: false };
  const isFree = (busy: Partial<Appointment>): boolean =>
    diary.isFree({ ...none, ...busy }, date, start, end);
  return (
    people.find((code) => !isFree({ people: [code] })) ??
    rooms.find((code) => !isFree({ rooms: [code] })) ??
    (wholeClass ? classes.find((name) => !isFree({ classes: [name], wholeClass })) : undefined)
  );
}

function whoIsAway(
  { timetable }: Bench,
  { people, rooms, date, start, end }: Appointment,
): string | undefined {
  const weekday = weekdayOf(date);
  return (
    people.find((code) => !isAvailable(timetable.people.get(code), weekday, start, end)) ??
    rooms.find((code) => !isAvailable(timetable.rooms.get(code)?.times, weekday, start, end))
  );
}

/** @returns undefined where the row can stand. */
export function hindranceTo(bench: Bench, wish: Appointment): Hindrance | undefined {
  const onDay = dayHindrance(bench, wish);
  if (onDay) return onDay;
  const had = wish.classPeriod
    ? wish.classes.find((name) => bench.diary.hadPeriod(name, mondayOf(wish.date)))
    : undefined;
  if (had !== undefined) return { is: 'had', who: had };
  const busy = whoIsBusy(bench, wish);
  if (busy !== undefined) return { is: 'busy', who: busy };
  const away = whoIsAway(bench, wish);
  return away === undefined ? undefined : { is: 'away', who: away };
}

export type Hours = Pick<Appointment, 'start' | 'end'>;

const STEP = 15;
/** So long after lessons a time is offered. */
const AFTER_LESSONS = 240;

/** The hours that can be offered on a day: a class's own period, else the row's own time and the time after lessons. */
export function hoursOn(
  { timetable }: Bench,
  wish: Appointment,
  date: CivilDate,
  minutes: number,
): readonly Hours[] {
  const group = wish.classPeriod ? timetable.classOf.get(wish.classes[0] ?? '') : undefined;
  if (group?.weekday !== undefined && group.weekday !== weekdayOf(date)) return [];
  if (group?.periods) return [hoursOf(timetable, group, date)];
  const { start, end } = wish;
  if (wish.classPeriod) return [{ start, end }];
  const { afterSchool } = timetable.settings;
  const later = Array.from({ length: AFTER_LESSONS / STEP }, (_, index) => afterSchool + index * STEP)
    .filter((from) => from + minutes <= afterSchool + AFTER_LESSONS)
    .map((from): Hours => ({ start: from, end: from + minutes }));
  return start === undefined || end === undefined ? later : [{ start, end }, ...later];
}

const REACH = 28;

/** Free times near the wish, in its own month first and one a day. @param most so many. */
export function freeTimes(
  bench: Bench,
  wish: Appointment,
  minutes: number,
  most: number,
): readonly Appointment[] {
  const days = Array.from({ length: 2 * REACH + 1 }, (_, index) => addDays(wish.date, index - REACH));
  const farness = (date: CivilDate): number =>
    Math.abs(daysBetween(wish.date, date)) + (yearMonthOf(date) === yearMonthOf(wish.date) ? 0 : 100);
  const found: Appointment[] = [];
  for (const date of [...days].sort((one, other) => farness(one) - farness(other))) {
    if (found.length >= most) break;
    const free = hoursOn(bench, wish, date, minutes)
      .map((hours): Appointment => ({ ...wish, ...hours, date }))
      .find((one) => hindranceTo(bench, one) === undefined);
    if (free) found.push(free);
  }
  return found.sort((one, other) => (one.date < other.date ? -1 : 1));
}
