/** ORG-X04: what every row must have is filled in. */

import { isBlank } from '../../core/cell';
import type { CheckInfo } from '../../core/finding';
import type { Column } from '../../core/template';
import { type ColumnCell, cellsOf, idOf, labelOf, tabsWithout } from '../cells';
import type { Check, Hit } from '../check';
import { type ColumnName, lacks, type School } from '../school';

const INFO: CheckInfo = {
  id: 'ORG-X04',
  severity: 'W',
  message: { id: '{column} kosong pada {cell}.', en: '{column} is empty in {cell}.' },
  fix: { id: 'Isi selnya.', en: 'Fill it in.' },
};

/** Blank cells that another check speaks of, and the columns that say so. */
export interface Excuse {
  readonly columns: readonly ColumnName[];
  readonly holds: (blank: ColumnCell) => boolean;
}

const isRequired = ({ required }: Column): boolean => required === true;

function blanks(school: School, tabId: string, excuse: Excuse): readonly Hit[] {
  const found: Hit[] = [];
  for (const blank of cellsOf(school, tabId, isRequired)) {
    const { tab, row, column, cell } = blank;
    if (!isBlank(cell) || excuse.holds(blank)) continue;
    const spot = { row: row.row, column: column.key, ...labelOf(column.id ? undefined : idOf(tab, row), '') };
    found.push({ tab: tabId, row: row.row, column: column.key, gaps: { column: column.title, cell: spot } });
  }
  return found;
}

export const blankCells = (tabs: readonly string[], excuse: Excuse): Check => ({
  ...INFO,
  needs: [],
  blindOn: (school) => [
    ...tabsWithout(school, tabs, isRequired),
    ...excuse.columns.filter((name) => lacks(school, name)).map((name) => name.split('.')[0] ?? ''),
  ],
  run: (school) => tabs.flatMap((tab) => blanks(school, tab, excuse)),
});
