/** SES-03: no more came than the session was meant for. */

import { readNumber } from '../../core/cell';
import type { Check } from '../../organizing/check';
import { journalRows, refOfRow, servedBy } from '../journal-rows';

export const unusualAttendance: Check = {
  id: 'SES-03',
  severity: 'W',
  message: {
    id: '{id}: jumlah hadir {n} tidak wajar untuk {service}.',
    en: '{id}: {n} attendees is unusual for {service}.',
  },
  fix: { id: 'Perbaiki L, P, atau jumlah sasaran.', en: 'Correct boys, girls or the target number.' },
  needs: ['journal.service', 'journal.boys', 'journal.girls', 'journal.target'],
  run: (school) =>
    journalRows(school).flatMap((row) => {
      const service = servedBy(row);
      const target = readNumber(row.cell('target'));
      const n = (readNumber(row.cell('boys')) ?? 0) + (readNumber(row.cell('girls')) ?? 0);
      if (!service || target === undefined || n <= target) return [];
      const gaps = { id: refOfRow(row), n, service: service.label };
      return [{ tab: 'journal', row: row.row, column: 'boys', gaps }];
    }),
};
