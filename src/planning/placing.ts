/** What placing works on and what comes of it: one activity on a day, or the reason why there is none. */

import type { CivilDate } from '../core/civil-date';
import type { Availability } from './availability';
import type { Appointment, Diary } from './diary';
import { codesMeant, placesIn } from './place-codes';
import type { PlacingDay, PlacingMonth } from './placing-days';
import type { PlacingItem } from './placing-items';
import type { Timetable } from './timetable';

/** Why an activity could not be placed; `texts/placing.ts` says each in words. */
export const REASONS = [
  'noId',
  'twice',
  'unknownService',
  'notWhole',
  'noClass',
  'noEffectiveWeek',
  'classFull',
  'nobody',
  'noSlot',
] as const;

export type Reason = (typeof REASONS)[number];

export interface Placed extends Appointment {
  readonly place: string;
  /** People for whom it is meant, where that is known. */
  readonly target: number | undefined;
}

export interface Bench {
  readonly timetable: Timetable;
  readonly diary: Diary;
}

export interface Task {
  readonly item: PlacingItem;
  readonly month: PlacingMonth;
  /** The month's whole volume. */
  readonly volume: number;
}

export const isReason = (found: Placed | Reason): found is Reason => typeof found === 'string';

export const isAvailable = (
  times: Availability | undefined,
  weekday: number,
  start: number | undefined,
  end: number | undefined,
): boolean =>
  times === undefined ||
  times.some(
    ({ days, from, to }) =>
      days.includes(weekday) && (start === undefined || end === undefined || (from <= start && end <= to)),
  );

/** Rooms that an activity would keep busy: those that are known and that nobody shares. */
export function ownRooms(
  { rooms, classBook }: Timetable,
  place: string,
  people: readonly string[],
  classes: readonly string[],
): readonly string[] {
  const codes = placesIn(place).flatMap((code) =>
    codesMeant(code, { people, classes, isRegistered: rooms.has(code) }),
  );
  const classRooms = new Set(classBook.names.map((name) => `R-${name}`));
  return codes.filter((code) => (rooms.has(code) ? rooms.get(code)?.shared !== true : classRooms.has(code)));
}

/** Who may hold it: the plan item's people who are here, else the counsellors of its classes. */
export function peopleFor({ people, classOf }: Timetable, item: PlacingItem): readonly string[] {
  if (item.people.length > 0) return item.people.filter((code) => people.has(code));
  const counsellors = item.classes.map((name) => classOf.get(name)?.counsellor);
  return [...new Set(counsellors)].filter((code): code is string => code !== undefined && people.has(code));
}

/** Sorted by numbers, the earlier ones first; what is equal keeps its order. */
export function sortedBy<T>(list: readonly T[], keysOf: (one: T) => readonly number[]): readonly T[] {
  const keyed = list.map((one, index) => ({ one, keys: [...keysOf(one), index] }));
  keyed.sort((left, right) => {
    const place = left.keys.findIndex((key, index) => key !== right.keys[index]);
    return place < 0 ? 0 : (left.keys[place] ?? 0) - (right.keys[place] ?? 0);
  });
  return keyed.map(({ one }) => one);
}

/** How far a week is beyond its share of the month's volume, were one more placed in it. */
export const beyondQuota = (
  { diary }: Bench,
  { item }: Task,
  quotas: ReadonlyMap<CivilDate, number>,
  { monday }: PlacingDay,
): number => diary.inWeek(item.id, monday) + 1 - (quotas.get(monday) ?? 0);
