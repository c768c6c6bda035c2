/** A1 notation: cells and ranges as people name them. */

import type { Rectangle } from '../book-state';

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function rangeName({ row, column, rows, columns }: Rectangle): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

export interface NamedPlace {
  readonly sheetName: string | undefined;
  readonly at: Rectangle;
}

const PLACE = /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

const corner = (letters: string, digits: string): Corner => ({
  row: digits === '' ? undefined : Number(digits) - 1,
  column: letters === '' ? undefined : columnIndex(letters),
});

/** First and last of one axis; an open end reaches to the grid's end. */
function span(from: number | undefined, to: number | undefined, size: number): readonly [number, number] {
  const first = Math.min(from ?? 0, to ?? from ?? 0);
  const last = from === undefined ? (to ?? size - 1) : (to ?? size - 1);
  return [first, Math.max(last, from ?? 0)];
}

const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/**
 * @param size of the grid, for open ranges such as `A2:A`.
 * @returns undefined for what is not A1 notation.
 */
export function parsePlace(
  text: string,
  size: { readonly rows: number; readonly columns: number },
): NamedPlace | undefined {
  const match = text.trim().match(PLACE);
  if (match === null) return undefined;
  const [, sheet, letters = '', digits = '', endLetters, endDigits] = match;
  const open = endLetters === undefined && endDigits === undefined;
  if (open && (letters === '' || digits === '')) return undefined;
  if (!open && `${endLetters ?? ''}${endDigits ?? ''}` === '') return undefined;
  const from = corner(letters, digits);
  const to = open ? from : corner(endLetters ?? '', endDigits ?? '');
  const [top, bottom] = span(from.row, to.row, size.rows);
  const [left, right] = span(from.column, to.column, size.columns);
  if (top < 0) return undefined;
  return {
    sheetName: sheet === undefined ? undefined : unquoted(sheet),
    at: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
}
