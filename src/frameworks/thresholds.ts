/** The numbers that checks compare with, each with its source: defaults of the field, never in the checks. */

export const THRESHOLDS = {
  /** A service plan is there so many days before the activity. Source: `checks.json`, ORG-A02. */
  servicePlanLeadDays: 3,
  /** Share by which spending may pass a budget line. Source: `checks.json`, ORG-D04. */
  spendingTolerance: 0,
  /** Understanding, comfort and action of an immediate evaluation. Source: domain reference 5.2. */
  scores: { least: 1, most: 4 },
  /** Amounts are whole: a smaller difference comes from rounding a fractional volume. */
  amountRounding: 0.5,
  /** Source: domain reference 7, long digits. */
  digits: { nip: 18, nuptk: 16 },
} as const;
