/** Texts that lead somewhere: one link a cell, gone with the text. */

import type { Rectangle, RowState, SheetState } from '../book-state';
import { changeRows, without } from './rows';

/** The row after some of its cells were written or cleared. */
export function withoutLinks(row: RowState, start: number, count: number): RowState {
  if (row.links === undefined) return row;
  const { links, ...rest } = row;
  const kept = without(links, start, count);
  return Object.keys(kept).length === 0 ? rest : { ...rest, links: kept };
}

/** @param linkAt the address of a cell of the rectangle; null where its text leads nowhere. */
export const setLinks = (
  sheet: SheetState,
  at: Rectangle,
  linkAt: (place: number, across: number) => string | null,
): SheetState =>
  changeRows(sheet, at, (row, place) => {
    const plain = withoutLinks(row, at.column, at.columns);
    const links: Record<number, string> = { ...plain.links };
    for (let across = 0; across < at.columns; across++) {
      const link = linkAt(place, across);
      if (link !== null) links[at.column + across] = link;
    }
    return Object.keys(links).length === 0 ? plain : { ...plain, links };
  });
