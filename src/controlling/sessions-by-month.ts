/** The sessions of a period as its summary may show them, service by service. */

import type { CivilDate } from '../core/civil-date';
import { equivalenceOf } from '../frameworks/frameworks';
import { SERVICES } from '../frameworks/services';
import type { Period } from '../planning/period';
import type { Volumes } from './planned-volume';
import type { ServiceMonths, Worth } from './shown-months';
import { type ShownPeriod, shownPeriod } from './shown-sessions';
import type { Summary } from './summarize';
import { type Between, boundsOf, type ShownCount } from './suppression';

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

/** In the format that may count what was held. */
function worthOf(framework: string, service: string): Worth {
  if (equivalenceOf(framework, service, undefined) === 0) return 'none';
  return equivalenceOf(framework, service, 'klasikal') === 'actual' ? 'held' : 'fixed';
}

function serviceMonths({ months, planned, period }: Counted, framework: string): readonly ServiceMonths[] {
  return SERVICES.map(({ key, confidentiality }) => {
    const rows = period.months.map((month) => months.get(key)?.get(month));
    return {
      isGuarded: confidentiality > 0,
      worth: worthOf(framework, key),
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

/** Open sessions are told one by one elsewhere: what is known of the others is known of the sum. */
function withOpen(shown: ShownCount, open: number, limit: number): ShownCount {
  if (typeof shown === 'number') return shown + open;
  const { least, most } = boundsOf(shown, limit);
  return { least: least + open, most: most + open };
}

/**
 * Each domain's sessions beside the months' totals. A session of counselling is one pupil in whatever domain it
 * stands, so the confidential part of every domain is guarded.
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
  const rowsOf = (keys: readonly string[], month: string, of: 'asPlanned' | 'guarded'): number =>
    keys.reduce((sum, key) => sum + (months.get(key)?.get(month)?.[of] ?? 0), 0);
  const services = groups.map((keys): ServiceMonths => {
    const counts = period.months.map((month) => rowsOf(keys, month, 'guarded'));
    return { isGuarded: true, worth: 'fixed', counts, isListed: counts.map(() => true) };
  });
  const isOver = today > period.to;
  const shown = shownPeriod({ services, spans: spansOf(period, termLength), isOver, totals }, limit);
  return groups.map((keys, place) => {
    const all = period.months.reduce(
      (sum, month) => sum + rowsOf(keys, month, 'asPlanned') - rowsOf(keys, month, 'guarded'),
      0,
    );
    return withOpen(shown.services[place] ?? 0, all, limit);
  });
}

/** Lesson periods of a session that counts what was held; twice as many where somebody has held more. */
const MOST_PERIODS = 4;
/** Of every other one that is worth some. */
const PERIODS = 2;

interface HiddenPart {
  readonly count: number;
  readonly known: Between;
  readonly jp: number;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const leastOf = (parts: readonly HiddenPart[]): number => sumOf(parts.map(({ known }) => known.least));
const mostOf = (parts: readonly HiddenPart[]): number => sumOf(parts.map(({ known }) => known.most));

/** What the hidden sessions of a month may be worth, as far as their number, if it is known, and their kinds tell. */
function worthBetween(hidden: Readonly<Record<Worth, readonly HiddenPart[]>>, isSumKnown: boolean): Between {
  const { fixed, none, held } = hidden;
  const others = [...none, ...held];
  const sum = sumOf([...fixed, ...others].map(({ count }) => count));
  const least = isSumKnown ? Math.max(leastOf(fixed), sum - mostOf(others)) : leastOf(fixed);
  const most = isSumKnown ? Math.min(mostOf(fixed), sum - leastOf(others)) : mostOf(fixed);
  const jp = sumOf(held.map((part) => part.jp));
  let each = MOST_PERIODS;
  while (jp > mostOf(held) * each) each *= 2;
  return { least: least * PERIODS + leastOf(held), most: most * PERIODS + mostOf(held) * each };
}

/** Lesson periods of the period: where those of a month may not be told, what is known of them. */
function shownPeriods(
  { months, period }: Counted,
  total: number,
  services: readonly ServiceMonths[],
  { untold, totals }: ShownPeriod,
): ShownCount {
  let [least, most] = [total, total];
  period.months.forEach((month, index) => {
    const ofKind = (kind: Worth): readonly HiddenPart[] =>
      services.flatMap(({ worth, counts }, place) => {
        const known = untold[place]?.get(index);
        if (worth !== kind || known === undefined) return [];
        const jp = months.get(SERVICES[place]?.key ?? '')?.get(month)?.jp ?? 0;
        return [{ count: counts[index] ?? 0, known, jp }];
      });
    const hidden = { fixed: ofKind('fixed'), none: ofKind('none'), held: ofKind('held') };
    const jp = sumOf([...hidden.fixed, ...hidden.none, ...hidden.held].map((part) => part.jp));
    const known = worthBetween(hidden, typeof totals[index] === 'number');
    least += known.least - jp;
    most += known.most - jp;
  });
  return least === most ? total : { least, most };
}

export interface ShownSessions {
  /** By service. */
  readonly services: ReadonlyMap<string, ShownCount>;
  /** Of each month of the period. */
  readonly totals: readonly ShownCount[];
  /** Lesson periods of all that took place. */
  readonly periods: ShownCount;
}

/** @param jp lesson periods of the period. */
export function shownSessions(
  counted: Counted,
  { framework, today, limit, termLength }: SuppressionRules,
  jp = 0,
): ShownSessions {
  const { period } = counted;
  const services = serviceMonths(counted, framework);
  const shown = shownPeriod(
    { services, spans: spansOf(period, termLength), isOver: today > period.to },
    limit,
  );
  return {
    services: new Map(SERVICES.map(({ key }, place) => [key, shown.services[place] ?? 0])),
    totals: shown.totals,
    periods: shownPeriods(counted, jp, services, shown),
  };
}
