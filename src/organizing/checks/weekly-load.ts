/** ORG-P09: what a counsellor plans is worth about a full week. */

import { readList } from '../../core/read';
import { clip, type Text } from '../../core/text';
import { PERIODS_A_WEEK } from '../../frameworks/thresholds';
import { owedWeeksOf } from '../../planning/calendar';
import { schoolMonths } from '../../planning/period';
import { readPlanItems } from '../../planning/plan-items';
import type { Check, Hit } from '../check';
import { isThere, rolesOf } from '../roles';
import type { ColumnName, School } from '../school';
import { VOLUMES } from '../uses';
import { decimalText } from '../wording';

/** Lesson periods of the year by person; what several share is shared equally. */
function periodsOf({ tabs, framework, calendar }: School): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { person, volumes, before, periods } of tabs.annual
    ? readPlanItems(tabs.annual, framework, calendar)
    : []) {
    const people = [...new Set(readList(person))];
    const owed = volumes.reduce((sum, volume, index) => sum + volume - (before[index] ?? 0), 0);
    const all = owed * periods;
    for (const code of people) found.set(code, (found.get(code) ?? 0) + all / people.length);
  }
  return found;
}

/** Effective weeks of the school year, as far as something is owed. */
const weeksIn = ({ calendar }: School): number =>
  schoolMonths(calendar).reduce((sum, month) => sum + owedWeeksOf(calendar, month), 0);

const volumeColumns: readonly ColumnName[] = VOLUMES.map((volume) => `annual.${volume}` as const);

export const weeklyLoad: Check = {
  id: 'ORG-P09',
  severity: 'I',
  message: {
    id: 'Volume {name} rata-rata {periods} JP/minggu (target {min}-{max}).',
    en: '{name} averages {periods} JP/week (target {min}-{max}).',
  },
  fix: {
    id: 'Tambah atau pindahkan kegiatan dalam program.',
    en: 'Add or move activities in the programme.',
  },
  needs: [
    'personnel.code',
    'personnel.name',
    'personnel.role',
    'personnel.active',
    'annual.person',
    'annual.service',
    'annual.format',
    'annual.periods',
    ...volumeColumns,
    'calendar.from',
    'calendar.to',
    'calendar.kind',
    'calendar.effective',
    'calendar.month',
    'calendar.ownWeeks',
    'profile.value',
  ],
  run: (school) => {
    const target = PERIODS_A_WEEK[school.framework];
    const planned = periodsOf(school);
    const weeks = weeksIn(school);
    // Nobody has said yet who does what.
    if (!target || planned.size === 0 || weeks === 0) return [];
    return school.people.flatMap(({ row, record }): readonly Hit[] => {
      if (!isThere(record) || !rolesOf(record).includes('counsellor')) return [];
      const load = (planned.get(record.code ?? '') ?? 0) / weeks;
      if (load >= target.least && load <= target.most) return [];
      const periods: Text = decimalText(load);
      const gaps = { name: clip(record.name ?? ''), periods, min: target.least, max: target.most };
      return [{ tab: 'personnel', row, column: 'code', gaps }];
    });
  },
};
