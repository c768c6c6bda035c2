/** What a person does to the workbook by hand: typing, renaming, inserting, moving, deleting, sorting. */

import { parsePlace } from '../book/a1';
import { accepts } from '../book/acceptance';
import { type Calculator, openBook } from '../book/book';
import { writeCells } from '../book/entries';
import { localeOf } from '../book/locale';
import { kindOf, showGeneral } from '../book/number-format';
import { rowAt, valueAt } from '../book/rows';
import { deleteSheet, moveSheet, renameSheet, sheetOf, withSheet } from '../book/sheets';
import { sortSheet } from '../book/sort';
import { deleteLines, insertLines, moveLines } from '../book/structure';
import type { BookState } from '../book-state';
import { badInput } from './failure';
import { findColumn, findTab } from './find-tab';
import type { StepOf } from './steps';

type Edit<Step> = (book: BookState, step: Step) => BookState;

/** A number as a person of this locale types it. */
const typed = (value: string | number | boolean, locale: string): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? showGeneral(value, localeOf(locale)) : String(value).toUpperCase();
};

/** @param year the current one, for dates typed without it. */
export function typeInto(
  book: BookState,
  { type }: StepOf<'type'>,
  year: number,
  calculator?: Calculator,
): BookState {
  const { sheet } = findTab(book, type.tab);
  const place = parsePlace(type.cell, { rows: sheet.rows.length, columns: sheet.columns.length });
  const at = place?.at;
  const isCell = at !== undefined && place?.sheetName === undefined && at.rows * at.columns === 1;
  if (!isCell || at.row >= sheet.rows.length || at.column >= sheet.columns.length) {
    throw badInput(
      `${type.cell} is no cell of the tab ${type.tab}.`,
      `It has ${sheet.rows.length} rows and ${sheet.columns.length} columns.`,
      { tab: type.tab, cell: type.cell },
    );
  }
  const working = openBook(book, calculator);
  const writing = { book, sheet, year, checkFormula: working.checkFormula };
  working.change((state) =>
    withSheet(state, sheet.id, () => writeCells(writing, at, [[typed(type.value, book.locale)]])),
  );
  return checkRule(working.calculated, sheet.id, at, type);
}

/** A formula's result is held to the rule as well. */
function checkRule(
  book: BookState,
  id: number,
  at: { readonly row: number; readonly column: number },
  { tab, cell }: StepOf<'type'>['type'],
): BookState {
  const row = rowAt(sheetOf(book, id), at.row);
  const rule = row.validations[at.column];
  const value = valueAt(row, at.column);
  const kind = kindOf(row.styles[at.column]?.numberFormat);
  if (rule === undefined || rule.allowInvalid || accepts(rule, value, kind, book)) return book;
  throw badInput(`${cell} does not take this.`, rule.helpText ?? 'Choose one of the offered values.', {
    tab,
    cell,
  });
}

export const rename: Edit<StepOf<'rename'>> = (book, { rename: { tab, title } }) =>
  renameSheet(book, findTab(book, tab).sheet.id, title);

export const deleteTab: Edit<StepOf<'deleteTab'>> = (book, { deleteTab: tab }) =>
  deleteSheet(book, findTab(book, tab).sheet.id);

export const moveTab: Edit<StepOf<'moveTab'>> = (book, { moveTab: { tab, to } }) =>
  moveSheet(book, findTab(book, tab).sheet.id, to - 1);

/** The new column looks like its left neighbour. */
export const insertColumn: Edit<StepOf<'insertColumn'>> = (book, { insertColumn: { tab, before } }) =>
  insertLines(book, findTab(book, tab).sheet.id, 'columns', before - 1, 1, Math.max(0, before - 2));

export const moveColumn: Edit<StepOf<'moveColumn'>> = (book, { moveColumn: { tab, column, to } }) => {
  const found = findTab(book, tab);
  const { place } = findColumn(found, column);
  const columns = found.sheet.columns.length;
  if (to > columns) throw badInput(`There is no place ${to}.`, `The tab has ${columns} columns.`, { tab });
  return moveLines(book, found.sheet.id, 'columns', place, 1, to - 1 > place ? to : to - 1);
};

export const deleteColumn: Edit<StepOf<'deleteColumn'>> = (book, { deleteColumn: { tab, column } }) => {
  const found = findTab(book, tab);
  return deleteLines(book, found.sheet.id, 'columns', findColumn(found, column).place, 1);
};

/** New rows look like the one above them, below the header like the first one. */
export const insertRows: Edit<StepOf<'insertRows'>> = (book, { insertRows: { tab, before, count } }) => {
  const { sheet } = findTab(book, tab);
  const above = before - 2 < sheet.frozenRows ? before - 1 : before - 2;
  return insertLines(book, sheet.id, 'rows', before - 1, count, above);
};

export const deleteRows: Edit<StepOf<'deleteRows'>> = (book, { deleteRows: { tab, row, count } }) =>
  deleteLines(book, findTab(book, tab).sheet.id, 'rows', row - 1, count);

export const sortRows: Edit<StepOf<'sortRows'>> = (book, { sortRows: { tab, column } }) => {
  const found = findTab(book, tab);
  const key = { column: findColumn(found, column).place, ascending: true };
  return withSheet(book, found.sheet.id, (sheet) => sortSheet(sheet, key));
};

/** With every formula's value. */
export const recalculated = (book: BookState, calculator?: Calculator): BookState =>
  openBook(book, calculator).calculated;
