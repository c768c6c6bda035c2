/** Part B of the official report: planned and done by service, with what open activities were rated. */

import type { Line, ReportCell } from '../core/report';
import { AKURS_FOCI } from '../texts/akurs';
import { OFFICIAL } from '../texts/official-report';
import { akursScoresIn, meanIn, ratedByAkurs, type Score, scoresIn } from './activity-scores';
import type { OpenActivity } from './open-activities';
import { count, decimal, line, NOTHING, numberText, speaking } from './report-lines';
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

/** The other form in a line of its own: no table makes U, C and A of it. */
function akursLines(facts: Facts, activities: readonly OpenActivity[]): readonly Line[] {
  const speak = speaking(facts.language, facts.framework);
  const rows = ratedByAkurs(activities);
  if (rows === 0) return [];
  const means = AKURS_FOCI.flatMap(({ letter, label }) => {
    const scores = akursScoresIn(activities, letter);
    const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
    return scores.length === 0 ? [] : [`${speak(label)} ${numberText(mean)[facts.language]}`];
  });
  return [line('sign', speak(OFFICIAL.akurs, { means: means.join('; '), count: rows }))];
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
    ...akursLines(facts, activities),
  ];
}
