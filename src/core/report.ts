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
  'formTitle',
  'formSubtitle',
  'part',
  'entry',
  'cellHead',
  'cells',
  'cellTotal',
] as const;

export type LineStyle = (typeof LINE_STYLES)[number];

/** Lines that stand in the middle of the page, over all of its columns. */
export const CENTRED: readonly LineStyle[] = ['formTitle', 'formSubtitle'];

/** Lines whose words go on in the next line of their cell. */
export const WRAPPED: readonly LineStyle[] = ['entry', 'cellHead', 'cells', 'cellTotal'];

/** Lines of a printed table with ruled cells. */
export const RULED: readonly LineStyle[] = ['cellHead', 'cells', 'cellTotal'];

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
