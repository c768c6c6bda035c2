/** What stands in a tab, for the door: rows by column key, or the grid as a person sees it. */

import {
  type Cell,
  clockTime,
  isBlank,
  isBlankRow,
  isDateCell,
  isTimeCell,
  readYesNo,
} from '../../core/cell';
import type { CivilDate } from '../../core/civil-date';
import { readCell } from '../../core/read';
import { type Column, FIRST_ROW } from '../../core/template';
import { display, kindOf } from '../book/number-format';
import { lastColumn, lastRow, valueAt } from '../book/rows';
import type { BookState, RowState, Value } from '../book-state';
import { badInput } from './failure';
import { findTab } from './find-tab';

type Shown = string | number | boolean;

const MILLISECONDS_A_DAY = 86_400_000;
/** The serial number of 1970-01-01. */
const SERIAL_1970 = 25_569;
const MINUTES_A_DAY = 1440;

/** The serial numbers of years 100 to 9999: no other number is a day. */
const [FIRST_DAY, AFTER_LAST_DAY] = [-657_434, 2_958_466];

/** A cell as the add-on reads it: under a date format, the first day and a half are a time. */
function cellOf(value: Value, format: string | undefined): Cell {
  if (typeof value !== 'number' || kindOf(format) !== 'date') return value;
  if (value < FIRST_DAY || value >= AFTER_LAST_DAY) return value;
  if (value >= -1 && value < 1.5) return { minutes: Math.round(value * MINUTES_A_DAY) };
  const day = new Date((Math.floor(value) - SERIAL_1970) * MILLISECONDS_A_DAY);
  return { date: day.toISOString().slice(0, 10) as CivilDate };
}

function cellIn(row: RowState, place: number): Cell {
  return cellOf(valueAt(row, place), row.styles[place]?.numberFormat);
}

const textIn = (row: RowState, place: number, locale: string): string =>
  display(valueAt(row, place), row.styles[place]?.numberFormat, locale);

/** Text as it stands for what the column's kind cannot read. */
function shownValue(column: Column, row: RowState, place: number, locale: string): Shown {
  const cell = cellIn(row, place);
  if (isBlank(cell)) return '';
  const text = textIn(row, place, locale);
  switch (column.kind) {
    case 'text':
    case 'code':
    case 'list':
      return isDateCell(cell) || isTimeCell(cell) ? text : text.trim();
    case 'yesno':
      return readYesNo(cell) ?? text;
    case 'time': {
      const minutes = readCell(column, cell);
      return typeof minutes === 'number' ? clockTime(minutes) : text;
    }
    default: {
      const value = readCell(column, cell);
      return typeof value === 'string' || typeof value === 'number' ? value : text;
    }
  }
}

/** @throws StepFailure for a tab that has no columns of ours. */
export function showValues(book: BookState, name: string): readonly Readonly<Record<string, Shown>>[] {
  const { sheet, template, places } = findTab(book, name);
  if (template?.shape !== 'table') {
    throw badInput(`The tab ${name} has no columns with keys.`, 'Ask for its cells.', { tab: name });
  }
  const columns = template.columns.flatMap((column) => {
    const place = places.get(column.key);
    return place === undefined ? [] : [{ column, place }];
  });
  // A row that holds nothing but our own formulas waits for somebody to write in it; what is out of sight is no row.
  const written = columns.filter(({ column }) => column.formula === undefined && !column.hidden);
  return sheet.rows.flatMap((row, index) => {
    if (index < FIRST_ROW - 1 || isBlankRow(written.map(({ place }) => cellIn(row, place)))) return [];
    const values = columns.map(
      ({ column, place }) => [column.key, shownValue(column, row, place, book.locale)] as const,
    );
    return [{ row: index + 1, ...Object.fromEntries(values) }];
  });
}

/** Every cell up to the last row and column that hold something. */
export function showCells(book: BookState, name: string): readonly (readonly string[])[] {
  const { sheet } = findTab(book, name);
  const columns = Array.from({ length: lastColumn(sheet) }, (_, place) => place);
  return sheet.rows
    .slice(0, lastRow(sheet))
    .map((row) => columns.map((place) => textIn(row, place, book.locale)));
}
