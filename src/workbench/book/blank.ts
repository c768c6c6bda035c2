/** Empty workbooks, sheets and rows. Blank rows and columns share one object. */

import type { BookState, ColumnState, RowState, SheetState } from '../book-state';

export const DEFAULT_ROW_HEIGHT = 21;

export const BLANK_ROW: RowState = Object.freeze({
  values: Object.freeze([]),
  formulas: Object.freeze({}),
  styles: Object.freeze([]),
  validations: Object.freeze([]),
  notes: Object.freeze({}),
  height: DEFAULT_ROW_HEIGHT,
  hidden: false,
});

export const BLANK_COLUMN: ColumnState = Object.freeze({ width: 100, hidden: false, depth: 0 });

/** A new sheet's grid, as Google makes it. */
const ROWS = 1000;
const COLUMNS = 26;

export const blankSheet = (id: number, name: string, rows = ROWS, columns = COLUMNS): SheetState => ({
  id,
  name,
  hidden: false,
  tabColor: undefined,
  frozenRows: 0,
  frozenColumns: 0,
  hiddenGridlines: false,
  rows: new Array<RowState>(rows).fill(BLANK_ROW),
  columns: new Array<ColumnState>(columns).fill(BLANK_COLUMN),
  merges: [],
  conditionalFormats: [],
  protections: [],
  charts: [],
  metadata: [],
});

export interface BookSettings {
  readonly name?: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** What "blank spreadsheet" gives: one sheet, nothing in it. */
export const emptyBook = ({ name = 'Untitled spreadsheet', locale, timeZone }: BookSettings): BookState => ({
  name,
  locale,
  timeZone,
  sheets: [blankSheet(0, 'Sheet1')],
  namedRanges: [],
  metadata: [],
  properties: {},
  activeSheetId: 0,
  nextId: 1,
});
