/** Rows as records of their template, each with the number of the row that a person sees. */

import { isBlankRow } from './cell';
import { readCell } from './read';
import { cellAt, ownCells, type Tab } from './tab';
import { FIRST_ROW, type RecordOf, type TabTemplate } from './template';

export interface Located<T extends TabTemplate> {
  /** 1-based row in the sheet. */
  readonly row: number;
  readonly record: RecordOf<T>;
}

/** A tab read under its template: the template's own type comes along. */
export type TabOf<T extends TabTemplate> = Tab & { readonly template: T };

/** Every row in which somebody wrote, in sheet order. What cannot be read is undefined in the record. */
export function readRecords<T extends TabTemplate>(tab: TabOf<T>): readonly Located<T>[] {
  const found: Located<T>[] = [];
  tab.grid.forEach((cells, index) => {
    if (index < FIRST_ROW - 1 || isBlankRow(ownCells(tab, cells))) return;
    const values = tab.template.columns.map((column) => [
      column.key,
      readCell(column, cellAt(cells, tab.places[column.key])),
    ]);
    found.push({ row: index + 1, record: Object.fromEntries(values) as RecordOf<T> });
  });
  return found;
}
