/** What makes a report a form on paper: centred titles, wrapped words and ruled cells. */

import {
  CENTRED,
  emblemColumns,
  LETTERHEAD,
  type Line,
  RULED,
  ruledWidths,
  runsOf,
  UNDERLINED,
  WRAPPED,
} from '../core/report';
import { FIRST_LINE_ROW } from './report-looks';
import { cellName } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What another form left is undone before values come: merged cells would swallow them. */
export function clearPaper(sheet: Sheet, height: number, width: number): void {
  const all = sheet.getRange(FIRST_LINE_ROW, 1, height, width);
  all.breakApart();
  all.setBorder(false, false, false, false, false, false);
  all.setFontLine('none');
}

/** The emblem's cell at the left, the words beside it, and a rule below both. */
function setLetterhead(sheet: Sheet, lines: readonly Line[], width: number): void {
  for (const [from, to] of runsOf(lines, LETTERHEAD)) {
    const [row, count] = [from + FIRST_LINE_ROW, to - from];
    const free = Math.max(0, Math.min(width - 1, ...lines.slice(from, to).map(emblemColumns)));
    if (free > 0) sheet.getRange(row, 1, count, free).merge();
    sheet.getRange(row, free + 1, count, width - free).mergeAcross();
    sheet
      .getRange(row + count - 1, 1, 1, width)
      .setBorder(null, null, true, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  }
}

/** A report without such lines costs nothing the first time. */
export function setPaper(sheet: Sheet, lines: readonly Line[], width: number, isNew: boolean): void {
  const has = (styles: readonly string[]): boolean => lines.some(({ style }) => styles.includes(style));
  const isForm = has([...CENTRED, ...LETTERHEAD, ...WRAPPED]);
  const all = sheet.getRange(FIRST_LINE_ROW, 1, lines.length, width);
  const each = <T>(of: (line: Line) => T): T[][] =>
    lines.map((line) => Array.from({ length: width }, () => of(line)));
  if (has(UNDERLINED))
    all.setFontLines(each(({ style }) => (UNDERLINED.includes(style) ? 'underline' : 'none')));
  if (isNew && !isForm) return;
  all.setWraps(each(({ style }) => WRAPPED.includes(style)));
  all.setVerticalAlignment(isForm ? 'top' : 'bottom');
  for (const [from, to] of runsOf(lines, CENTRED))
    sheet.getRange(from + FIRST_LINE_ROW, 1, to - from, width).mergeAcross();
  setLetterhead(sheet, lines, width);
  const widths = ruledWidths(lines);
  const ruled = runsOf(lines, RULED).map(([from, to]) => {
    const columns = Math.min(width, widths[from] ?? width);
    return `${cellName(0, from + FIRST_LINE_ROW)}:${cellName(columns - 1, to + FIRST_LINE_ROW - 1)}`;
  });
  if (ruled.length > 0)
    sheet
      .getRangeList(ruled)
      .setBorder(true, true, true, true, true, true, '#9aa0a6', SpreadsheetApp.BorderStyle.SOLID);
}
