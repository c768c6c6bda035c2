/** What a foreign table leaves open: asked, never guessed; some of it before anything can come in. */

import type { Json, JsonObject } from '../../core/json';
import { columnLetters } from '../../core/tab';
import { LOCALES, say, type Text } from '../../core/text';
import type { Mapping } from '../../planning/foreign-columns';
import type { ForeignTable } from '../../planning/foreign-table';
import { journal } from '../../tabs/journal';
import { type Asked, SPAN } from './asked';

export interface Question {
  readonly is: 'column' | 'dateOrder' | 'status' | 'counsellor' | 'blankDates' | 'words';
  /** Nothing comes in before it is answered. */
  readonly first: boolean;
  readonly words: Text;
  /** Our column that it is about. */
  readonly key?: string;
  /** Their columns that may be it. */
  readonly places?: readonly number[];
  /** Cells that it is about, as written. */
  readonly examples?: readonly string[];
  readonly count?: number;
}

/** What was found while the rows were read. */
export interface Findings {
  readonly openDates: readonly string[];
  readonly blankDates?: number;
  readonly unknownServices?: readonly string[];
  readonly unknownStatuses?: readonly string[];
}

const WORDS = {
  column: { id: 'Kolom mana yang memuat {column}?', en: 'Which column holds {column}?' },
  dateOrder: {
    id: 'Pada tanggal seperti {example}, mana yang lebih dulu: hari atau bulan?',
    en: 'In dates such as {example}, which comes first: day or month?',
  },
  status: {
    id: 'Tabel ini tidak menyebut apakah kegiatannya terlaksana. Apa status semua barisnya?',
    en: 'This table does not say whether sessions were held. What is the status of its rows?',
  },
  counsellor: {
    id: 'Tabel ini tidak menyebut guru BK-nya. Siapa pelaksananya?',
    en: 'This table names no counsellor. Whose sessions are they?',
  },
  blankDates: {
    id: '{count} baris tidak bertanggal di bawah baris yang bertanggal. Apakah tanggalnya sama dengan di atasnya?',
    en: '{count} {count|row|rows} without a date {count|stands|stand} below a dated one. Is it the date above?',
  },
  service: { id: 'Layanan apa yang dimaksud dengan {example}?', en: 'Which service is meant by {example}?' },
  statusWords: {
    id: 'Status apa yang dimaksud dengan {example}?',
    en: 'Which status is meant by {example}?',
  },
} as const satisfies Readonly<Record<string, Text>>;

const EXAMPLES = 5;

const filled = (text: Text, gaps: Parameters<typeof say>[2]): Text => {
  const [id = '', en = ''] = LOCALES.map((locale) => say(text, locale, gaps));
  return { id, en };
};

const SPAN_TITLE: Text = { id: 'Jam (mulai - selesai)', en: 'Time (start - end)' };

export const titleOf = ({ into }: Asked, key: string): Text =>
  key === SPAN
    ? SPAN_TITLE
    : (into.columns.find((column) => column.key === key)?.title ?? { id: key, en: key });

const some = (words: readonly string[]): readonly string[] => [...new Set(words)].slice(0, EXAMPLES);

function columnQuestions(
  asked: Asked,
  { places, open }: Mapping,
  needed: readonly string[],
): readonly Question[] {
  const keys = [
    ...needed.filter((key) => !places.has(key)),
    ...[...open.keys()].filter((key) => !needed.includes(key)),
  ];
  return keys.map((key) => ({
    is: 'column',
    first: needed.includes(key),
    key,
    places: open.get(key) ?? [],
    words: filled(WORDS.column, { column: titleOf(asked, key) }),
  }));
}

const when = (condition: boolean, question: Question): readonly Question[] => (condition ? [question] : []);

function wordQuestions(key: string, text: Text, words: readonly string[]): readonly Question[] {
  const examples = some(words);
  return when(words.length > 0, {
    is: 'words',
    first: false,
    key,
    examples: [...new Set(words)],
    words: filled(text, { example: examples.map((one) => `"${one}"`).join(', ') }),
  });
}

export function questionsOf(
  asked: Asked,
  table: ForeignTable,
  mapping: Mapping,
  needed: readonly string[],
  found: Findings,
): readonly Question[] {
  const isLog = asked.into.id === journal.id;
  const { openDates, blankDates = 0 } = found;
  const lacks = (key: 'status' | 'counsellor'): boolean =>
    isLog && table.rows.length > 0 && !mapping.places.has(key) && asked[key] === undefined;
  return [
    ...columnQuestions(asked, mapping, needed),
    ...when(openDates.length > 0, {
      is: 'dateOrder',
      first: true,
      examples: some(openDates),
      words: filled(WORDS.dateOrder, { example: openDates[0] ?? '' }),
    }),
    ...when(lacks('status'), { is: 'status', first: true, words: WORDS.status }),
    ...when(lacks('counsellor'), { is: 'counsellor', first: false, words: WORDS.counsellor }),
    ...when(blankDates > 0 && asked.blankDates === undefined, {
      is: 'blankDates',
      first: false,
      count: blankDates,
      words: filled(WORDS.blankDates, { count: blankDates }),
    }),
    ...wordQuestions('service', WORDS.service, found.unknownServices ?? []),
    ...wordQuestions('status', WORDS.statusWords, found.unknownStatuses ?? []),
  ];
}

/** As plain data; their columns by letter. */
export const questionJson = ({ places, words, ...rest }: Question): Json => {
  const plain: JsonObject = { ...rest } as JsonObject;
  const columns = places ? { columns: places.map(columnLetters) } : {};
  return { ...plain, ...columns, words: { id: words.id, en: words.en } };
};
