/** A sheet to read and print: lines with a style, values only, and the charts that stand on it. */

import type { Cell } from './cell';

/** What a line is; the shell knows how each looks. */
export const LINE_STYLES = [
  'title',
  'subtitle',
  'heading',
  'text',
  'note',
  'label',
  'figure',
  'head',
  'row',
  'total',
  'field',
  'space',
  'sign',
  'signName',
  'signMiddle',
  'signMiddleName',
  'letterName',
  'letterText',
  'formTitle',
  'formSubtitle',
  'part',
  'element',
  'elementHead',
  'cellHead',
  'cells',
  'cellTotal',
] as const;

export type LineStyle = (typeof LINE_STYLES)[number];

/** Lines that stand in the middle of the page, over all of its columns. */
export const CENTRED: readonly LineStyle[] = ['formTitle', 'formSubtitle', 'signMiddle', 'signMiddleName'];

/** The letterhead: its words stand right of the columns that are left free for the school's emblem. */
export const LETTERHEAD: readonly LineStyle[] = ['letterName', 'letterText'];

/** Names above a signature's number. */
export const UNDERLINED: readonly LineStyle[] = ['signName', 'signMiddleName'];

/** The elements of a service plan: a mark, what it is, and its words. */
export const ELEMENTS: readonly LineStyle[] = ['element', 'elementHead'];

/** Lines whose words go on in the next line of their cell. */
export const WRAPPED: readonly LineStyle[] = [...ELEMENTS, 'cellHead', 'cells', 'cellTotal'];

/** Lines of a printed table with ruled cells. */
export const RULED: readonly LineStyle[] = [...ELEMENTS, 'cellHead', 'cells', 'cellTotal'];

export type NumberLook = 'whole' | 'decimal' | 'percent' | 'money' | 'date' | 'text';

/** A cell that says how its number is shown; a bare cell is shown as its kind suggests. */
export interface Shown {
  readonly value: Cell;
  readonly look: NumberLook;
}

export type ReportCell = Cell | Shown;

export interface Line {
  readonly style: LineStyle;
  readonly cells: readonly ReportCell[];
  /** 0-based columns that are shaded: weeks without lessons, say. */
  readonly shaded?: readonly number[];
  /** Address inside the workbook that the first cell leads to: a tab's template id. */
  readonly leadsTo?: string;
  /** 0-based columns that people fill in: kept when the report is made again, found by the line's label. */
  readonly writable?: readonly number[];
}

/** A native chart over lines of the report: the first column names the points, row `from` names the series. */
export interface ReportChart {
  readonly type: 'column' | 'bar' | 'line';
  readonly title: string;
  /** 0-based lines, the head line included. */
  readonly from: number;
  readonly to: number;
  /** 0-based columns; the first holds the names. */
  readonly columns: readonly number[];
  /** 0-based line and column of the upper left corner. */
  readonly line: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Report {
  /** Pixels of each column. */
  readonly widths: readonly number[];
  readonly lines: readonly Line[];
  readonly charts: readonly ReportChart[];
}

export const shownValue = (cell: ReportCell): Cell =>
  typeof cell === 'object' && 'look' in cell ? cell.value : cell;

/** Neighbouring lines of these styles: the first, and the one behind the last. */
export function runsOf(
  lines: readonly Line[],
  styles: readonly LineStyle[],
): readonly (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = [];
  lines.forEach(({ style }, index) => {
    if (!styles.includes(style)) return;
    const last = runs[runs.length - 1];
    if (last?.[1] === index) runs[runs.length - 1] = [last[0], index + 1];
    else runs.push([index, index + 1]);
  });
  return runs;
}

/** How many columns each line of a ruled table takes: a table is as wide as its widest line; 0 for other lines. */
export function ruledWidths(lines: readonly Line[]): readonly number[] {
  const widths = lines.map(() => 0);
  for (const [from, to] of runsOf(lines, RULED)) {
    const widest = Math.max(1, ...lines.slice(from, to).map(({ cells }) => cells.length));
    widths.fill(widest, from, to);
  }
  return widths;
}

/** Columns that a line of the letterhead leaves free for the school's emblem. */
export const emblemColumns = ({ cells }: Line): number =>
  Math.max(
    0,
    cells.findIndex((cell) => cell !== ''),
  );
