/** Everything that the principal's summary says, read from the desk once. */

import { readNumber } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { type Desk, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import type { Locale } from '../core/text';
import { type Period, type SchoolYear, termLength, termsOf } from '../planning/period';
import { readSettings, type Settings } from '../planning/settings';
import { annual } from '../tabs/annual';
import { classes } from '../tabs/classes';
import { findings } from '../tabs/findings';
import { funds } from '../tabs/funds';
import { personnel } from '../tabs/personnel';
import { questionOf } from './log-question';
import { isGuarded, openLog } from './open-log';
import { withOpening } from './opening-done';
import { type Planned, plannedVolumes, type Volumes } from './planned-volume';
import { classNames, notReached } from './reach';
import { type SuppressionRules, shownSessions } from './sessions-by-month';
import { type Summary, summarize } from './summarize';
import { type CoverageFigures, coverageFigures } from './summary-coverage';
import { type DomainFigures, domainFigures } from './summary-domains';
import { type Duty, dutyOf } from './summary-duty';
import { type Staffing, staffingOf } from './summary-people';
import { boundsOf, type ShownCount } from './suppression';
import type { Tallies } from './tally';

export interface Signer {
  readonly name: string;
  readonly nip: string;
}

export interface MonthFigures {
  /** `2026-10`. */
  readonly month: string;
  readonly planned: number;
  /** Planned activities that took place. */
  readonly done: number;
  /** As it may be shown. */
  readonly shown: ShownCount;
}

export interface Facts {
  readonly language: Locale;
  readonly framework: string;
  readonly today: CivilDate;
  readonly settings: Settings;
  readonly period: Period;
  readonly summary: Summary;
  readonly planned: Volumes;
  readonly months: readonly MonthFigures[];
  /** Planned activities that took place, and lesson periods, as they may be shown. */
  readonly done: ShownCount;
  readonly periods: ShownCount;
  /** Sessions of each service that took place as planned, as they may be shown. */
  readonly sessions: ReadonlyMap<string, ShownCount>;
  readonly domains: readonly DomainFigures[];
  readonly coverage: CoverageFigures;
  readonly staffing: Staffing;
  readonly classNames: readonly string[];
  readonly classesNotReached: readonly string[];
  /** Code of the counsellor of each class that has one. */
  readonly counsellorOf: ReadonlyMap<string, string>;
  readonly principal: Signer;
  readonly coordinator: Signer;
  /** Missing where no rule on class groups stands. */
  readonly duty?: Duty;
  /** What the activities are worth a week was asked for. */
  readonly showsActivities: boolean;
  /** Name of the counsellor whose summary it is. */
  readonly counsellor?: string;
  /** Open findings that must be mended or need attention, by tab. */
  readonly openFindings: ReadonlyMap<string, number>;
  /** In the journal, but on no tab of the school. */
  readonly strangers: { readonly classes: number; readonly counsellors: number };
  readonly readiness?: { readonly errors: number; readonly warnings: number };
  /** Missing where no budget line has an amount. */
  readonly funds?: { readonly budget: number; readonly spent: number };
}

/** ASCA schools count hours, not lesson periods. Source: domain reference 0.1 (7). */
export const countsHours = ({ framework }: Pick<Facts, 'framework'>): boolean => framework === 'asca';

/** Months that are not told as a number leave the sum what they say of it. */
export function sumShown(parts: readonly ShownCount[], limit: number): ShownCount {
  const bounds = parts.map((part) => boundsOf(part, limit));
  const least = bounds.reduce((sum, one) => sum + one.least, 0);
  const most = bounds.reduce((sum, one) => sum + one.most, 0);
  return least === most ? least : { least, most };
}

/** A code without a person stands for itself. */
function personOf(desk: Desk, code: string): Signer {
  const people = tabOf(desk, personnel);
  const found = people && readRecords(people).find(({ record }) => record.code === code);
  return { name: found?.record.name ?? code, nip: found?.record.nip ?? '' };
}

function readinessOf(desk: Desk): Facts['readiness'] {
  const tab = tabOf(desk, findings);
  const rows = tab ? readRecords(tab) : [];
  if (rows.length === 0) return undefined;
  const open = rows.filter(({ record }) => record.status === 'new' || record.status === 'open');
  const count = (severity: string): number =>
    open.filter(({ record }) => record.severity === severity).length;
  return { errors: count('E'), warnings: count('W') };
}

function openFindingsOf(desk: Desk): Facts['openFindings'] {
  const tab = tabOf(desk, findings);
  const byTab = new Map<string, number>();
  for (const { record } of tab ? readRecords(tab) : []) {
    const isOpen = record.status === 'new' || record.status === 'open';
    if (!isOpen || record.severity === 'I' || record.tab === undefined) continue;
    byTab.set(record.tab, (byTab.get(record.tab) ?? 0) + 1);
  }
  return byTab;
}

/** Who left and what was split still counts: it is said, so that somebody can put it right. */
function strangersOf(desk: Desk, { by }: Summary, names: readonly string[]): Facts['strangers'] {
  const people = tabOf(desk, personnel);
  const codes = people && readRecords(people).map(({ record }) => record.code);
  const unknown = (tallies: Tallies, known: readonly (string | undefined)[] | undefined): number =>
    known && known.length > 0
      ? [...tallies.keys()].filter((key) => key !== '' && !known.includes(key)).length
      : 0;
  return { classes: unknown(by.class, names), counsellors: unknown(by.counsellor, codes) };
}

/** Where the amount is blank or no number: volume times price, as its formula has it. */
function fundsOf(desk: Desk): Facts['funds'] {
  const tab = tabOf(desk, funds);
  const lines = tab ? readRecords(tab).map(({ record }) => record) : [];
  const amounts = lines.map(({ amount, volume, price }) => amount ?? (volume ?? 0) * (price ?? 0));
  const budget = amounts.reduce((sum, amount) => sum + amount, 0);
  const spent = lines.reduce((sum, line) => sum + (readNumber(line.spent ?? '') ?? 0), 0);
  return budget > 0 || spent > 0 ? { budget, spent } : undefined;
}

/** For a month, the months of its semester up to it: a single point shows no course. */
function trendPeriod(period: Period, year: SchoolYear): Period {
  if (period.months.length > 1) return period;
  const semester = termsOf(year).find((term) => term.months.includes(period.key));
  if (!semester) return period;
  const months = semester.months.slice(0, semester.months.indexOf(period.key) + 1);
  return { ...period, from: semester.from, months };
}

function monthFigures(
  { by, months }: Summary,
  planned: Volumes,
  trend: Period,
  rules: SuppressionRules,
): readonly MonthFigures[] {
  const { totals } = shownSessions({ months, planned, period: trend }, rules);
  return trend.months.map((month, index) => ({
    month,
    planned: planned.byMonth.get(month) ?? 0,
    done: by.month.get(month)?.asPlanned ?? 0,
    shown: totals[index] ?? 0,
  }));
}

/** What the summary was asked for. */
export interface Asked {
  readonly period: Period;
  readonly counsellor: string | undefined;
  readonly showsActivities: boolean;
}

/**
 * What a sheet for others may be made of.
 *
 * @param log with the columns without which nothing can be counted.
 */
export function factsOf(desk: Desk, log: Tab, { period, counsellor, showsActivities }: Asked): Facts {
  const isForOne = counsellor !== undefined;
  const journal = isForOne ? openLog(log) : log;
  const settings = readSettings(desk.tabs.profile);
  const classTab = tabOf(desk, classes);
  const groups = classTab ? readRecords(classTab).map(({ record }) => record) : [];
  const only = counsellor === undefined ? {} : { counsellor };
  const question = questionOf(desk, journal, period, counsellor);
  const planned: Planned = {
    annual: tabOf(desk, annual),
    framework: desk.framework,
    year: settings,
    ...only,
    ...(isForOne ? { isLeftOut: isGuarded } : {}),
  };
  const volumes = plannedVolumes(planned, period.months);
  const summary = withOpening(summarize(question), volumes.before);
  const trend = trendPeriod(period, settings);
  const isSame = trend === period;
  const ofTrend = isSame ? volumes : plannedVolumes(planned, trend.months);
  const rules: SuppressionRules = {
    framework: desk.framework,
    today: desk.today,
    limit: settings.smallestShownCount,
    termLength: termLength(settings),
  };
  const sessions = shownSessions(
    { months: summary.months, planned: volumes, period },
    rules,
    summary.total.jp,
  );
  const names = classNames(groups, counsellor);
  const readiness = readinessOf(desk);
  const money = fundsOf(desk);
  const duty = dutyOf(desk, groups, period, summary.by.month, counsellor);
  return {
    language: desk.language,
    framework: desk.framework,
    today: desk.today,
    settings,
    period,
    summary,
    planned: volumes,
    months: monthFigures(
      isSame ? summary : withOpening(summarize({ ...question, period: trend }), ofTrend.before),
      ofTrend,
      trend,
      rules,
    ),
    done: sumShown(sessions.totals, rules.limit),
    // Nobody entered lesson periods for what was done before the start: what is hidden cannot be told apart from it.
    periods: summary.opening && typeof sessions.periods !== 'number' ? 'withheld' : sessions.periods,
    sessions: sessions.services,
    domains: domainFigures(
      summary,
      volumes,
      period,
      rules,
      sessions.totals.map((total) => typeof total === 'number'),
    ),
    coverage: coverageFigures(desk, journal, summary, period, settings, counsellor),
    staffing: staffingOf(desk, groups, counsellor),
    classNames: names,
    classesNotReached: notReached(names, summary),
    counsellorOf: new Map(
      groups.flatMap((group) => (group.class && group.counsellor ? [[group.class, group.counsellor]] : [])),
    ),
    openFindings: openFindingsOf(desk),
    strangers: strangersOf(desk, summary, classNames(groups)),
    principal: { name: settings.principal, nip: settings.principalNip },
    coordinator: personOf(desk, settings.coordinator),
    ...(counsellor === undefined ? {} : { counsellor: personOf(desk, counsellor).name }),
    showsActivities,
    ...(duty && { duty }),
    ...(readiness && { readiness }),
    ...(money && { funds: money }),
  };
}
