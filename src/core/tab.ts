/** A tab as it was read: its grid, and where each column of its template stands in it. */

import { type Cell, type Grid, isBlankRow, type Row } from './cell';
import { type Column, FIRST_ROW, type TabTemplate } from './template';

export interface Tab {
  readonly template: TabTemplate;
  /** All cells from row 1 on; rows may be shorter than the sheet is wide. */
  readonly grid: Grid;
  /** 0-based place of each column that was found, by key. */
  readonly places: Readonly<Record<string, number>>;
}

export const cellAt = (row: Row | undefined, place: number | undefined): Cell =>
  place === undefined ? '' : (row?.[place] ?? '');

/** The columns of the template that the sheet lacks. */
export const missingColumns = (tab: Tab): readonly Column[] =>
  tab.template.columns.filter((column) => tab.places[column.key] === undefined);

/** The cells of our columns in a row, in template order. */
export const ownCells = (tab: Tab, row: Row): Row =>
  tab.template.columns.map((column) => cellAt(row, tab.places[column.key]));

/** Nothing of the person's own stands between our columns: a body is written in one piece. */
export const isWhole = ({ template, places }: Tab): boolean => {
  const own = template.columns.map(({ key }) => places[key] ?? -1);
  return own.every((place, index) => index === 0 || place === (own[index - 1] ?? -1) + 1);
};

/** 1-based row after the last one that somebody wrote in. */
export function nextFreeRow(tab: Tab): number {
  for (let index = tab.grid.length; index >= FIRST_ROW; index -= 1) {
    const row = tab.grid[index - 1];
    if (row && !isBlankRow(row)) return index + 1;
  }
  return FIRST_ROW;
}

/** `AB`. @param place 0-based column. */
export function columnLetters(place: number): string {
  let name = '';
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `AB12`. @param place 0-based column. @param row 1-based. */
export const a1 = (place: number, row: number): string => `${columnLetters(place)}${row}`;

/** `D3:D9`, `D12`: the cells of one column in these rows, neighbours joined. @param rows 1-based, from above. */
export function rangesOf(place: number, rows: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) =>
    first === last ? a1(place, first) : `${a1(place, first)}:${a1(place, last)}`,
  );
}
