/** Whether the journal has grown since the principal's summary was built: the sheet itself says how many rows it read. */

import { isBlankRow, textOf } from '../core/cell';
import { ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { LOCALES } from '../core/text';
import { TEXTS } from '../texts/summary';
import { openLog } from './open-log';

/** `Baris jurnal dibaca 1.149 = `: the number, whatever marks its thousands. */
function rowsReadIn(sheet: Tab): number | undefined {
  for (const row of sheet.grid) {
    const words = textOf(row[0]);
    for (const locale of LOCALES) {
      const [before = '', after = ''] = TEXTS.reconciled[locale].split('{read}');
      const mark = after.slice(0, after.indexOf('{'));
      const end = words.indexOf(mark);
      if (!words.startsWith(before) || end < 0) continue;
      const digits = words.slice(before.length, end).replace(/[.,\s]/g, '');
      if (/^\d+$/.test(digits)) return Number(digits);
    }
  }
  return undefined;
}

const isForOne = (sheet: Tab): boolean =>
  sheet.grid.some((row) => LOCALES.some((locale) => textOf(row[0]) === TEXTS.keptForOne[locale]));

/**
 * Journal rows that came after the summary was built and would change it; 0 where there is no summary, or it does
 * not say.
 */
export function rowsSince(sheet: Tab | undefined, journal: Tab | undefined): number {
  const read = sheet && rowsReadIn(sheet);
  if (read === undefined || !sheet || !journal) return 0;
  const log = isForOne(sheet) ? openLog(journal) : journal;
  const rows = log.grid.slice(FIRST_ROW - 1).filter((row) => !isBlankRow(ownCells(log, row))).length;
  return Math.max(0, rows - read);
}
