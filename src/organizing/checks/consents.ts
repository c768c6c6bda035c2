/** ORG-A05: guardians or those involved have agreed before the activity takes place. */

import { addDays } from '../../core/civil-date';
import type { Text } from '../../core/text';
import type { Consent } from '../../frameworks/services';
import { THRESHOLDS } from '../../frameworks/thresholds';
import type { Booking } from '../../tabs/schedule';
import { bookedService } from '../bookings';
import { type Check, groupOf } from '../check';
import { dueRows } from '../due-rows';
import type { School } from '../school';
import { refOf } from '../wording';

/** A pupil's own consent is given in the session. */
const PARTIES: Partial<Record<Consent, Text>> = {
  guardian: { id: 'orang tua/wali', en: 'the guardian' },
  parties: { id: 'pihak yang terlibat', en: 'those involved' },
};

const partyOf = (school: School, booking: Booking): Text | undefined =>
  PARTIES[bookedService(school, booking)?.consent ?? 'none'];

const SEVERAL = {
  id: 'Persetujuan {party} untuk {ref} dan {more} jadwal lain dari program yang sama belum tercatat.',
  en: 'Consent of {party} for {ref} and {more} more dates of the same plan item is not recorded.',
};

/** One finding a plan item, at the date that comes next. */
export const consents: Check = {
  id: 'ORG-A05',
  severity: 'E',
  message: {
    id: 'Persetujuan {party} untuk {ref} belum tercatat.',
    en: 'Consent of {party} for {ref} is not recorded.',
  },
  fix: {
    id: 'Isi kolom Persetujuan dengan tanggal dan bentuknya.',
    en: 'Enter its date and form in the column Consent.',
  },
  otherMessages: [SEVERAL],
  needs: ['schedule.date', 'schedule.plan', 'schedule.consent', 'annual.id', 'annual.service'],
  run: (school) =>
    dueRows(
      school,
      addDays(school.today, THRESHOLDS.servicePlanLeadDays),
      (booking) => booking.consent === undefined && partyOf(school, booking) !== undefined,
    ).flatMap(({ next: { row, record }, others }) => {
      const party = partyOf(school, record);
      if (!party) return [];
      const gaps = { party, ref: refOf(record.id, row), more: others.length };
      const hit = {
        tab: 'schedule',
        row,
        column: 'consent',
        gaps,
        touches: others,
        ...groupOf(record.plan, ''),
      };
      return [others.length > 0 ? { ...hit, message: SEVERAL } : hit];
    }),
};
