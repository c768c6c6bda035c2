/**
 * The journal as far as a sheet for others counts it. Two prints, laid side by side, differ by what came between
 * them: a confidential service of the running month would show how many were counselled since the last print, and a
 * counsellor's sheet beside the school's what the others did. Such rows are left out before anything is counted,
 * so no figure of the sheet depends on them.
 */

import { type Cell, isDateCell, readDate, textOf } from '../core/cell';
import { type CivilDate, yearMonthOf } from '../core/civil-date';
import { readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { SERVICES, serviceOf } from '../frameworks/services';

/** Its small counts give pupils away; what is no service is none of them. */
export const isGuarded = (service: string): boolean => (serviceOf(service)?.confidentiality ?? 0) > 0;

/** Remembers what each distinct cell means: a journal has few services and few days. */
function remembered<Meaning>(meaningOf: (cell: Cell) => Meaning): (cell: Cell) => Meaning {
  const known = new Map<unknown, Meaning>();
  return (cell) => {
    const key = isDateCell(cell) ? cell.date : cell;
    if (!known.has(key)) known.set(key, meaningOf(cell));
    return known.get(key) as Meaning;
  };
}

/**
 * @param today its month is still running: its confidential services are counted once it is over.
 * @param isForOne the sheet of one counsellor, which holds open services alone.
 * @returns the journal with a blank row where one was left out: every row stands where it stood.
 */
export function visibleLog(log: Tab, today: CivilDate, isForOne: boolean): Tab {
  const { grid, places } = log;
  const isKept = remembered((cell) => isGuarded(readChoice(SERVICES, cell) ?? textOf(cell)));
  const month = yearMonthOf(today);
  const isRunning = remembered((cell) => {
    const date = readDate(cell);
    return date !== undefined && yearMonthOf(date) === month;
  });
  const visible = grid.map((row, index) => {
    const isOurs = index >= FIRST_ROW - 1 && isKept(cellAt(row, places.service));
    return isOurs && (isForOne || isRunning(cellAt(row, places.date))) ? [] : row;
  });
  return { ...log, grid: visible };
}
