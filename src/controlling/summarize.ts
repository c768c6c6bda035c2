/** Folds the journal into the figures of a summary: one pass over its grid. */

import { codesIn } from '../actuating/counselee-codes';
import type { CivilDate } from '../core/civil-date';
import { FIRST_ROW } from '../core/template';
import { type Fold, foldRow, newFold, type Question } from './fold';
import {
  type Headings,
  type MonthRows,
  type ReasonCount,
  SKIP_REASONS,
  type SkipReason,
  type StatusKey,
  type Words,
} from './journal-words';
import { counted, type Tallies, type Tally } from './tally';

type Skips = Readonly<Record<SkipReason, number>>;

type StatusCounts = Readonly<Record<StatusKey | 'unplanned', number>>;

/** Means of the immediate evaluation; null where no row has that score. */
export interface Evaluation {
  readonly u: number | null;
  readonly c: number | null;
  readonly a: number | null;
  /** Rows with at least one score. */
  readonly n: number;
}

export interface Summary {
  /** Scores that are none: outside the scale. */
  readonly outOfScale: number;
  /** Of the rows that were counted or whose day lies in the period, the latest one. */
  readonly lastDay: CivilDate | undefined;
  /** Non-blank rows of the whole tab: counted plus skipped. */
  readonly read: number;
  readonly counted: number;
  readonly skipped: Skips;
  readonly status: StatusCounts;
  readonly total: Tally;
  readonly by: { readonly [Heading in keyof Headings]: Tallies };
  readonly evaluation: Evaluation;
  /** Process evaluations: their mean in per cent, and the rows that have one. */
  readonly process: { readonly mean: number | null; readonly n: number };
  /** Immediate evaluations of the rows that took place and ask for one: on time or late, where they are missing. */
  readonly rated: { readonly due: number; readonly done: number; readonly late: number };
  /** Activities done before the start of who began in mid-year: within `total.asPlanned`, in no row. */
  readonly opening?: number;
  /** Overdue ones are open too. */
  readonly followUps: { readonly open: number; readonly closed: number; readonly overdue: number };
  readonly reasons: readonly Readonly<ReasonCount>[];
  /** Rows of each service by month. */
  readonly months: ReadonlyMap<string, ReadonlyMap<string, Readonly<MonthRows>>>;
  /** Rows of each domain by month. */
  readonly domainMonths: Summary['months'];
  /** Distinct counselee codes on rows that took place, by service. */
  readonly counselees: ReadonlyMap<string, ReadonlySet<string>>;
  /** Times that a code stands on a row that took place. */
  readonly attendances: number;
}

const counseleesOf = (services: Words['services']): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...services]
      .filter(([, { counselees }]) => counselees.size > 0)
      .map(([key, { counselees }]) => [key, new Set([...counselees.keys()].flatMap(codesIn))]),
  );

/** A code counts once a row. */
const attendancesOf = (services: Words['services']): number =>
  [...services.values()]
    .flatMap(({ counselees }) => [...counselees])
    .reduce((sum, [cell, rows]) => sum + new Set(codesIn(cell)).size * rows, 0);

function lastDayOf({ day }: Words): CivilDate | undefined {
  let last: CivilDate | undefined;
  for (const { date } of day.known.values()) {
    if (date !== undefined && (last === undefined || date > last)) last = date;
  }
  return last;
}

const monthsOf = (
  words: ReadonlyMap<string, { readonly months: ReadonlyMap<string, Readonly<MonthRows>> }>,
): Summary['months'] => new Map([...words].map(([key, { months }]) => [key, months]));

const meanOf = (sum: number, rows: number): number | null => (rows === 0 ? null : sum / rows);

function finished({
  total,
  headings,
  words,
  reasons,
  skipped,
  status,
  scores,
  followUps,
  rated,
}: Fold): Summary {
  const left = SKIP_REASONS.reduce((sum, reason) => sum + skipped[reason], 0);
  return {
    read: total.all + left,
    counted: total.all,
    skipped,
    // Done holds what was done in part, too.
    status: { ...status, done: status.done + status.partly },
    total,
    by: {
      service: counted(headings.service),
      domain: counted(headings.domain),
      month: counted(headings.month),
      class: counted(headings.class),
      counsellor: counted(headings.counsellor),
      component: counted(headings.component),
      category: counted(headings.category),
    },
    evaluation: {
      u: meanOf(scores.u, scores.uRows),
      c: meanOf(scores.c, scores.cRows),
      a: meanOf(scores.a, scores.aRows),
      n: scores.rows,
    },
    process: { mean: meanOf(scores.process, scores.processRows), n: scores.processRows },
    outOfScale: scores.outOfScale,
    lastDay: lastDayOf(words),
    followUps,
    rated,
    reasons: [...reasons.values()],
    months: monthsOf(words.services),
    domainMonths: monthsOf(words.domains),
    counselees: counseleesOf(words.services),
    attendances: attendancesOf(words.services),
  };
}

/**
 * @returns the same figures in whatever order rows come; every heading sums to the total, but classes: a row
 *   of several classes counts in each, and a row without a class in none.
 * @source door.md, “Reply of buildSummary”; domain/reference.md 4.1 (done), 4.3 (periods), 5.2 (realisation).
 */
export function summarize(question: Question): Summary {
  const fold = newFold(question);
  const { grid } = question.journal;
  for (let index = FIRST_ROW - 1; index < grid.length; index += 1) {
    const cells = grid[index];
    if (cells) foldRow(fold, cells);
  }
  return finished(fold);
}
