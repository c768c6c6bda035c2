/** SES-05: what was not held says why, what was postponed says until when. */

import { isBlank } from '../../core/cell';
import type { Check } from '../../organizing/check';
import { journalRows, refOfRow, statusOf } from '../journal-rows';

/** The cell that must be filled for a status. Source: `checks.json`, SES-05. */
const ANSWER: Readonly<Record<string, 'reason' | 'newDate'>> = { notHeld: 'reason', postponed: 'newDate' };

export const unexplainedSessions: Check = {
  id: 'SES-05',
  severity: 'W',
  message: { id: '{id} tanpa alasan atau tanggal pengganti.', en: '{id} has no reason or new date.' },
  fix: { id: 'Isi Alasan atau Tanggal pengganti.', en: 'Fill in Reason or New date.' },
  needs: ['journal.status', 'journal.reason', 'journal.newDate'],
  run: (school) =>
    journalRows(school).flatMap((row) => {
      const column = ANSWER[statusOf(row) ?? ''];
      if (column === undefined || !isBlank(row.cell(column))) return [];
      return [{ tab: 'journal', row: row.row, column, gaps: { id: refOfRow(row) } }];
    }),
};
