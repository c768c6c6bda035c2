/** What a person is told of a foreign table: how many rows came in, which stayed out and why, what is still open. */

import type { Refusal } from '../../core/command';
import type { JsonObject } from '../../core/json';
import { columnLetters } from '../../core/tab';
import { LOCALES, type Saying, type SayingGaps, same, say, type Text } from '../../core/text';
import { listText } from '../../organizing/wording';
import type { Adopted } from './adopted';
import { type LeftOut, REASONS, type Reason } from './left-out';
import { type Question, questionJson } from './questions';
import type { Study } from './study';

const SENTENCES = {
  counts: {
    id: '{read} baris dibaca: {added} ditambahkan, {kept} sudah ada di {tab}, {skipped} dilewati.',
    en: 'Rows read: {read}; added: {added}, already in {tab}: {kept}, skipped: {skipped}.',
  },
  left: { id: 'Dilewati: {more}.', en: 'Skipped: {more}.' },
  private: {
    id: 'Pada {count} baris, nama atau cerita tetap di tabel asal: jurnal hanya memuat kode.',
    en: 'In {count} {count|row|rows} a name or a story stays in the table where it is: the journal holds codes only.',
  },
  columns: { id: 'Kolom yang tidak diambil: {more}.', en: 'Columns not taken over: {more}.' },
  open: { id: 'Masih perlu dijawab: {more}', en: 'Still to be answered: {more}' },
} as const satisfies Readonly<Record<string, Text>>;

const FIRST: Text = {
  id: 'Sebelum diambil, ada yang perlu dijawab. {more}',
  en: 'Before it can be used, something has to be answered. {more}',
};

const ANSWER: Text = {
  id: 'Jawab di bilah samping "Ambil dari tab lain", lalu lanjutkan. Belum ada yang ditulis.',
  en: 'Answer in the sidebar "Use another tab", and go on. Nothing has been written.',
};

/** A notice names so many rows or columns at most. */
const MOST_NAMED = 5;

const rowsOf = (left: readonly LeftOut[], reason: Reason): readonly number[] =>
  left.filter((one) => one.reason === reason).map(({ line }) => line);

const named = (names: readonly (string | number)[]): string =>
  `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' …' : ''}`;

const spoken = (texts: readonly Text[]): Text => ({
  id: texts.map(({ id }) => id).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});

/** Every row that stays out: what could not be read, and what repeats another row. */
export const leftOf = (
  { left }: Study,
  { repeated, closed = [] }: Pick<Adopted, 'repeated' | 'closed'>,
): readonly LeftOut[] =>
  [
    ...left,
    ...repeated.map((line) => ({ line, reason: 'repeated' as const })),
    ...closed.map((line) => ({ line, reason: 'closed' as const })),
  ].sort((one, other) => one.line - other.line);

const reasonKeys = Object.keys(REASONS) as readonly Reason[];

const reasonsOf = (
  left: readonly LeftOut[],
): readonly { readonly reason: Reason; readonly rows: readonly number[] }[] =>
  reasonKeys.map((reason) => ({ reason, rows: rowsOf(left, reason) })).filter(({ rows }) => rows.length > 0);

/** `tanggal kosong atau tidak terbaca 2 (baris 4, 9)`. */
const reasonText = ({
  reason,
  rows,
}: {
  readonly reason: Reason;
  readonly rows: readonly number[];
}): Text => ({
  id: `${REASONS[reason].id} ${rows.length} (baris ${named(rows)})`,
  en: `${REASONS[reason].en} ${rows.length} (row ${named(rows)})`,
});

const leftHeadings = ({ table, mapping }: Study): readonly string[] =>
  mapping.left.map((place) => table.headings[place] ?? '');

/** One sentence a line. */
function sentences(study: Study, adopted: Adopted): readonly (readonly [Text, SayingGaps])[] {
  const left = leftOf(study, adopted);
  const headings = leftHeadings(study);
  const gaps = {
    read: study.table.rows.length,
    added: adopted.added.length,
    kept: adopted.kept,
    skipped: left.length,
    tab: study.asked.into.title,
  };
  const parts: readonly (readonly [boolean, Text, SayingGaps])[] = [
    [true, SENTENCES.counts, gaps],
    [left.length > 0, SENTENCES.left, { more: listText(reasonsOf(left).map(reasonText)) }],
    [study.private.length > 0, SENTENCES.private, { count: study.private.length }],
    [headings.length > 0, SENTENCES.columns, { more: same(named(headings)) }],
    [
      study.questions.length > 0,
      SENTENCES.open,
      { more: spoken(study.questions.slice(0, MOST_NAMED).map(({ words }) => words)) },
    ],
  ];
  return parts.flatMap(([applies, text, given]) => (applies ? [[text, given] as const] : []));
}

function saying(said: readonly (readonly [Text, SayingGaps])[]): Saying {
  const [id = '', en = ''] = LOCALES.map((locale) =>
    said.map(([text, gaps]) => say(text, locale, gaps)).join('\n'),
  );
  return { text: { id, en } };
}

export const adoptionNotice = (study: Study, adopted: Adopted): Saying => saying(sentences(study, adopted));

/** The preview counts the rows itself. */
export function adoptionForeseen(study: Study, adopted: Adopted): Saying | undefined {
  const [, ...others] = sentences(study, adopted);
  return others.length > 0 ? saying(others) : undefined;
}

/** Their columns by letter, by our key. */
const columnsJson = ({ mapping }: Study): JsonObject =>
  Object.fromEntries([...mapping.places].map(([key, place]) => [key, columnLetters(place)]));

/** Shape: door.md; rows of the sheet by reason, and what is still open. */
export function adoptionReply(study: Study, adopted: Adopted): JsonObject {
  const left = leftOf(study, adopted);
  const headings = leftHeadings(study);
  return {
    read: study.table.rows.length,
    added: adopted.added.length,
    kept: adopted.kept,
    skipped: left.length,
    reasons: reasonsOf(left).map(({ reason, rows }) => ({ reason, count: rows.length, rows })),
    columns: columnsJson(study),
    ...(headings.length > 0 ? { unknownColumns: headings } : {}),
    ...(study.private.length > 0 ? { private: study.private } : {}),
    ...(study.questions.length > 0 ? { questions: study.questions.map(questionJson) } : {}),
  };
}

/** What has to be answered before anything can come in. */
export const askFirst = (questions: readonly Question[]): Refusal => ({
  code: 'bad-input',
  message: { text: FIRST, gaps: { more: spoken(questions.map(({ words }) => words)) } },
  remedy: { text: ANSWER },
  questions: questions.map(questionJson),
});
