/** The school year as a page needs it before it asks for anything: its first day, its periods, today. */

import type { Desk } from '../core/command';
import type { JsonObject } from '../core/json';
import { profile } from '../tabs/profile';
import { periodKeys, readPeriod } from './period';
import { readSettings, runningYear, settingsFrom } from './settings';

/** Of the workbook where it has been set up, else the one that is running today. */
export function schoolYearOf({ tabs, today, sample }: Desk): JsonObject {
  const school = tabs[profile.id];
  const running = runningYear(today);
  const year = school ? readSettings(school) : settingsFrom({ schoolYear: `${running}/${running + 1}` });
  const periods = periodKeys(year).flatMap((key) => readPeriod(key, year) ?? []);
  return {
    today,
    isSetUp: school !== undefined,
    isSample: sample === true,
    schoolYear: year.schoolYear,
    startDate: year.startDate,
    periods: periods.map(({ key, label, from, to }) => ({ key, label: { ...label }, from, to })),
  };
}
