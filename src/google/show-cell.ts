/** Takes the person to a cell: its tab comes to the front with the cell selected. */

import type { Place, Refusal } from '../core/command';
import { DOOR } from '../texts/door';
import type { Workbook } from './workbook';

/** @returns why not, where rows or columns have gone since the page named the cell. */
export function showCell(
  { spreadsheet, sheets }: Workbook,
  { tab, row, column }: Place,
): Refusal | undefined {
  const sheet = sheets.get(tab);
  if (!sheet || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) {
    return {
      code: 'stale',
      message: { text: DOOR.cellGone },
      remedy: { text: DOOR.cellGoneRemedy },
      tab,
    };
  }
  spreadsheet.setActiveRange(sheet.getRange(row, column));
  return undefined;
}
