/** The duty of the counsellors as the summary tells it: by the rule on class groups, and over how many weeks. */

import { type Desk, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import { groupsRuleOn } from '../frameworks/workload-rules';
import { careOf, NOBODY } from '../organizing/care';
import { isThere, rolesOf } from '../organizing/roles';
import { readCalendar } from '../planning/calendar';
import { classBook } from '../planning/class-book';
import type { Period } from '../planning/period';
import type { ClassGroup } from '../tabs/classes';
import { personnel } from '../tabs/personnel';
import type { Tallies } from './tally';
import { groupsOf, weeksBegun } from './workload-people';

export interface Duty {
  /** Name of the rule that stood when the period began, and the class groups it asks for. */
  readonly rule: string;
  readonly least: number;
  readonly counsellors: number;
  /** Counsellors with as many class groups, those of other schools and extra duties included. */
  readonly fulfilled: number;
  /** The school has fewer class groups than the rule asks of one counsellor. */
  readonly isSmall: boolean;
  /** Effective weeks of the period that have begun. */
  readonly weeks: number;
}

/** Undefined where no rule on class groups stood, or where there is nobody or no class to count. */
export function dutyOf(
  desk: Desk,
  groups: readonly ClassGroup[],
  period: Period,
  months: Tallies,
  counsellor: string | undefined,
): Duty | undefined {
  const rule = groupsRuleOn(period.from);
  const least = rule?.leastGroups;
  const people = tabOf(desk, personnel);
  const counsellors = (people ? readRecords(people) : [])
    .map(({ record }) => record)
    .filter((one) => isThere(one) && rolesOf(one).includes('counsellor'))
    .filter(({ code }) => counsellor === undefined || code === counsellor);
  if (rule === undefined || least === undefined || counsellors.length === 0 || groups.length === 0)
    return undefined;
  const care = careOf(groups.map((record) => ({ record })));
  const calendar = readCalendar(desk.tabs.calendar, desk.tabs.profile);
  const fulfilled = counsellors.filter(({ code = '', otherSchools = 0, extraDuty = 0 }) => {
    const own = { care: care.get(code) ?? NOBODY, elsewhere: otherSchools, extraDuty };
    return groupsOf(own) >= least;
  });
  return {
    rule: rule.name,
    least,
    counsellors: counsellors.length,
    fulfilled: fulfilled.length,
    isSmall: classBook(groups).names.length < least,
    weeks: period.months.reduce(
      (sum, month) => sum + weeksBegun(calendar, month, desk.today, (months.get(month)?.done ?? 0) > 0),
      0,
    ),
  };
}
