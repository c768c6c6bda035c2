/** Shows the counsellor one counselee code's way: sessions, follow-ups and referrals in time order. Writes nothing. */

import { codesIn } from '../actuating/counselee-codes';
import { type Cell, readDate, textOf } from '../core/cell';
import type { Command, Desk, Outcome, Refusal } from '../core/command';
import { type Json, property } from '../core/json';
import { readChoice } from '../core/read';
import { a1, cellAt, type Tab } from '../core/tab';
import { type Choice, FIRST_ROW } from '../core/template';
import { clip, folded, type Text } from '../core/text';
import { FOLLOW_UPS, STATUSES } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';
import { followUps } from '../tabs/follow-ups';
import { journal } from '../tabs/journal';
import { followUpState, followUpsOf } from './open-follow-ups';

/** A page offers and shows so many; the rest is counted. */
const MOST_SHOWN = 300;

/** A service and a kind of follow-up that hand the counselee over. */
const REFERRALS: readonly string[] = ['ATK', 'alih tangan kasus'];

const THREAD: Text = {
  id: 'Kode {code}: {sessions} kegiatan, {followUps} tindak lanjut ({open} terbuka), {referrals} alih tangan.',
  en: 'Code {code}: {sessions} {sessions|session|sessions}, {followUps} {followUps|follow-up|follow-ups} ({open} open), {referrals} {referrals|referral|referrals}.',
};

const NOTHING: Text = {
  id: 'Kode {code} belum ada di jurnal.',
  en: 'The code {code} is not in the journal yet.',
};

const OFFERED: Text = {
  id: '{count} kode konseli ada di jurnal.',
  en: '{count} counselee {count|code is|codes are} in the journal.',
};

const NO_CODE: Refusal = {
  code: 'bad-input',
  message: { text: { id: 'Kode konseli tidak terbaca.', en: 'The counselee code cannot be read.' } },
  remedy: {
    text: { id: 'Tulis satu kode, misalnya K4583.', en: 'Write one code, such as K4583.' },
  },
};

/** What stands in the thread: by its day, and where its row is. No words of the session, and nobody else's code. */
type Step = Readonly<Record<string, Json>> & { readonly date: string; readonly row: number };

const labelIn = (choices: readonly Choice[], word: Cell): Json => {
  const label = choices.find(({ key }) => key === readChoice(choices, word))?.label;
  return { id: label?.id ?? textOf(word), en: label?.en ?? textOf(word) };
};

const placeOf = (log: Tab, row: number): string => a1(log.places.counselees ?? 0, row);

/** Days on which follow-ups were closed, by journal ID. */
function closedDays(tab: Tab | undefined): ReadonlyMap<string, string> {
  const rows = (tab?.grid ?? []).slice(FIRST_ROW - 1);
  const cell = (row: readonly Cell[], key: string): Cell => cellAt(row, tab?.places[key]);
  return new Map(rows.map((row) => [textOf(cell(row, 'session')), readDate(cell(row, 'closed')) ?? '']));
}

/** 1-based rows of the journal in which the code stands. */
function rowsOf(log: Tab, code: string): ReadonlySet<number> {
  const rows = log.grid.map((cells, index) => ({
    row: index + 1,
    codes: codesIn(cellAt(cells, log.places.counselees)).map(folded),
  }));
  return new Set(
    rows.filter(({ row, codes }) => row >= FIRST_ROW && codes.includes(code)).map(({ row }) => row),
  );
}

function sessionStep(log: Tab, row: number): Step {
  const cell = (key: string): Cell => cellAt(log.grid[row - 1], log.places[key]);
  const isReferral = REFERRALS.includes(readChoice(SERVICES, cell('service')) ?? '');
  return {
    kind: isReferral ? 'referral' : 'session',
    date: readDate(cell('date')) ?? '',
    id: textOf(cell('id')),
    row,
    cell: placeOf(log, row),
    what: labelIn(SERVICES, cell('service')),
    state: labelIn(STATUSES, cell('status')),
  };
}

/** Its day is the one by which it is due; the session's own where nobody said one. */
function followUpSteps(desk: Desk, log: Tab, rows: ReadonlySet<number>): readonly Step[] {
  const closed = closedDays(desk.tabs[followUps.id]);
  return followUpsOf(log)
    .filter(({ row }) => rows.has(row))
    .map((one) => ({
      kind: REFERRALS.includes(one.kind) ? 'referral' : 'followUp',
      date: one.due ?? readDate(cellAt(log.grid[one.row - 1], log.places.date)) ?? '',
      id: one.session,
      row: one.row,
      cell: placeOf(log, one.row),
      what: labelIn(FOLLOW_UPS, one.kind),
      state: followUpState(one, desk.today),
      closed: closed.get(one.session) ?? '',
    }));
}

/** What cannot be dated comes last. */
const inTime = (one: Step, other: Step): number =>
  (one.date || '9999').localeCompare(other.date || '9999') || one.row - other.row;

function thread(desk: Desk, log: Tab, code: string): Outcome {
  const rows = rowsOf(log, folded(code));
  const sessions = [...rows].map((row) => sessionStep(log, row));
  const later = followUpSteps(desk, log, rows);
  const steps = [...sessions, ...later].sort(inTime);
  const counts = {
    sessions: sessions.length,
    followUps: later.length,
    open: later.filter(({ state }) => state !== 'closed').length,
    referrals: steps.filter(({ kind }) => kind === 'referral').length,
  };
  return {
    edits: [],
    notice: { text: rows.size === 0 ? NOTHING : THREAD, gaps: { code: clip(code), ...counts } },
    reply: { code, ...counts, count: steps.length, rows: steps.slice(0, MOST_SHOWN) },
  };
}

/** Codes as they are written first, in their own order. */
function offered(desk: Desk, log: Tab): Outcome {
  const found = new Map<string, string>();
  for (const cells of log.grid.slice(FIRST_ROW - 1)) {
    for (const code of codesIn(cellAt(cells, log.places.counselees))) {
      if (!found.has(folded(code))) found.set(folded(code), code);
    }
  }
  const codes = [...found.values()].sort();
  return {
    edits: [],
    notice: { text: OFFERED, gaps: { count: codes.length } },
    reply: {
      today: desk.today,
      titles: { [journal.id]: { ...journal.title } },
      codes: codes.slice(0, MOST_SHOWN),
      count: codes.length,
    },
  };
}

/** Input `{code}`; `{}` asks which codes there are. */
export const showCase: Command = {
  reads: [journal],
  optional: [followUps],
  readsOnly: true,
  accept: (input) => {
    const code = property(input, 'code') ?? '';
    if (typeof code !== 'string' || codesIn(code).length > 1) return NO_CODE;
    return (desk) => {
      const log = desk.tabs[journal.id];
      if (!log) throw new RangeError('showCase was run without the journal');
      return code.trim() === '' ? offered(desk, log) : thread(desk, log, code.trim());
    };
  },
};
