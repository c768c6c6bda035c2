/**
 * Open services whose number a month's summary hides so that a small confidential one cannot be computed: a report
 * that lists their activities one by one would give it away again.
 */

import { type Desk, tabOf } from '../core/command';
import type { Tab } from '../core/tab';
import { SERVICES } from '../frameworks/services';
import { type Period, termLength } from '../planning/period';
import { readSettings } from '../planning/settings';
import { annual } from '../tabs/annual';
import { questionOf } from './log-question';
import { withOpening } from './opening-done';
import { plannedVolumes } from './planned-volume';
import { shownSessions } from './sessions-by-month';
import { summarize } from './summarize';

/** By service and month: `INF 2026-10`. */
export type Covering = ReadonlySet<string>;

/** Each month as its own summary has it. */
export function coveringServices(desk: Desk, journal: Tab, period: Period): Covering {
  const year = readSettings(desk.tabs.profile);
  const { smallestShownCount: limit } = year;
  const { framework, today } = desk;
  const plan = { annual: tabOf(desk, annual), framework, year };
  const { before } = plannedVolumes(plan, period.months);
  const { months } = withOpening(summarize(questionOf(desk, journal, period)), before);
  const open = SERVICES.filter(({ confidentiality }) => confidentiality === 0);
  return new Set(
    period.months.flatMap((month) => {
      const counted = {
        months,
        planned: plannedVolumes(plan, [month]),
        period: { ...period, months: [month] },
      };
      const { services } = shownSessions(counted, { framework, today, limit, termLength: termLength(year) });
      return open.flatMap(({ key }) => (typeof services.get(key) === 'number' ? [] : [`${key} ${month}`]));
    }),
  );
}
