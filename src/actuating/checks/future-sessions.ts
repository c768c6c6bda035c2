/** SES-01: nothing is done before its day. */

import { readDate } from '../../core/cell';
import type { Check } from '../../organizing/check';
import { isDone, journalRows, refOfRow } from '../journal-rows';

export const doneInFuture: Check = {
  id: 'SES-01',
  severity: 'E',
  message: {
    id: '{id}: status Terlaksana tetapi tanggal belum lewat.',
    en: '{id}: done but dated in the future.',
  },
  fix: { id: 'Perbaiki tanggal atau status.', en: 'Correct the date or the status.' },
  needs: ['journal.date', 'journal.status'],
  run: (school) =>
    journalRows(school).flatMap((row) => {
      const date = readDate(row.cell('date'));
      if (date === undefined || date <= school.today || !isDone(row)) return [];
      return [{ tab: 'journal', row: row.row, column: 'date', gaps: { id: refOfRow(row) } }];
    }),
};
