/** SES-03: no more came than the session was meant for, and as many as its service takes. */

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
      const [usual, most] = service?.people ?? [0, Number.POSITIVE_INFINITY];
      // Beside the pupil of whom they speak, grown-ups make up the number of those who meet.
      const least = service?.kind === 'service' ? usual : 0;
      const n = (readNumber(row.cell('boys')) ?? 0) + (readNumber(row.cell('girls')) ?? 0);
      // Nobody counted: that is no group of nobody.
      if (!service || n === 0) return [];
      if (n >= least && n <= most && n <= (target ?? most)) return [];
      const gaps = { id: refOfRow(row), n, service: service.label };
      return [{ tab: 'journal', row: row.row, column: 'boys', gaps }];
    }),
};
