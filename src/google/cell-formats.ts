/** A day that somebody typed over a number leaves its format behind, and the number written next would show as a day. */

import type { Cell, Grid } from '../core/cell';
import type { CellChange } from '../core/edit';
import type { Tab } from '../core/tab';
import { type Column, FIRST_ROW } from '../core/template';
import type { Locale } from '../core/text';
import { columnFormat, formatOf } from './layout';
import { cellName } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Change = Omit<CellChange, 'before'>;

const isMoment = (cell: Cell): boolean => typeof cell === 'object';

/** Every cell of a body that is written anew, in template order. */
export const changesOf = ({ template }: Tab, rows: Grid): readonly Change[] =>
  rows.flatMap((cells, index) =>
    template.columns.map(({ key }, column) => ({
      row: FIRST_ROW + index,
      column: key,
      after: cells[column] ?? '',
    })),
  );

/** What the cell has to be shown as, where a day gives way to a number or the other way round. */
function formatFor(column: Column, standing: Cell, after: Cell, language: Locale): string | undefined {
  if (typeof after === 'string' || isMoment(standing) === isMoment(after)) return undefined;
  if (typeof after !== 'object') return columnFormat(column, language);
  return formatOf('minutes' in after ? 'time' : 'date', language);
}

/** Before the values; no call where every cell keeps its kind. */
export function fitFormats(sheet: Sheet, tab: Tab, changes: readonly Change[], language: Locale): void {
  // Columns of days and times have formats of their own, which stay.
  const columns = new Map(
    tab.template.columns
      .filter(({ kind }) => kind !== 'date' && kind !== 'time')
      .map((one) => [one.key, one]),
  );
  const names = new Map<string, string[]>();
  for (const { row, column: key, after } of changes) {
    const [column, place] = [columns.get(key), tab.places[key]];
    if (!column || place === undefined) continue;
    const format = formatFor(column, tab.grid[row - 1]?.[place] ?? '', after, language);
    if (format !== undefined) names.set(format, [...(names.get(format) ?? []), cellName(place, row)]);
  }
  for (const [format, cells] of names) sheet.getRangeList(cells).setNumberFormat(format);
}
