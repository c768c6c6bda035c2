/** EVL-07: the semester has a record of supervision, from inside or outside the school. */

import { readDate } from '../../core/cell';
import { cellAt, nextFreeRow } from '../../core/tab';
import type { Check } from '../../organizing/check';
import type { School } from '../../organizing/school';
import { type Period, termsOf } from '../../planning/period';
import { supervision } from '../../tabs/supervision';

const semesterOf = ({ settings, today }: School): Period | undefined =>
  termsOf(settings).find(({ from, to }) => settings.startDate <= today && from <= today && today <= to);

export const noSupervision: Check = {
  id: 'EVL-07',
  severity: 'I',
  message: {
    id: 'Belum ada catatan supervisi semester ini.',
    en: 'No supervision recorded this semester.',
  },
  fix: {
    id: 'Tambahkan baris pada tab Supervisi.',
    en: 'Add a row on the tab Supervision.',
  },
  needs: ['supervision.date'],
  run: (school) => {
    const tab = school.tabs[supervision.id];
    const semester = semesterOf(school);
    if (!tab || !semester) return [];
    const isHeld = (school.rows.get(supervision.id) ?? []).some(({ cells }) => {
      const date = readDate(cellAt(cells, tab.places.date));
      return date !== undefined && semester.from <= date && date <= semester.to;
    });
    // The semester is not said, but set aside in one it stands again in the next.
    return isHeld
      ? []
      : [{ tab: supervision.id, row: nextFreeRow(tab), column: 'date', gaps: { semester: semester.key } }];
  },
};
