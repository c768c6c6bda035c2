/** ORG-A02: what is about to take place has a service plan. */

import { addDays } from '../../core/civil-date';
import type { Service } from '../../frameworks/services';
import { THRESHOLDS } from '../../frameworks/thresholds';
import type { Booking } from '../../tabs/schedule';
import { bookedService } from '../bookings';
import { type Check, groupOf } from '../check';
import { dueRows } from '../due-rows';
import { dayText, refOf } from '../wording';

/** Individual counselling goes without (domain reference 0.1, 9); running the programme is no service. */
const needsPlan = (service: Service | undefined): boolean =>
  service !== undefined && service.key !== 'KPR' && ['service', 'support'].includes(service.kind);

const SEVERAL = {
  id: '{ref} {date} dan {more} jadwal lain dari program yang sama belum mempunyai RPL/SATLAN.',
  en: '{ref} on {date} and {more} more dates of the same plan item have no service plan.',
};

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
    const isWithout = (booking: Booking): boolean =>
      booking.servicePlan === undefined && needsPlan(bookedService(school, booking));
    return dueRows(school, last, isWithout).map(({ next: { row, record, date }, others }) => {
      const gaps = { ref: refOf(record.id, row), date: dayText(date), more: others.length };
      const hit = {
        tab: 'schedule',
        row,
        column: 'servicePlan',
        gaps,
        touches: others,
        ...groupOf(record.plan, ''),
      };
      return others.length > 0 ? { ...hit, message: SEVERAL } : hit;
    });
  },
};
