/** Closes follow-ups: the result stands in their own tab, the status in the journal. */

import { type Cell, sameCell, textOf } from '../core/cell';
import { type CivilDate, parseIsoDate } from '../core/civil-date';
import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
} from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Text } from '../core/text';
import { labelOf, toRow } from '../core/write';
import { FOLLOW_UP_STATUSES } from '../frameworks/choices';
import { followUps } from '../tabs/follow-ups';
import { journal } from '../tabs/journal';
import { badInput, MOST_ENTRIES, nextIds } from './entries';
import { lostColumns } from './lost-columns';
import { type FollowUp, followUpState, followUpsOf } from './open-follow-ups';

/** One follow-up that is settled, or gets another day. */
interface Entry {
  readonly session: string;
  readonly closed: CivilDate | undefined;
  readonly result: string;
  readonly due: CivilDate | undefined;
}

const NO_LIST = badInput(
  { id: 'Isian tindak lanjut tidak terbaca.', en: 'The entries of the follow-ups cannot be read.' },
  {
    id: 'Kirim paling banyak 200 isian, masing-masing dengan ID jurnal dan tanggal selesai atau batas baru.',
    en: 'Send 200 entries at most, each with its journal ID and the day it was closed or its new deadline.',
  },
);

const unknownSession = (session: string): Refusal =>
  badInput(
    { id: 'Tidak ada tindak lanjut untuk {session}.', en: 'There is no follow-up for {session}.' },
    { id: 'Muat ulang daftarnya, lalu isi lagi.', en: 'Load the list again, then fill it in.' },
    { session },
  );

const closedTooSoon = (session: string): Refusal =>
  badInput(
    { id: '{session}: tanggal selesai belum tiba.', en: '{session}: the day it was closed has not come.' },
    { id: 'Isi tanggal hari ini atau sebelumnya.', en: 'Enter today or an earlier day.' },
    { session },
  );

/** A day as it was sent: undefined where none was, false where it is none. */
function dayAt(given: Json, key: string): CivilDate | undefined | false {
  const text = property(given, key) ?? '';
  if (text === '') return undefined;
  return typeof text === 'string' ? (parseIsoDate(text) ?? false) : false;
}

function readEntry(given: Json): Entry | Refusal {
  const [session, result] = [property(given, 'session'), property(given, 'result') ?? ''];
  const [closed, due] = [dayAt(given, 'closed'), dayAt(given, 'due')];
  if (typeof session !== 'string' || session.trim() === '' || typeof result !== 'string') return NO_LIST;
  if (closed === false || due === false || (closed === undefined && due === undefined)) return NO_LIST;
  return { session: session.trim(), closed, result: result.trim(), due };
}

/** Rows of the tab by journal ID; the last where one stands twice. */
function rowsBySession(tab: Tab | undefined): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let index = FIRST_ROW - 1; tab && index < tab.grid.length; index += 1) {
    const session = textOf(cellAt(tab.grid[index], tab.places.session));
    if (session !== '') rows.set(session, index + 1);
  }
  return rows;
}

type Values = Readonly<Record<string, Cell>>;

/** The cells that differ from what is wanted; blanks are not wanted. */
function changesTo(tab: Tab, row: number, wanted: Values): readonly CellChange[] {
  return Object.entries(wanted).flatMap(([column, after]) => {
    const before = cellAt(tab.grid[row - 1], tab.places[column]);
    return after === '' || sameCell(before, after) ? [] : [{ row, column, before, after }];
  });
}

interface Meant {
  readonly entry: Entry;
  readonly followUp: FollowUp;
}

function meant(desk: Desk, all: readonly FollowUp[], entries: readonly Entry[]): readonly Meant[] | Refusal {
  const bySession = new Map(all.map((followUp) => [followUp.session, followUp]));
  const found: Meant[] = [];
  for (const entry of entries) {
    const followUp = bySession.get(entry.session);
    if (!followUp) return unknownSession(entry.session);
    if (entry.closed && entry.closed > desk.today) return closedTooSoon(entry.session);
    found.push({ entry, followUp });
  }
  return found;
}

const dateOf = (date: CivilDate | undefined): Cell => (date ? { date } : '');

function editsOf(desk: Desk, log: Tab, found: readonly Meant[]): readonly Edit[] {
  const tab = desk.tabs[followUps.id];
  const statusWord = (isClosed: boolean): string =>
    labelOf(FOLLOW_UP_STATUSES, isClosed ? 'closed' : 'open', desk.language);
  const standing = rowsBySession(tab);
  const inJournal: CellChange[] = [];
  const inTab: CellChange[] = [];
  const rows: (readonly Cell[])[] = [];
  const nextId = nextIds(tab, 'T');
  for (const { entry, followUp } of found) {
    const isClosed = entry.closed !== undefined;
    const due = entry.due ?? followUp.due;
    inJournal.push(
      ...changesTo(log, followUp.row, {
        followUpStatus: statusWord(isClosed),
        followUpDate: dateOf(entry.due),
      }),
    );
    const row = standing.get(entry.session);
    const wanted = {
      status: statusWord(isClosed),
      due: dateOf(due),
      closed: dateOf(entry.closed),
      result: entry.result,
    };
    if (tab && row !== undefined) inTab.push(...changesTo(tab, row, wanted));
    else {
      const given = { session: entry.session, kind: followUp.kind, status: isClosed ? 'closed' : 'open' };
      const days = { due, closed: entry.closed };
      rows.push(toRow(followUps, { id: nextId(), ...given, ...days, result: entry.result }, desk.language));
    }
  }
  const makeOrAdd: readonly Edit[] = tab
    ? [{ do: 'add-rows', tab: followUps.id, rows }]
    : [{ do: 'make-tab', template: followUps, rows }];
  return [
    ...(rows.length > 0 ? makeOrAdd : []),
    ...(inTab.length > 0 ? [{ do: 'set-cells', tab: followUps.id, cells: inTab } as const] : []),
    ...(inJournal.length > 0 ? [{ do: 'set-cells', tab: journal.id, cells: inJournal } as const] : []),
  ];
}

const NOTICE: Text = {
  id: '{closed} tindak lanjut ditutup, {dated} diberi batas baru; {open} masih terbuka, {late} di antaranya lewat batas.',
  en: '{closed} follow-ups closed, {dated} given a new deadline; {open} still open, {late} of them overdue.',
};

function think(desk: Desk, entries: readonly Entry[]): Outcome | Refusal {
  const log = desk.tabs[journal.id];
  if (!log) throw new RangeError('closeFollowUps was run without the journal');
  const lost = lostColumns(desk, [
    { template: journal, keys: ['id', 'followUp', 'followUpDate', 'followUpStatus'] },
    { template: followUps, keys: followUps.columns.map(({ key }) => key) },
  ]);
  if (lost) return lost;
  const all = followUpsOf(log);
  const found = meant(desk, all, entries);
  if (isRefusal(found)) return found;
  const closed = entries.filter((entry) => entry.closed).map(({ session }) => session);
  const after = all.filter(({ isClosed, session }) => !isClosed && !closed.includes(session));
  const late = after.filter((one) => {
    const due = entries.find(({ session }) => session === one.session)?.due ?? one.due;
    return followUpState({ ...one, due }, desk.today) === 'late';
  }).length;
  const reply = { closed: closed.length, dated: entries.length - closed.length, open: after.length, late };
  return { edits: editsOf(desk, log, found), notice: { text: NOTICE, gaps: reply }, reply };
}

function accept(input: Json): Thinking | Refusal {
  const given = property(input, 'entries') ?? [];
  if (!Array.isArray(given) || given.length > MOST_ENTRIES) return NO_LIST;
  const entries: Entry[] = [];
  for (const one of given) {
    const entry = readEntry(one);
    if (isRefusal(entry)) return entry;
    if (!entries.some(({ session }) => session === entry.session)) entries.push(entry);
  }
  return (desk) => think(desk, entries);
}

export const closeFollowUps: Command = { reads: [journal], optional: [followUps], accept };
