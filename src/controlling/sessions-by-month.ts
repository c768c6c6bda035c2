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
}

export interface Counted {
  readonly months: Summary['months'];
  readonly planned: Volumes;
  readonly period: Period;
}

/** Months of a semester. */
const SEMESTER = 6;

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

function spansOf(count: number): readonly (readonly number[])[] {
  const places = Array.from({ length: count }, (_, index) => index);
  return count > SEMESTER ? [places.slice(0, SEMESTER), places.slice(SEMESTER)] : [places];
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
  { today, limit }: SuppressionRules,
  totals: readonly boolean[],
): readonly ShownCount[] {
  const services = groups.map((keys): ServiceMonths => {
    const counts = period.months.map((month) =>
      keys.reduce((sum, key) => sum + (months.get(key)?.get(month)?.asPlanned ?? 0), 0),
    );
    return { isGuarded: true, isWorth: true, counts, isListed: counts.map(() => true) };
  });
  const isOver = today > period.to;
  return shownPeriod({ services, spans: spansOf(period.months.length), isOver, totals }, limit).services;
}

export function shownSessions(counted: Counted, { framework, today, limit }: SuppressionRules) {
  const { period } = counted;
  const { services, totals } = shownPeriod(
    {
      services: serviceMonths(counted, framework),
      spans: spansOf(period.months.length),
      isOver: today > period.to,
    },
    limit,
  );
  const byService: ReadonlyMap<string, ShownCount> = new Map(
    SERVICES.map(({ key }, place) => [key, services[place] ?? 0]),
  );
  return { services: byService, totals };
}
