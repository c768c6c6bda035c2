/** New rows of foreign lists come into their tab: by ID where the list gives one, else by what they say. */

import { isBlankRow, type Row, textOf } from '../../core/cell';
import type { Desk } from '../../core/command';
import type { CellChange } from '../../core/edit';
import { cellAt, ownCells, type Tab } from '../../core/tab';
import { FIRST_ROW, type TabTemplate } from '../../core/template';
import { folded } from '../../core/text';
import { completions } from '../half-written';
import { type Adopted, editsFor } from './adopted';
import { type Kind, kindOf, type ReadRows } from './read-rows';

const printOf = (template: TabTemplate, cells: Row, keys: readonly string[]): string =>
  keys
    .map((key) => folded(textOf(cells[template.columns.findIndex((column) => column.key === key)])))
    .join('\u0001');

/** 1-based row of ours by what makes rows the same; the first of several. */
function standing(tab: Tab, keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const cells = ownCells(tab, tab.grid[index] ?? []);
    const print = printOf(tab.template, cells, keys);
    if (!isBlankRow(cells) && !found.has(print)) found.set(print, index + 1);
  }
  return found;
}

/** The highest number that an ID with that prefix has. */
function highestOf(tab: Tab, rows: readonly Row[], { key, prefix }: NonNullable<Kind['id']>): number {
  const place = tab.template.columns.findIndex((column) => column.key === key);
  const standingIds = tab.grid.slice(FIRST_ROW - 1).map((row) => textOf(cellAt(row, tab.places[key])));
  const ids = [...standingIds, ...rows.map((cells) => textOf(cells[place]))];
  const numbers = ids.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)));
  return numbers.filter((number) => Number.isInteger(number)).reduce((most, one) => Math.max(most, one), 0);
}

function numbered(tab: Tab, rows: readonly Row[]): readonly Row[] {
  const { id } = kindOf(tab.template);
  if (!id) return rows;
  const place = tab.template.columns.findIndex(({ key }) => key === id.key);
  let last = highestOf(tab, rows, id);
  return rows.map((cells) => {
    if (textOf(cells[place]) !== '') return cells;
    last += 1;
    const next = `${id.prefix}${String(last).padStart(id.digits, '0')}`;
    return cells.map((cell, index) => (index === place ? next : cell));
  });
}

/** By ID where the table gives one, else by what makes two rows the same; each row of the table counts once. */
export function adoptRows(desk: Desk, tab: Tab, read: ReadRows): Adopted {
  const { id, same } = kindOf(tab.template);
  const idKeys = id ? [id.key] : same;
  const [byId, bySaying] = [standing(tab, idKeys), standing(tab, same)];
  const seen = new Set<string>();
  const added: Row[] = [];
  const repeated: number[] = [];
  const completed: CellChange[] = [];
  let kept = 0;
  for (const { line, cells } of read.rows) {
    const own = printOf(tab.template, cells, idKeys);
    const said = printOf(tab.template, cells, same);
    const print = own === '' ? `said ${said}` : `id ${own}`;
    const row = own === '' ? bySaying.get(said) : byId.get(own);
    if (seen.has(print)) repeated.push(line);
    else if (row === undefined) added.push(cells);
    else {
      kept += 1;
      if (desk.unfinished.includes(tab.template.id)) completed.push(...completions(tab, row, cells));
    }
    seen.add(print);
  }
  const rows = numbered(tab, added);
  return { added: rows, kept, repeated, edits: editsFor(desk, tab, rows, completed) };
}
