/** What a person asks when they bring in a table of their own: which, into what, which column is which, open answers. */

import { isRefusal, type Refusal } from '../../core/command';
import { csvGrid } from '../../core/csv';
import { isObject, type Json, type JsonObject, property } from '../../core/json';
import { readChoice } from '../../core/read';
import type { TabTemplate } from '../../core/template';
import { clip, same, type Text } from '../../core/text';
import { STATUSES } from '../../frameworks/choices';
import { listText } from '../../organizing/wording';
import type { DateOrder } from '../../planning/written-dates';
import { annual } from '../../tabs/annual';
import { classes } from '../../tabs/classes';
import { funds } from '../../tabs/funds';
import { journal } from '../../tabs/journal';
import { needs } from '../../tabs/needs';
import { personnel } from '../../tabs/personnel';
import { rooms } from '../../tabs/rooms';

/** The tabs that take rows of others. */
export const TARGETS: readonly TabTemplate[] = [journal, classes, personnel, annual, needs, rooms, funds];

/** Start and end of a session in one cell: no column of ours, but one that logs have. */
export const SPAN = 'span';

export interface Asked {
  /** Title or number of the tab; a table that was handed over has its name here. */
  readonly tab: string;
  /** Rows of a file or of what was pasted, in place of a tab. */
  readonly rows?: readonly (readonly string[])[];
  readonly into: TabTemplate;
  /** Their heading or column letter by our key; null for a column of ours that is to stay blank. */
  readonly map: Readonly<Record<string, string | null>>;
  readonly dateOrder?: DateOrder;
  /** Key of the status of rows that say none. */
  readonly status?: string;
  /** Code of whose sessions they are, where rows say none. */
  readonly counsellor?: string;
  /** A blank date means the one above. */
  readonly blankDates?: 'above';
  /** Keys of ours by the words of theirs, by column. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const refuse = (message: Text, remedy: Text, more: string | Text = ''): Refusal => ({
  code: 'bad-input',
  message: { text: message, gaps: { more } },
  remedy: { text: remedy, gaps: { more } },
});

const NO_TAB = refuse(
  { id: 'Belum ada tab yang dipilih.', en: 'No tab was chosen.' },
  { id: 'Pilih tab yang memuat tabel Anda.', en: 'Choose the tab that holds your table.' },
);

const NO_TABLE = refuse(
  { id: 'Yang ditempel bukan tabel.', en: 'What was pasted is no table.' },
  {
    id: 'Salin sel-selnya beserta baris judul, paling sedikit dua kolom, lalu tempel di sini.',
    en: 'Copy the cells with their row of headings, two columns at least, and paste them here.',
  },
);

const noTarget = (): Refusal =>
  refuse(
    { id: 'Tujuan itu tidak dapat menerima isi tab lain.', en: 'That tab takes no rows of other tabs.' },
    { id: 'Pilih salah satu: {more}.', en: 'Choose one of: {more}.' },
    listText(TARGETS.map(({ id }) => same(id))),
  );

const noColumn = (key: string): Refusal =>
  refuse(
    { id: 'Tab tujuan tidak mempunyai kolom "{more}".', en: 'The tab has no column "{more}".' },
    {
      id: 'Pakai nama kolom tab tujuan, misalnya date.',
      en: 'Use the name of a column of the tab, such as date.',
    },
    clip(key),
  );

const badAnswer = (key: string): Refusal =>
  refuse(
    { id: 'Jawaban untuk "{more}" tidak dapat dibaca.', en: 'The answer for "{more}" cannot be read.' },
    {
      id: 'Jawaban yang dikenal: dateOrder day-first atau month-first; status kunci status; blankDates above.',
      en: 'Known answers: dateOrder day-first or month-first; status the key of a status; blankDates above.',
    },
    clip(key),
  );

const ORDERS: Readonly<Record<string, DateOrder>> = {
  'day-first': 'day-first',
  'month-first': 'month-first',
  dmy: 'day-first',
  mdy: 'month-first',
};

function orderNamed(name: string): DateOrder | undefined {
  return Object.keys(ORDERS).includes(name) ? ORDERS[name] : undefined;
}

type Answers = Pick<Asked, 'dateOrder' | 'status' | 'counsellor' | 'blankDates'>;

const said = (value: Json | undefined): value is string => typeof value === 'string' && value.trim() !== '';

const isMissing = (value: Json | undefined): boolean => value === undefined || value === null || value === '';

/** Each answer as we know it; undefined where it cannot be read. */
const READ_ANSWER: { readonly [K in keyof Answers]-?: (value: string) => Answers[K] } = {
  dateOrder: (value) => orderNamed(value),
  status: (value) => readChoice(STATUSES, value),
  counsellor: (value) => value.trim(),
  blankDates: (value) => (value === 'above' ? value : undefined),
};

function answersIn(input: Json): Answers | Refusal {
  const answers: Record<string, string> = {};
  for (const [key, read] of Object.entries(READ_ANSWER)) {
    const value = property(input, key);
    if (isMissing(value)) continue;
    const answer = said(value) ? read(value) : undefined;
    if (answer === undefined) return badAnswer(key);
    answers[key] = answer;
  }
  return answers as Answers;
}

const isText = (value: Json): value is string | null => value === null || typeof value === 'string';

function mapIn(input: Json, into: TabTemplate): Asked['map'] | Refusal {
  const map = property(input, 'map') ?? {};
  if (!isObject(map)) return badAnswer('map');
  const keys = [...into.columns.map(({ key }) => key), ...(into.id === journal.id ? [SPAN] : [])];
  for (const [key, value] of Object.entries(map)) {
    if (!keys.includes(key)) return noColumn(key);
    if (!isText(value)) return badAnswer(key);
  }
  return map as Asked['map'];
}

const textsIn = (value: JsonObject): boolean => Object.values(value).every((one) => typeof one === 'string');

function wordsIn(input: Json): Asked['words'] | Refusal {
  const words = property(input, 'words') ?? {};
  const isReadable = isObject(words) && Object.values(words).every((one) => isObject(one) && textsIn(one));
  return isReadable ? (words as Asked['words']) : badAnswer('words');
}

const isRows = (value: Json | undefined): value is readonly (readonly string[])[] =>
  Array.isArray(value) &&
  value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));

/** @returns undefined where neither a tab nor rows nor pasted text are given. */
function sourceIn(input: Json): Pick<Asked, 'tab' | 'rows'> | Refusal | undefined {
  const text = property(input, 'text');
  if (text !== undefined) {
    const pasted = typeof text === 'string' ? csvGrid(text) : undefined;
    return pasted ? { tab: '', rows: pasted } : NO_TABLE;
  }
  const table = property(input, 'table');
  const rows = property(table, 'rows');
  const name = property(table, 'name');
  if (isRows(rows)) return { tab: typeof name === 'string' ? name : '', rows };
  const tab = property(input, 'tab');
  if (typeof tab === 'number') return { tab: String(tab) };
  return said(tab) ? { tab } : undefined;
}

export const tabAsked = (input: Json): string | undefined => {
  const source = sourceIn(input);
  return !source || isRefusal(source) || source.rows ? undefined : source.tab;
};

export const intoAsked = (input: Json): TabTemplate | undefined => {
  const into = property(input, 'into') ?? journal.id;
  return TARGETS.find(({ id }) => id === into);
};

export function askedIn(input: Json): Asked | Refusal {
  const source = sourceIn(input);
  if (!source) return NO_TAB;
  if (isRefusal(source)) return source;
  const into = intoAsked(input);
  if (!into) return noTarget();
  const map = mapIn(input, into);
  if (isRefusal(map)) return map;
  const words = wordsIn(input);
  if (isRefusal(words)) return words;
  const answers = answersIn(input);
  return isRefusal(answers) ? answers : { ...source, into, map, words, ...answers };
}
