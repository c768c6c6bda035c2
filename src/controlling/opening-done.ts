/** What was done before the start of who began in mid-year, counted with the sessions of the journal. */

import { isGuarded } from './open-log';
import type { OpeningVolume } from './planned-volume';
import type { Summary } from './summarize';
import { EMPTY, type Tallies } from './tally';

type Months = Summary['months'];

const asDone = (tallies: Tallies, before: readonly OpeningVolume[]): Tallies => {
  const all = new Map(tallies);
  for (const { month, count } of before) {
    const tally = all.get(month) ?? EMPTY;
    all.set(month, { ...tally, asPlanned: tally.asPlanned + count });
  }
  return all;
};

function inMonths(
  months: Months,
  before: readonly OpeningVolume[],
  keyOf: (one: OpeningVolume) => string,
): Months {
  const all = new Map([...months].map(([key, rows]) => [key, new Map(rows)]));
  for (const one of before) {
    const rows = all.get(keyOf(one)) ?? new Map();
    const { all: count = 0, asPlanned = 0, guarded = 0, jp = 0 } = rows.get(one.month) ?? {};
    const opened = {
      all: count,
      jp,
      asPlanned: asPlanned + one.count,
      guarded: guarded + (isGuarded(one.service) ? one.count : 0),
    };
    all.set(keyOf(one), rows.set(one.month, opened));
  }
  return all;
}

/**
 * The summary with the opening volumes among the planned activities that took place. Rows, minutes and lesson
 * periods stay the journal's: nobody entered them for what came before.
 */
export function withOpening(summary: Summary, before: readonly OpeningVolume[]): Summary {
  if (before.length === 0) return summary;
  const opening = before.reduce((sum, { count }) => sum + count, 0);
  return {
    ...summary,
    opening,
    total: { ...summary.total, asPlanned: summary.total.asPlanned + opening },
    by: { ...summary.by, month: asDone(summary.by.month, before) },
    months: inMonths(summary.months, before, ({ service }) => service),
    domainMonths: inMonths(summary.domainMonths, before, ({ domain }) => domain),
  };
}
