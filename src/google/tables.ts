/** Writing into tables: our columns only, wherever people moved them, in as few rectangles as the sheet allows. */

import { type Cell, type Grid, isBlank } from '../core/cell';
import type { CellChange, RemoveRows } from '../core/edit';
import { nextFreeRow, type Tab } from '../core/tab';
import { type Column, FIRST_ROW, KEY_ROW, type TabTemplate } from '../core/template';
import type { Locale } from '../core/text';
import { toGoogle } from './cells';
import { hasCell } from './grid-size';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns that stand side by side in the sheet. */
export interface Run {
  /** 0-based place of the first. */
  readonly place: number;
  /** Indexes into the template's columns, from left to right. */
  readonly columns: readonly number[];
}

export interface Rectangle {
  /** 1-based. */
  readonly row: number;
  readonly place: number;
  readonly values: Grid;
}

function runsOf(template: TabTemplate, places: Readonly<Record<string, number>>): readonly Run[] {
  const found = template.columns
    .map(({ key }, index) => ({ index, place: places[key] }))
    .filter((column): column is { index: number; place: number } => column.place !== undefined)
    .sort((one, other) => one.place - other.place);
  const runs: { place: number; columns: number[] }[] = [];
  for (const { index, place } of found) {
    const last = runs[runs.length - 1];
    if (last && last.place + last.columns.length === place) last.columns.push(index);
    else runs.push({ place, columns: [index] });
  }
  return runs;
}

/** `=[volume]*[price]` in row 7 becomes `=D7*F7`; without separators or decimals it is right in every locale. */
function formulaIn(formula: string, places: Readonly<Record<string, number>>, row: number): string {
  return formula.replace(/\[(\w+)\]/g, (_, key: string) => cellName(places[key] ?? 0, row));
}

export function cellName(place: number, row: number): string {
  const letter = (index: number): string =>
    index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
  return `${letter(place)}${row}`;
}

/** A row in template order as Google takes it; blank cells of formula columns get their formula. */
function outgoing(
  template: TabTemplate,
  places: Readonly<Record<string, number>>,
  row: number,
  cells: readonly Cell[],
) {
  return template.columns.map((column, index) => {
    const cell = cells[index] ?? '';
    return column.formula && isBlank(cell) ? formulaIn(column.formula, places, row) : toGoogle(cell);
  });
}

/**
 * Writes rows in template order, one call a run of columns.
 *
 * @param row 1-based row of the first.
 * @param isReady blank rows get their formulas too, so that they work as soon as somebody writes in them.
 */
export function writeRows(
  sheet: Sheet,
  template: TabTemplate,
  places: Readonly<Record<string, number>>,
  row: number,
  rows: Grid,
  isReady = false,
): void {
  if (rows.length === 0) return;
  const ready = rows.map((cells, index) =>
    row + index < FIRST_ROW || (cells.every(isBlank) && !isReady)
      ? cells.map(toGoogle)
      : outgoing(template, places, row + index, cells),
  );
  for (const run of runsOf(template, places)) {
    const values = ready.map((cells) => run.columns.map((column) => cells[column] ?? ''));
    sheet.getRange(row, run.place + 1, values.length, run.columns.length).setValues(values);
  }
}

/** Our columns stand side by side: rows are written in one call. */
export const isOneRun = ({ template, places }: Tab): boolean => runsOf(template, places).length <= 1;

/** Stands for the rows of a grid that had room enough: nothing grew, so nothing is taken back. */
const DID_NOT_GROW = Number.MAX_SAFE_INTEGER;

/** Makes room for rows up to the given one. @returns the rows of the grid before, where it had to grow. */
function makeRoom(sheet: Sheet, lastRow: number): number {
  if (hasCell(sheet, lastRow, 1)) return DID_NOT_GROW;
  const most = sheet.getMaxRows();
  if (lastRow > most) sheet.insertRowsAfter(most, lastRow - most);
  return most;
}

/** A pile of rows leaves as many blank ones behind it as a new tab has; a few just take their place. */
const MANY = 20;

/** Rows in template order below the last one that somebody wrote in. */
export function addRows(
  sheet: Sheet,
  tab: Tab,
  rows: Grid,
): { readonly row: number; readonly gridBefore: number } {
  const row = nextFreeRow(tab);
  const spare = rows.length >= MANY ? tab.template.blankRows : 0;
  const gridBefore = makeRoom(sheet, row + rows.length - 1 + spare);
  writeRows(sheet, tab.template, tab.places, row, rows);
  return { row, gridBefore };
}

/** The body becomes exactly these rows; cells of other people's columns stay. */
export function replaceRows(sheet: Sheet, tab: Tab, rows: Grid): void {
  const height = Math.max(rows.length, nextFreeRow(tab) - FIRST_ROW);
  makeRoom(sheet, FIRST_ROW + height - 1);
  const blank = tab.template.columns.map((): Cell => '');
  const body = Array.from({ length: height }, (_, index) => rows[index] ?? blank);
  writeRows(sheet, tab.template, tab.places, FIRST_ROW, body);
}

interface Segment {
  readonly row: number;
  readonly place: number;
  readonly cells: readonly Cell[];
}

function segmentsOf(tab: Tab, changes: readonly CellChange[]): readonly Segment[] {
  const placed = changes
    .map(({ row, column, after }) => ({ row, place: tab.places[column], after }))
    .filter((change): change is { row: number; place: number; after: Cell } => change.place !== undefined)
    .sort((one, other) => one.row - other.row || one.place - other.place);
  const segments: { row: number; place: number; cells: Cell[] }[] = [];
  for (const { row, place, after } of placed) {
    const last = segments[segments.length - 1];
    if (last && last.row === row && last.place + last.cells.length === place) last.cells.push(after);
    else segments.push({ row, place, cells: [after] });
  }
  return segments;
}

/** Cells of people: exactly those that change, neighbours joined. */
function exactRectangles(tab: Tab, changes: readonly CellChange[]): readonly Rectangle[] {
  const rectangles: { row: number; place: number; values: (readonly Cell[])[] }[] = [];
  for (const { row, place, cells } of segmentsOf(tab, changes)) {
    const above = rectangles.find(
      (one) =>
        one.place === place && one.row + one.values.length === row && one.values[0]?.length === cells.length,
    );
    if (above) above.values.push(cells);
    else rectangles.push({ row, place, values: [cells] });
  }
  return rectangles;
}

/** A computed column is ours from top to bottom: one rectangle from its first change to its last. */
function spanningRectangle(tab: Tab, column: string, changes: readonly CellChange[]): Rectangle {
  const place = tab.places[column] ?? 0;
  const after = new Map(changes.map((change) => [change.row, change.after]));
  const rows = [...after.keys()];
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  const values = Array.from({ length: last - first + 1 }, (_, index): readonly Cell[] => [
    after.get(first + index) ?? tab.grid[first + index - 1]?.[place] ?? '',
  ]);
  return { row: first, place, values };
}

export function rectanglesOf(tab: Tab, changes: readonly CellChange[]): readonly Rectangle[] {
  const computed = tab.template.columns
    .filter((column) => column.computed && !column.formula)
    .map(({ key }) => key);
  const ours = computed
    .map((key) => ({ key, changes: changes.filter(({ column }) => column === key) }))
    .filter((column) => column.changes.length > 0 && tab.places[column.key] !== undefined);
  const theirs = changes.filter(({ column }) => !computed.includes(column));
  return [
    ...exactRectangles(tab, theirs),
    ...ours.map((column) => spanningRectangle(tab, column.key, column.changes)),
  ];
}

export function writeRectangle(sheet: Sheet, { row, place, values }: Rectangle): void {
  const width = values[0]?.length ?? 0;
  sheet.getRange(row, place + 1, values.length, width).setValues(values.map((cells) => cells.map(toGoogle)));
}

/** Nobody wrote below the row before that one. */
const isLast = (tab: Tab, after: number): boolean => nextFreeRow(tab) <= after;

/** Takes added rows back: blanks our columns, formulas aside, and returns the rows by which the grid grew. */
export function removeRows(
  sheet: Sheet,
  tab: Tab,
  { row, count, gridBefore }: Omit<RemoveRows, 'do' | 'tab'>,
): void {
  const blank = tab.template.columns.map((): Cell => '');
  const most = sheet.getMaxRows();
  const standing = Math.max(0, Math.min(count, most - row + 1));
  writeRows(
    sheet,
    tab.template,
    tab.places,
    row,
    Array.from({ length: standing }, () => blank),
    true,
  );
  const grown = most - gridBefore;
  if (grown > 0 && isLast(tab, row + count)) sheet.deleteRows(gridBefore + 1, grown);
}

/**
 * Key, header and formulas of a column that is put back, in one call and last of all: a column with a key is whole.
 *
 * @param place 0-based.
 */
export function writeColumn(sheet: Sheet, tab: Tab, column: Column, place: number, language: Locale): void {
  const { formula } = column;
  const count = formula ? nextFreeRow(tab) - FIRST_ROW : 0;
  const places = { ...tab.places, [column.key]: place };
  const formulas = Array.from({ length: count }, (_, index) => [
    formulaIn(formula ?? '', places, FIRST_ROW + index),
  ]);
  const head = [[toGoogle(`${tab.template.id}.${column.key}`)], [toGoogle(column.title[language])]];
  sheet.getRange(KEY_ROW, place + 1, head.length + count, 1).setValues([...head, ...formulas]);
}
