/** Bringing a tab into being: found half made, adopted while blank, or inserted; marked at once as ours. */

import type { TabTemplate } from '../core/template';
import type { Locale } from '../core/text';
import type { Size } from './grid-size';
import { TAB_KEY, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an execution knows of the sheets that are there. */
export interface Names {
  /** The sheet of that name, whoever's it is. */
  readonly find: (title: string) => Sheet | undefined;
  /** How large a sheet is that was there before. */
  readonly sizeOf: (sheet: Sheet) => Size;
  /** How many rows and columns Google gives a new sheet; measured on the first one. */
  fresh: Size | undefined;
  /** The lone blank sheet of a new spreadsheet: becomes our first tab. */
  spare: Sheet | undefined;
  /** Sheets there are. */
  readonly count: () => number;
  /** Sheets that this execution inserted. */
  inserted: number;
}

const nameKey = (name: string): string => name.toLowerCase();

/** For many tabs: every name is read once. */
export function readNames({ allSheets, sheets: ours, sizeOf }: Workbook): Names {
  const sheets = allSheets();
  const [lone] = sheets;
  const isNew = ours.size === 0 && sheets.length === 1 && lone !== undefined && lone.getLastRow() === 0;
  const byName = new Map(isNew ? [] : sheets.map((sheet) => [nameKey(sheet.getName()), sheet]));
  return {
    find: (title) => byName.get(nameKey(title)),
    sizeOf,
    fresh: undefined,
    spare: isNew ? lone : undefined,
    count: () => sheets.length,
    inserted: 0,
  };
}

/** For a single tab: one look-up. */
export const lookUpNames = ({ sheetNamed, allSheets, sizeOf }: Workbook): Names => ({
  find: sheetNamed,
  sizeOf,
  fresh: undefined,
  spare: undefined,
  count: () => allSheets().length,
  inserted: 0,
});

/** A blank sheet with our title was left by a command that was broken off right after inserting it. */
function leftBehind(names: Names, title: string, resumes: boolean): Sheet | undefined {
  const sheet = resumes ? names.find(title) : undefined;
  return sheet && sheet.getLastRow() === 0 ? sheet : undefined;
}

/** A title that no sheet of the person's own has. */
export function freeTitle(names: Names, title: string): string {
  for (let more = 0; ; more += 1) {
    const candidate = more === 0 ? title : `${title} (POAC${more > 1 ? ` ${more}` : ''})`;
    if (!names.find(candidate)) return candidate;
  }
}

function insert(workbook: Workbook, names: Names, title: string, template: TabTemplate): Made {
  if (names.spare) {
    const sheet = names.spare.setName(title);
    names.spare = undefined;
    return { sheet, isNew: false, isBlank: true };
  }
  const end = template.onDemand ? 1 : names.count() + names.inserted;
  names.inserted += 1;
  return {
    sheet: workbook.spreadsheet.insertSheet(title, end),
    isNew: true,
  };
}

export interface Made {
  readonly sheet: Sheet;
  /** Was not there before this execution, so that nobody can have typed in it. */
  readonly isNew: boolean;
  /** Nothing stands in it. */
  readonly isBlank?: true;
}

export interface Wish {
  readonly language: Locale;
  /** A command that was broken off is being finished. */
  readonly resumes: boolean;
}

export function ensureSheet(workbook: Workbook, names: Names, template: TabTemplate, wish: Wish): Made {
  const known = workbook.sheets.get(template.id);
  if (known) return { sheet: known, isNew: false };
  const title = template.title[wish.language];
  const found = leftBehind(names, title, wish.resumes);
  const made = found
    ? { sheet: found, isNew: false, isBlank: true as const }
    : insert(workbook, names, freeTitle(names, title), template);
  made.sheet.addDeveloperMetadata(TAB_KEY, template.id);
  workbook.sheets.set(template.id, made.sheet);
  return made;
}

/** Trims or grows the grid to what is used: blank cells count against the workbook's limit too. */
export function fitGrid(
  names: Names,
  { sheet, isNew, isBlank }: Made,
  rows: number,
  columns: number,
): number {
  const before = (isNew ? names.fresh : undefined) ?? names.sizeOf(sheet);
  if (isNew) names.fresh = before;
  const isLarger = before.rows > rows || before.columns > columns;
  const trims = isNew || isBlank || (isLarger && sheet.getLastRow() === 0);
  if (before.rows < rows) sheet.insertRowsAfter(before.rows, rows - before.rows);
  else if (before.rows > rows && trims) sheet.deleteRows(rows + 1, before.rows - rows);
  if (before.columns < columns) sheet.insertColumnsAfter(before.columns, columns - before.columns);
  else if (before.columns > columns && trims) sheet.deleteColumns(columns + 1, before.columns - columns);
  return trims ? columns : Math.max(columns, before.columns);
}
