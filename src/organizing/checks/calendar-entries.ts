/** PLN-01 and PLN-02: breaks and spans do not overlap, and lie in the school year. */

import { addDays, addMonths, type CivilDate } from '../../core/civil-date';
import { readRecords } from '../../core/record';
import { clip } from '../../core/text';
import { calendar } from '../../tabs/calendar';
import type { Check } from '../check';
import type { School } from '../school';
import { dayText } from '../wording';

interface Entry {
  readonly row: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly name: string;
  /** A holiday may lie in a break, and two holidays on one day. */
  readonly isLong: boolean;
}

function entriesOf({ tabs }: School): readonly Entry[] {
  const { calendar: tab } = tabs;
  return (tab ? readRecords({ ...tab, template: calendar }) : []).flatMap(({ row, record }) => {
    const { from, to = from, name = '', kind } = record;
    if (from === undefined || to === undefined) return [];
    return [{ row, from, to, name: clip(name), isLong: kind === 'break' || kind === 'span' }];
  });
}

export const overlappingEntries: Check = {
  id: 'PLN-01',
  severity: 'W',
  message: {
    id: '{name} tumpang tindih dengan {other} mulai {date}.',
    en: '{name} overlaps {other} from {date} on.',
  },
  fix: {
    id: 'Perbaiki tanggal Mulai atau Sampai pada salah satu baris.',
    en: 'Correct From or To in one of the two rows.',
  },
  needs: ['calendar.from', 'calendar.to', 'calendar.kind'],
  leansOn: ['calendar.name'],
  run: (school) => {
    const long = entriesOf(school)
      .filter(({ isLong, from, to }) => isLong && from <= to)
      .sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
    return long.slice(1).flatMap((entry, index) => {
      const earlier = long.slice(0, index + 1).find(({ to }) => to >= entry.from);
      if (!earlier) return [];
      const gaps = { name: entry.name, other: earlier.name, date: dayText(entry.from) };
      return [{ tab: 'calendar', row: entry.row, column: 'from', gaps }];
    });
  },
};

const BACKWARDS = {
  id: '{name} berakhir {last}, sebelum dimulai {date}.',
  en: '{name} ends on {last}, before it begins on {date}.',
};

export const entriesOutsideYear: Check = {
  id: 'PLN-02',
  severity: 'W',
  message: {
    id: '{name} ({date}) di luar tahun pelajaran.',
    en: '{name} ({date}) is outside the school year.',
  },
  otherMessages: [BACKWARDS],
  fix: {
    id: 'Perbaiki tahun pada tanggalnya, atau hapus barisnya.',
    en: 'Correct the year of its date, or delete the row.',
  },
  needs: ['calendar.from', 'calendar.to', 'profile.value'],
  leansOn: ['calendar.name'],
  run: (school) => {
    const { yearStart } = school.calendar;
    const last = addDays(addMonths(yearStart, 12), -1);
    return entriesOf(school).flatMap(({ row, from, to, name }) => {
      if (to < from) {
        const gaps = { name, date: dayText(from), last: dayText(to) };
        return [{ tab: 'calendar', row, column: 'to', gaps, message: BACKWARDS }];
      }
      const isOutside = to < addMonths(yearStart, -1) || from > last;
      return isOutside ? [{ tab: 'calendar', row, column: 'from', gaps: { name, date: dayText(from) } }] : [];
    });
  },
};
