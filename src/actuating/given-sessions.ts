/** Sessions as a page hands them over, by the journal's keys: checked before any tab is read. */

import { type Cell, isBlank, textOf } from '../core/cell';
import { isRefusal, type Refusal } from '../core/command';
import type { Json } from '../core/json';
import { isObject, property } from '../core/json';
import { readCell, type Value } from '../core/read';
import type { Column } from '../core/template';
import { clip, same, type Text } from '../core/text';
import { toCell } from '../core/write';
import { listText } from '../organizing/wording';
import { journal } from '../tabs/journal';

/** What a person says of a session, by column key; blanks are left out. */
export type GivenSession = Readonly<Record<string, string>>;

const COLUMNS: readonly Column[] = journal.columns;

/** Worked out from the rest, whatever is given; the length and the hours may be said. */
const OURS = COLUMNS.filter(({ key, computed }) => computed && key !== 'minutes' && key !== 'hours').map(
  ({ key }) => key,
);

/** More at once than a week holds; the door of `importSessions` takes whole logs. */
const MOST_SESSIONS = 60;

const NO_SESSIONS: Refusal = {
  code: 'bad-input',
  message: { text: { id: 'Belum ada kegiatan yang akan dicatat.', en: 'There is no session to record.' } },
  remedy: {
    text: {
      id: `Isi paling sedikit tanggal dan layanan; paling banyak ${MOST_SESSIONS} kegiatan sekaligus.`,
      en: `Give at least the date and the service; at most ${MOST_SESSIONS} sessions at once.`,
    },
  },
};

export const refuseField = (field: Text, message: Text, remedy: Text, value = ''): Refusal => ({
  code: 'bad-input',
  tab: journal.id,
  message: { text: message, gaps: { field, value: clip(value) } },
  remedy: { text: remedy, gaps: { field } },
});

export const titleOf = (key: string): Text =>
  COLUMNS.find((column) => column.key === key)?.title ?? same(key);

const UNREADABLE: Text = {
  id: '{field}: "{value}" tidak dapat dibaca.',
  en: '{field}: "{value}" cannot be read.',
};

const WANTED: Partial<Record<Column['kind'], Text>> = {
  date: { id: 'Tulis tahun-bulan-tanggal, mis. 2026-10-06.', en: 'Write year-month-day, e.g. 2026-10-06.' },
  time: { id: 'Tulis jam dan menit, mis. 07:55.', en: 'Write hours and minutes, e.g. 07:55.' },
  yesno: { id: 'Tulis Ya atau Tidak.', en: 'Write Yes or No.' },
  percent: { id: 'Tulis angka 0 sampai 100.', en: 'Write a number from 0 to 100.' },
};

const NUMBER_WANTED: Text = { id: 'Tulis bilangan bulat.', en: 'Write a whole number.' };

const listed = ({ choices = [] }: Column): Text => {
  const { id, en } = listText(choices.map(({ label }) => label));
  return { id: `Pilih salah satu: ${id}.`, en: `Choose one of: ${en}.` };
};

const remedyFor = (column: Column): Text =>
  column.choices ? listed(column) : (WANTED[column.kind] ?? NUMBER_WANTED);

const SCORES = ['u', 'c', 'a'];

const isWhole = (value: Value): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Whether a value that could be read is one that its column may have. */
function fits({ key, kind }: Column, value: Value): boolean {
  if (SCORES.includes(key)) return typeof value === 'number' && value >= 1 && value <= 4;
  if (kind === 'number') return isWhole(value);
  return kind !== 'percent' || (typeof value === 'number' && value >= 0 && value <= 100);
}

const SCORE_WANTED: Text = { id: 'Nilainya 1 sampai 4.', en: 'A score is 1 to 4.' };

function unfit(column: Column, words: string): Refusal | undefined {
  const cell = toCell(column, words, 'id');
  const value = readCell(column, cell);
  if (value !== undefined && fits(column, value)) return undefined;
  const remedy = SCORES.includes(column.key) ? SCORE_WANTED : remedyFor(column);
  return refuseField(column.title, UNREADABLE, remedy, words);
}

const separatorOf = ({ kind }: Column): string => (kind === 'list' ? '; ' : ' ');

/** Plain words of a value; undefined for an object or the like. */
function wordsOf(column: Column, value: Json): string | undefined {
  if (value === null) return '';
  if (Array.isArray(value)) {
    const parts = value.map((part) => wordsOf(column, part));
    return parts.includes(undefined) ? undefined : parts.join(separatorOf(column));
  }
  return typeof value === 'object' ? undefined : textOf(value as Cell);
}

const UNKNOWN_FIELD: Text = {
  id: 'Jurnal tidak mempunyai isian {field}.',
  en: 'The journal has no field {field}.',
};
const UNKNOWN_REMEDY: Text = {
  id: 'Hapus isian itu, atau pakai nama kolom jurnal.',
  en: 'Leave it out, or use the name of a column of the journal.',
};

/** @returns undefined for a blank and for what we work out ourselves. */
function fieldOf(key: string, value: Json): readonly [string, string] | Refusal | undefined {
  const column = COLUMNS.find((one) => one.key === key);
  if (!column) return refuseField(same(clip(key)), UNKNOWN_FIELD, UNKNOWN_REMEDY);
  if (OURS.includes(key)) return undefined;
  const words = wordsOf(column, value);
  if (words === undefined) return refuseField(column.title, UNREADABLE, remedyFor(column), '{}');
  if (isBlank(words)) return undefined;
  return unfit(column, words) ?? [key, words.trim()];
}

function sessionIn(given: Json): GivenSession | Refusal {
  if (!isObject(given)) return NO_SESSIONS;
  const fields: (readonly [string, string])[] = [];
  for (const [key, value] of Object.entries(given)) {
    const field = fieldOf(key, value);
    if (isRefusal(field)) return field;
    if (field) fields.push(field);
  }
  return Object.fromEntries(fields);
}

/** Each session once, in the order given; the first field that cannot be read is refused with its name. */
export function sessionsIn(input: Json): readonly GivenSession[] | Refusal {
  const given = property(input, 'sessions');
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_SESSIONS) return NO_SESSIONS;
  const sessions = new Map<string, GivenSession>();
  for (const one of given) {
    const session = sessionIn(one);
    if (isRefusal(session)) return session;
    sessions.set(JSON.stringify(Object.entries(session).sort()), session);
  }
  return [...sessions.values()];
}
