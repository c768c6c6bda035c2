/** How large a sheet's grid is, asked of Google only where it cannot be seen without. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What Google gives a new sheet. */
const USUAL: Size = { rows: 1000, columns: 26 };

/** Asking for a cell beyond the grid fails by itself, without a call; asking how large the grid is costs one. */
export function hasCell(sheet: Sheet, row: number, column: number): boolean {
  try {
    sheet.getRange(row, column);
    return true;
  } catch {
    return false;
  }
}

const isUsual = (sheet: Sheet): boolean =>
  hasCell(sheet, USUAL.rows, USUAL.columns) &&
  !hasCell(sheet, USUAL.rows + 1, 1) &&
  !hasCell(sheet, 1, USUAL.columns + 1);

export const sizeOf = (sheet: Sheet): Size =>
  isUsual(sheet) ? USUAL : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
