/** ORG-M02: at no time do activities need more of an aid than is in order. */

import { bookedAids, type Timed, timedBookings } from '../bookings';
import type { Check, Hit } from '../check';
import type { School } from '../school';
import { dayText, refOf, timeSpan } from '../wording';

interface Excess {
  readonly booking: Timed;
  /** Of those that have it at the same time, the one that keeps it longest. */
  readonly beside: Timed | undefined;
  readonly need: number;
}

const byStart = (one: Timed, other: Timed): number => one.start - other.start || one.row - other.row;

/**
 * The bookings with which more of the aid is needed than there is: starts and ends are swept once, and pairs are
 * never counted out.
 */
function excessOn(bookings: readonly Timed[], have: number): readonly Excess[] {
  const starts = [...bookings].sort(byStart);
  const ends = bookings.map(({ end }) => end).sort((one, other) => one - other);
  const found: Excess[] = [];
  let over = 0;
  let longest: Timed | undefined;
  starts.forEach((booking, begun) => {
    while ((ends[over] ?? Number.POSITIVE_INFINITY) <= booking.start) over += 1;
    const need = begun + 1 - over;
    const beside = longest && longest.end > booking.start ? longest : undefined;
    if (need > have) found.push({ booking, beside, need });
    if (!longest || booking.end > longest.end) longest = booking;
  });
  return found;
}

/** Bookings by aid and day: one each, however often a row names the aid. */
function demandOf(school: School): ReadonlyMap<string, readonly Timed[]> {
  const found = new Map<string, Timed[]>();
  for (const booking of timedBookings(school)) {
    for (const code of new Set(bookedAids(school, booking.record))) {
      const key = `${code} ${booking.date}`;
      const group = found.get(key);
      if (group) group.push(booking);
      else found.set(key, [booking]);
    }
  }
  return found;
}

export const tooFewAids: Check = {
  id: 'ORG-M02',
  severity: 'E',
  message: {
    id: '{aid} dibutuhkan {need}, tersedia {have} pada {date} {time}.',
    en: '{aid}: {need} needed, {have} available on {date} {time}.',
  },
  fix: {
    id: 'Pindahkan salah satu kegiatan, atau tambah Jumlah baik.',
    en: 'Move an activity, or raise In order.',
  },
  needs: ['schedule.date', 'schedule.start', 'schedule.end', 'schedule.aids', 'aids.code', 'aids.count'],
  leansOn: ['schedule.plan', 'annual.id', 'annual.aids', 'aids.name'],
  run: (school) =>
    [...demandOf(school)].flatMap(([key, bookings]): readonly Hit[] => {
      const aid = school.aidOf.get(key.slice(0, key.lastIndexOf(' ')));
      const have = aid?.count;
      // What is not registered, or not counted, is other checks'.
      if (!aid || have === undefined) return [];
      return excessOn(bookings, have).map(({ booking, beside, need }) => ({
        tab: 'schedule',
        row: booking.row,
        column: 'aids',
        gaps: {
          aid: aid.name ?? refOf(aid.code, booking.row),
          need,
          have,
          date: dayText(booking.date),
          time: timeSpan(booking.start, Math.min(booking.end, beside?.end ?? booking.end)),
        },
        touches: beside ? [beside.row] : [],
      }));
    }),
};
