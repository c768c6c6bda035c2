/** Places everything but class sessions: in free hours of a person, a room and, where whole classes come, of these. */

import { weekdayOf } from '../core/civil-date';
import type { Availability } from './availability';
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
import { isMass } from './placing-items';
import type { Timetable } from './timetable';

/** Minutes of one activity by format, in two lesson periods where it is none. Source: domain reference 1.6. */
const MINUTES: Readonly<Record<string, number>> = {
  individual: 45,
  kolaboratif: 60,
  'jarak jauh': 40,
  'kelas besar': 90,
  lapangan: 120,
};

const STEP = 15;

/** After lessons there is time for this long where nobody says how long a person is there. */
const AFTER_LESSONS = 120;

/** Of one activity, a class session aside. */
export const minutesOf = ({ settings }: Timetable, format: string | undefined): number =>
  MINUTES[format ?? ''] ?? 2 * settings.lessonMinutes;

/** Pupils are not kept from their lessons, unless whole classes come. */
const mayBeInLessons = (task: Task): boolean => isMass(task.item) || task.item.service?.people === undefined;

/** The classes of one activity. @param person who holds it. */
function classesFor({ diary, timetable }: Bench, task: Task, person: string): readonly string[] {
  const { item, month, volume } = task;
  if (item.service?.people === undefined) return [];
  if (isMass(task.item)) {
    const place = diary.inMonth(item.id, month.month);
    const size = item.classes.length / volume;
    return item.classes.slice(Math.round(place * size), Math.round((place + 1) * size));
  }
  const [one] = sortedBy(item.classes, (name) => [
    Number(timetable.classOf.get(name)?.counsellor !== person),
    diary.ofClass(item.id, name),
  ]);
  return one === undefined ? [] : [one];
}

/** When an activity may start: after lessons first. */
function startsFor({ timetable }: Bench, task: Task, times: Availability | undefined): readonly number[] {
  const { afterSchool, periods } = timetable.settings;
  const last = times === undefined ? afterSchool + AFTER_LESSONS : Math.max(...times.map(({ to }) => to));
  const later: number[] = [];
  const end = Math.min(last, afterSchool + 2 * AFTER_LESSONS);
  for (let start = afterSchool; start < end; start += STEP) later.push(start);
  return mayBeInLessons(task) ? [...later, ...periods] : later;
}

function appointmentOn(bench: Bench, task: Task, person: string, { date }: PlacingDay): Placed | undefined {
  const { timetable, diary } = bench;
  const { id: plan, place } = task.item;
  const times = timetable.people.get(person);
  const [people, classes] = [[person], classesFor(bench, task, person)];
  const rooms = ownRooms(timetable, place, people, classes);
  const busy = { people, classes, rooms, wholeClass: isMass(task.item) };
  const length = minutesOf(timetable, task.item.format);
  const start = startsFor(bench, task, times).find((from) => {
    const [weekday, to] = [weekdayOf(date), from + length];
    return (
      isAvailable(times, weekday, from, to) &&
      (times !== undefined ||
        from < timetable.settings.afterSchool ||
        to <= timetable.settings.afterSchool + AFTER_LESSONS) &&
      rooms.every((code) => isAvailable(timetable.rooms.get(code)?.times, weekday, from, to)) &&
      diary.isFree(busy, date, from, to)
    );
  });
  if (start === undefined) return undefined;
  return { ...busy, plan, date, start, end: start + length, classPeriod: false, place, target: undefined };
}

/** One activity of the month, on the emptiest fitting day of whoever has had fewest of them. */
export function placeOther(bench: Bench, task: Task): Placed | Reason {
  const { diary, timetable } = bench;
  const { item, month, volume } = task;
  const people = sortedBy(peopleFor(timetable, item), (code) => [diary.ofPerson(item.id, code)]);
  if (people.length === 0) return 'nobody';
  const quotas = month.quotas(volume);
  for (const person of people) {
    const days = sortedBy(month.days, (day) => [
      Number(!day.isOwn),
      Number(!day.isEffective),
      Math.max(0, beyondQuota(bench, task, quotas, day)),
      diary.load(person, day.date),
    ]);
    for (const day of days) {
      const found = appointmentOn(bench, task, person, day);
      if (found) return found;
    }
  }
  return 'noSlot';
}
