/** What people do to a workbook: tabs and columns of their own, columns and tabs deleted, marks lost in a copy. */

import type { BookState } from '../../src/workbench/book-state';
import { deleteColumn, deleteTab, insertColumn, typeInto } from '../../src/workbench/steps/edit-book';
import { findTab } from '../../src/workbench/steps/find-tab';

const YEAR = 2026;

const letter = (place: number): string => String.fromCharCode(65 + place);

export interface Structure {
  readonly book: BookState;
  readonly withOwnTab: (words: string) => BookState;
  /** Typed into a tab of the person's own, row by row from A1. */
  readonly withOwnRows: (tab: string, rows: readonly (readonly string[])[]) => BookState;
  readonly withOwnColumn: (tab: string, before: number, words: string) => BookState;
  readonly withoutColumn: (tab: string, column: string) => Structure;
  readonly withoutTab: (tab: string) => Structure;
  readonly withoutMark: (tab: string) => Structure;
}

const typed = (book: BookState, tab: string, cell: string, value: string): BookState =>
  typeInto(book, { type: { tab, cell, value } }, YEAR);

export const structureOf = (book: BookState): Structure => ({
  book,
  withOwnTab: (words) => typed(book, 'Sheet1', 'B2', words),
  withOwnRows: (tab, rows) =>
    rows.reduce(
      (filled, cells, row) =>
        cells.reduce(
          (one, value, place) => (value === '' ? one : typed(one, tab, `${letter(place)}${row + 1}`, value)),
          filled,
        ),
      book,
    ),
  withOwnColumn: (tab, before, words) => {
    const wider = insertColumn(book, { insertColumn: { tab, before } });
    return typed(wider, tab, `${letter(before - 1)}3`, words);
  },
  withoutColumn: (tab, column) => structureOf(deleteColumn(book, { deleteColumn: { tab, column } })),
  withoutTab: (tab) => structureOf(deleteTab(book, { deleteTab: tab })),
  withoutMark: (tab) => {
    const { id } = findTab(book, tab).sheet;
    const sheets = book.sheets.map((sheet) => (sheet.id === id ? { ...sheet, metadata: [] } : sheet));
    return structureOf({ ...book, sheets });
  },
});

/** Whether somewhere in the workbook a cell still holds these words. */
export const holds = (book: BookState, words: string): number =>
  book.sheets.reduce(
    (sum, { rows }) =>
      sum + rows.reduce((count, { values }) => count + values.filter((value) => value === words).length, 0),
    0,
  );
