/** Which rows of a log file stand in the journal already, and which are new: by ID, else by what they say. */

import { type Cell, isBlank, isBlankRow, type Row, textOf } from '../core/cell';
import { LOCK_COLUMN, monthIn } from '../core/closed-months';
import { readCell } from '../core/read';
import { cellAt, ownCells, type Tab } from '../core/tab';
import { type Column, FIRST_ROW } from '../core/template';
import { folded } from '../core/text';
import { journal } from '../tabs/journal';
import { COMPUTED_KEYS } from './journal';
import type { LogRow } from './log-rows';

export interface Kept {
  /** 1-based row of the journal. */
  readonly row: number;
  readonly log: LogRow;
  /** How much the journal's row is another session than the file's: which of the telling cells differ. */
  readonly differsIn: readonly TellingKey[];
}

export interface Match {
  readonly added: readonly LogRow[];
  readonly kept: readonly Kept[];
  /** Rows that repeat another one of the file, ID and all. */
  readonly doubled: number;
}

/** What tells one session from another. */
const TELLING_KEYS = ['date', 'service', 'counsellor', 'start'] as const;

type TellingKey = (typeof TELLING_KEYS)[number];

const TELLING = TELLING_KEYS.map((key) => ({
  key,
  place: journal.columns.findIndex((column) => column.key === key),
}));

const ID = journal.columns.findIndex(({ key }) => key === 'id');

/** What people say of a session: neither its ID and lock nor what is worked out from the rest. */
const SAID = journal.columns
  .map((column, place) => ({ column, place }))
  .filter(({ column }) => !['id', LOCK_COLUMN, ...COMPUTED_KEYS].includes(column.key));

/** Equal for cells that say the same, in whatever language their choices are written. */
function saidIn(column: Column, cell: Cell): string {
  const value = readCell(column, cell) ?? textOf(cell);
  return Array.isArray(value) ? value.join(';') : String(value);
}

const wordsOf = (cells: Row): string =>
  SAID.map(({ column, place }) => saidIn(column, cells[place] ?? '')).join('\u0001');

/** Rows of the journal that still wait for their like, in sheet order. */
type Waiting = Map<string, number[]>;

function wait(waiting: Waiting, key: string, row: number): void {
  const rows = waiting.get(key);
  if (rows) rows.push(row);
  else waiting.set(key, [row]);
}

/** @param bySaying looks at rows as a whole, for a file without IDs. */
function waitingIn(tab: Tab, bySaying: boolean): Waiting {
  const waiting: Waiting = new Map();
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const cells = tab.grid[index] ?? [];
    const key = bySaying ? wordsOf(ownCells(tab, cells)) : textOf(cellAt(cells, tab.places.id));
    if (key !== '' && !isBlankRow(cells)) wait(waiting, key, index + 1);
  }
  for (const rows of waiting.values()) rows.reverse();
  return waiting;
}

/** A cell that the file leaves blank contradicts nothing; nor does one that a broken run left to be filled. */
function differing(tab: Tab, row: number, { cells }: LogRow, isUnfinished: boolean): readonly TellingKey[] {
  return TELLING.filter(({ key, place }) => {
    const column = journal.columns[place];
    const [theirs, ours] = [cells[place] ?? '', cellAt(tab.grid[row - 1], tab.places[key])];
    if (!column || tab.places[key] === undefined || isBlank(theirs)) return false;
    if (isBlank(ours)) return !isUnfinished;
    return folded(saidIn(column, theirs)) !== folded(saidIn(column, ours));
  }).map(({ key }) => key);
}

/** Where an ID stands several times: the row that holds the same session, else the first that waits. */
function take(rows: number[] | undefined, differsIn: (row: number) => readonly TellingKey[]) {
  if (!rows) return undefined;
  for (let index = rows.length - 1; rows.length > 1 && index >= 0; index -= 1) {
    const row = rows[index];
    if (row === undefined || differsIn(row).length > 0) continue;
    rows.splice(index, 1);
    return row;
  }
  return rows.pop();
}

/**
 * The n-th row of an ID in the file is the n-th in the journal; what the journal lacks is new.
 *
 * @param isUnfinished a run that was broken off may have left rows half written.
 */
export function matchLog(tab: Tab, logs: readonly LogRow[], isUnfinished: boolean): Match {
  const byId = waitingIn(tab, false);
  const bySaying: Waiting = logs.some(({ id }) => id === '') ? waitingIn(tab, true) : new Map();
  const added: LogRow[] = [];
  const kept: Kept[] = [];
  const seen = new Set<string>();
  for (const log of logs) {
    const waiting = log.id === '' ? bySaying.get(wordsOf(log.cells)) : byId.get(log.id);
    if (log.id !== '' && seen.has(log.print)) continue;
    if (log.id !== '') seen.add(log.print);
    const differsIn = (row: number) => (log.id === '' ? [] : differing(tab, row, log, isUnfinished));
    const row = take(waiting, differsIn);
    if (row === undefined) added.push(log);
    else kept.push({ row, log, differsIn: differsIn(row) });
  }
  return { added, kept, doubled: logs.length - added.length - kept.length };
}

/** Without a time, two sessions of a day with one class may differ in their topic alone. */
const ONE_SESSION = ['date', 'start', 'service', 'classes', 'counselees', 'counsellor'];

const placeOf = (key: string): number => journal.columns.findIndex((column) => column.key === key);

/** Which session it is, whatever else was written or mended later on. */
function sessionPrint(cells: Row): string {
  const keys = isBlank(cells[placeOf('start')]) ? [...ONE_SESSION, 'topic'] : ONE_SESSION;
  return keys
    .map((key) => {
      const column = journal.columns[placeOf(key)];
      return column ? folded(saidIn(column, cells[placeOf(key)] ?? '')) : '';
    })
    .join('\u0001');
}

/**
 * Rows without an ID that say another thing than any row of the journal may still be sessions that stand there and
 * were mended since: those of the same day, time, service, class, code and counsellor.
 */
export function matchMended(tab: Tab, match: Match): Match {
  const taken = new Set(match.kept.map(({ row }) => row));
  const waiting: Waiting = new Map();
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const cells = ownCells(tab, tab.grid[index] ?? []);
    if (!taken.has(index + 1) && !isBlankRow(cells)) wait(waiting, sessionPrint(cells), index + 1);
  }
  for (const rows of waiting.values()) rows.reverse();
  const added: LogRow[] = [];
  const kept = [...match.kept];
  for (const log of match.added) {
    const row = log.id === '' ? waiting.get(sessionPrint(log.cells))?.pop() : undefined;
    if (row === undefined) added.push(log);
    else kept.push({ row, log, differsIn: [] });
  }
  return { added, kept, doubled: match.doubled };
}

/** Rows that would come into a closed month stay out. @returns their lines, too. */
export function withoutClosed(match: Match, months: ReadonlySet<string>) {
  const isClosed = ({ cells }: LogRow): boolean => months.has(monthIn(cells[placeOf('date')] ?? '') ?? '');
  const closed = months.size === 0 ? [] : match.added.filter(isClosed);
  const added = match.added.filter((log) => !closed.includes(log));
  return { match: { ...match, added }, closed: closed.map(({ line }) => line) };
}

const numberOf = (id: string): number => Number(/^S(\d{1,9})$/.exec(id)?.[1] ?? 0);

export const sessionId = (number: number): string => `S${String(number).padStart(4, '0')}`;

/** The highest number that an ID in the journal or in the file has. */
export function highest(tab: Tab, logs: readonly LogRow[]): number {
  let most = 0;
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    most = Math.max(most, numberOf(textOf(cellAt(tab.grid[index], tab.places.id))));
  }
  return logs.reduce((most_, { id }) => Math.max(most_, numberOf(id)), most);
}

/** The cells of new rows; those without an ID get the next numbers, which are never used again. */
export function newRows(tab: Tab, { added }: Match, logs: readonly LogRow[]): readonly Row[] {
  let last = highest(tab, logs);
  return added.map(({ id, cells }) => {
    if (id !== '') return cells;
    last += 1;
    const next = sessionId(last);
    return cells.map((cell, place) => (place === ID ? next : cell));
  });
}
