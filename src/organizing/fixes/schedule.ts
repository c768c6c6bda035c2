/** Fixes for a dated row: another day past the holiday, another room that is free. */

import { addDays, type CivilDate, weekdayOf } from '../../core/civil-date';
import { folded, type Text } from '../../core/text';
import { UNUSABLE } from '../../frameworks/words';
import { readAvailability } from '../../planning/availability';
import { dayOff, ineffectiveSpan } from '../../planning/calendar';
import type { Room } from '../../tabs/rooms';
import { bookedClasses, bookedRooms, bookedService, type Timed, timedBookings } from '../bookings';
import { type Fixer, writing } from '../fix';
import type { School } from '../school';
import { dayText } from '../wording';

const MOVE: Text = { id: 'pindahkan ke {after}', en: 'move it to {after}' };
const SWAP: Text = { id: 'pakai {after}', en: 'use {after}' };

interface Booked {
  readonly byRow: ReadonlyMap<number, Timed>;
  readonly byDay: ReadonlyMap<CivilDate, readonly Timed[]>;
}

/** Looked up for every finding that may have a fix: put in order once a school. */
const booked = new WeakMap<School, Booked>();

function bookedIn(school: School): Booked {
  const before = booked.get(school);
  if (before) return before;
  const byRow = new Map<number, Timed>();
  const byDay = new Map<CivilDate, Timed[]>();
  for (const booking of timedBookings(school)) {
    byRow.set(booking.row, booking);
    const same = byDay.get(booking.date);
    if (same) same.push(booking);
    else byDay.set(booking.date, [booking]);
  }
  const now = { byRow, byDay };
  booked.set(school, now);
  return now;
}

/** The other rows that are on at that time of the day. */
const beside = (school: School, booking: Timed, date: CivilDate): readonly Timed[] =>
  (bookedIn(school).byDay.get(date) ?? []).filter(
    ({ row, start, end }) => row !== booking.row && start < booking.end && booking.start < end,
  );

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word) => other.includes(word));

const roomCodes = (school: School, { record }: Timed): readonly string[] =>
  bookedRooms(school, record)
    .filter(({ room }) => room?.shared !== true)
    .map(({ code }) => code);

/** What cannot be read forbids nothing. */
function isThere(available: string | undefined, { start, end }: Timed, date: CivilDate): boolean {
  const times = readAvailability(available ?? '');
  return (
    times?.some((one) => one.days.includes(weekdayOf(date)) && one.from <= start && end <= one.to) ?? true
  );
}

function isFreeOn(school: School, booking: Timed, date: CivilDate): boolean {
  if (dayOff(school.calendar, date) !== undefined || ineffectiveSpan(school.calendar, date) !== undefined)
    return false;
  const people = booking.record.person ?? [];
  if (!people.every((code) => isThere(school.personOf.get(code)?.available, booking, date))) return false;
  const rooms = roomCodes(school, booking);
  const classes = bookedClasses(school, booking.record);
  return beside(school, booking, date).every(
    (other) =>
      !share(people, other.record.person ?? []) &&
      !share(rooms, roomCodes(school, other)) &&
      !share(classes, bookedClasses(school, other.record)),
  );
}

/** The same weekday first: lessons have their day. Four weeks on, else the next day within two weeks. */
const CANDIDATES = [7, 14, 21, 28, ...Array.from({ length: 14 }, (_, index) => index + 1)];

/** ORG-K01 and ORG-K02. */
export const moveDate: Fixer = (school, finding) => {
  const booking = bookedIn(school).byRow.get(finding.row);
  if (!booking || finding.tab !== 'schedule') return undefined;
  const date = CANDIDATES.map((more) => addDays(booking.date, more)).find((day) =>
    isFreeOn(school, booking, day),
  );
  if (date === undefined) return undefined;
  return writing(
    school,
    { ...finding, column: 'date' },
    { date },
    { text: MOVE, gaps: { after: dayText(date) } },
  );
};

function suits(school: School, booking: Timed, room: Room): boolean {
  const { record } = booking;
  if (room.code === undefined || room.letter !== undefined) return false;
  if (UNUSABLE.test(folded(room.condition ?? ''))) return false;
  if ((room.capacity ?? 0) < Math.max(1, record.target ?? 1)) return false;
  const service = bookedService(school, record);
  if (service?.confidentiality === 2 && room.private !== true) return false;
  if (room.services && service && !room.services.includes(service.key)) return false;
  return isThere(room.available, booking, booking.date);
}

/** ORG-F02 to ORG-F06: the smallest free room that is large enough, and private where it must be. */
export const swapRoom: Fixer = (school, finding) => {
  if (finding.tab !== 'schedule' || finding.column !== 'place') return undefined;
  const booking = bookedIn(school).byRow.get(finding.row);
  if (!booking) return undefined;
  const taken = beside(school, booking, booking.date).flatMap((other) => roomCodes(school, other));
  const now = bookedRooms(school, booking.record).map(({ code }) => code);
  const free = school.rooms
    .map(({ record }) => record)
    .filter((room) => suits(school, booking, room) && !share([room.code ?? ''], [...taken, ...now]))
    .sort((one, other) => (one.capacity ?? 0) - (other.capacity ?? 0))[0];
  if (free?.code === undefined) return undefined;
  const after = free.name === undefined ? free.code : `${free.code} ${free.name}`;
  return writing(school, finding, free.code, { text: SWAP, gaps: { after } });
};
