/** EVL-05: an open follow-up has not passed its deadline. */

import { daysBetween } from '../../core/civil-date';
import type { Check } from '../../organizing/check';
import { refOf } from '../../organizing/wording';
import { journal } from '../../tabs/journal';
import { followUpsOf } from '../open-follow-ups';

export const overdueFollowUps: Check = {
  id: 'EVL-05',
  severity: 'W',
  message: {
    id: 'Tindak lanjut {id} lewat {days} hari.',
    en: 'Follow-up {id} is {days} days overdue.',
  },
  fix: { id: 'Tutup atau beri batas baru.', en: 'Close it or give it a new deadline.' },
  needs: ['journal.followUpDate', 'journal.followUpStatus'],
  run: (school) => {
    const log = school.tabs[journal.id];
    return (log ? followUpsOf(log) : []).flatMap(({ row, session, due, isClosed }) =>
      !isClosed && due !== undefined && due < school.today
        ? [
            {
              tab: 'journal',
              row,
              column: 'followUpDate',
              gaps: { id: refOf(session || undefined, row), days: daysBetween(due, school.today) },
            },
          ]
        : [],
    );
  },
};
