/** A workbook as the engine's own data: cells, looks, sizes, rules and places of charts. */

import { cellName, rangeName } from '../book/a1';
import { withBands } from '../book/bandings';
import { groupsOf } from '../book/groups';
import type { BookState, ColumnState, RowState, SheetState, Style } from '../book-state';
import { excelFormat, excelNames } from './excel-format';
import { borderData, lookData, zones } from './looks';
import { Parts } from './parts';
import {
  type ConditionalFormatData,
  conditionalFormatsOf,
  EXTRA_LISTS,
  type ExtraLists,
  type RuleData,
  rulesOf,
} from './rules';
import { FormatTokens, TextTokens } from './tokens';

interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly colNumber: number;
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly borders: Readonly<Record<string, number>>;
  readonly merges: readonly string[];
  readonly figures: readonly unknown[];
  readonly cols: Readonly<Record<number, unknown>>;
  readonly rows: Readonly<Record<number, unknown>>;
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly dataValidationRules: readonly RuleData[];
  readonly tables: readonly unknown[];
  readonly areGridLinesVisible: boolean;
  readonly isVisible: boolean;
  readonly panes: { readonly xSplit: number; readonly ySplit: number };
  readonly headerGroups: unknown;
  readonly color?: string;
}

export interface WorkbookData {
  readonly version: string;
  readonly revisionId: string;
  readonly uniqueFigureIds: boolean;
  readonly sheets: readonly SheetData[];
  readonly styles: Readonly<Record<number, unknown>>;
  readonly formats: Readonly<Record<number, string>>;
  readonly borders: Readonly<Record<number, unknown>>;
}

/** What the engine is given, and what is needed to finish what it writes. */
export interface Draft {
  readonly data: WorkbookData;
  readonly texts: TextTokens;
  readonly formats: FormatTokens;
  readonly names: ReadonlyMap<number, string>;
  readonly extra: ExtraLists;
  readonly prompts: readonly (readonly (string | undefined)[])[];
}

/** Unticked boxes in rows that nobody wrote in would print as pages of FALSE. */
const isUnused = ({ values, formulas }: RowState): boolean =>
  values.every((value) => value === '' || value === false) && Object.keys(formulas).length === 0;

function cellsOf({ rows }: SheetState, texts: TextTokens): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  rows.forEach((state, row) => {
    if (isUnused(state)) return;
    const { values, formulas } = state;
    values.forEach((value, column) => {
      if (value === '') return;
      cells[cellName(row, column)] =
        typeof value === 'string' ? texts.token(value) : String(value).toUpperCase();
    });
    for (const [column, formula] of Object.entries(formulas)) cells[cellName(row, Number(column))] = formula;
  });
  return cells;
}

const groupData = (columns: readonly ColumnState[]): readonly object[] =>
  groupsOf(columns).map(({ start, end, isCollapsed }) => ({ start, end, isFolded: isCollapsed }));

const figuresOf = ({ charts }: SheetState): readonly unknown[] =>
  charts.map(({ id, position }) => ({
    id: `chart${id}`,
    tag: 'chart',
    col: position.column - 1,
    row: position.row - 1,
    offset: { x: position.offsetX, y: position.offsetY },
    width: 100,
    height: 100,
    data: {
      type: 'bar',
      dataSource: {
        type: 'range',
        dataSets: [{ dataSetId: '0', dataRange: 'A1:A2' }],
        dataSetsHaveTitle: false,
      },
      dataSetStyles: {},
      title: {},
      legendPosition: 'none',
      stacked: false,
    },
  }));

const EMPTY = {
  cells: {},
  styles: {},
  formats: {},
  borders: {},
  merges: [],
  figures: [],
  cols: {},
  rows: {},
};

/** The hidden sheet of lists that are too long for a rule. */
function extraSheet({ sheetName, lists }: ExtraLists, texts: TextTokens): readonly SheetData[] {
  if (lists.length === 0) return [];
  const cells = lists.flatMap((list, column) =>
    list.map((word, row) => [cellName(row, column), texts.token(word)] as const),
  );
  return [
    {
      ...EMPTY,
      id: 'extra',
      name: sheetName,
      colNumber: lists.length,
      rowNumber: Math.max(...lists.map((list) => list.length)),
      cells: Object.fromEntries(cells),
      conditionalFormats: [],
      dataValidationRules: [],
      tables: [],
      areGridLinesVisible: true,
      isVisible: false,
      panes: { xSplit: 0, ySplit: 0 },
      headerGroups: { ROW: [], COL: [] },
    },
  ];
}

export function draftOf(book: BookState): Draft {
  const texts = new TextTokens();
  const formats = new FormatTokens();
  const [looks, borders] = [new Parts<object>(), new Parts<object>()];
  const names = excelNames(book.sheets);
  const extra: ExtraLists = { sheetName: EXTRA_LISTS, lists: [] };
  const rules = book.sheets.map((sheet) => rulesOf(sheet, { book, names, extra }));
  const formatOf = ({ numberFormat }: Style) =>
    numberFormat === undefined ? undefined : { code: excelFormat(numberFormat, book.locale) };
  const sheets = book.sheets.map(
    (sheet, index): SheetData => ({
      id: String(sheet.id),
      name: names.get(sheet.id) ?? sheet.name,
      colNumber: sheet.columns.length,
      rowNumber: sheet.rows.length,
      cells: cellsOf(sheet, texts),
      styles: zones(withBands(sheet), lookData, (look) => looks.placeOf(look)),
      formats: zones(sheet, formatOf, ({ code }) => formats.placeOf(code)),
      borders: zones(sheet, borderData, (lines) => borders.placeOf(lines)),
      merges: sheet.merges.map(rangeName),
      figures: figuresOf(sheet),
      cols: Object.fromEntries(
        sheet.columns.map(({ width, hidden }, column) => [
          column,
          { size: width, ...(hidden && { isHidden: true }) },
        ]),
      ),
      rows: {},
      conditionalFormats: conditionalFormatsOf(sheet),
      dataValidationRules: rules[index]?.data ?? [],
      tables: [],
      areGridLinesVisible: !sheet.hiddenGridlines,
      isVisible: !sheet.hidden,
      panes: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows },
      headerGroups: { ROW: [], COL: groupData(sheet.columns) },
      ...(sheet.tabColor && { color: sheet.tabColor }),
    }),
  );
  const data = {
    version: '19.3',
    revisionId: 'START_REVISION',
    uniqueFigureIds: true,
    sheets: [...sheets, ...extraSheet(extra, texts)],
    styles: looks.byPlace,
    formats: formats.stands,
    borders: borders.byPlace,
  };
  return { data, texts, formats, names, extra, prompts: rules.map(({ prompts }) => prompts) };
}
