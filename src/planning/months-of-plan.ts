/** Where each month of the plan stands: what has a day, what follows the need, and what is still missing. */

import type { CivilDate } from '../core/civil-date';
import { readChoice } from '../core/read';
import { SERVICES } from '../frameworks/services';
import { type Period, readPeriod, schoolMonths } from './period';
import { isOnDemand } from './placing-items';
import { type DatedItem, type Figures, figuresOf } from './views';

export interface MonthOfPlan extends Figures {
  /** `2026-10`. */
  readonly month: string;
  /** Planned without a date, and not agreed yet. */
  readonly onDemand: number;
  /** Planned for a day, and not placed. */
  readonly missing: number;
}

/** What a plan item still has without a day: by the need, or missing. */
function openOf(service: string, { planned, placed }: Figures): Pick<MonthOfPlan, 'onDemand' | 'missing'> {
  const open = Math.max(0, planned - placed);
  const follows = isOnDemand(readChoice(SERVICES, service));
  return { onDemand: follows ? open : 0, missing: follows ? 0 : open };
}

export function monthsOfPlan(
  items: readonly DatedItem[],
  period: Period,
  startDate: CivilDate,
): readonly MonthOfPlan[] {
  const months = schoolMonths(startDate);
  return period.months.flatMap((month) => {
    const span = readPeriod(month, startDate);
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
