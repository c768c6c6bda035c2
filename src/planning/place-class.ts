/** Places a class session: once a week in the class's own period, or on a day without an hour where it has none. */

import { type CivilDate, weekdayOf } from '../core/civil-date';
import { lessonMinutesOn } from './calendar';
import type { Appointment } from './diary';
import {
  type Bench,
  beyondQuota,
  isAvailable,
  ownRooms,
  type Placed,
  peopleFor,
  type Reason,
  sortedBy,
  type Task,
} from './placing';
import type { PlacingDay } from './placing-days';
import type { ClassPeriod, Timetable } from './timetable';

/** Lesson periods of a day where the profile does not list them. */
const USUAL_PERIODS = 8;

type Hours = Pick<Appointment, 'start' | 'end'>;

const NO_HOUR: Hours = { start: undefined, end: undefined };

/** Start of the first and end of the last of the class's periods that day. */
export function hoursOf({ settings, calendar }: Timetable, { periods }: ClassPeriod, date: CivilDate): Hours {
  const [first, last] = periods ?? [0, 0];
  const [start, begins] = [settings.periods[first - 1], settings.periods[last - 1]];
  if (start === undefined || begins === undefined) return NO_HOUR;
  return { start, end: begins + lessonMinutesOn(calendar, date, settings.lessonMinutes) };
}

/** The class's own counsellor first, then who has had fewest of these sessions. */
function peopleInTurn({ timetable, diary }: Bench, { item }: Task, group: ClassPeriod): readonly string[] {
  return sortedBy(peopleFor(timetable, item), (code) => [
    Number(code !== group.counsellor),
    diary.ofPerson(item.id, code),
  ]);
}

function appointmentOn(
  bench: Bench,
  task: Task,
  group: ClassPeriod,
  { date }: PlacingDay,
): Placed | undefined {
  const { timetable, diary } = bench;
  const { item } = task;
  const hours = hoursOf(timetable, group, date);
  const { start, end } = hours;
  const most = timetable.settings.periods.length || USUAL_PERIODS;
  for (const code of peopleInTurn(bench, task, group)) {
    const [people, classes] = [[code], [group.name]];
    const rooms = ownRooms(timetable, item.place, people, classes);
    const busy = { people, classes, rooms, wholeClass: true };
    const isFree =
      start === undefined || end === undefined
        ? diary.withoutHour(code, date) < most
        : diary.isFree(busy, date, start, end);
    if (!isFree || !isAvailable(timetable.people.get(code), weekdayOf(date), start, end)) continue;
    const { id: plan, place } = item;
    return { ...busy, ...hours, plan, date, classPeriod: true, place, target: group.pupils };
  }
  return undefined;
}

function sessionOf(bench: Bench, task: Task, group: ClassPeriod): Placed | undefined {
  const { diary, timetable } = bench;
  const quotas = task.month.quotas(task.volume);
  const days = task.month.days.filter(
    ({ date, monday, isEffective }) =>
      isEffective &&
      (group.weekday === undefined || weekdayOf(date) === group.weekday) &&
      !diary.hadPeriod(group.name, monday),
  );
  const people = peopleFor(timetable, task.item);
  const ordered = sortedBy(days, (day) => [
    Number(!day.isOwn),
    Math.max(0, beyondQuota(bench, task, quotas, day)),
    Math.min(...people.map((code) => diary.withoutHour(code, day.date))),
  ]);
  for (const day of ordered) {
    const found = appointmentOn(bench, task, group, day);
    if (found) return found;
  }
  return undefined;
}

/** One session of the month for the class that has had fewest of them. */
export function placeClass(bench: Bench, task: Task): Placed | Reason {
  const { diary, timetable } = bench;
  const { item, month, volume } = task;
  if (item.classes.length === 0) return 'noClass';
  if (!month.days.some(({ isEffective }) => isEffective)) return 'noEffectiveWeek';
  if (peopleFor(timetable, item).length === 0) return 'nobody';
  const most = Math.ceil(volume / item.classes.length);
  const groups = item.classes.flatMap((name) => timetable.classOf.get(name) ?? []);
  const inTurn = sortedBy(
    groups.filter(({ name }) => diary.ofClassInMonth(item.id, name, month.month) < most),
    ({ name }) => [diary.ofClassInMonth(item.id, name, month.month), diary.ofClass(item.id, name)],
  );
  for (const group of inTurn) {
    const found = sessionOf(bench, task, group);
    if (found) return found;
  }
  return 'classFull';
}
