/** Rows that somebody typed straight into the journal: their ID and what follows from their cells. */

import { isBlank, isBlankRow, sameCell, textOf } from '../core/cell';
import type { CellChange } from '../core/edit';
import { ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Locale } from '../core/text';
import { journal } from '../tabs/journal';
import { completing, computedCells, type JournalRules } from './journal';
import { factsIn } from './log-rows';
import { sessionId } from './match-log';

const ID = journal.columns.findIndex(({ key }) => key === 'id');

const placeOf = (key: string): number => journal.columns.findIndex((column) => column.key === key);

/**
 * Fills blank cells only; what does not follow from a row stays blank.
 *
 * @param last the highest number that an ID has, those of rows about to be added included.
 */
export function typedRowChanges(
  tab: Tab,
  rules: JournalRules,
  language: Locale,
  last: number,
): readonly CellChange[] {
  const complete = completing(rules);
  const changes: CellChange[] = [];
  let number = last;
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const cells = ownCells(tab, tab.grid[index] ?? []);
    if (isBlankRow(cells)) continue;
    const row = index + 1;
    if (textOf(cells[ID]) === '' && tab.places.id !== undefined) {
      number += 1;
      changes.push({ row, column: 'id', before: '', after: sessionId(number) });
    }
    for (const [column, after] of Object.entries(computedCells(complete(factsIn(cells)), language))) {
      const isFree = tab.places[column] !== undefined && isBlank(cells[placeOf(column)]);
      if (isFree && !sameCell('', after)) changes.push({ row, column, before: '', after });
    }
  }
  return changes;
}
