/** The month that a programme of one month is printed for, where a longer period is asked for. */

import { yearMonthOf } from '../core/civil-date';
import type { Desk } from '../core/command';
import { type Period, readPeriod } from './period';
import { readSettings } from './settings';

/** The month of today where it lies in the period, else the period's first. */
export function runningMonth(desk: Desk, period: Period): Period {
  if (period.months.length === 1) return period;
  const today = yearMonthOf(desk.today);
  const month = period.months.includes(today) ? today : period.months[0];
  return readPeriod(month ?? '', readSettings(desk.tabs.profile)) ?? period;
}
