/** ORG-X04: what every row must have is filled in. */

import { isBlank } from '../../core/cell';
import type { CheckInfo } from '../../core/finding';
import { type ColumnCell, cellsOf, idOf, labelOf } from '../cells';
import type { Check, Hit } from '../check';
import type { School } from '../school';

const INFO: CheckInfo = {
  id: 'ORG-X04',
  severity: 'W',
  message: { id: '{column} kosong pada {cell}.', en: '{column} is empty in {cell}.' },
  fix: { id: 'Isi selnya.', en: 'Fill it.' },
};

/** A blank cell that another check speaks of. */
export type Excuse = (blank: ColumnCell, school: School) => boolean;

function blanks(school: School, tabId: string, isExcused: Excuse): readonly Hit[] {
  const found: Hit[] = [];
  for (const blank of cellsOf(school, tabId, ({ required }) => required === true)) {
    const { tab, row, column, cell } = blank;
    if (!isBlank(cell) || isExcused(blank, school)) continue;
    const spot = { row: row.row, column: column.key, ...labelOf(column.id ? undefined : idOf(tab, row), '') };
    found.push({ tab: tabId, row: row.row, column: column.key, gaps: { column: column.title, cell: spot } });
  }
  return found;
}

export const blankCells = (tabs: readonly string[], isExcused: Excuse): Check => ({
  ...INFO,
  needs: [],
  run: (school) => tabs.flatMap((tab) => blanks(school, tab, isExcused)),
});
