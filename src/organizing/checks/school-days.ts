/** ORG-K01 and ORG-K02: activities fall on school days, class sessions in effective weeks. */

import { dayOff, ineffectiveSpan } from '../../planning/calendar';
import { planOf } from '../bookings';
import type { Check } from '../check';
import { dayText, refOf } from '../wording';

export const onDayOff: Check = {
  id: 'ORG-K01',
  severity: 'E',
  message: {
    id: '{ref} dijadwalkan pada hari libur ({date}, {name}).',
    en: '{ref} is scheduled on a holiday ({date}, {name}).',
  },
  fix: { id: 'Pindahkan tanggalnya.', en: 'Move the date.' },
  needs: ['schedule.date', 'calendar.from', 'calendar.to', 'calendar.kind', 'profile.value'],
  run: (school) =>
    school.bookings.flatMap(({ row, record }) => {
      const name = record.date === undefined ? undefined : dayOff(school.calendar, record.date);
      if (record.date === undefined || name === undefined) return [];
      const gaps = { ref: refOf(record.id, row), date: dayText(record.date), name };
      return [{ tab: 'schedule', row, column: 'date', gaps }];
    }),
};

const CLASS_FORMAT = 'klasikal';

export const inIneffectiveWeek: Check = {
  id: 'ORG-K02',
  severity: 'W',
  message: {
    id: '{ref} klasikal jatuh pada minggu tidak efektif ({span}).',
    en: '{ref} is a class session in a non-effective week ({span}).',
  },
  fix: { id: 'Pindahkan ke minggu efektif.', en: 'Move to an effective week.' },
  needs: [
    'schedule.date',
    'schedule.plan',
    'annual.id',
    'annual.format',
    'calendar.from',
    'calendar.to',
    'calendar.kind',
    'calendar.effective',
    'profile.value',
  ],
  run: (school) =>
    school.bookings.flatMap(({ row, record }) => {
      const { date } = record;
      if (date === undefined || planOf(school, record)?.format !== CLASS_FORMAT) return [];
      // A day off is ORG-K01's.
      if (dayOff(school.calendar, date) !== undefined) return [];
      const span = ineffectiveSpan(school.calendar, date);
      if (span === undefined) return [];
      return [{ tab: 'schedule', row, column: 'date', gaps: { ref: refOf(record.id, row), span } }];
    }),
};
