/** The services and components of the summary: promised, done, and the share of time. */

import type { Line, ReportCell } from '../core/report';
import { same, type Text } from '../core/text';
import { CATEGORIES, COMPONENTS, shareOf } from '../frameworks/frameworks';
import { SERVICES, serviceOf } from '../frameworks/services';
import { SHORT_SERVICES, TEXTS } from '../texts/summary';
import { counseleeCount } from './reach';
import { count, decimal, line, NOTHING, percent, shownCount, speaking } from './report-lines';
import { countsHours, type Facts } from './summary-facts';
import { type ShownColumn, type ShownCount, suppress } from './suppression';
import { EMPTY, percentOf, type Tally } from './tally';

interface ServiceLine {
  readonly key: string;
  readonly label: Text;
  readonly planned: number;
  readonly tally: Tally;
  readonly counselees: number;
}

/** Services that were planned or recorded, in the order of the framework. */
const serviceLinesOf = ({ planned, summary }: Facts): readonly ServiceLine[] =>
  SERVICES.map(({ key, label }) => ({
    key,
    label: SHORT_SERVICES.get(key) ?? label,
    planned: planned.byService.get(key) ?? 0,
    tally: summary.by.service.get(key) ?? EMPTY,
    counselees: summary.counselees.get(key)?.size ?? 0,
  })).filter((service) => service.planned > 0 || service.tally.all > 0);

/** Counselees of each service as they may be shown, and of all together. */
export const shownCounselees = (facts: Facts): ShownColumn =>
  suppress(
    serviceLinesOf(facts).map(({ counselees }) => counselees),
    counseleeCount(facts.summary),
    facts.settings.smallestShownCount,
  );

/**
 * Sessions of each service as they may be shown: one session of individual counselling is one pupil. Services
 * that are worth lesson periods and those that are not cover each other apart: the sums of sessions and of periods
 * together would give away a single hidden one of either kind.
 */
export function shownSessions(facts: Facts): readonly ShownCount[] {
  const limit = facts.settings.smallestShownCount;
  const services = serviceLinesOf(facts);
  const shown: ShownCount[] = services.map(({ tally }) => tally.done);
  for (const isWorth of [true, false]) {
    const places = services.flatMap(({ tally }, place) => (tally.jp > 0 === isWorth ? [place] : []));
    const counts = places.map((place) => {
      const { key = '', tally = EMPTY } = services[place] ?? {};
      const isOpen = (serviceOf(key)?.confidentiality ?? 0) === 0;
      return tally.done + (isOpen && tally.done > 0 ? limit : 0);
    });
    const { cells } = suppress(counts, limit * services.length + facts.summary.total.done, limit);
    cells.forEach((cell, index) => {
      const place = places[index];
      if (typeof cell !== 'number' && place !== undefined) shown[place] = cell;
    });
  }
  return shown;
}

/** Whether the table has services whose counselees are not recorded by code. */
export const lacksCodes = (facts: Facts): boolean =>
  serviceLinesOf(facts).some(({ counselees }) => counselees === 0);

/** Planned, done as planned, per cent, in part, unplanned, periods. */
function figures(facts: Facts, planned: number, tally: Tally): readonly ReportCell[] {
  return [
    count(planned),
    count(tally.asPlanned),
    percent(percentOf(tally.asPlanned, planned)),
    count(tally.partly),
    count(tally.done - tally.asPlanned),
    countsHours(facts) ? decimal(tally.minutes / 60) : count(tally.jp),
  ];
}

/** A service of few sessions shows its plan and nothing from which they could be counted. */
const hiddenFigures = (planned: number, sessions: ShownCount, limit: number): readonly ReportCell[] => [
  count(planned),
  shownCount(sessions, limit),
  NOTHING,
  NOTHING,
  NOTHING,
  NOTHING,
];

export function serviceLines(facts: Facts): readonly Line[] {
  const speak = speaking(facts.language);
  const limit = facts.settings.smallestShownCount;
  const services = serviceLinesOf(facts);
  const counselees = shownCounselees(facts);
  const sessions = shownSessions(facts);
  const heads = [
    TEXTS.service,
    TEXTS.planned,
    TEXTS.done,
    TEXTS.percent,
    TEXTS.partly,
    TEXTS.unplanned,
    countsHours(facts) ? TEXTS.hours : TEXTS.jp,
    TEXTS.pupils,
  ];
  return [
    line('heading', speak(TEXTS.byService)),
    line('head', ...heads.map((head) => speak(head))),
    ...services.map(({ label, planned, tally, counselees: counted }, index) =>
      line(
        'row',
        speak(label),
        ...(typeof sessions[index] === 'number'
          ? figures(facts, planned, tally)
          : hiddenFigures(planned, sessions[index] ?? 0, limit)),
        // Class services name no counselee: a zero would say that nobody was served.
        counted === 0 ? NOTHING : shownCount(counselees.cells[index] ?? 0, limit),
      ),
    ),
    line(
      'total',
      speak(TEXTS.total),
      ...figures(facts, facts.planned.total, facts.summary.total),
      shownCount(counselees.total, limit),
    ),
    line('note', speak(TEXTS.serviceNote)),
  ];
}

/** Use of time in ASCA's terms. Source: domain reference 1.4 [S45, S46]. */
const ASCA_RANGES: ReadonlyMap<string, Text> = new Map([
  ['direct', { id: 'bersama ≥80%', en: 'together ≥80%' }],
  ['indirect', { id: 'bersama ≥80%', en: 'together ≥80%' }],
  ['planning', same('≤20%')],
  ['nonCounselling', same('0%')],
]);

function verdict(share: number, range: readonly [number, number] | undefined): Text | undefined {
  if (!range) return undefined;
  if (share < range[0]) return TEXTS.below;
  return share > range[1] ? TEXTS.above : TEXTS.within;
}

/** Where no minute was recorded there is nothing to share out. */
export function componentLines(facts: Facts): readonly Line[] {
  const { summary, framework, settings, period } = facts;
  const speak = speaking(facts.language);
  const isAsca = framework === 'asca';
  const tallies = isAsca ? summary.by.category : summary.by.component;
  if (summary.total.minutes === 0) return [];
  const rows = (isAsca ? CATEGORIES : COMPONENTS).flatMap(({ key, label }): readonly Line[] => {
    const { minutes } = tallies.get(key) ?? EMPTY;
    const range = isAsca ? undefined : shareOf(key, settings.level);
    if (minutes === 0 && !range && !isAsca) return [];
    const share = (minutes / summary.total.minutes) * 100;
    const asca = isAsca ? ASCA_RANGES.get(key)?.[facts.language] : undefined;
    const reference = range ? `${range[0]}–${range[1]}%` : (asca ?? '');
    // The reference speaks of a programme; a single month says nothing about it.
    const words = period.months.length > 1 ? verdict(share, range) : undefined;
    return [
      line(
        'row',
        speak(label),
        '',
        decimal(minutes / 60),
        percent(share),
        '',
        reference,
        words ? speak(words) : '',
      ),
    ];
  });
  const head = isAsca ? TEXTS.category : TEXTS.component;
  return [
    line('heading', speak(isAsca ? TEXTS.byCategory : TEXTS.byComponent)),
    line('head', speak(head), '', speak(TEXTS.hours), speak(TEXTS.share), '', speak(TEXTS.range), '', ''),
    ...rows,
  ];
}
