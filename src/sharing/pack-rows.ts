/** The rows of a tab as a template sees them: which row is which, and what its cells say. */

import { type Cell, isBlank, textOf } from '../core/cell';
import { readCell } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { type Column, FIRST_ROW } from '../core/template';
import type { Locale } from '../core/text';
import { toCell } from '../core/write';
import { type PackPart, type PackRow, type PackValue, partColumns } from './pack';

/** What a cell says; what its column cannot read is said as it stands, so that it is never taken for blank. */
function wordsIn(column: Column, cell: Cell): PackValue | undefined {
  if (isBlank(cell)) return undefined;
  const value = readCell(column, cell);
  if (value === undefined) return textOf(cell);
  return Array.isArray(value) ? value.join('; ') : (value as PackValue);
}

/** As it would be read once it stands in the tab. */
const settled = (column: Column, value: PackValue | undefined, language: Locale): PackValue | undefined =>
  wordsIn(column, toCell(column, value, language));

/** A word that cannot be mistaken for two. */
const plainly = (value: PackValue): string => {
  const words = String(value);
  return /["/]/.test(words) ? JSON.stringify(words) : words;
};

/** `PLN-001`, `INF/3`: what tells a row from the others; undefined where that is blank. */
export function keyOf({ known }: PackPart, row: PackRow): string | undefined {
  const keys = known.find((one) => one.every((key) => row[key] !== undefined));
  return keys?.map((key) => plainly(row[key] ?? '')).join('/');
}

/** The rows of a template under their keys, read as they would stand in a tab of that language. */
export function rowsByKey(
  part: PackPart,
  rows: readonly PackRow[],
  language: Locale,
): ReadonlyMap<string, PackRow> {
  const found = new Map<string, PackRow>();
  for (const row of rows) {
    const values = partColumns(part).flatMap((column) => {
      const value = settled(column, row[column.key], language);
      return value === undefined ? [] : [[column.key, value] as const];
    });
    const read: PackRow = Object.fromEntries(values);
    const key = keyOf(part, read);
    if (key !== undefined && !found.has(key)) found.set(key, read);
  }
  return found;
}

export interface StandingRow {
  /** 1-based row in the sheet. */
  readonly row: number;
  readonly values: PackRow;
}

/** Of two rows with the same key the first is meant; the other one is the school's own. */
export function standingRows(part: PackPart, { grid, places }: Tab): ReadonlyMap<string, StandingRow> {
  const found = new Map<string, StandingRow>();
  const columns = partColumns(part);
  for (let index = FIRST_ROW - 1; index < grid.length; index += 1) {
    const values = columns.flatMap((column) => {
      const value = wordsIn(column, cellAt(grid[index], places[column.key]));
      return value === undefined ? [] : [[column.key, value] as const];
    });
    const read: PackRow = Object.fromEntries(values);
    const key = keyOf(part, read);
    if (key !== undefined && !found.has(key)) found.set(key, { row: index + 1, values: read });
  }
  return found;
}
