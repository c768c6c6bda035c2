/**
 * Open services whose number a month's summary hides so that a small confidential one cannot be computed: a report
 * that lists their activities one by one would give it away again.
 */

import { type Desk, tabOf } from '../core/command';
import type { Tab } from '../core/tab';
import { SERVICES } from '../frameworks/services';
import { type Period, schoolMonths } from '../planning/period';
import { readSettings } from '../planning/settings';
import { annual } from '../tabs/annual';
import { questionOf } from './log-question';
import { plannedVolumes } from './planned-volume';
import { shownSessions } from './sessions-by-month';
import { summarize } from './summarize';

/** By service and month: `INF 2026-10`. */
export type Covering = ReadonlySet<string>;

/** Each month as its own summary has it. */
export function coveringServices(desk: Desk, journal: Tab, period: Period): Covering {
  const { months } = summarize(questionOf(desk, journal, period));
  const { startDate, smallestShownCount: limit } = readSettings(desk.tabs.profile);
  const { framework, today } = desk;
  const plan = { annual: tabOf(desk, annual), framework, schoolMonths: schoolMonths(startDate) };
  const open = SERVICES.filter(({ confidentiality }) => confidentiality === 0);
  return new Set(
    period.months.flatMap((month) => {
      const counted = {
        months,
        planned: plannedVolumes(plan, [month]),
        period: { ...period, months: [month] },
      };
      const { services } = shownSessions(counted, { framework, today, limit });
      return open.flatMap(({ key }) => (typeof services.get(key) === 'number' ? [] : [`${key} ${month}`]));
    }),
  );
}
