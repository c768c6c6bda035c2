/** SES-09 again: the rows of a closed month stay as they were when it was closed. */

import { readDate } from '../../core/cell';
import { closedMonths, isLocked } from '../../core/closed-months';
import type { Tab } from '../../core/tab';
import { FIRST_ROW } from '../../core/template';
import type { Check, Hit } from '../../organizing/check';
import type { School } from '../../organizing/school';
import { dayPrints } from '../closed-days';
import { journalRows } from '../journal-rows';

const monthOf = (day: string): string => day.slice(0, 7);

/** Rows that nobody locked are said one by one. */
const lockedOnly = (tab: Tab): Tab => ({
  ...tab,
  grid: tab.grid.map((cells, index) => (index < FIRST_ROW - 1 || isLocked(tab, index + 1) ? cells : [])),
});

/** The earliest first; of a month that is open again nothing is said. */
function changedIn(school: School, tab: Tab): readonly string[] {
  const closed = closedMonths(tab);
  const kept = Object.entries(school.closedDays).filter(([day]) => closed.has(monthOf(day)));
  if (kept.length === 0) return [];
  const now = dayPrints(lockedOnly(tab), new Set(kept.map(([day]) => monthOf(day))));
  return kept.flatMap(([day, print]) => (now[day] === print ? [] : [day]));
}

/** Its first row; the header where no row of that day is left. */
function hitOn(school: School, day: string): Hit {
  const row = journalRows(school).find((one) => readDate(one.cell('date')) === day)?.row;
  return { tab: 'journal', ...(row === undefined ? {} : { row }), column: 'date', gaps: { day }, group: day };
}

export const changedDays: Check = {
  id: 'SES-09',
  severity: 'W',
  message: {
    id: '{day}: isi jurnal hari itu berubah setelah bulannya ditutup.',
    en: '{day}: what the journal says of that day changed after its month was closed.',
  },
  fix: {
    id: 'Bandingkan dengan File > Riwayat versi. Bila perubahannya benar, tutup bulan itu sekali lagi.',
    en: 'Compare it with File > Version history. If the change is right, close that month once more.',
  },
  needs: ['journal.date', 'journal.locked'],
  run: (school) => {
    const { journal: tab } = school.tabs;
    return tab ? changedIn(school, tab).map((day) => hitOn(school, day)) : [];
  },
};
