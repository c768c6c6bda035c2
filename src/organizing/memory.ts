/** What the rows of every tab were at the last check: a short print of each, kept out of sight beside the findings. */

import { type Cell, type Grid, type Row, textOf } from '../core/cell';
import { type CivilDate, parseIsoDate } from '../core/civil-date';
import { fingerprint } from '../core/hash';
import { readCell } from '../core/read';
import { cellAt, missingColumns, type Tab } from '../core/tab';
import { type Column, FIRST_ROW } from '../core/template';
import { findings } from '../tabs/findings';
import { READS, type School, type TabRow } from './school';

/** By template id; in no order of the rows, so that sorting is no change. */
export type Prints = ReadonlyMap<string, readonly string[]>;

export interface Memory {
  /** The day of the check after which nothing was changed until the next one. */
  readonly day: CivilDate;
  readonly prints: Prints;
}

/** Letters of a print: one change in 1.6 million is not noticed. */
const PRINT = 4;
/** Letters of a cell that a spreadsheet file holds, with room to spare. */
const MOST = 30_000;
/** Behind a finding's own mark, `#0/2 ...`: which piece of how many. */
const PIECE = /(?:^| )#(\d+)\/(\d+) (.*)$/s;

/** What people fill in, choices by their keys: neither moved columns nor another language are a change. */
function wordsIn(column: Column, cell: Cell): string {
  if (column.computed || column.formula !== undefined) return '';
  const isWord = column.kind === 'choice' || column.kind === 'yesno';
  const words = textOf(cell);
  return words === '' ? '' : `${column.key}=${isWord ? (readCell(column, cell) ?? words) : words}`;
}

export function printOf({ template, places }: Tab, { cells }: TabRow): string {
  const words = template.columns.map((column) => wordsIn(column, cellAt(cells, places[column.key])));
  const print = fingerprint(words.filter((word) => word !== '').join('\u001f'));
  return print.padStart(PRINT, '0').slice(-PRINT);
}

/** Our own lists follow from the others. A tab that has lost a column is another check's. */
export const watchedTabs = (school: School): readonly (readonly [string, Tab])[] =>
  READS.filter((template) => !('generated' in template)).flatMap(({ id }) => {
    const tab = school.tabs[id];
    return tab && missingColumns(tab).length === 0 ? [[id, tab] as const] : [];
  });

/** What a tab that cannot be watched now was stays as it was. */
export function remembered(school: School, before: Memory | undefined): Memory {
  const now = new Map<string, readonly string[]>(before?.prints ?? []);
  for (const [id, tab] of watchedTabs(school)) {
    now.set(id, (school.rows.get(id) ?? []).map((row) => printOf(tab, row)).sort());
  }
  const same = before !== undefined && wordsOf(before.prints) === wordsOf(now);
  return { day: same ? before.day : school.today, prints: now };
}

const wordsOf = (prints: Prints): string =>
  [...prints]
    .map(([id, all]) => `${id}:${all.join('')}`)
    .sort()
    .join(' ');

/** The pieces in order; nothing where one is missing or somebody has written into it. */
export function readMemory(tab: Tab | undefined): Memory | undefined {
  const place = tab?.places.mark;
  if (!tab || place === undefined) return undefined;
  const pieces: string[] = [];
  let count = 0;
  for (const row of tab.grid.slice(FIRST_ROW - 1)) {
    const [, at, of, words = ''] = PIECE.exec(textOf(cellAt(row, place))) ?? [];
    if (at === undefined) continue;
    pieces[Number(at)] = words;
    count = Number(of);
  }
  if (count === 0 || Array.from({ length: count }, (_, at) => pieces[at]).includes(undefined))
    return undefined;
  const [first = '', ...tabs] = pieces.slice(0, count).join('').split(' ');
  const day = parseIsoDate(first);
  if (day === undefined) return undefined;
  return {
    day,
    prints: new Map(
      tabs.map((words) => {
        const [id = '', all = ''] = words.split(':');
        return [id, all.match(new RegExp(`.{${PRINT}}`, 'g')) ?? []];
      }),
    ),
  };
}

function piecesOf({ day, prints }: Memory): readonly string[] {
  const words = `${day} ${wordsOf(prints)}`;
  const count = Math.ceil(words.length / MOST);
  return Array.from(
    { length: count },
    (_, at) => `#${at}/${count} ${words.slice(at * MOST, (at + 1) * MOST)}`,
  );
}

/** Rows of the findings tab, with the memory behind their marks; in rows of its own where there are too few. */
export function withMemory(rows: Grid, memory: Memory): Grid {
  const place = findings.columns.findIndex(({ key }) => key === 'mark');
  const blank: Row = findings.columns.map(() => '');
  const pieces = piecesOf(memory);
  return Array.from({ length: Math.max(rows.length, pieces.length) }, (_, index) => {
    const row = rows[index] ?? blank;
    const mark = [textOf(row[place]), pieces[index] ?? ''].filter((word) => word !== '').join(' ');
    return row.map((cell, at) => (at === place ? mark : cell));
  });
}

/** A finding's own mark, without what is remembered behind it. */
export const markAlone = (mark: string): string => mark.split(' ')[0] ?? '';
