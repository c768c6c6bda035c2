/** Where each month of the plan stands: what has a day, what follows the need, and what is still missing. */

import { type OpenVolume, openOf } from './open-volume';
import { type Period, readPeriod, type SchoolYear, schoolMonths } from './period';
import { type DatedItem, type Figures, figuresOf } from './views';

export interface MonthOfPlan extends Figures, OpenVolume {
  /** `2026-10`. */
  readonly month: string;
}

export function monthsOfPlan(
  items: readonly DatedItem[],
  period: Period,
  year: SchoolYear,
): readonly MonthOfPlan[] {
  const months = schoolMonths(year);
  return period.months.flatMap((month) => {
    const span = readPeriod(month, year);
    if (!span) return [];
    let sum: MonthOfPlan = { month, planned: 0, placed: 0, done: 0, onDemand: 0, missing: 0 };
    for (const item of items) {
      const figures = figuresOf(item, span, months);
      const open = openOf(item.service, figures);
      sum = {
        month,
        planned: sum.planned + figures.planned,
        placed: sum.placed + figures.placed,
        done: sum.done + figures.done,
        onDemand: sum.onDemand + open.onDemand,
        missing: sum.missing + open.missing,
      };
    }
    return [sum];
  });
}
