/** The programmes of semester, month and week brought up to date with the plan and its dated rows. */

import { type Grid, isBlankRow, sameCell } from '../core/cell';
import type { Desk } from '../core/command';
import type { Edit } from '../core/edit';
import { ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';

const bodyOf = (tab: Tab): Grid =>
  tab.grid
    .slice(FIRST_ROW - 1)
    .map((row) => ownCells(tab, row))
    .filter((row) => !isBlankRow(row));

const sameRows = (one: Grid, other: Grid): boolean =>
  one.length === other.length &&
  one.every((row, index) => row.every((cell, place) => sameCell(cell, other[index]?.[place])));

/** The views that differ from what should stand there, or were left half made. */
export const viewEdits = (desk: Desk, rows: Readonly<Record<string, Grid>>): readonly Edit[] =>
  Object.entries(rows).flatMap(([id, wanted]): readonly Edit[] => {
    const tab = desk.tabs[id];
    const stands = tab !== undefined && !desk.unfinished.includes(id) && sameRows(bodyOf(tab), wanted);
    return stands ? [] : [{ do: 'replace-rows', tab: id, rows: wanted, follows: true }];
  });
