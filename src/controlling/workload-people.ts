/** What the workload report knows of each counsellor: whom they serve, and what the journal holds of them. */

import { type CivilDate, civilDate } from '../core/civil-date';
import { type Desk, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import { type Care, careOf, NOBODY } from '../organizing/care';
import { isThere, rolesOf } from '../organizing/roles';
import { effectiveWeeksOf, weeksOf } from '../planning/calendar';
import { endOfMonth, type Period } from '../planning/period';
import { classes } from '../tabs/classes';
import { personnel } from '../tabs/personnel';
import { questionOf, signersOf } from './log-question';
import { type Summary, summarize } from './summarize';

export interface Worker {
  readonly code: string;
  readonly name: string;
  readonly care: Care;
  /** Class groups served in other schools. */
  readonly elsewhere: number;
  /** Additional duties, counted as class groups. */
  readonly extraDuty: number;
  readonly summary: Summary;
  /** Effective weeks that have begun, by month. */
  readonly weeks: ReadonlyMap<string, number>;
}

/** Class groups that count towards a duty. */
export const groupsOf = ({
  care,
  elsewhere,
  extraDuty,
}: Pick<Worker, 'care' | 'elsewhere' | 'extraDuty'>): number => care.groups + elsewhere + extraDuty;

/** Weeks of a month that have begun; of a month to come, all where something is said to be done in it. */
export function weeksBegun(
  calendar: Parameters<typeof weeksOf>[0],
  month: string,
  today: CivilDate,
  hasDone: boolean,
): number {
  const first = civilDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
  const all = effectiveWeeksOf(calendar, month);
  if (!first || endOfMonth(first) < today || (hasDone && first > today)) return all;
  const begun = weeksOf(calendar).filter(
    (week) => week.month === month && week.effective && week.monday <= today,
  );
  return Math.min(all, begun.length);
}

/** Counsellors of the tab of people, then codes that stand only in the journal. */
export function workersOf(desk: Desk, journal: Tab, period: Period): readonly Worker[] {
  const question = questionOf(desk, journal, period);
  const groups = tabOf(desk, classes);
  const care = careOf(groups ? readRecords(groups) : []);
  const list = tabOf(desk, personnel);
  const people = (list ? readRecords(list) : []).map(({ record }) => record);
  const counsellors = people.filter((one) => isThere(one) && rolesOf(one).includes('counsellor'));
  const recorded = [...summarize(question).by.counsellor].flatMap(([code, { done }]) =>
    done > 0 && code !== '' ? [code] : [],
  );
  const codes = [...new Set([...counsellors.flatMap(({ code }) => code ?? []), ...recorded.sort()])];
  const signer = signersOf(desk);
  return codes.map((code) => {
    const person = people.find((one) => one.code === code);
    const summary = summarize({ ...question, counsellor: code });
    const weeks = period.months.map((month): readonly [string, number] => {
      const hasDone = (summary.by.month.get(month)?.done ?? 0) > 0;
      return [month, weeksBegun(question.school.calendar, month, desk.today, hasDone)];
    });
    return {
      code,
      name: signer(code).name,
      care: care.get(code) ?? NOBODY,
      elsewhere: person?.otherSchools ?? 0,
      extraDuty: person?.extraDuty ?? 0,
      summary,
      weeks: new Map(weeks),
    };
  });
}
