/** What the parts of the annual programme are made from, and its table cells. */

import { type Desk, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import type { Line, LineStyle, ReportCell } from '../core/report';
import type { Locale } from '../core/text';
import { annual, type PlanItem } from '../tabs/annual';
import { readCalendar } from './calendar';
import { datedItems } from './views';

export interface Source {
  readonly desk: Desk;
  readonly language: Locale;
  readonly items: readonly (PlanItem & { readonly volume: number; readonly done: number })[];
}

export const line = (style: LineStyle, ...cells: readonly ReportCell[]): Line => ({ style, cells });
export const whole = (value: number): ReportCell => ({ value, look: 'whole' });
export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export function sourceOf(desk: Desk): Source {
  const tab = tabOf(desk, annual);
  const dated = tab
    ? datedItems({
        annual: tab,
        schedule: desk.tabs.schedule,
        journal: desk.tabs.journal,
        calendar: readCalendar(desk.tabs.calendar, desk.tabs.profile),
        framework: desk.framework,
      })
    : [];
  const done = new Map(dated.map((item) => [item.id, item.done.length + sum(item.before)]));
  const volumes = new Map(dated.map((item) => [item.id, sum(item.volumes)]));
  const items = (tab ? readRecords(tab) : [])
    .map(({ record }) => record)
    .filter(({ service, topic }) => service !== undefined || topic !== undefined)
    .map((item) => ({
      ...item,
      volume: volumes.get(item.id ?? '') ?? 0,
      done: done.get(item.id ?? '') ?? 0,
    }));
  return { desk, language: desk.language, items };
}
