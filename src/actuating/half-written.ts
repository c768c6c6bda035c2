/** Rows that a run which was broken off left half written: they are finished where they stand. */

import { isBlank, type Row, sameCell } from '../core/cell';
import type { Desk } from '../core/command';
import type { CellChange } from '../core/edit';
import { nextFreeRow, ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Kept } from './match-log';

export interface Written {
  /** Of these nothing stands yet. */
  readonly rows: readonly Row[];
  readonly finished: readonly CellChange[];
}

const standing = (tab: Tab, row: number): Row => ownCells(tab, tab.grid[row - 1] ?? []);

/** Nothing in the sheet's row contradicts the new one; its ID is the one that it has there. */
const fits = (tab: Tab, row: number, cells: Row): boolean =>
  standing(tab, row).every(
    (cell, place) =>
      isBlank(cell) || tab.template.columns[place]?.id === true || sameCell(cell, cells[place]),
  );

/** What is blank in a row that stands. @param cells in template order. */
export function completions(tab: Tab, row: number, cells: Row): readonly CellChange[] {
  const stands = standing(tab, row);
  return tab.template.columns.flatMap(({ key }, place): readonly CellChange[] => {
    const after = cells[place] ?? '';
    const isWanted = isBlank(stands[place]) && !isBlank(after) && tab.places[key] !== undefined;
    return isWanted ? [{ row, column: key, before: '', after }] : [];
  });
}

/** What a broken run began is finished where it stands, each row once and in its order; the rest comes below. */
export function splitWritten(desk: Desk, tab: Tab, rows: readonly Row[]): Written {
  if (!desk.resumes) return { rows, finished: [] };
  const end = nextFreeRow(tab);
  let next = Math.max(FIRST_ROW, end - rows.length);
  const fresh: Row[] = [];
  const finished: CellChange[] = [];
  for (const cells of rows) {
    let row = next;
    while (row < end && !fits(tab, row, cells)) row += 1;
    if (row < end) {
      finished.push(...completions(tab, row, cells));
      next = row + 1;
    } else fresh.push(cells);
  }
  return { rows: fresh, finished };
}

/** Rows that hold the same session: their blank cells are filled in. */
export const completionsOf = (tab: Tab, kept: readonly Kept[]): readonly CellChange[] =>
  kept
    .filter(({ differsIn }) => differsIn.length === 0)
    .flatMap(({ row, log }) => completions(tab, row, log.cells));
