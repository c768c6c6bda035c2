/** Dated rows with their plan item: when, what service, which rooms, which classes. */

import { type CivilDate, weekdayOf } from '../core/civil-date';
import type { Located } from '../core/record';
import { type Service, serviceOf } from '../frameworks/services';
import type { Availability } from '../planning/availability';
import { allClassesMeant } from '../planning/class-book';
import type { annual, PlanItem } from '../tabs/annual';
import type { Booking, schedule } from '../tabs/schedule';
import { type RoomMeant, roomsMeant } from './places';
import type { ColumnName, School } from './school';

export interface Timed {
  readonly row: number;
  readonly record: Booking;
  readonly date: CivilDate;
  /** Minutes since midnight; start < end. */
  readonly start: number;
  readonly end: number;
}

/** The rows that take place at a time that can be read. */
export const timedBookings = (school: School): readonly Timed[] =>
  school.bookings.flatMap(({ row, record }) => {
    const { date, start, end } = record;
    if (date === undefined || start === undefined || end === undefined || end <= start) return [];
    return [{ row, record, date, start, end }];
  });

/** From its start to its end within the times at which somebody or something is there. */
export const isWithin = ({ date, start, end }: Timed, times: Availability): boolean =>
  times.some(({ days, from, to }) => days.includes(weekdayOf(date)) && from <= start && end <= to);

export const planOf = (school: School, booking: Booking): PlanItem | undefined =>
  booking.plan === undefined ? undefined : school.planOf.get(booking.plan);

export const bookedService = (school: School, booking: Booking): Service | undefined =>
  serviceOf(planOf(school, booking)?.service);

export const bookedClasses = (school: School, booking: Booking): readonly string[] =>
  allClassesMeant(school.classBook, booking.class ?? []);

export const bookedRooms = (school: School, booking: Booking): readonly RoomMeant[] =>
  roomsMeant(school, booking.place, {
    people: booking.person ?? [],
    classes: bookedClasses(school, booking),
  });

/** Aids on the row itself, else those of its plan item. */
export const bookedAids = (school: School, booking: Booking): readonly string[] =>
  booking.aids ?? planOf(school, booking)?.aids ?? [];

export const plannedRooms = (school: School, item: PlanItem): readonly RoomMeant[] =>
  roomsMeant(school, item.place, {
    people: item.person ?? [],
    classes: allClassesMeant(school.classBook, item.target ?? []),
  });

/** What decides in which rooms dated rows are held. */
export const BOOKED_ROOMS: readonly ColumnName[] = [
  'schedule.place',
  'schedule.person',
  'schedule.class',
  'classes.class',
  'classes.grade',
  'personnel.code',
  'rooms.code',
];

/** The same for plan items as well. */
export const ALL_ROOMS: readonly ColumnName[] = [
  ...BOOKED_ROOMS,
  'annual.place',
  'annual.person',
  'annual.target',
];

/** A plan item or a dated row, as far as persons, places and aids are concerned. */
export interface Activity {
  readonly tab: 'annual' | 'schedule';
  readonly row: number;
  readonly id: string | undefined;
  /** The plan item that it is, or belongs to. */
  readonly plan: string | undefined;
  readonly people: readonly string[];
  readonly aids: readonly string[];
  readonly rooms: readonly RoomMeant[];
  readonly service: Service | undefined;
  readonly format: string | undefined;
}

const planned = (school: School, { row, record }: Located<typeof annual>): Activity => ({
  tab: 'annual',
  row,
  id: record.id,
  plan: record.id,
  people: record.person ?? [],
  aids: record.aids ?? [],
  rooms: plannedRooms(school, record),
  service: serviceOf(record.service),
  format: record.format,
});

const booked = (school: School, { row, record }: Located<typeof schedule>): Activity => ({
  tab: 'schedule',
  row,
  id: record.id,
  plan: record.plan,
  people: record.person ?? [],
  aids: record.aids ?? [],
  rooms: bookedRooms(school, record),
  service: bookedService(school, record),
  format: planOf(school, record)?.format,
});

/** Plan items and dated rows alike. */
export const activities = (school: School): readonly Activity[] => [
  ...school.plan.map((one) => planned(school, one)),
  ...school.bookings.map((one) => booked(school, one)),
];
