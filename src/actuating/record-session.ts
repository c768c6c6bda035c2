/** Records sessions: what is new is added at once, what stands already is left alone or completed. */

import { isBlank, type Row, sameCell, textOf } from '../core/cell';
import { closedMonthsIn } from '../core/closed-months';
import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
} from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import type { Json } from '../core/json';
import { cellAt, ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { type Saying, say, type Text } from '../core/text';
import { toCell } from '../core/write';
import { readCalendar } from '../planning/calendar';
import { readSettings } from '../planning/settings';
import { calendar } from '../tabs/calendar';
import { journal } from '../tabs/journal';
import { profile } from '../tabs/profile';
import { schedule } from '../tabs/schedule';
import { refuseClosed } from '../texts/closed-months';
import { type GivenSession, sessionsIn } from './given-sessions';
import { splitWritten } from './half-written';
import { completing, computedCells, type JournalRules } from './journal';
import { lostColumns } from './log-columns';
import { factsIn, sessionRows } from './log-rows';
import { highest, matchLog, newRows } from './match-log';
import { newDateRows, putsOff } from './new-dates';
import { brokenRule, completed, hidesTopic } from './session-rules';
import { typedRowChanges } from './typed-rows';

const rowsById = (tab: Tab): ReadonlyMap<string, number> =>
  new Map(
    tab.grid
      .map((cells, index) => [textOf(cellAt(cells, tab.places.id)), index + 1] as const)
      .slice(FIRST_ROW - 1)
      .filter(([id]) => id !== '')
      .reverse(),
  );

/** A session that stands: the cells that were given, and what follows from them. */
function changesTo(tab: Tab, row: number, session: GivenSession, rules: JournalRules, desk: Desk) {
  const before = ownCells(tab, tab.grid[row - 1] ?? []);
  const said = journal.columns.map((column, place) => {
    const given = session[column.key];
    return given === undefined ? (before[place] ?? '') : toCell(column, given, desk.language);
  });
  const ours: Readonly<Record<string, Row[number]>> = computedCells(
    completing(rules)(factsIn(said)),
    desk.language,
  );
  return journal.columns.flatMap(({ key }, place): readonly CellChange[] => {
    const own = ours[key] ?? '';
    const after = isBlank(own) ? (said[place] ?? '') : own;
    const stands = sameCell(before[place], after) || tab.places[key] === undefined;
    return stands ? [] : [{ row, column: key, before: before[place] ?? '', after }];
  });
}

const NOTICES = {
  recorded: {
    id: '{count} kegiatan dicatat: {ids}.',
    en: '{count} {count|session|sessions} recorded: {ids}.',
  },
  changed: { id: '{count} kegiatan diperbarui.', en: '{count} {count|session|sessions} updated.' },
  kept: {
    id: '{count} kegiatan sudah ada di jurnal, jadi tidak dicatat dua kali.',
    en: '{count} {count|session stands|sessions stand} in the journal already and were not recorded twice.',
  },
  placed: {
    id: '{count} tanggal pengganti masuk ke Jadwal Harian.',
    en: '{count} new {count|date stands|dates stand} in the Daily schedule.',
  },
  hidden: {
    id: 'Topik layanan rahasia tidak disimpan; simpan di catatan pribadi Anda.',
    en: 'The topic of a confidential service is not stored; keep it in your private notes.',
  },
} as const satisfies Readonly<Record<string, Text>>;

function noticeOf(parts: readonly (readonly [Text, number, string])[]): Saying {
  const said = parts.filter(([, count]) => count > 0);
  const words = (locale: 'id' | 'en'): string =>
    said.map(([text, count, ids]) => say(text, locale, { count, ids })).join(' ');
  return { text: { id: words('id'), en: words('en') } };
}

const editing = (tab: string, cells: readonly CellChange[]): readonly Edit[] =>
  cells.length > 0 ? [{ do: 'set-cells', tab, cells }] : [];

const adding = (tab: string, rows: readonly Row[]): readonly Edit[] =>
  rows.length > 0 ? [{ do: 'add-rows', tab, rows }] : [];

function think(desk: Desk, sessions: readonly GivenSession[]): Outcome | Refusal {
  const { calendar: days, journal: tab, profile: school } = desk.tabs;
  if (!tab) throw new RangeError('recordSession was run without the journal');
  const given = new Set(['id', ...sessions.flatMap((session) => Object.keys(session))]);
  const lost = lostColumns(tab, given);
  if (lost) return lost;
  const standing = rowsById(tab);
  const rowOf = ({ id = '' }: GivenSession): number | undefined => standing.get(id);
  for (const session of sessions) {
    const broken = brokenRule(session, desk.today, rowOf(session) === undefined);
    if (broken) return broken;
  }
  const rules: JournalRules = {
    calendar: readCalendar(days, school),
    settings: readSettings(school),
    framework: desk.framework,
  };
  const full = sessions.map((session) =>
    rowOf(session) === undefined ? completed(session, desk.language) : session,
  );
  const updates = full.flatMap((session) => {
    const row = rowOf(session);
    return row === undefined ? [] : [changesTo(tab, row, session, rules, desk)];
  });
  const fresh = full.filter((session) => rowOf(session) === undefined);
  const logs = sessionRows(
    fresh.map((given, index) => ({ line: index + 1, given })),
    rules,
    desk.language,
  );
  const match = matchLog(tab, logs, false);
  const numbered = newRows(tab, match, logs);
  const { rows, finished } = splitWritten(desk, tab, numbered);
  const changed = updates.filter((cells) => cells.length > 0);
  const kept = match.kept.length + updates.length - changed.length;
  const scheduled = newDateRows(desk.tabs.schedule, full, desk.language);
  const free = numbered.filter((_, index) => match.added[index]?.id === '').length;
  const mine = new Set([...finished, ...changed.flat()].map(({ row }) => row));
  const typed = typedRowChanges(tab, rules, desk.language, highest(tab, logs) + free);
  const cells = [...finished, ...changed.flat(), ...typed.filter(({ row }) => !mine.has(row))];
  const ids = numbered.map(([id]) => textOf(id));
  const notice = noticeOf([
    [NOTICES.recorded, numbered.length, ids.join(', ')],
    [NOTICES.changed, changed.length, ''],
    [NOTICES.kept, kept, ''],
    [NOTICES.placed, scheduled.length, ''],
    [NOTICES.hidden, sessions.filter(hidesTopic).length, ''],
  ]);
  const edits = [...editing(journal.id, cells), ...adding(journal.id, rows)];
  const closed = closedMonthsIn(desk.tabs, edits);
  if (closed.length > 0) return refuseClosed(journal.id, closed);
  return {
    edits: [...edits, ...adding(schedule.id, scheduled)],
    notice,
    reply: { added: numbered.length, changed: changed.length, kept, ids, scheduled: scheduled.length },
    counts: [{ tab: journal.id, kept }],
  };
}

function accept(input: Json): Thinking | Refusal {
  const sessions = sessionsIn(input);
  return isRefusal(sessions) ? sessions : (desk) => think(desk, sessions);
}

/** Anything but a list of sessions is refused before a tab is read. */
function needsSchedule(input: Json): boolean {
  const sessions = sessionsIn(input);
  return !isRefusal(sessions) && putsOff(sessions);
}

export const recordSession: Command = {
  reads: [profile, calendar, journal],
  optional: [profile, calendar],
  readsAlso: (input) => (needsSchedule(input) ? [schedule] : []),
  accept,
};
