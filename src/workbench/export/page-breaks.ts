/** Which way a report lies, and where it turns the page: before a block that would be cut in two, never inside it. */

import type { RowState, SheetState } from '../book-state';
import type { PageSize } from './page-size';

export type Orientation = 'portrait' | 'landscape';

const PIXELS_AN_INCH = 96;

/** Programs differ by a little in how high they draw a row. */
const SAFETY = 0.985;

/** The pixels of a page, less the margins that the export sets. */
function roomOn({ width, height }: PageSize, orientation: Orientation) {
  const [across, down] = orientation === 'portrait' ? [width, height] : [height, width];
  return { width: (across - 1) * PIXELS_AN_INCH, height: (down - 1.1) * PIXELS_AN_INCH };
}

/** Columns that hold something; a wider report may have stood there. */
function widthOf({ columns, rows }: SheetState): number {
  const last = Math.max(...rows.map(({ values }) => values.findLastIndex((value) => value !== '')));
  const used = last < 0 ? columns : columns.slice(0, last + 1);
  return used.reduce((sum, { width }) => sum + width, 0);
}

/** A report that an upright page would shrink by a quarter or more lies down. */
export const orientationOf = (sheet: SheetState, size: PageSize): Orientation =>
  widthOf(sheet) > roomOn(size, 'portrait').width / 0.75 ? 'landscape' : 'portrait';

/** Above a signed name: the hand's room, the office, the day. */
const ABOVE_NAME = 5;

const isSigned = ({ styles, values }: RowState): boolean =>
  styles.some((style, place) => style?.fontLine === 'underline' && (values[place] ?? '') !== '');

/** Of a page, so much is filled before a block goes to the next one: else it goes on where the page ends. */
const FILLED = 0.35;

/** Rows that begin a block: bold lines in a size of their own. */
const headingsOf = ({ rows }: SheetState): readonly number[] =>
  rows.flatMap(({ styles: [style], values }, index) =>
    style?.fontWeight === 'bold' && style.fontSize === 12 && values[0] !== undefined ? [index] : [],
  );

/** So many rows go with the signatures, which never stand alone on a page. */
const WITH_SIGNATURES = 4;

/** Where the page is turned for the signatures, which always stay together. */
const signaturesOf = ({ rows }: SheetState): number =>
  rows.findIndex(isSigned) - ABOVE_NAME - WITH_SIGNATURES;

/** The headings of a table, as the add-on draws them. */
const isHead = ({ styles: [style] }: RowState): boolean =>
  style?.fontWeight === 'bold' && style.background === '#e8eaed' && style.horizontal === 'center';

/** 0-based: the first row that comes again on every page, and the one behind the last; a report's only headings. */
export function repeatedRows({ rows, frozenRows }: SheetState): readonly [number, number] | undefined {
  if (frozenRows > 0) return [0, frozenRows];
  const [first, last] = [rows.findIndex(isHead), rows.findLastIndex(isHead)];
  const isOne = first >= 0 && rows.slice(first, last + 1).every(isHead);
  return isOne ? [first, last + 1] : undefined;
}

const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);

/**
 * @param heights pixels of each row, 0 where it is hidden.
 * @returns 0-based rows that begin a page.
 */
export function pageBreaks(sheet: SheetState, heights: readonly number[], size: PageSize): readonly number[] {
  const page = roomOn(size, orientationOf(sheet, size));
  const room = SAFETY * page.height * Math.max(1, widthOf(sheet) / page.width);
  const signatures = signaturesOf(sheet);
  const blocks = new Set([...headingsOf(sheet), signatures]);
  const [head, table] = repeatedRows(sheet) ?? [0, 0];
  const again = (from: number): number => (from >= table ? sum(heights.slice(head, table)) : 0);
  const breaks: number[] = [];
  const last = sheet.rows.findLastIndex(({ values }) => values.some((value) => value !== ''));
  let used = 0;
  let block = 0;
  let begun = 0;
  let before = 0;
  const mayTurn = (): boolean => block > begun && before >= room * (block === signatures ? 0 : FILLED);
  heights.slice(0, last + 1).forEach((height, index) => {
    if (blocks.has(index)) [block, before] = [index, used];
    used += height;
    if (used > room && mayTurn()) {
      breaks.push(block);
      begun = block;
      used = again(block) + sum(heights.slice(block, index + 1));
    }
    if (used <= room) return;
    // Here the page ends by itself.
    begun = index;
    used = again(index) + height;
  });
  return breaks;
}

export const breaksXml = (breaks: readonly number[]): string =>
  breaks.length === 0
    ? ''
    : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks
        .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
        .join('')}</rowBreaks>`;
