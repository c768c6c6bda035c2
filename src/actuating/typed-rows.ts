/** Rows that somebody typed straight into the journal: their ID and what follows from their cells. */

import { isBlank, isBlankRow, sameCell, textOf } from '../core/cell';
import { closedMonths, monthOfRow } from '../core/closed-months';
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
 * Fills blank cells only; what does not follow from a row stays blank, and so does a row of a closed month.
 *
 * @param last the highest number that an ID has, those of rows about to be added included.
 */
export function typedRowChanges(
  tab: Tab,
  rules: JournalRules,
  language: Locale,
  last: number,
  closed = closedMonths(tab),
): readonly CellChange[] {
  const complete = completing(rules);
  const changes: CellChange[] = [];
  let number = last;
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const cells = ownCells(tab, tab.grid[index] ?? []);
    const row = index + 1;
    if (isBlankRow(cells) || closed.has(monthOfRow(tab, row) ?? '')) continue;
    if (textOf(cells[ID]) === '' && tab.places.id !== undefined) {
      number += 1;
      changes.push({ row, column: 'id', before: '', after: sessionId(number) });
    }
    const ours = Object.entries(computedCells(complete(factsIn(cells)), language));
    const free = ours.filter(
      ([column, after]) =>
        tab.places[column] !== undefined && isBlank(cells[placeOf(column)]) && !sameCell('', after),
    );
    changes.push(...free.map(([column, after]) => ({ row, column, before: '', after })));
  }
  return changes;
}
