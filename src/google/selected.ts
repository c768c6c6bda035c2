/** Where the person stands in the workbook: the tab of ours in front, and the row of the current cell. */

import type { Desk } from '../core/command';
import { KEY_ROW } from '../core/template';
import type { Workbook } from './workbook';

/** The key row says which tab it is; the mark says that it is no copy of it. */
export function selectedIn({ spreadsheet, sheets }: Workbook): Pick<Desk, 'selected'> {
  const cell = spreadsheet.getCurrentCell();
  const sheet = cell?.getSheet();
  if (!cell || !sheet) return {};
  const keys = sheet.getRange(KEY_ROW, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  const [, tab] = /^([a-z-]+)\.\w+$/.exec(String(keys.find((key) => String(key).includes('.')) ?? '')) ?? [];
  const own = tab === undefined ? undefined : sheets.get(tab);
  if (tab === undefined || own?.getSheetId() !== sheet.getSheetId()) return {};
  return { selected: { tab, row: cell.getRow() } };
}
