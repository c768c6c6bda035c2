/** Wishes for the schedule thought through one after the other: what each comes to, or what is in its way. */

import type { CivilDate } from '../core/civil-date';
import { type Located, readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import { schedule } from '../tabs/schedule';
import { appointmentOf } from './bench';
import { allClassesMeant } from './class-book';
import type { Appointment } from './diary';
import { minutesOf } from './place-other';
import { type Bench, peopleFor } from './placing';
import { CLASS_FORMAT, isMass, type PlacingItem } from './placing-items';
import type { Addition, Move } from './schedule-wishes';
import { freeTimes, type Hindrance, hindranceTo, hoursOn } from './slot';

export type Standing = Located<typeof schedule>;

/** Dated rows by ID, each with all rows that carry it. */
export function rowsById(bookings: Tab): ReadonlyMap<string, readonly Standing[]> {
  const found = new Map<string, Standing[]>();
  for (const one of readRecords({ ...bookings, template: schedule })) {
    const { id } = one.record;
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), one]);
  }
  return found;
}

export interface Settled {
  readonly wish: Appointment;
  /** As written into the cell. */
  readonly place: string;
  readonly target: number | undefined;
}

export interface Hindered extends Settled {
  readonly hindrance: Hindrance;
  /** Free times near the wish. */
  readonly free: readonly Appointment[];
}

const OFFERED = 3;

const lengthOf = ({ start, end }: Pick<Appointment, 'start' | 'end'>, usual: number): number =>
  start !== undefined && end !== undefined && end > start ? end - start : usual;

/** As long as it is now, else as long as its like. */
const minutesFor = ({ timetable }: Bench, wish: Appointment, item: PlacingItem | undefined): number =>
  lengthOf(wish, wish.classPeriod ? timetable.settings.lessonMinutes : minutesOf(timetable, item?.format));

interface Asked {
  readonly date: CivilDate;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** The hours asked for; of a start alone the length stays; without one the first that fits on that day. */
function atHours(bench: Bench, wish: Appointment, { date, start, end }: Asked, minutes: number): Appointment {
  if (start !== undefined) return { ...wish, date, start, end: end ?? start + minutes };
  const offers = hoursOn(bench, { ...wish, date }, date, minutes).map((hours) => ({
    ...wish,
    ...hours,
    date,
  }));
  return offers.find((one) => hindranceTo(bench, one) === undefined) ?? { ...(offers[0] ?? wish), date };
}

function settle(bench: Bench, settled: Settled, minutes: number): Settled | Hindered {
  const { wish } = settled;
  const hindrance = hindranceTo(bench, wish);
  if (!hindrance) {
    bench.diary.enter(wish);
    return settled;
  }
  return { ...settled, hindrance, free: freeTimes(bench, wish, minutes, OFFERED) };
}

export const isHindered = (found: Settled | Hindered): found is Hindered => 'hindrance' in found;

export function moved(bench: Bench, { record }: Standing, item: PlacingItem | undefined, move: Move) {
  const after = { ...record, person: move.person ?? record.person, place: move.place ?? record.place };
  const wish = appointmentOf(bench.timetable, after, move.date, item);
  const stays = move.start === undefined && record.date === move.date;
  const minutes = minutesFor(bench, wish, item);
  const settled = {
    wish: stays ? wish : atHours(bench, wish, move, minutes),
    place: after.place ?? '',
    target: record.target,
  };
  return settle(bench, settled, minutes);
}

/** The classes that come: those named, all that the item is for where they come together, else whose turn it is. */
function classesFor({ diary, timetable }: Bench, item: PlacingItem, given: readonly string[] | undefined) {
  if (given) return allClassesMeant(timetable.classBook, given);
  if (isMass(item)) return item.classes;
  const [first, ...others] = item.classes;
  if (first === undefined || item.service?.people === undefined) return [];
  const fewest = others.reduce(
    (best, name) => (diary.ofClass(item.id, name) < diary.ofClass(item.id, best) ? name : best),
    first,
  );
  return [fewest];
}

export function added(bench: Bench, item: PlacingItem, addition: Addition): Settled | Hindered {
  const { timetable } = bench;
  const classes = classesFor(bench, item, addition.classes);
  const own = classes.flatMap((name) => timetable.classOf.get(name)?.counsellor ?? []);
  const could = peopleFor(timetable, item);
  const people = addition.person ?? [could.find((code) => own.includes(code)) ?? could[0] ?? ''];
  const place = addition.place ?? item.place;
  const record = { plan: item.id, person: people.filter((code) => code !== ''), place, class: classes };
  const wish = appointmentOf(timetable, record as unknown as Standing['record'], addition.date, item);
  const isClass = item.format === CLASS_FORMAT || isMass(item);
  const pupils = classes.reduce((sum, name) => sum + (timetable.classOf.get(name)?.pupils ?? 0), 0);
  const minutes = minutesFor(bench, wish, item);
  const target = isClass && pupils > 0 ? pupils : undefined;
  return settle(bench, { wish: atHours(bench, wish, addition, minutes), place, target }, minutes);
}
