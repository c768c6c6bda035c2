/** What `buildSummary` answers: the counsellor's own figures, never suppressed. */

import type { Json, JsonObject } from '../core/json';
import { shareOf } from '../frameworks/frameworks';
import type { Period } from '../planning/period';
import { SKIP_REASONS } from './journal-words';
import { counseleeCount } from './reach';
import type { Summary } from './summarize';
import { percentOf, type Tallies, type Tally } from './tally';

export interface Answered {
  readonly period: Period;
  readonly summary: Summary;
  /** Planned volume of the period. */
  readonly volume: number;
  /** SD, SMP, SMA or SMK. */
  readonly level: string;
  readonly classesNotReached: readonly string[];
}

/** Keys in sorted order. Integer-like ones come first, as in every object. */
const sorted = (tallies: Tallies, figures: (tally: Tally, key: string) => JsonObject): Json =>
  Object.fromEntries(
    [...tallies.keys()].sort().map((key) => {
      const tally = tallies.get(key);
      return [key, tally ? figures(tally, key) : {}];
    }),
  );

const figuresOf = ({ done, all, jp, minutes }: Tally): JsonObject => ({ done, all, jp, minutes });

/** Shape: door.md, “Reply of buildSummary”. */
export function replyOf({ period, summary, volume, level, classesNotReached }: Answered): Json {
  const { by, total, skipped, status } = summary;
  const groups = (tallies: Tallies): Json => sorted(tallies, figuresOf);
  return {
    period: period.key,
    rows: {
      read: summary.read,
      counted: summary.counted,
      skipped: SKIP_REASONS.filter((reason) => skipped[reason] > 0).map((reason) => ({
        reason,
        count: skipped[reason],
      })),
    },
    status: { ...status },
    realisation: { volume, done: total.asPlanned, percent: percentOf(total.asPlanned, volume) },
    jp: total.jp,
    minutes: total.minutes,
    byService: groups(by.service),
    byDomain: groups(by.domain),
    byMonth: groups(by.month),
    byClass: groups(by.class),
    byCounsellor: groups(by.counsellor),
    byComponent: sorted(by.component, (tally, key) => ({
      ...figuresOf(tally),
      range: shareOf(key, level) ?? null,
    })),
    byCategory: groups(by.category),
    evaluation: {
      ...summary.evaluation,
      ...(summary.outOfScale > 0 ? { outOfScale: summary.outOfScale } : {}),
    },
    followUps: { ...summary.followUps },
    reach: {
      counselees: counseleeCount(summary),
      individual: summary.counselees.get('KPR')?.size ?? 0,
      classesNotReached,
    },
  };
}
