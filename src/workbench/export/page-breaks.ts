/** Which way a report lies, and where it turns the page: before a block that would be cut in two, never inside it. */

import type { SheetState } from '../book-state';

export type Orientation = 'portrait' | 'landscape';

/** A4 at 96 pixels an inch, less the margins that the export sets. */
const PAGES: Readonly<Record<Orientation, { readonly width: number; readonly height: number }>> = {
  portrait: { width: (8.27 - 1) * 96, height: (11.69 - 1.1) * 96 },
  landscape: { width: (11.69 - 1) * 96, height: (8.27 - 1.1) * 96 },
};

const widthOf = ({ columns }: SheetState): number => columns.reduce((sum, { width }) => sum + width, 0);

/** A report that an upright page would shrink by a quarter or more lies down. */
export const orientationOf = (sheet: SheetState): Orientation =>
  widthOf(sheet) > PAGES.portrait.width / 0.75 ? 'landscape' : 'portrait';

/** A bold line in a size of its own opens a block. */
const opensBlock = ({ rows }: SheetState, index: number): boolean => {
  const style = rows[index]?.styles[0];
  return style?.fontWeight === 'bold' && (style.fontSize ?? 0) === 12 && rows[index]?.values[0] !== undefined;
};

/**
 * @param heights pixels of each row, 0 where it is hidden.
 * @returns 0-based rows that begin a page.
 */
export function pageBreaks(sheet: SheetState, heights: readonly number[]): readonly number[] {
  const page = PAGES[orientationOf(sheet)];
  const room = page.height * Math.max(1, widthOf(sheet) / page.width);
  const breaks: number[] = [];
  const last = sheet.rows.findLastIndex(({ values }) => values.some((value) => value !== ''));
  let used = 0;
  let block = 0;
  heights.slice(0, last + 1).forEach((height, index) => {
    if (opensBlock(sheet, index)) block = index;
    used += height;
    const begun = breaks[breaks.length - 1] ?? 0;
    if (used <= room || block <= begun) return;
    breaks.push(block);
    used = heights.slice(block, index + 1).reduce((sum, one) => sum + one, 0);
  });
  return breaks;
}

export const breaksXml = (breaks: readonly number[]): string =>
  breaks.length === 0
    ? ''
    : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks
        .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
        .join('')}</rowBreaks>`;
