/**
 * The journal as far as the sheet of one counsellor counts it: open services alone. Laid beside the school's sheet,
 * its confidential ones would show what the others counselled. They are left out before anything is counted, so no
 * figure of the sheet depends on them.
 */

import { type Cell, textOf } from '../core/cell';
import { readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { SERVICES, serviceOf } from '../frameworks/services';

/** Its small counts give pupils away; what is no service is none of them. */
export const isGuarded = (service: string): boolean => (serviceOf(service)?.confidentiality ?? 0) > 0;

/** Remembers what each distinct cell means: a journal has few services. */
function remembered<Meaning>(meaningOf: (cell: Cell) => Meaning): (cell: Cell) => Meaning {
  const known = new Map<unknown, Meaning>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, meaningOf(cell));
    return known.get(cell) as Meaning;
  };
}

/** @returns the journal with a blank row where one was left out: every row stands where it stood. */
export function openLog(log: Tab): Tab {
  const { grid, places } = log;
  const isKept = remembered((cell) => isGuarded(readChoice(SERVICES, cell) ?? textOf(cell)));
  const visible = grid.map((row, index) =>
    index >= FIRST_ROW - 1 && isKept(cellAt(row, places.service)) ? [] : row,
  );
  return { ...log, grid: visible };
}
