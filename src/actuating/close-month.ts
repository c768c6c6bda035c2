/** The command "close a month": its rows in the journal stay as they are until it is opened again. */

import { isBlankRow } from '../core/cell';
import { isLocked, LOCK_COLUMN, monthOfRow } from '../core/closed-months';
import { type Command, type Desk, isRefusal, type Outcome, type Refusal } from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { readChoice } from '../core/read';
import { cellAt, missingColumns, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { SayingGaps, Text } from '../core/text';
import { YES_NO } from '../core/write';
import { STATUSES } from '../frameworks/choices';
import { readCalendar } from '../planning/calendar';
import { monthLabel, noSuchPeriod, type Period, readPeriod } from '../planning/period';
import { readSettings } from '../planning/settings';
import { calendar } from '../tabs/calendar';
import { journal } from '../tabs/journal';
import { profile } from '../tabs/profile';
import { dayPrints, keepDays } from './closed-days';
import { refuseLost } from './log-columns';
import { highest } from './match-log';
import { typedRowChanges } from './typed-rows';

const T = {
  closed: {
    id: '{month} ditutup: {count} baris jurnal terkunci. Untuk membukanya lagi: menu Tutup bulan, ketik "buka {key}".',
    en: '{month} is closed: {count} {count|row|rows} of the journal locked. To open it again: menu Close a month, type "open {key}".',
  },
  opened: {
    id: '{month} dibuka lagi: {count} baris jurnal dapat diubah.',
    en: '{month} is open again: {count} {count|row|rows} of the journal can be changed.',
  },
  standsClosed: { id: '{month} sudah ditutup.', en: '{month} is closed already.' },
  standsOpen: { id: '{month} tidak sedang ditutup.', en: '{month} is not closed.' },
  empty: {
    id: 'Jurnal tidak mempunyai baris pada {month}; tidak ada yang ditutup.',
    en: 'The journal has no row in {month}; nothing was closed.',
  },
  waiting: {
    id: '{count} baris {month} masih Direncanakan; setelah ditutup, statusnya tidak dapat diisi.',
    en: '{count} {count|row|rows} of {month} {count|is|are} still planned; once closed, their status cannot be filled in.',
  },
  ahead: { id: '{month} belum mulai.', en: '{month} has not begun.' },
  aheadRemedy: {
    id: 'Tutup bulan setelah semua kegiatannya dicatat.',
    en: 'Close a month when all of its sessions are recorded.',
  },
} as const satisfies Readonly<Record<string, Text>>;

interface Wish {
  readonly month: string;
  readonly opens: boolean;
}

/** `2026-10`, `buka 2026-10`, or `{month, open: true}`. */
function wishIn(input: Json): Wish {
  const given = property(input, 'month') ?? '';
  const words = typeof given === 'string' ? given.trim() : '?';
  const [, verb, month = ''] = /^(?:(buka|open)\s+)?(.*)$/i.exec(words) ?? [];
  return { month, opens: verb !== undefined || property(input, 'open') === true };
}

/** One month that has begun. */
function monthAsked(desk: Desk, { month }: Wish): Period | Refusal {
  const year = readSettings(desk.tabs.profile);
  const period = readPeriod(month, year);
  if (period?.months.length !== 1) return noSuchPeriod(month, year);
  if (period.from <= desk.today) return period;
  const gaps = { month: period.label };
  return { code: 'bad-input', message: { text: T.ahead, gaps }, remedy: { text: T.aheadRemedy } };
}

/** 1-based rows of the month, in sheet order. */
const rowsOf = (tab: Tab, month: string): readonly number[] =>
  tab.grid.flatMap((cells, index) =>
    index >= FIRST_ROW - 1 && !isBlankRow(cells) && monthOfRow(tab, index + 1) === month ? [index + 1] : [],
  );

const setting = (cells: readonly CellChange[]): readonly Edit[] =>
  cells.length > 0 ? [{ do: 'set-cells', tab: journal.id, cells }] : [];

/** What was typed in is completed first: afterwards nothing more follows from it. */
function completions(desk: Desk, tab: Tab, rows: readonly number[]): readonly CellChange[] {
  const { calendar: days, profile: school } = desk.tabs;
  const rules = {
    calendar: readCalendar(days, school),
    settings: readSettings(school),
    framework: desk.framework,
  };
  const all = typedRowChanges(tab, rules, desk.language, highest(tab, []), new Set());
  return all.filter(({ row }) => rows.includes(row));
}

function close(desk: Desk, tab: Tab, period: Period): Outcome {
  const rows = rowsOf(tab, period.key);
  const free = rows.filter((row) => !isLocked(tab, row));
  const before = (row: number) => cellAt(tab.grid[row - 1], tab.places[LOCK_COLUMN]);
  const after = YES_NO.yes[desk.language];
  const locks = free.map((row) => ({ row, column: LOCK_COLUMN, before: before(row), after }));
  const isPlanned = (row: number): boolean =>
    readChoice(STATUSES, cellAt(tab.grid[row - 1], tab.places.status)) === 'planned';
  const waiting = free.filter(isPlanned).length;
  const gaps: SayingGaps = { month: period.label, key: period.key, count: free.length };
  const text = rows.length === 0 ? T.empty : free.length === 0 ? T.standsClosed : T.closed;
  return {
    edits: [
      ...setting([...(free.length > 0 ? completions(desk, tab, free) : []), ...locks]),
      ...(rows.length > 0 ? keepDays(desk, period.key, dayPrints(tab, new Set([period.key]))) : []),
    ],
    notice: { text, gaps },
    ...(waiting > 0 ? { foreseen: { text: T.waiting, gaps: { ...gaps, count: waiting } } } : {}),
    reply: { month: period.key, closed: rows.length > 0, rows: rows.length, changed: free.length },
    counts: [{ tab: journal.id, kept: rows.length - free.length }],
  };
}

function open(tab: Tab, period: Period): Outcome {
  const locked = rowsOf(tab, period.key).filter((row) => isLocked(tab, row));
  const cells = locked.map((row) => ({
    row,
    column: LOCK_COLUMN,
    before: cellAt(tab.grid[row - 1], tab.places[LOCK_COLUMN]),
    after: '',
  }));
  return {
    edits: setting(cells),
    notice: {
      text: locked.length === 0 ? T.standsOpen : T.opened,
      gaps: { month: monthLabel(period.key), count: locked.length },
    },
    reply: { month: period.key, closed: false, rows: locked.length, changed: locked.length },
  };
}

function think(desk: Desk, wish: Wish): Outcome | Refusal {
  const { journal: tab } = desk.tabs;
  if (!tab) throw new RangeError('closeMonth was run without the journal');
  const lost = missingColumns(tab).filter(({ key }) => ['id', 'date', LOCK_COLUMN].includes(key));
  if (lost.length > 0) return refuseLost(lost);
  const period = monthAsked(desk, wish);
  if (isRefusal(period)) return period;
  return wish.opens ? open(tab, period) : close(desk, tab, period);
}

/** Input `{month}`, and `open: true` to take it back. */
export const closeMonth: Command = {
  reads: [profile, calendar, journal],
  optional: [profile, calendar],
  accept: (input) => {
    const wish = wishIn(input);
    return (desk) => think(desk, wish);
  },
};
