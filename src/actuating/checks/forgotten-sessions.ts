/** SES-04: a planned session whose day has passed says what became of it. */

import { readDate } from '../../core/cell';
import { daysBetween } from '../../core/civil-date';
import type { Check } from '../../organizing/check';
import { journalRows, refOfRow, statusOf } from '../journal-rows';

export const forgottenSessions: Check = {
  id: 'SES-04',
  severity: 'W',
  message: {
    id: '{id} sudah lewat {days} hari tanpa status.',
    en: '{id} is {days} days past without a status.',
  },
  fix: { id: 'Isi status dan alasannya.', en: 'Set the status and the reason.' },
  needs: ['journal.date', 'journal.status'],
  run: (school) =>
    journalRows(school).flatMap((row) => {
      const date = readDate(row.cell('date'));
      if (date === undefined || date >= school.today || statusOf(row) !== 'planned') return [];
      const gaps = { id: refOfRow(row), days: daysBetween(date, school.today) };
      return [{ tab: 'journal', row: row.row, column: 'status', gaps }];
    }),
};
