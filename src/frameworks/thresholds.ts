/** The numbers that checks compare with, each with its source: defaults of the field, never in the checks. */

import type { FrameworkKey } from './frameworks';

export const THRESHOLDS = {
  /** Service plan and consent are there so many days before the activity. Source: `checks.json`, ORG-A02: its lead time. */
  servicePlanLeadDays: 3,
  /** A letter is out so many days before the activity. Source: `checks.json`, ORG-A11. */
  letterLeadDays: 2,
  /** A needs assessment is so many months old at most when the year begins. Source: `checks.json`, ORG-A13. */
  assessmentMonths: 12,
  /** More sessions a day than these are looked at again. Source: `checks.json`, SES-07. */
  sessionsADay: 8,
  /** Like findings in the journal, each named on its own up to so many [D]: more are said as one. */
  namedOneByOne: 10,
  /** Letters of a note beside a confidential session. Source: domain reference 4.1, row 28. */
  noteLetters: 160,
  /** A pupil's name of fewer letters would be found in every other word [D]. */
  nameLetters: 3,
  /** A share of fewer activities than these says nothing yet [D]: the field gives no number. */
  fewestForShare: 10,
  /** Per cent of pupils from which a need asks for a plan item. Source: domain reference 2.1 [K-m, D]. */
  needPercent: 25,
  /** Share by which spending may pass a budget line. Source: `checks.json`, ORG-D04. */
  spendingTolerance: 0,
  /** Understanding, comfort and action of an immediate evaluation. Source: domain reference 5.2. */
  scores: { least: 1, most: 4 },
  /** Days after a case's last session in which it is evaluated. Source: domain reference 5.1. */
  evaluationDays: { laijapen: { from: 7, to: 30 }, laijapang: { from: 31, to: 180 } },
  /** Amounts are whole: a smaller difference comes from rounding a fractional volume. */
  amountRounding: 0.5,
  /** Source: domain reference 7, long digits. */
  digits: { nip: 18, nuptk: 16 },
} as const;

/** Pupils a counsellor. Source: `checks.json`, ORG-P04; domain reference 6. */
export const PUPILS_PER_COUNSELLOR = {
  pola17: { least: 150, most: 160 },
  pop2016: { least: 150, most: 160 },
  asca: { least: 1, most: 250 },
} as const;

/** Class groups a counsellor. Source: `checks.json`, ORG-P05; domain reference 6, Permendikdasmen 11/2025. */
export const GROUPS_PER_COUNSELLOR = { pola17: 5, pop2016: 5, asca: 0 } as const;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Lesson periods a week that a counsellor's activities are worth; ASCA counts none. Source: `checks.json`, ORG-P09. */
export const PERIODS_A_WEEK: Readonly<Record<FrameworkKey, Range | undefined>> = {
  pola17: { least: 24, most: 40 },
  pop2016: { least: 24, most: 40 },
  asca: undefined,
};

/**
 * Activities outside lesson hours, per cent of all: the guide of 2006, which ASCA schools do not have.
 * Source: `checks.json`, ORG-K05.
 */
export const OUTSIDE_HOURS: Readonly<Record<FrameworkKey, { readonly most: number } | undefined>> = {
  pola17: { most: 50 },
  pop2016: { most: 50 },
  asca: undefined,
};
