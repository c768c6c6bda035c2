/** A tab of ours leaves the workbook; a spreadsheet keeps at least one sheet. */

import type { TabTemplate } from '../core/template';
import { forgetBuilt } from './built';
import { freeTitle, lookUpNames } from './make-tab';
import type { Workbook } from './workbook';

/** As Google calls the sheet of a new spreadsheet, in Indonesian too. */
const LONE_TITLE = 'Sheet1';

/** @param leaving how many tabs go in this execution: where no other is left, a blank one takes their place first. */
export function makeRoomBeside(workbook: Workbook, leaving: number): void {
  if (leaving === 0 || workbook.allSheets().length > leaving) return;
  workbook.spreadsheet.insertSheet(freeTitle(lookUpNames(workbook), LONE_TITLE), leaving);
}

export function takeOut(workbook: Workbook, { id }: TabTemplate): void {
  const sheet = workbook.sheets.get(id);
  if (!sheet) return;
  forgetBuilt(workbook, id);
  workbook.spreadsheet.deleteSheet(sheet);
  workbook.sheets.delete(id);
}
