/** What changes of the schedule do to the totals of the plan items and months that they touch. */

import { type Saying, same } from '../core/text';
import { ARRANGING } from '../texts/arranging';
import { openOf } from './open-volume';
import { readPeriod, type SchoolYear, schoolMonths } from './period';
import { datedItems, figuresOf, type ViewSources } from './views';

export interface TotalsOfMonth {
  readonly plan: string;
  /** `2026-10`. */
  readonly month: string;
  readonly planned: number;
  /** Dated rows before and after. */
  readonly before: number;
  readonly after: number;
  readonly onDemand: number;
  readonly missing: number;
}

/** A plan item in a month. */
export type Touched = readonly [plan: string, month: string];

/** Once each, in the order in which they are touched; a row without a plan item touches no total. */
export function totalsOf(
  before: ViewSources,
  after: ViewSources,
  touched: readonly Touched[],
): readonly TotalsOfMonth[] {
  const months = schoolMonths(after.calendar);
  const [was, is] = [before, after].map(
    (sources) => new Map([...datedItems(sources)].reverse().map((item) => [item.id, item])),
  );
  const keys = [...new Set(touched.map((one) => one.join(' ')))];
  return keys.flatMap((key): readonly TotalsOfMonth[] => {
    const [plan = '', month = ''] = [key.slice(0, key.lastIndexOf(' ')), key.slice(key.lastIndexOf(' ') + 1)];
    const [old, item, period] = [was?.get(plan), is?.get(plan), readPeriod(month, after.calendar)];
    if (!item || !period) return [];
    const figures = figuresOf(item, period, months);
    return [
      {
        plan,
        month,
        planned: figures.planned,
        before: old ? figuresOf(old, period, months).placed : 0,
        after: figures.placed,
        ...openOf(item.service, figures),
      },
    ];
  });
}

export function totalSaying(totals: TotalsOfMonth, year: SchoolYear): Saying {
  const { month, before, after } = totals;
  const label = readPeriod(month, year)?.label ?? same(month);
  return {
    text: before === after ? ARRANGING.unchanged : ARRANGING.total,
    gaps: { ...totals, month: label },
  };
}
