/** The whole workbook as the page's engine loads it: as for .xlsx, but with real contents, formats and charts. */

import { cellName } from '../book/a1';
import { DEFAULT_ROW_HEIGHT } from '../book/blank';
import { groupsOf } from '../book/groups';
import { localeOf } from '../book/locale';
import type { BookState, SheetState, Style } from '../book-state';
import { zones } from '../export/looks';
import { draftOf, type WorkbookData } from '../export/model-data';
import { Parts } from '../export/parts';
import { contentOf, formatOf, withLinkLooks } from './cell-content';
import { figuresOf } from './page-charts';

type SheetData = WorkbookData['sheets'][number];

function cellsOf({ rows }: SheetState): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  rows.forEach((state, row) => {
    const formulas = Object.keys(state.formulas).map(Number);
    const width = Math.max(state.values.length, ...formulas.map((column) => column + 1));
    for (let column = 0; column < width; column += 1) {
      const content = contentOf(state, column);
      if (content !== '') cells[cellName(row, column)] = content;
    }
  });
  return cells;
}

/** Rows that nobody sized fit their contents, as in Sheets. */
const rowsOf = ({ rows }: SheetState): Readonly<Record<number, unknown>> =>
  Object.fromEntries(
    rows.flatMap(({ height, hidden }, row) =>
      height === DEFAULT_ROW_HEIGHT && !hidden
        ? []
        : [
            [
              row,
              { ...(height !== DEFAULT_ROW_HEIGHT && { size: height }), ...(hidden && { isHidden: true }) },
            ],
          ],
    ),
  );

/** A folded group hides its columns by itself: unfolded, they must not stay hidden. */
function colsOf({ columns }: SheetState): Readonly<Record<number, unknown>> {
  const folded = groupsOf(columns).filter(({ isCollapsed }) => isCollapsed);
  const isFolded = (place: number): boolean =>
    folded.some(({ start, end }) => start <= place && place <= end);
  return Object.fromEntries(
    columns.map(({ width, hidden }, place) => [
      place,
      { size: width, ...(hidden && !isFolded(place) && { isHidden: true }) },
    ]),
  );
}

/** What is a list of two words in Excel is a box to tick here. */
const ruleFor = (rule: SheetData['dataValidationRules'][number]): object =>
  rule.criterion.type === 'isValueInList' && rule.criterion.values.join() === 'TRUE,FALSE'
    ? { ...rule, criterion: { type: 'isBoolean', values: [] } }
    : rule;

/** As the engine wants it. */
function engineLocale(name: string): object {
  const { decimal, group, dayFirst, dateFormat } = localeOf(name);
  return {
    name,
    code: name === 'in_ID' ? 'id_ID' : name,
    thousandsSeparator: group,
    decimalSeparator: decimal,
    weekStart: dayFirst ? 1 : 7,
    dateFormat: dateFormat.toLowerCase(),
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: decimal === ',' ? ';' : ',',
  };
}

export function pageData(kept: BookState): unknown {
  const sheetsAsShown = kept.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(withLinkLooks) }));
  const book = { ...kept, sheets: sheetsAsShown };
  const { data, names, extra } = draftOf(book);
  const formats = new Parts<{ readonly code: string }>();
  const formatIn = (style: Style) => {
    const code = formatOf(style);
    return code === '' ? undefined : { code };
  };
  const sheets = data.sheets.map((drafted, index) => {
    const sheet = book.sheets[index];
    if (sheet === undefined) {
      const words = extra.lists.flatMap((list, column) =>
        list.map((word, row) => [cellName(row, column), `'${word}`] as const),
      );
      return { ...drafted, cells: Object.fromEntries(words) };
    }
    return {
      ...drafted,
      cells: cellsOf(sheet),
      formats: zones(sheet, formatIn, (format) => formats.placeOf(format)),
      rows: rowsOf(sheet),
      cols: colsOf(sheet),
      figures: figuresOf(sheet.charts, names),
      dataValidationRules: drafted.dataValidationRules.map(ruleFor),
    };
  });
  const codes = Object.entries(formats.byPlace).map(([place, { code }]) => [place, code] as const);
  return {
    ...data,
    sheets,
    formats: Object.fromEntries(codes),
    settings: { locale: engineLocale(book.locale) },
  };
}
