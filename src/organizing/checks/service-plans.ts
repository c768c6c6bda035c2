/** ORG-A02: what is about to take place has a service plan. */

import { addDays } from '../../core/civil-date';
import type { Service } from '../../frameworks/services';
import { THRESHOLDS } from '../../frameworks/thresholds';
import { bookedService } from '../bookings';
import type { Check } from '../check';
import { dayText, refOf } from '../wording';

/** Individual counselling goes without (domain reference 0.1, 9); running the programme is no service. */
const needsPlan = (service: Service | undefined): boolean =>
  service !== undefined && service.key !== 'KPR' && ['service', 'support'].includes(service.kind);

export const servicePlans: Check = {
  id: 'ORG-A02',
  severity: 'E',
  message: { id: '{ref} {date} belum mempunyai RPL/SATLAN.', en: '{ref} on {date} has no service plan.' },
  fix: {
    id: 'Isi kolom RPL/SATLAN dengan ID rencana layanannya.',
    en: 'Enter the ID of its service plan in the column Service plan.',
  },
  needs: ['schedule.date', 'schedule.plan', 'schedule.servicePlan', 'annual.id', 'annual.service'],
  run: (school) => {
    const last = addDays(school.today, THRESHOLDS.servicePlanLeadDays);
    return school.bookings.flatMap(({ row, record }) => {
      const { date, servicePlan } = record;
      if (date === undefined || date > last || servicePlan !== undefined) return [];
      if (!needsPlan(bookedService(school, record))) return [];
      const gaps = { ref: refOf(record.id, row), date: dayText(date) };
      return [{ tab: 'schedule', row, column: 'servicePlan', gaps }];
    });
  },
};
