/** Writes the short-term and long-term evaluations that are due into their tab, and what came out of them. */

import { type Cell, sameCell } from '../core/cell';
import { type CivilDate, parseIsoDate } from '../core/civil-date';
import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
  tabOf,
} from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { cellAt, type Tab } from '../core/tab';
import { folded, type Text } from '../core/text';
import { toRow } from '../core/write';
import { EVALUATION_WINDOWS } from '../frameworks/choices';
import { readSettings } from '../planning/settings';
import { evaluation } from '../tabs/evaluation';
import { journal } from '../tabs/journal';
import { profile } from '../tabs/profile';
import { coverageOf, owedEvaluations, type Standing, stateOf, type WindowKind } from './due-evaluations';
import { badInput, MOST_ENTRIES, nextIds } from './entries';
import { lostColumns } from './lost-columns';

/** What came out of one evaluation, as a person enters it. */
interface Entry {
  readonly kind: WindowKind;
  readonly session: string;
  readonly subject: string;
  readonly classes: string;
  readonly date: CivilDate | undefined;
  readonly percent: number | undefined;
  readonly respondents: number | undefined;
  readonly note: string;
}

const NO_LIST = badInput(
  { id: 'Isian penilaian tidak terbaca.', en: 'The entries of the evaluations cannot be read.' },
  {
    id: 'Kirim paling banyak 200 isian sekaligus, masing-masing dengan jenis, ID jurnal, dan kasus atau topik.',
    en: 'Send 200 entries at most, each with its kind, journal ID, and case or topic.',
  },
);

const offRange = (what: Text, subject: string): Refusal =>
  badInput(
    {
      id: 'Penilaian {subject}: {what} tidak wajar.',
      en: 'Evaluation of {subject}: {what} cannot be right.',
    },
    {
      id: 'Isi tanggal yang sudah lewat, persen 0 sampai 100, dan jumlah responden bulat; kosongkan yang tidak ada.',
      en: 'Enter a day that has come, 0 to 100 per cent and a whole number of respondents; leave blank what is missing.',
    },
    { what, subject },
  );

const WHAT = {
  date: { id: 'tanggal', en: 'the date' },
  percent: { id: 'persen', en: 'the per cent' },
  respondents: { id: 'jumlah responden', en: 'the number of respondents' },
} as const satisfies Readonly<Record<string, Text>>;

const isNumberWithin = (given: Json, most: number): given is number =>
  typeof given === 'number' && Number.isFinite(given) && given >= 0 && given <= most;

const textAt = (given: Json, key: string): string => {
  const text = property(given, key);
  return typeof text === 'string' ? text.trim() : '';
};

function readEntry(given: Json): Entry | Refusal {
  const kind = EVALUATION_WINDOWS.find(({ key }) => key === property(given, 'kind'))?.key;
  const [session, subject] = [textAt(given, 'session'), textAt(given, 'subject')];
  if (!kind || session === '') return NO_LIST;
  const [percent, respondents] = [property(given, 'percent') ?? '', property(given, 'respondents') ?? ''];
  const date = parseIsoDate(textAt(given, 'date'));
  if (!date && textAt(given, 'date') !== '') return offRange(WHAT.date, subject);
  if (percent !== '' && !isNumberWithin(percent, 100)) return offRange(WHAT.percent, subject);
  if (respondents !== '' && !(isNumberWithin(respondents, 10_000) && Number.isInteger(respondents))) {
    return offRange(WHAT.respondents, subject);
  }
  return {
    kind,
    session,
    subject,
    classes: textAt(given, 'classes'),
    date,
    percent: percent === '' ? undefined : percent,
    respondents: respondents === '' ? undefined : respondents,
    note: textAt(given, 'note'),
  };
}

const isMeant = ({ kind, session, subject, classes }: Entry, one: Standing): boolean =>
  one.kind === kind &&
  one.sessions.has(session) &&
  folded(one.subject) === folded(subject) &&
  (one.isCoded || classes === '' || folded(one.classes) === folded(classes));

const notDue = (session: string, subject: string): Refusal =>
  badInput(
    {
      id: 'Tidak ada penilaian {subject} untuk {session}.',
      en: 'There is no evaluation of {subject} for {session}.',
    },
    { id: 'Muat ulang daftarnya, lalu isi lagi.', en: 'Load the list again, then fill it in.' },
    { session, subject },
  );

/** The cells of a new row, in template order. */
function newRow(id: string, one: Standing, entry: Entry | undefined, desk: Desk): readonly Cell[] {
  return toRow(
    evaluation,
    {
      id,
      session: one.session,
      kind: one.kind,
      subject: one.subject,
      class: one.classes,
      due: one.due,
      date: entry?.date,
      percent: entry?.percent,
      respondents: entry?.respondents,
      note: entry?.note,
    },
    desk.language,
  );
}

const ENTERED = ['date', 'percent', 'respondents', 'note'] as const;

/** What an entry says and the row does not: what it leaves out stays as it is. */
function changesOf(tab: Tab, row: number, entry: Entry): readonly CellChange[] {
  return ENTERED.flatMap((column) => {
    const given = entry[column];
    if (given === undefined || given === '') return [];
    const after: Cell = column === 'date' && entry.date ? { date: entry.date } : (given as string | number);
    const before = cellAt(tab.grid[row - 1], tab.places[column]);
    return sameCell(before, after) ? [] : [{ row, column, before, after }];
  });
}

/** Asked for by now, and without a row of its own. */
const isAsked = (one: Standing, today: CivilDate): boolean => !one.evaluated && one.opens <= today;

interface Reviewed {
  readonly edits: readonly Edit[];
  readonly saved: number;
  readonly added: number;
}

function review(desk: Desk, all: readonly Standing[], entries: readonly Entry[]): Reviewed | Refusal {
  const tab = tabOf(desk, evaluation);
  const byItem = new Map<Standing, Entry>();
  for (const entry of entries) {
    const meant = all.find((one) => isMeant(entry, one));
    if (!meant) return notDue(entry.session, entry.subject);
    if (entry.date && entry.date > desk.today) return offRange(WHAT.date, entry.subject);
    byItem.set(meant, entry);
  }
  const fresh = all.filter((one) => !one.evaluated && (byItem.has(one) || isAsked(one, desk.today)));
  const nextId = nextIds(tab, 'E');
  const rows = fresh.map((one) => newRow(nextId(), one, byItem.get(one), desk));
  const changes = [...byItem].flatMap(([{ evaluated }, entry]) =>
    tab && evaluated ? changesOf(tab, evaluated.row, entry) : [],
  );
  return { edits: editsOf(tab, rows, changes), saved: byItem.size, added: rows.length };
}

function editsOf(
  tab: Tab | undefined,
  rows: readonly (readonly Cell[])[],
  cells: readonly CellChange[],
): readonly Edit[] {
  if (rows.length === 0 && cells.length === 0) return [];
  if (!tab) return [{ do: 'make-tab', template: evaluation, rows }];
  return [
    ...(cells.length > 0 ? [{ do: 'set-cells', tab: evaluation.id, cells } as const] : []),
    ...(rows.length > 0 ? [{ do: 'add-rows', tab: evaluation.id, rows } as const] : []),
  ];
}

const NOTICE: Text = {
  id: '{saved} penilaian disimpan, {added} baris jatuh tempo ditambahkan ke tab {tab}; {late} terlambat, {soon} jatuh tempo sampai tujuh hari ke depan.',
  en: '{saved} evaluations saved, {added} due rows added to the tab {tab}; {late} late, {soon} due within seven days.',
};

const NOTHING: Text = {
  id: 'Tidak ada penilaian yang perlu ditambahkan; {late} terlambat, {soon} jatuh tempo sampai tujuh hari ke depan.',
  en: 'No evaluation to add; {late} late, {soon} due within seven days.',
};

function think(desk: Desk, entries: readonly Entry[]): Outcome | Refusal {
  const log = desk.tabs[journal.id];
  if (!log) throw new RangeError('reviewEvaluations was run without the journal');
  const lost = lostColumns(desk, [
    { template: journal, keys: ['id', 'date', 'service', 'status', 'topic', 'classes', 'counselees'] },
    { template: evaluation, keys: ['id', 'session', 'kind', 'subject', 'class', ...ENTERED] },
  ]);
  if (lost) return lost;
  const year = readSettings(desk.tabs.profile);
  const all = owedEvaluations(log, year, desk.tabs[evaluation.id]);
  const reviewed = review(desk, all, entries);
  if (isRefusal(reviewed)) return reviewed;
  const { edits, saved, added } = reviewed;
  const states = all.map((one) => stateOf(one, desk.today));
  const late = states.filter((state) => state === 'late').length;
  const soon = states.filter((state) => state === 'today' || state === 'week').length;
  const isQuiet = saved === 0 && added === 0;
  return {
    edits,
    notice: { text: isQuiet ? NOTHING : NOTICE, gaps: { saved, added, late, soon, tab: evaluation.title } },
    reply: {
      saved,
      added,
      late,
      soon,
      laijapen: { ...coverageOf(all, 'laijapen', desk.today) },
      laijapang: { ...coverageOf(all, 'laijapang', desk.today) },
    },
    counts: isQuiet ? [{ tab: evaluation.id, kept: states.length }] : [],
  };
}

function accept(input: Json): Thinking | Refusal {
  const given = property(input, 'entries') ?? [];
  if (!Array.isArray(given) || given.length > MOST_ENTRIES) return NO_LIST;
  const entries: Entry[] = [];
  for (const one of given) {
    const entry = readEntry(one);
    if (isRefusal(entry)) return entry;
    if (entry.date || entry.note !== '') entries.push(entry);
    else if (entry.percent !== undefined || entry.respondents !== undefined) {
      return offRange(WHAT.date, entry.subject);
    }
  }
  return (desk) => think(desk, entries);
}

export const reviewEvaluations: Command = {
  reads: [journal],
  optional: [profile, evaluation],
  accept,
};
