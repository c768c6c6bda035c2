/** The services and components of the summary: promised, done, and the share of time. */

import type { Line, ReportCell, Shown } from '../core/report';
import type { Choice } from '../core/template';
import { same, type Text } from '../core/text';
import { CATEGORIES, COMPONENTS, shareOf } from '../frameworks/frameworks';
import { SERVICES, serviceOf } from '../frameworks/services';
import { SHORT_SERVICES, TEXTS } from '../texts/summary';
import { counseleeCount } from './reach';
import { count, decimal, line, NOTHING, percent, shownCount, speaking } from './report-lines';
import type { Facts } from './summary-facts';
import { type ShownColumn, type ShownCount, shownAlone, suppress } from './suppression';
import { EMPTY, percentOf, type Tally } from './tally';

export interface ServiceLine {
  readonly key: string;
  readonly label: Text;
  readonly planned: number;
  readonly tally: Tally;
  readonly counselees: number;
}

/** Services that were planned or recorded, in the order of the framework. */
export const serviceLinesOf = ({ planned, summary }: Facts): readonly ServiceLine[] =>
  SERVICES.map(({ key, label }) => ({
    key,
    label: SHORT_SERVICES.get(key) ?? label,
    planned: planned.byService.get(key) ?? 0,
    tally: summary.by.service.get(key) ?? EMPTY,
    counselees: summary.counselees.get(key)?.size ?? 0,
  })).filter((service) => service.planned > 0 || service.tally.all > 0);

/** Counselees of each service as they may be shown, and of all together: nothing where sessions are hidden. */
export function shownCounselees(facts: Facts): ShownColumn {
  const services = serviceLinesOf(facts);
  const limit = facts.settings.smallestShownCount;
  const { cells, total } = suppress(
    services.map(({ counselees }) => ({ count: counselees, isGuarded: true })),
    counseleeCount(facts.summary),
    limit,
    (place) => typeof facts.sessions.get(services[place]?.key ?? '') !== 'number',
  );
  // All of them are pupils: a small total is hidden like a small cell, whatever covers those.
  return { cells, total: typeof total === 'number' ? shownAlone(total, limit) : total };
}

/** Sessions of the services in the table, as they may be shown. */
export const shownServices = (facts: Facts): readonly ShownCount[] =>
  serviceLinesOf(facts).map(({ key }) => facts.sessions.get(key) ?? 0);

/** Whether the table has services whose counselees are not recorded by code. */
export const lacksCodes = (facts: Facts): boolean =>
  serviceLinesOf(facts).some(({ counselees }) => counselees === 0);

/** Points between the ends of a range of per cents that still says something. */
const WIDEST = 20;

/** Of a range, whole per cents; nothing where it is too wide. */
export function percentBetween(done: ShownCount, planned: number): Shown {
  if (typeof done === 'number') return percent(percentOf(done, planned));
  if (typeof done === 'string' || planned === 0 || !Number.isFinite(done.most)) return NOTHING;
  const [least, most] = [done.least, done.most].map((part) => (part / planned) * 100);
  const [from, to] = [Math.floor(least ?? 0), Math.ceil(most ?? 0)];
  return to - from > WIDEST ? NOTHING : { value: `${from}–${to}%`, look: 'text' };
}

/** Planned, done as planned, per cent. */
/** Words right behind a column of numbers would run into them. */
const indented = (words: string): string => `\u00a0\u00a0\u00a0${words}`;

/** Realisation by domain stands beside that by service: domain, done, per cent, in the last three columns. */
const domainCells = ({ domains, language }: Facts, limit: number): readonly (readonly ReportCell[])[] =>
  domains.map(({ label, planned, done }) => [
    indented(label[language]),
    shownCount(done, limit),
    percentBetween(done, planned),
  ]);

export const figures = (planned: number, done: ShownCount, limit: number): readonly ReportCell[] => [
  count(planned),
  shownCount(done, limit),
  percentBetween(done, planned),
];

/** Volumes planned for what is no service, so that the parts sum to the total. */
function unknownLines({ planned, language }: Facts, limit: number): readonly Line[] {
  const unknown = [...planned.byService].filter(([key]) => !serviceOf(key));
  const volume = unknown.reduce((sum, [, part]) => sum + part, 0);
  return volume === 0
    ? []
    : [line('row', TEXTS.unknownService[language], ...figures(volume, 0, limit), NOTHING)];
}

export function serviceLines(facts: Facts): readonly Line[] {
  const speak = speaking(facts.language, facts.framework);
  const limit = facts.settings.smallestShownCount;
  const services = serviceLinesOf(facts);
  const counselees = shownCounselees(facts);
  const sessions = shownServices(facts);
  const { done } = facts;
  const heads = [
    TEXTS.service,
    TEXTS.planned,
    TEXTS.done,
    TEXTS.percent,
    TEXTS.pupils,
    TEXTS.domain,
    TEXTS.done,
    TEXTS.percent,
  ];
  const domains = domainCells(facts, limit);
  const rows = services.map(({ label, planned, counselees: counted }, index) =>
    line(
      'row',
      speak(label),
      ...figures(planned, sessions[index] ?? 0, limit),
      // Class services name no counselee: a zero would say that nobody was served.
      counted === 0 ? NOTHING : shownCount(counselees.cells[index] ?? 0, limit),
      ...(domains[index] ?? []),
    ),
  );
  const below = domains.slice(rows.length).map((cells) => line('row', '', '', '', '', '', ...cells));
  return [
    line('heading', speak(TEXTS.byService)),
    line('head', ...heads.map((head) => (head === TEXTS.domain ? indented(speak(head)) : speak(head)))),
    ...rows,
    ...below,
    ...unknownLines(facts, limit),
    line(
      'total',
      speak(TEXTS.total),
      ...figures(facts.planned.total, done, limit),
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

/** The hours of a few sessions would give away how many they were; another group's hours cover them. */
const shownTimes = (tallies: readonly Tally[], limit: number): readonly boolean[] =>
  suppress(
    tallies.map(({ done }) => ({ count: done, isGuarded: true })),
    tallies.reduce((sum, { done }) => sum + done, 0),
    limit,
  ).cells.map((cell) => typeof cell === 'number');

/** What the share is measured against, in words. */
function referenceWords(facts: Facts, key: string): string {
  if (facts.framework === 'asca') return ASCA_RANGES.get(key)?.[facts.language] ?? '';
  const range = shareOf(key, facts.settings.level);
  return range ? `${range[0]}–${range[1]}%` : '';
}

/** The reference speaks of a programme; a single month says nothing about it. */
function verdictOf(facts: Facts, key: string, share: number): string {
  const range = facts.framework === 'asca' ? undefined : shareOf(key, facts.settings.level);
  const words = facts.period.months.length > 1 ? verdict(share, range) : undefined;
  return words?.[facts.language] ?? '';
}

/** Where no minute was recorded there is nothing to share out. */
export function componentLines(facts: Facts): readonly Line[] {
  const { summary, framework, settings } = facts;
  const speak = speaking(facts.language, facts.framework);
  const isAsca = framework === 'asca';
  if (summary.total.minutes === 0) return [];
  const groups: readonly Choice[] = isAsca ? CATEGORIES : COMPONENTS;
  const tallies = groups.map(({ key }) => summary.by[isAsca ? 'category' : 'component'].get(key) ?? EMPTY);
  const shown = shownTimes(tallies, settings.smallestShownCount);
  const rows = groups.flatMap(({ key, label }, place): readonly Line[] => {
    const { minutes } = tallies[place] ?? EMPTY;
    const reference = referenceWords(facts, key);
    if (minutes === 0 && reference === '') return [];
    const share = (minutes / summary.total.minutes) * 100;
    const figures = shown[place]
      ? [decimal(minutes / 60), percent(share), '', reference, verdictOf(facts, key, share)]
      : [NOTHING, NOTHING, '', reference, ''];
    return [line('row', speak(label), '', ...figures)];
  });
  const head = isAsca ? TEXTS.category : TEXTS.component;
  return [
    line('heading', speak(isAsca ? TEXTS.byCategory : TEXTS.byComponent)),
    line('head', speak(head), '', speak(TEXTS.hours), speak(TEXTS.share), '', speak(TEXTS.range), '', ''),
    ...rows,
  ];
}
