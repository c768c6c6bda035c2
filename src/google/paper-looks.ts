/** What makes a report a form on paper: centred titles, wrapped words and ruled cells. */

import { CENTRED, type Line, type LineStyle, RULED, WRAPPED } from '../core/report';
import { cellName } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The report starts below the hidden row that holds its id. */
const FIRST_LINE_ROW = 2;

interface Run {
  readonly row: number;
  readonly count: number;
}

/** Neighbouring lines of these styles, as sheet rows. */
function runsOf(lines: readonly Line[], styles: readonly LineStyle[]): readonly Run[] {
  const runs: Run[] = [];
  lines.forEach(({ style }, index) => {
    if (!styles.includes(style)) return;
    const row = index + FIRST_LINE_ROW;
    const last = runs[runs.length - 1];
    if (last && last.row + last.count === row) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ row, count: 1 });
  });
  return runs;
}

/** What another form left is undone before values come: merged cells would swallow them. */
export function clearPaper(sheet: Sheet, height: number, width: number): void {
  const all = sheet.getRange(FIRST_LINE_ROW, 1, height, width);
  all.breakApart();
  all.setBorder(false, false, false, false, false, false);
}

/** A report without such lines costs nothing the first time. */
export function setPaper(sheet: Sheet, lines: readonly Line[], width: number, isNew: boolean): void {
  const isForm = lines.some(({ style }) => [...CENTRED, ...WRAPPED].includes(style));
  if (isNew && !isForm) return;
  const all = sheet.getRange(FIRST_LINE_ROW, 1, lines.length, width);
  all.setWraps(lines.map(({ style }) => Array.from({ length: width }, () => WRAPPED.includes(style))));
  all.setVerticalAlignment(isForm ? 'top' : 'bottom');
  for (const { row, count } of runsOf(lines, CENTRED)) sheet.getRange(row, 1, count, width).mergeAcross();
  // A table is ruled as wide as its widest line.
  const ruled = runsOf(lines, RULED).map(({ row, count }) => {
    const own = lines.slice(row - FIRST_LINE_ROW, row - FIRST_LINE_ROW + count);
    const columns = Math.max(1, ...own.map(({ cells }) => Math.min(width, cells.length)));
    return `${cellName(0, row)}:${cellName(columns - 1, row + count - 1)}`;
  });
  if (ruled.length > 0)
    sheet
      .getRangeList(ruled)
      .setBorder(true, true, true, true, true, true, '#9aa0a6', SpreadsheetApp.BorderStyle.SOLID);
}
