/** ORG-A02: what is about to take place has a service plan. */

import { addDays } from '../../core/civil-date';
import type { Service } from '../../frameworks/services';
import { THRESHOLDS } from '../../frameworks/thresholds';
import { bookedService } from '../bookings';
import type { Check } from '../check';
import type { School } from '../school';
import { dayText, refOf } from '../wording';

/** Individual counselling goes without (domain reference 0.1, 9); running the programme is no service. */
const needsPlan = (service: Service | undefined): boolean =>
  service !== undefined && service.key !== 'KPR' && ['service', 'support'].includes(service.kind);

const SEVERAL = {
  id: '{ref} {date} dan {more} jadwal lain dari program yang sama belum mempunyai RPL/SATLAN.',
  en: '{ref} on {date} and {more} more dates of the same plan item have no service plan.',
};

type Booking = School['bookings'][number];

/** The one that comes next, else the last one that went by. */
function nextOf(bookings: readonly Booking[], today: string): Booking | undefined {
  const sorted = [...bookings].sort((one, other) =>
    (one.record.date ?? '') < (other.record.date ?? '') ? -1 : 1,
  );
  return sorted.find(({ record }) => (record.date ?? '') >= today) ?? sorted[sorted.length - 1];
}

/** One finding a plan item: its dates share a service plan. */
export const servicePlans: Check = {
  id: 'ORG-A02',
  severity: 'E',
  message: { id: '{ref} {date} belum mempunyai RPL/SATLAN.', en: '{ref} on {date} has no service plan.' },
  fix: {
    id: 'Isi kolom RPL/SATLAN dengan ID rencana layanannya.',
    en: 'Enter the ID of its service plan in the column Service plan.',
  },
  needs: ['schedule.date', 'schedule.plan', 'schedule.servicePlan', 'annual.id', 'annual.service'],
  otherMessages: [SEVERAL],
  run: (school) => {
    const last = addDays(school.today, THRESHOLDS.servicePlanLeadDays);
    const byPlan = new Map<string, Booking[]>();
    for (const booking of school.bookings) {
      const { date, servicePlan, plan } = booking.record;
      if (date === undefined || date > last || servicePlan !== undefined) continue;
      if (!needsPlan(bookedService(school, booking.record))) continue;
      const key = plan ?? '';
      byPlan.set(key, [...(byPlan.get(key) ?? []), booking]);
    }
    return [...byPlan.values()].flatMap((bookings) => {
      const next = nextOf(bookings, school.today);
      if (!next?.record.date) return [];
      const { row, record } = next;
      const others = bookings.filter((other) => other !== next).map((other) => other.row);
      const gaps = { ref: refOf(record.id, row), date: dayText(next.record.date), more: others.length };
      const hit = { tab: 'schedule', row, column: 'servicePlan', gaps, touches: others };
      return [others.length > 0 ? { ...hit, message: SEVERAL } : hit];
    });
  },
};
