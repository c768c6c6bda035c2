/** ORG-X02: no ID stands twice in a tab. */

import { textOf } from '../../core/cell';
import type { CheckInfo } from '../../core/finding';
import { clip } from '../../core/text';
import { cellsOf, tabsWithout } from '../cells';
import type { Check, Hit } from '../check';
import type { School } from '../school';

const INFO: CheckInfo = {
  id: 'ORG-X02',
  severity: 'E',
  message: { id: 'ID {id} ganda pada {cell1} dan {cell2}.', en: 'Duplicate ID {id} in {cell1} and {cell2}.' },
  fix: { id: 'Beri ID lain pada salah satunya.', en: 'Give one of them another ID.' },
};

function repeated(school: School, tab: string): readonly Hit[] {
  const first = new Map<string, number>();
  const found: Hit[] = [];
  for (const { row, column, cell } of cellsOf(school, tab, ({ id }) => id === true)) {
    const id = textOf(cell);
    const before = first.get(id);
    if (id === '') continue;
    if (before === undefined) first.set(id, row.row);
    else {
      const spot = (at: number) => ({ row: at, column: column.key });
      const gaps = { id: clip(id), cell1: spot(before), cell2: spot(row.row) };
      found.push({ tab, row: row.row, column: column.key, gaps });
    }
  }
  return found;
}

export const duplicateIds = (tabs: readonly string[]): Check => ({
  ...INFO,
  needs: [],
  blindOn: (school) => tabsWithout(school, tabs, () => false),
  run: (school) => tabs.flatMap((tab) => repeated(school, tab)),
});
