/** Dates that a file writes as day/month or month/day: the column itself decides, or nobody does. */

import { type Cell, readDate } from '../core/cell';
import { civilDate } from '../core/civil-date';

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

export type DateOrder = 'day-first' | 'month-first';

function orderOf(text: string): DateOrder | undefined {
  const match = SLASHED.exec(text);
  if (!match) return undefined;
  if (Number(match[1]) > 12) return 'day-first';
  return Number(match[2]) > 12 ? 'month-first' : undefined;
}

/** The order that the column's certain dates show; undefined where none or both do. */
export function orderIn(texts: Iterable<string>): DateOrder | undefined {
  let found: DateOrder | undefined;
  for (const text of texts) {
    const order = orderOf(text);
    if (order === undefined || order === found) continue;
    if (found !== undefined) return undefined;
    found = order;
  }
  return found;
}

/** A day where the text can only mean one under that order, else the text as it is. */
export function dateCell(text: string, order: DateOrder | undefined): Cell {
  const certain = readDate(text);
  if (certain) return { date: certain };
  const match = order && SLASHED.exec(text);
  if (!match) return text;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = order === 'day-first' ? civilDate(year, second, first) : civilDate(year, first, second);
  return date ? { date } : text;
}
