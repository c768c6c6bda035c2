/** What commands built last in each generated tab: hands in it are noticed, looks and charts that fit are kept. */

import { type Cell, type Grid, textOf } from '../core/cell';
import { fingerprint } from '../core/hash';
import { builtCells } from '../core/preview';
import type { TabTemplate } from '../core/template';
import { FACT_PREFIX, type Workbook } from './workbook';

/** On the spreadsheet, one for each generated tab. */
const builtKey = (id: string): string => `${FACT_PREFIX}built-${id}`;

/** A line as it stands on the sheet; short, since each line of the report has one. */
export const linePrint = (cells: readonly Cell[]): string => {
  const texts = cells.map(textOf);
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts.length === 0 ? '' : fingerprint(texts.join('\u0001')).slice(0, 4);
};

export interface Built {
  /** Print of the looks, then how many columns they took; without the print while they are being drawn. */
  readonly layout: string;
  /** Undefined for lines so far down that no print of them was kept. */
  readonly lines: readonly (string | undefined)[];
}

/** Letters that developer metadata holds, with room for its key. */
const MOST = 29_000;
/** Behind the prints: so many further lines without one. */
const FURTHER = '+';

/** As metadata keeps it: of a list too long for it, the prints of the upper lines and the number of the others. */
export function packed({ layout, lines }: Built): string {
  const value = [layout, ...lines.map((line) => line ?? '')].join(',');
  if (value.length <= MOST && !lines.includes(undefined)) return value;
  const unknown = lines.indexOf(undefined);
  let [count, length] = [0, layout.length];
  for (const line of unknown < 0 ? lines : lines.slice(0, unknown)) {
    length += 1 + (line ?? '').length;
    if (length > MOST) break;
    count += 1;
  }
  return [layout, ...lines.slice(0, count), `${FURTHER}${lines.length - count}`].join(',');
}

export function unpacked(value: string): Built {
  const [layout = '', ...lines] = value.split(',');
  const last = lines[lines.length - 1] ?? '';
  if (!last.startsWith(FURTHER)) return { layout, lines };
  const further = Array.from({ length: Number(last.slice(FURTHER.length)) }, () => undefined);
  return { layout, lines: [...lines.slice(0, -1), ...further] };
}

const WIDTH_MARK = ':';

export const layoutOf = (print: string, width: number): string => `${print}${WIDTH_MARK}${width}`;

/** Columns that the looks took: what a wider report left is wiped. */
export const widthOf = (built: Built | undefined): number => Number(built?.layout.split(WIDTH_MARK)[1] ?? 0);

/** False as long as nobody remembers having finished it. */
export const isDrawn = (built: Built | undefined): boolean =>
  built !== undefined && built.layout.split(WIDTH_MARK)[0] !== '';

export function readBuilt(workbook: Workbook, id: string): Built | undefined {
  const value = workbook.facts.get(builtKey(id))?.getValue();
  return value ? unpacked(value) : undefined;
}

/** From here on the looks are unfinished; how far the last report or this one reaches is still known, to wipe it. */
export function beginBuilt(workbook: Workbook, id: string, lines: number, width: number): void {
  const built = readBuilt(workbook, id);
  if (!built) return;
  const more = Array.from({ length: Math.max(0, lines - built.lines.length) }, () => '');
  const layout = layoutOf('', Math.max(width, widthOf(built)));
  workbook.facts.get(builtKey(id))?.setValue(packed({ layout, lines: [...built.lines, ...more] }));
}

/** Lines of a report that the next one wipes: all that stand where its making was broken off before it was known. */
export function linesToWipe(workbook: Workbook, id: string): number {
  const built = readBuilt(workbook, id);
  if (built) return built.lines.length;
  return workbook.building?.tabs.includes(id) ? Number.POSITIVE_INFINITY : 0;
}

export function rememberBuilt(workbook: Workbook, id: string, built: Built): void {
  const key = builtKey(id);
  const value = packed(built);
  const before = workbook.facts.get(key);
  if (before === undefined) workbook.spreadsheet.addDeveloperMetadata(key, value);
  else if (before.getValue() !== value) before.setValue(value);
}

export const forgetBuilt = (workbook: Workbook, id: string): void => {
  workbook.facts.get(builtKey(id))?.remove();
};

/** A table that is generated: a print for each row. */
export function rememberRows(workbook: Workbook, template: TabTemplate, rows: Grid): void {
  if (!template.generated || rows.length === 0) return;
  const lines = rows.map((row) => linePrint(builtCells(template, row)));
  rememberBuilt(workbook, template.id, { layout: 'rows', lines });
}
