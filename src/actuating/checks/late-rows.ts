/** SES-09: a closed month gets no further rows. */

import { closedMonths, isLocked, monthOfRow } from '../../core/closed-months';
import type { Check } from '../../organizing/check';
import { journalRows, refOfRow } from '../journal-rows';

export const lateRows: Check = {
  id: 'SES-09',
  severity: 'W',
  message: {
    id: '{id}: ditulis setelah bulannya ditutup ({month}).',
    en: '{id}: written after its month was closed ({month}).',
  },
  fix: {
    id: 'Perbaiki tanggalnya, atau tutup bulan itu sekali lagi supaya baris ini ikut terkunci.',
    en: 'Correct its date, or close that month once more so that this row is locked too.',
  },
  needs: ['journal.date', 'journal.locked'],
  run: (school) => {
    const { journal: tab } = school.tabs;
    const closed = tab ? closedMonths(tab) : new Set<string>();
    if (!tab || closed.size === 0) return [];
    return journalRows(school).flatMap((row) => {
      const month = monthOfRow(tab, row.row) ?? '';
      if (!closed.has(month) || isLocked(tab, row.row)) return [];
      return [{ tab: 'journal', row: row.row, column: 'date', gaps: { id: refOfRow(row), month } }];
    });
  },
};
