/** EVL-01: what took place and is evaluated at once has its immediate evaluation a day later. */

import { akursIn } from '../../actuating/akurs-scores';
import { isDone, type JournalRow, journalRows, servedBy } from '../../actuating/journal-rows';
import { isBlank, readDate, textOf } from '../../core/cell';
import { addDays } from '../../core/civil-date';
import { labelOf } from '../../organizing/cells';
import type { Check } from '../../organizing/check';
import type { School } from '../../organizing/school';

const SCORES = ['u', 'c', 'a'] as const;

/** Days after a session in which the immediate evaluation is in time. Source: domain reference 5.1. */
const IN_TIME = 1;

function lacksEvaluation(row: JournalRow, school: School): boolean {
  if (!isDone(row) || !servedBy(row)?.evaluations.includes('laiseg')) return false;
  const date = readDate(row.cell('date'));
  if (date === undefined || date < school.settings.startDate) return false;
  const isRated = akursIn(row.cell('result')) || SCORES.some((column) => !isBlank(row.cell(column)));
  return addDays(date, IN_TIME) < school.today && !isRated;
}

/** One finding a service: a class that was not asked would otherwise fill the list. */
export const missingEvaluations: Check = {
  id: 'EVL-01',
  severity: 'W',
  message: { id: '{cell} belum ada laiseg.', en: '{cell} has no immediate evaluation.' },
  fix: {
    id: 'Isi U, C, atau A pada jurnal.',
    en: 'Enter U, C or A in the journal.',
  },
  needs: ['journal.date', 'journal.service', 'journal.status', 'journal.u', 'journal.c', 'journal.a'],
  run: (school) => {
    const byService = new Map<string, JournalRow[]>();
    for (const row of journalRows(school)) {
      if (!lacksEvaluation(row, school)) continue;
      const service = servedBy(row)?.key ?? '';
      byService.set(service, [...(byService.get(service) ?? []), row]);
    }
    return [...byService].flatMap(([group, [first, ...others]]) => {
      if (!first) return [];
      const spot = {
        row: first.row,
        column: 'u',
        ...labelOf(textOf(first.cell('id')), ''),
        ...(others.length > 0 ? { more: others.length } : {}),
      };
      return [{ tab: 'journal', row: first.row, column: 'u', gaps: { cell: spot }, group }];
    });
  },
};
