/** The rules on a counsellor's workload, as dated data: which stands on a day, and what it makes of pupils or groups. */

import type { Text } from '../core/text';

export interface WorkloadRule {
  /** A day, or the year alone where only that is known. */
  readonly since: string;
  readonly name: string;
  readonly content: Text;
  /** Class groups a year that fulfil the duty; left out where the rule counts pupils. */
  readonly leastGroups?: number;
}

/** Lesson periods a week of a fulfilled duty; more class groups still count as these. Source: domain reference 0.1 (4). */
const FULL_PERIODS = 24;

/** Source: domain reference 6 [S2, S3, S19 to S21] with 0.1 (3, 4, 16). The oldest first. */
export const WORKLOAD_RULES: readonly WorkloadRule[] = [
  {
    since: '2014',
    name: 'Permendikbud 111/2014, POP BK 2016',
    content: {
      id: '150-160 murid = 24 JP; kurang dari 150 dikurangi; tiap rombel utuh di atas 160 = 2 JP',
      en: '150-160 pupils = 24 periods; fewer than 150 count less; each whole class group above 160 = 2 periods',
    },
  },
  {
    since: '2018',
    name: 'Permendikbud 15/2018',
    leastGroups: 5,
    content: { id: 'sekurang-kurangnya 5 rombel per tahun', en: 'at least 5 class groups a year' },
  },
  {
    since: '2024-07-04',
    name: 'Permendikbudristek 25/2024',
    leastGroups: 5,
    content: {
      id: 'sekurang-kurangnya 5 rombel per tahun; dengan tugas tambahan sekurang-kurangnya 4',
      en: 'at least 5 class groups a year; with an additional duty at least 4',
    },
  },
  {
    since: '2025-06-26',
    name: 'Permendikdasmen 11/2025',
    leastGroups: 5,
    content: {
      id: 'sekurang-kurangnya 5 rombel per tahun = 24 JP, rombel sekolah lain dan tugas tambahan ikut dihitung',
      en: 'at least 5 class groups a year = 24 periods, groups of other schools and extra duties included',
    },
  },
];

/** The rule on class groups that stood on that day; undefined before there was one. */
export const groupsRuleOn = (day: string): WorkloadRule | undefined =>
  WORKLOAD_RULES.filter(({ since, leastGroups }) => leastGroups !== undefined && since <= day).slice(-1)[0];

/** Numbers of the rule of 2014 and 2016; two denominators exist. Source: domain reference 6 [S19] with 0.1 (3). */
const PUPILS = { least: 150, most: 160, eachGroup: 2 } as const;

/** Lesson periods a week by the rule of 2014 and 2016. @param classSize pupils of a class group. */
export function periodsOfPupils(pupils: number, classSize: number): number {
  if (pupils < PUPILS.least) {
    return Math.max(0, FULL_PERIODS - Math.ceil(((PUPILS.least - pupils) / PUPILS.most) * FULL_PERIODS));
  }
  const further = classSize > 0 ? Math.floor(Math.max(0, pupils - PUPILS.most) / classSize) : 0;
  return FULL_PERIODS + further * PUPILS.eachGroup;
}
