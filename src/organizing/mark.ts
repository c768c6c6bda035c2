/** What makes a finding the same one after its cell was changed, and what it rests on: both as short prints. */

import { textOf } from '../core/cell';
import { fingerprint } from '../core/hash';
import { readCell } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { HEADER_ROW } from '../core/template';
import type { Check, Hit, HitGap } from './check';

const SEPARATOR = '.';

/** Gaps that grow by themselves from day to day: nobody changed anything. */
const DRIFTING: readonly string[] = ['days', 'percent'];

/** Cells move; what is said of them does not. */
function gapWords(gap: HitGap): string {
  if (typeof gap !== 'object') return String(gap);
  return 'row' in gap ? (gap.label ?? '') : gap.id;
}

/** The columns of the finding's own row that its check looks at. */
const judgedColumns = ({ needs }: Check, { tab, column }: Hit): readonly string[] => [
  ...(column === undefined ? [] : [column]),
  ...needs.filter((name) => name.startsWith(`${tab}.`)).map((name) => name.slice(tab.length + 1)),
];

/** Choices by their keys: a workbook in another language is no change. */
function judgedCells(tab: Tab | undefined, check: Check, hit: Hit): readonly unknown[] {
  if (!tab || hit.row === undefined) return [];
  const row = tab.grid[hit.row - 1];
  const keys = judgedColumns(check, hit);
  return tab.template.columns
    .filter(({ key, computed }) => keys.includes(key) && !computed)
    .map((column) => {
      const cell = cellAt(row, tab.places[column.key]);
      return readCell(column, cell) ?? textOf(cell);
    });
}

/** Blank where nothing tells the row from others. */
function nameOf(tab: Tab | undefined, { row }: Hit): string {
  const own = tab?.template.columns.find((column) => column.id);
  return tab && own && row !== undefined ? textOf(cellAt(tab.grid[row - 1], tab.places[own.key])) : '';
}

/** Blank for a row without an ID: it cannot be told from others once it moves. */
function placePrint(tab: Tab | undefined, { id }: Check, hit: Hit): string {
  const { column = '', group } = hit;
  if (group !== undefined) return fingerprint(JSON.stringify([id, hit.tab, 'group', group]));
  const name = nameOf(tab, hit);
  return name === '' ? '' : fingerprint(JSON.stringify([id, hit.tab, name, column]));
}

/** How many there are, and which comes first, is no change of a group. */
function gapsJudged({ gaps = {}, group, message }: Hit): unknown {
  if (group !== undefined) return group;
  const said = Object.entries(gaps)
    .filter(([name]) => !DRIFTING.includes(name))
    .map(([name, gap]) => [name, gapWords(gap)]);
  return [message?.id ?? '', said];
}

/** As the mark on the cell looks for it; of a header, and of a row without an ID, by the row. */
export function cellKeyOf(tab: Tab | undefined, { tab: id, row = HEADER_ROW, column, ...hit }: Hit): string {
  const key = column ?? tab?.template.columns[0]?.key;
  if (!tab || key === undefined || hit.place !== undefined) return '';
  const name = row === HEADER_ROW ? '' : nameOf(tab, { tab: id, row });
  return `${id}.${key} ${name === '' ? `#${row}` : name}`;
}

/** `place.rest`, of a group `place.rest.row`: what stands in another row says nothing of this one. */
export function markOf(tab: Tab | undefined, check: Check, hit: Hit): string {
  const judged = [check.id, hit.tab, gapsJudged(hit), judgedCells(tab, check, hit)];
  const parts = [placePrint(tab, check, hit), fingerprint(JSON.stringify(judged))];
  if (hit.group !== undefined) parts.push(fingerprint(nameOf(tab, hit)));
  return parts.join(SEPARATOR);
}

/** Where the finding is: check, tab, row and column, or its group. Blank where nobody can say. */
export const placeIn = (mark: string): string => mark.split(SEPARATOR)[0] ?? '';

/** Whether what the finding rests on was changed between two marks; of a group, in the row that came first. */
export function restsOnOther(before: string, now: string): boolean {
  const [[, one = '', oneRow], [, other = '', otherRow]] = [before.split(SEPARATOR), now.split(SEPARATOR)];
  return one !== '' && other !== '' && one !== other && oneRow === otherRow;
}
