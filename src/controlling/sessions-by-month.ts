/** The sessions of a period as its summary may show them, service by service. */

import type { CivilDate } from '../core/civil-date';
import { equivalenceOf } from '../frameworks/frameworks';
import { SERVICES } from '../frameworks/services';
import type { Period } from '../planning/period';
import type { Volumes } from './planned-volume';
import { type ServiceMonths, shownPeriod } from './shown-sessions';
import type { Summary } from './summarize';
import type { ShownCount } from './suppression';

export interface SuppressionRules {
  readonly framework: string;
  readonly today: CivilDate;
  /** Counts from it on may be shown. */
  readonly limit: number;
  /** Months of each term. */
  readonly termLength: number;
}

export interface Counted {
  readonly months: Summary['months'];
  readonly planned: Volumes;
  readonly period: Period;
}

function serviceMonths({ months, planned, period }: Counted, framework: string): readonly ServiceMonths[] {
  return SERVICES.map(({ key, confidentiality }) => {
    const rows = period.months.map((month) => months.get(key)?.get(month));
    return {
      isGuarded: confidentiality > 0,
      isWorth: equivalenceOf(framework, key, undefined) !== 0,
      counts: rows.map((ofMonth) => ofMonth?.asPlanned ?? 0),
      isListed: rows.map(
        (ofMonth, index) =>
          ofMonth !== undefined || planned.services.get(period.months[index] ?? '')?.has(key) === true,
      ),
    };
  });
}

/** The terms that a period holds, as places of its months: each has a summary of its own. */
function spansOf({ months }: Period, length: number): readonly (readonly number[])[] {
  const places = months.map((_, index) => index);
  const spans = months.length > length ? Math.ceil(months.length / length) : 1;
  return Array.from({ length: spans }, (_, nth) =>
    spans === 1 ? places : places.slice(nth * length, (nth + 1) * length),
  );
}

/**
 * Each domain's sessions beside the months' totals. A session of counselling is one pupil in whatever domain it
 * stands, so every domain is guarded.
 *
 * @param groups domains that are shown as one.
 * @param totals whether the total of each month is shown.
 */
export function shownDomains(
  groups: readonly (readonly string[])[],
  { months, period }: Pick<Counted, 'months' | 'period'>,
  { today, limit, termLength }: SuppressionRules,
  totals: readonly boolean[],
): readonly ShownCount[] {
  const services = groups.map((keys): ServiceMonths => {
    const counts = period.months.map((month) =>
      keys.reduce((sum, key) => sum + (months.get(key)?.get(month)?.asPlanned ?? 0), 0),
    );
    return { isGuarded: true, isWorth: true, counts, isListed: counts.map(() => true) };
  });
  const isOver = today > period.to;
  return shownPeriod({ services, spans: spansOf(period, termLength), isOver, totals }, limit).services;
}

export function shownSessions(counted: Counted, { framework, today, limit, termLength }: SuppressionRules) {
  const { period } = counted;
  const { services, totals } = shownPeriod(
    {
      services: serviceMonths(counted, framework),
      spans: spansOf(period, termLength),
      isOver: today > period.to,
    },
    limit,
  );
  const byService: ReadonlyMap<string, ShownCount> = new Map(
    SERVICES.map(({ key }, place) => [key, services[place] ?? 0]),
  );
  return { services: byService, totals };
}
