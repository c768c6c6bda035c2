/** Tabs of the person's own: which there are, and what stands in one of them. Read, never written. */

import type { Grid } from '../core/cell';
import type { Command, Desk, OtherTab } from '../core/command';
import type { Json } from '../core/json';
import { KEY_ROW } from '../core/template';
import { readValues } from './cells';
import type { Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** By its title, else by the number that Google gave it. */
function sheetCalled({ sheetNamed, allSheets }: Workbook, name: string): Sheet | undefined {
  const byTitle = sheetNamed(name);
  if (byTitle || !/^\d{1,12}$/.test(name)) return byTitle;
  return allSheets().find((sheet) => sheet.getSheetId() === Number(name));
}

/** Our key row may stand in a copy, too: what counts is whether this is the very sheet. */
function oursIn({ sheets }: Workbook, sheet: Sheet, grid: Grid): string | undefined {
  const [, id] =
    /^([a-z-]+)(?:\.\w+)?$/.exec(String(grid[KEY_ROW - 1]?.find((cell) => cell !== '') ?? '')) ?? [];
  return id !== undefined && sheets.get(id)?.getSheetId() === sheet.getSheetId() ? id : undefined;
}

function readOther(workbook: Workbook, name: string): OtherTab | undefined {
  const sheet = sheetCalled(workbook, name);
  if (!sheet) return undefined;
  const grid = readValues(sheet.getDataRange().getValues(), workbook.zone);
  const ours = oursIn(workbook, sheet, grid);
  return { title: sheet.getName(), grid, ...(ours === undefined ? {} : { ours }) };
}

/** A tab without our mark; one that has no mark any more but our key row is found as ours when it is needed. */
function titlesOfOthers(workbook: Workbook): readonly string[] {
  const ours = new Set([...workbook.sheets.values()].map((sheet) => sheet.getSheetId()));
  return workbook
    .allSheets()
    .filter((sheet) => !ours.has(sheet.getSheetId()))
    .map((sheet) => sheet.getName());
}

/** What a command asked to know of them. */
export function othersFor(
  workbook: Workbook,
  { readsOther, listsOthers }: Command,
  input: Json,
): Pick<Desk, 'other' | 'otherTitles'> {
  const name = readsOther?.(input);
  const other = name === undefined ? undefined : readOther(workbook, name);
  return {
    ...(other ? { other } : {}),
    ...(listsOthers?.(input) ? { otherTitles: titlesOfOthers(workbook) } : {}),
  };
}
