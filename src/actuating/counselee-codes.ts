/** Counselee codes: those in a cell, `K4583 K0012`, parted by blanks, `;` or `,`, and those that were issued. */

import { type Cell, textOf } from '../core/cell';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { folded } from '../core/text';

export const codesIn = (cell: Cell): readonly string[] =>
  textOf(cell)
    .split(/[\s;,]+/)
    .filter((code) => code !== '');

/** @param list the tab of codes; without a code on it the school keeps its codes elsewhere. */
export const issuedIn = (list: Tab | undefined): ReadonlySet<string> =>
  new Set(
    (list?.grid ?? [])
      .slice(FIRST_ROW - 1)
      .map((cells) => folded(textOf(cellAt(cells, list?.places.code))))
      .filter((code) => code !== ''),
  );

/** Codes that nobody was given, as they are written, each once; none where no code was issued at all. */
export function notIssued(list: Tab | undefined, cells: readonly Cell[]): readonly string[] {
  const issued = issuedIn(list);
  if (issued.size === 0) return [];
  return [...new Set(cells.flatMap(codesIn).filter((code) => !issued.has(folded(code))))];
}
