/** EVL-02 and EVL-03: an evaluation some days or some months later is held in time, or it is said why not. */

import type { Text } from '../../core/text';
import { labelOf } from '../../organizing/cells';
import type { Check, Hit } from '../../organizing/check';
import type { School } from '../../organizing/school';
import { dayText } from '../../organizing/wording';
import { evaluation } from '../../tabs/evaluation';
import { journal } from '../../tabs/journal';
import { owedEvaluations, type Standing, stateOf, type WindowKind } from '../due-evaluations';

/** The cases of each service that are late, the longest overdue first. */
function lateByService(school: School, kind: WindowKind): readonly (readonly Standing[])[] {
  const log = school.tabs[journal.id];
  if (!log) return [];
  const found = new Map<string, Standing[]>();
  for (const one of owedEvaluations(log, school.settings, school.tabs[evaluation.id])) {
    if (one.kind !== kind || stateOf(one, school.today) !== 'late') continue;
    found.set(one.service, [...(found.get(one.service) ?? []), one]);
  }
  return [...found.values()];
}

/** One finding a service, as for the immediate evaluation: a year of cases would otherwise fill the list. */
function hitOf([first, ...others]: readonly Standing[]): readonly Hit[] {
  if (!first) return [];
  const cell = {
    row: first.journalRow,
    column: 'date',
    ...labelOf(first.session, ''),
    ...(others.length > 0 ? { more: others.length } : {}),
  };
  const gaps = { cell, date: dayText(first.due) };
  return [{ tab: journal.id, row: first.journalRow, column: 'date', gaps, group: first.service }];
}

const lateEvaluation = (id: string, kind: WindowKind, message: Text): Check => ({
  id,
  severity: 'W',
  message,
  fix: {
    id: 'Buka menu Penilaian jatuh tempo, lalu isi hasilnya atau alasannya.',
    en: 'Open Evaluations due in the menu and enter the result, or the reason.',
  },
  needs: [
    'journal.id',
    'journal.date',
    'journal.service',
    'journal.status',
    'evaluation.session',
    'evaluation.kind',
    'evaluation.date',
    'evaluation.note',
  ],
  leansOn: [
    'journal.counselees',
    'journal.topic',
    'journal.classes',
    'evaluation.subject',
    'evaluation.class',
  ],
  run: (school) => lateByService(school, kind).flatMap(hitOf),
});

export const lateShortTerm = lateEvaluation('EVL-02', 'laijapen', {
  id: '{cell}: laijapen jatuh tempo {date}.',
  en: '{cell}: short-term evaluation due {date}.',
});

export const lateLongTerm = lateEvaluation('EVL-03', 'laijapang', {
  id: '{cell}: laijapang jatuh tempo {date}.',
  en: '{cell}: long-term evaluation due {date}.',
});
