/** The diary as the schedule fills it: what stands keeps people, rooms and classes busy. */

import type { CivilDate } from '../core/civil-date';
import { readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import { type Booking, schedule } from '../tabs/schedule';
import { allClassesMeant } from './class-book';
import { type Appointment, openDiary } from './diary';
import { type Bench, ownRooms } from './placing';
import { CLASS_FORMAT, isMass, type PlacingItem } from './placing-items';
import type { Timetable } from './timetable';

/** Nobody of the class can be elsewhere meanwhile. */
const keepsClass = (item: PlacingItem): boolean =>
  item.format === CLASS_FORMAT || item.format === 'kelas besar' || isMass(item);

/** A row that stands on the schedule, as the diary keeps it. */
export function appointmentOf(
  timetable: Timetable,
  record: Booking,
  date: CivilDate,
  item: PlacingItem | undefined,
): Appointment {
  const people = record.person ?? [];
  const classes = allClassesMeant(timetable.classBook, record.class ?? []);
  return {
    plan: record.plan ?? '',
    date,
    start: record.start,
    end: record.end,
    people,
    classes,
    wholeClass: item !== undefined && keepsClass(item),
    classPeriod: item?.format === CLASS_FORMAT,
    rooms: ownRooms(timetable, record.place ?? '', people, classes),
  };
}

/** @param without rows of the schedule that are about to change. */
export function openBench(
  timetable: Timetable,
  items: readonly PlacingItem[],
  bookings: Tab | undefined,
  without: ReadonlySet<number> = new Set(),
): Bench {
  const diary = openDiary();
  const byId = new Map([...items].reverse().map((item) => [item.id, item]));
  for (const { record, row } of bookings ? readRecords({ ...bookings, template: schedule }) : []) {
    if (record.date === undefined || without.has(row)) continue;
    diary.enter(appointmentOf(timetable, record, record.date, byId.get(record.plan ?? '')));
  }
  return { timetable, diary };
}
