/** ORG-P08: people are booked when they are there. */

import { type Availability, readAvailability } from '../../planning/availability';
import { isWithin, type Timed, timedBookings } from '../bookings';
import type { Check, Hit } from '../check';
import type { School } from '../school';
import { dayText, refOf, timeSpan } from '../wording';

export const outsideAvailability: Check = {
  id: 'ORG-P08',
  severity: 'W',
  message: {
    id: '{name} tidak tersedia pada {date} {time} ({ref}).',
    en: '{name} is not available on {date} {time} ({ref}).',
  },
  fix: {
    id: 'Pindahkan waktunya, atau perbaiki Hari/jam tersedia di tab Personel.',
    en: 'Move the activity, or correct Available on the tab People.',
  },
  needs: ['schedule.date', 'schedule.start', 'schedule.end', 'schedule.person', 'personnel.available'],
  run: (school) => {
    const times = availabilities(school);
    return timedBookings(school).flatMap((booking) =>
      (booking.record.person ?? [])
        .filter((code) => {
          const known = times.get(code);
          return known !== undefined && !isWithin(booking, known);
        })
        .map((code) => hitOf(school, booking, code)),
    );
  },
};

/** Of those whose words can be read; `janji` (by appointment) is anybody's guess. */
function availabilities(school: School): ReadonlyMap<string, Availability> {
  const found = new Map<string, Availability>();
  for (const [code, { available }] of school.personOf) {
    const times = readAvailability(available ?? '');
    if (times) found.set(code, times);
  }
  return found;
}

const hitOf = (school: School, { row, record, date, start, end }: Timed, code: string): Hit => ({
  tab: 'schedule',
  row,
  column: 'person',
  gaps: {
    name: school.personOf.get(code)?.name ?? code,
    date: dayText(date),
    time: timeSpan(start, end),
    ref: refOf(record.id, row),
  },
});
