/** How high a row grows for its text, as Sheets fits it; programs that read .xlsx do not fit rows on opening. */

import { DEFAULT_ROW_HEIGHT } from '../book/blank';
import { display } from '../book/number-format';
import { valueAt } from '../book/rows';
import type { RowState, SheetState } from '../book-state';

const PIXELS_A_POINT = 4 / 3;
const LINE_SPACING = 1.2;
const PADDING = 5;
const DEFAULT_POINTS = 10;

/** Widths of Arial's letters in ems, roughly. */
function letterWidth(letter: string): number {
  if (/[ijlft.,:;'!|()[\]\s-]/.test(letter)) return 0.3;
  if (/[mwMW%@]/.test(letter)) return 0.86;
  return /[A-Z]/.test(letter) ? 0.68 : 0.55;
}

const widthOf = (text: string, pixels: number): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * pixels;

/** Lines that a paragraph takes, broken between words. */
function linesOf(paragraph: string, room: number, pixels: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = widthOf(`${word} `, pixels);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width;
    lines += Math.max(0, Math.ceil(width / room) - 1);
  }
  return lines;
}

/** The columns that a cell may use: its own, or all of its merged range. */
function roomOf({ merges, columns }: SheetState, row: number, column: number): number {
  const merge = merges.find((at) => at.row === row && at.column === column);
  const end = column + (merge?.columns ?? 1);
  return columns.slice(column, end).reduce((sum, { width }) => sum + width, 0) - PADDING;
}

/** A line of ten points on paper. */
export const PRINTED_ROW_HEIGHT = 18;

/** @returns pixels, no less than `least`; a height that somebody chose stays. */
export function fittedHeight(
  sheet: SheetState,
  row: RowState,
  index: number,
  { locale, least = DEFAULT_ROW_HEIGHT }: { readonly locale: string; readonly least?: number },
): number {
  if (row.height !== DEFAULT_ROW_HEIGHT) return row.height;
  const heights = row.values.map((value, column) => {
    if (value === '') return 0;
    const style = row.styles[column];
    const pixels = (style?.fontSize ?? DEFAULT_POINTS) * PIXELS_A_POINT;
    const text = display(valueAt(row, column), style?.numberFormat, locale);
    const room = style?.wrap === 'WRAP' ? roomOf(sheet, index, column) : Number.POSITIVE_INFINITY;
    const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room, pixels), 0);
    return Math.round(lines * pixels * LINE_SPACING + PADDING);
  });
  return Math.max(least, ...heights);
}
