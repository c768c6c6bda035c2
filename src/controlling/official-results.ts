/** Part B of the official report: planned and done by service, with what open activities were rated. */

import type { Line, ReportCell } from '../core/report';
import { OFFICIAL } from '../texts/official-report';
import { meanIn, type Score, scoresIn } from './activity-scores';
import type { OpenActivity } from './open-activities';
import { count, decimal, line, NOTHING, speaking } from './report-lines';
import { figures, type ServiceLine, serviceLinesOf, shownServices } from './report-services';
import type { Facts } from './summary-facts';
import type { ShownCount } from './suppression';

export interface ServiceResult extends ServiceLine {
  readonly done: ShownCount;
}

/** Services that were planned or recorded, as the summary shows them. */
export function serviceResults(facts: Facts): readonly ServiceResult[] {
  const shown = shownServices(facts);
  return serviceLinesOf(facts).map((service, index) => ({ ...service, done: shown[index] ?? 0 }));
}

const SCORES: readonly Score[] = ['u', 'c', 'a'];

/** Process with its n; U, C and A with the n of what was rated at all. */
function rated(rows: readonly OpenActivity[]): readonly ReportCell[] {
  const mean = (score: Score): ReportCell => {
    const value = meanIn(rows, score);
    return value === undefined ? NOTHING : decimal(value);
  };
  const most = Math.max(...SCORES.map((score) => scoresIn(rows, score).length));
  const processes = scoresIn(rows, 'process').length;
  return [
    mean('process'),
    processes === 0 ? NOTHING : count(processes),
    ...SCORES.map(mean),
    most === 0 ? NOTHING : count(most),
  ];
}

/** @param activities open ones alone. */
export function resultLines(facts: Facts, activities: readonly OpenActivity[]): readonly Line[] {
  const speak = speaking(facts.language, facts.framework);
  const limit = facts.settings.smallestShownCount;
  const { no, service, planned, done, percent, process, u, c, a, n } = OFFICIAL;
  const heads = [no, service, planned, done, percent, process, n, u, c, a, n];
  const results = serviceResults(facts);
  return [
    line('part', speak(OFFICIAL.results)),
    line('cellHead', ...heads.map((head) => speak(head))),
    ...results.map((result, index) =>
      line(
        'cells',
        count(index + 1),
        speak(result.label),
        ...figures(result.planned, result.done, limit),
        ...rated(activities.filter((one) => one.service.key === result.key)),
      ),
    ),
    line(
      'cellTotal',
      '',
      speak(OFFICIAL.total),
      ...figures(facts.planned.total, facts.done, limit),
      ...rated(activities),
    ),
    line('sign', speak(OFFICIAL.resultNote)),
  ];
}
