/** Who, where and when a school can place an activity: its classes' periods, people, rooms and hours. */

import { readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import { WEEKDAYS } from '../frameworks/weekdays';
import { type ClassGroup, classes as classesTemplate } from '../tabs/classes';
import { personnel } from '../tabs/personnel';
import { rooms as roomsTemplate } from '../tabs/rooms';
import { type Availability, readAvailability } from './availability';
import { type Calendar, readCalendar } from './calendar';
import { type ClassBook, classBook } from './class-book';
import { readSettings, type Settings } from './settings';

/** A class with its fixed counselling period, as far as the school has one. */
export interface ClassPeriod {
  readonly name: string;
  readonly counsellor: string | undefined;
  readonly pupils: number | undefined;
  /** 0 is Monday. */
  readonly weekday: number | undefined;
  /** Lesson periods, 1-based, both included. */
  readonly periods: readonly [number, number] | undefined;
}

export interface Timetable {
  readonly calendar: Calendar;
  readonly settings: Settings;
  readonly classBook: ClassBook;
  readonly classOf: ReadonlyMap<string, ClassPeriod>;
  /** Those who are active, with the hours that can be read. */
  readonly people: ReadonlyMap<string, Availability | undefined>;
  /** Registered rooms. */
  readonly rooms: ReadonlyMap<string, { readonly shared: boolean; readonly times: Availability | undefined }>;
}

/** `3`, `3-4`, `3, 4`, `jam ke-3`; undefined for other words. */
function readPeriods(words: string | undefined): readonly [number, number] | undefined {
  const match = /^\D{0,10}?(\d{1,2})(?:\s*(?:-|–|,|;|&|dan|and|s\.?d\.?)\s*(\d{1,2}))?$/i.exec(
    (words ?? '').trim(),
  );
  const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  return match && first >= 1 && last >= first ? [first, last] : undefined;
}

function periodOf({ class: name = '', counsellor, pupils, weekday, period }: ClassGroup): ClassPeriod {
  const day = WEEKDAYS.findIndex(({ key }) => key === weekday);
  return {
    name,
    counsellor,
    pupils,
    weekday: day < 0 ? undefined : day,
    periods: readPeriods(period),
  };
}

/** The first of each code. */
function firstOf<V>(entries: readonly (readonly [string | undefined, V])[]): ReadonlyMap<string, V> {
  const found = new Map<string, V>();
  for (const [code, value] of entries) if (code !== undefined && !found.has(code)) found.set(code, value);
  return found;
}

type Tabs = Readonly<Record<string, Tab | undefined>>;

export function readTimetable(tabs: Tabs): Timetable {
  const { classes, personnel: people, rooms } = tabs;
  const groups = classes ? readRecords({ ...classes, template: classesTemplate }) : [];
  const persons = people ? readRecords({ ...people, template: personnel }) : [];
  const places = rooms ? readRecords({ ...rooms, template: roomsTemplate }) : [];
  return {
    calendar: readCalendar(tabs.calendar, tabs.profile),
    settings: readSettings(tabs.profile),
    classBook: classBook(groups.map(({ record }) => record)),
    classOf: firstOf(groups.map(({ record }) => [record.class, periodOf(record)])),
    people: firstOf(
      persons
        .filter(({ record }) => record.active !== false)
        .map(({ record }) => [record.code, readAvailability(record.available ?? '')]),
    ),
    rooms: firstOf(
      places.map(({ record }) => [
        record.code,
        { shared: record.shared === true, times: readAvailability(record.available ?? '') },
      ]),
    ),
  };
}
