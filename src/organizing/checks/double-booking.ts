/** ORG-P07, ORG-F02 and ORG-K03: nobody, no room and no class is in two places at a time. */

import { clip } from '../../core/text';
import { BOOKED_ROOMS, bookedClasses, bookedRooms, planOf, type Timed, timedBookings } from '../bookings';
import type { Check, Hit } from '../check';
import { partnersOf, type Slot } from '../overlap';
import type { School } from '../school';
import { dayText, refOf, timeSpan } from '../wording';

/** Whom or what a row books: by code, with the name for messages. */
type Booked = readonly (readonly [code: string, name: string])[];

interface Clash {
  readonly later: Timed;
  readonly earlier: Timed;
  readonly names: readonly string[];
}

/** Numbers things in the order in which they come. */
function counter(): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  };
}

/** One clash for two rows, however many persons, rooms or classes they share. */
function clashes(school: School, bookedBy: (booking: Timed) => Booked): readonly Clash[] {
  const [numberOf, dayNumber] = [counter(), counter()];
  const slots: (Slot & { readonly booking: Timed; readonly name: string })[] = [];
  for (const booking of timedBookings(school)) {
    const { start, end } = booking;
    const day = dayNumber(booking.date);
    for (const [code, name] of new Map(bookedBy(booking))) {
      slots.push({ who: numberOf(code), day, start, end, booking, name });
    }
  }
  const found = new Map<string, Clash>();
  partnersOf(slots).forEach((earlier, later) => {
    const [one, other] = [slots[later], slots[earlier]];
    if (!one || !other) return;
    const pair = `${one.booking.row} ${other.booking.row}`;
    const names = [...(found.get(pair)?.names ?? []), one.name];
    found.set(pair, { later: one.booking, earlier: other.booking, names });
  });
  return [...found.values()];
}

const hitOf = ({ later, earlier, names }: Clash, column: string, gap: string): Hit => ({
  tab: 'schedule',
  row: later.row,
  column,
  gaps: {
    [gap]: clip(names.join(', ')),
    date: dayText(later.date),
    time: timeSpan(later.start, Math.min(later.end, earlier.end)),
    ref1: refOf(earlier.record.id, earlier.row),
    ref2: refOf(later.record.id, later.row),
  },
  touches: [earlier.row],
});

export const personBookedTwice: Check = {
  id: 'ORG-P07',
  severity: 'E',
  message: {
    id: '{name} bentrok {date} {time}: {ref1} dan {ref2}.',
    en: '{name} is double-booked on {date} {time}: {ref1} and {ref2}.',
  },
  fix: {
    id: 'Ubah Mulai/Selesai atau Pelaksana pada salah satu dari kedua baris.',
    en: 'Change Start, End or By in one of the two rows.',
  },
  needs: ['schedule.date', 'schedule.start', 'schedule.end', 'schedule.person'],
  leansOn: ['personnel.name'],
  run: (school) =>
    clashes(school, ({ record }) =>
      (record.person ?? []).map((code) => [code, school.personOf.get(code)?.name ?? code] as const),
    ).map((clash) => hitOf(clash, 'person', 'name')),
};

/** Rooms that are known and that nobody shares. An unknown place is ORG-F01's. */
const ownRooms = (school: School, booking: Timed): Booked =>
  bookedRooms(school, booking.record)
    .filter(({ exists, room }) => exists && room?.shared !== true)
    .map(({ code }) => [code, code] as const);

export const roomBookedTwice: Check = {
  id: 'ORG-F02',
  severity: 'E',
  message: {
    id: 'Ruang {room} bentrok {date} {time}: {ref1} dan {ref2}.',
    en: 'Room {room} is double-booked on {date} {time}: {ref1} and {ref2}.',
  },
  fix: {
    id: 'Pindahkan salah satu kegiatan, atau isi Dapat dipakai bersama = Ya.',
    en: 'Move one activity, or set Shareable = Yes.',
  },
  needs: ['schedule.date', 'schedule.start', 'schedule.end', 'schedule.place', 'rooms.code', 'rooms.shared'],
  leansOn: BOOKED_ROOMS,
  run: (school) =>
    clashes(school, (booking) => ownRooms(school, booking)).map((clash) => hitOf(clash, 'place', 'room')),
};

/** Formats in which the whole class takes part: a counselled pupil does not keep the class. */
const WHOLE_CLASS = ['klasikal', 'kelas besar'];

function wholeClasses(school: School, { record }: Timed): Booked {
  const format = planOf(school, record)?.format;
  const names = bookedClasses(school, record);
  const pupils = names.reduce((sum, name) => sum + (school.classBook.pupilsOf.get(name) ?? 0), 0);
  const everybody = pupils > 0 && (record.target ?? 0) >= pupils;
  const whole = format === undefined ? everybody : WHOLE_CLASS.includes(format);
  return whole ? names.map((name) => [name, name] as const) : [];
}

export const classBookedTwice: Check = {
  id: 'ORG-K03',
  severity: 'E',
  message: {
    id: 'Kelas {class} bentrok {date} {time}: {ref1} dan {ref2}.',
    en: 'Class {class} clashes on {date} {time}: {ref1} and {ref2}.',
  },
  fix: { id: 'Pindahkan salah satu.', en: 'Move one of them.' },
  needs: ['schedule.date', 'schedule.start', 'schedule.end', 'schedule.class', 'classes.class'],
  leansOn: [
    'schedule.plan',
    'schedule.target',
    'annual.id',
    'annual.format',
    'classes.grade',
    'classes.pupils',
  ],
  run: (school) =>
    clashes(school, (booking) => wholeClasses(school, booking)).map((clash) =>
      hitOf(clash, 'class', 'class'),
    ),
};
