/** What a person is told after an import: what was added, what needs a look, what was left alone and why. */

import { isBlank, type Row, textOf } from '../core/cell';
import type { JsonObject } from '../core/json';
import { readCell } from '../core/read';
import type { Column } from '../core/template';
import { clip, LOCALES, type Saying, type SayingGaps, same, say, type Text } from '../core/text';
import { journal } from '../tabs/journal';
import type { Kept } from './match-log';

export interface Imported {
  readonly read: number;
  /** Blank rows of the file and rows that repeat another one. */
  readonly skipped: number;
  /** Lines of the file with a text that no cell can hold. */
  readonly tooLong: readonly number[];
  /** Lines of the file that belong to a month that was closed. */
  readonly closed: readonly number[];
  /** Rows as they are added to the journal. */
  readonly added: readonly Row[];
  readonly kept: readonly Kept[];
  /** Lines of the file that contradict what follows from them. */
  readonly differences: readonly number[];
  /** Headers of the file that mean nothing to us. */
  readonly unknown: readonly string[];
  /** Counselee codes in added rows that nobody was given. */
  readonly notIssued: readonly string[];
}

const SENTENCES = {
  counts: {
    id: '{read} baris dibaca: {added} ditambahkan, {kept} sudah ada di jurnal, {skipped} dilewati.',
    en: 'Rows read: {read}; added: {added}, already in the journal: {kept}, skipped: {skipped}.',
  },
  toCheck: {
    id: 'Dari yang ditambahkan, {count} perlu diperiksa: {names}.',
    en: 'Added rows to check: {count} ({names}).',
  },
  differing: {
    id: '{count} baris ber-ID sama tetapi isinya lain: {names}; tidak ditambahkan.',
    en: 'Same ID but another session: {count} ({names}); not added.',
  },
  otherLog: {
    id: 'Tampaknya ini jurnal lain dengan ID yang sama: beri baris di berkas ID lain atau hapus kolom ID-nya, lalu impor lagi.',
    en: 'This seems to be another log with the same IDs: give the rows of the file other IDs or remove its ID column, and import it again.',
  },
  differences: {
    id: 'Pada {count} baris (baris berkas {names}), hari, minggu, menit, JP, atau kerahasiaan berbeda dari hitungan; hitungan yang dipakai.',
    en: 'Day, week, minutes, periods or confidentiality of the file differ from what follows from the row: {count} ({count|file line|file lines} {names}); what follows was written.',
  },
  tooLong: {
    id: '{count} baris tidak diimpor karena satu selnya lebih dari 50.000 huruf: baris berkas {names}.',
    en: 'Not imported, since a cell has more than 50,000 letters: {count} ({count|file line|file lines} {names}).',
  },
  closed: {
    id: '{count} baris tidak diimpor karena bulannya sudah ditutup (baris berkas {names}); buka bulan itu dulu, lalu impor lagi.',
    en: 'Not imported, since the month is closed: {count} ({count|file line|file lines} {names}); open the month first and import again.',
  },
  notIssued: {
    id: '{count} kode konseli tidak ada pada daftar kode yang dibagikan: {names}; cocokkan dengan buku kode dan perbaiki di jurnal.',
    en: 'Counselee codes that were never issued: {count} ({names}); compare them with the code book and correct them in the journal.',
  },
  unknown: {
    id: 'Dari berkas itu, kolom {names} tidak diambil.',
    en: 'Columns of the file not taken over: {names}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A notice names so many at most. */
const MOST_NAMED = 5;

/** `S0001, S0002 …`. */
const named = (names: readonly (string | number)[]): string =>
  `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' …' : ''}`;

/** `tanggal S0001, layanan S0002 dan 3 lain`. */
function counted(names: readonly Text[]): Text {
  const left = names.length - MOST_NAMED;
  const words = (locale: keyof Text, rest: string): string =>
    names
      .slice(0, MOST_NAMED)
      .map((name) => name[locale])
      .join(', ') + (left > 0 ? rest : '');
  return { id: words('id', ` dan ${left} lain`), en: words('en', ` and ${left} more`) };
}

/** Without these a row counts nowhere, or for nobody. */
const CHECKED = ['date', 'service', 'status', 'counsellor'];

const ID = journal.columns.findIndex(({ key }) => key === 'id');

const CHECKED_COLUMNS = CHECKED.flatMap((key) =>
  journal.columns.flatMap((column: Column, place) => (column.key === key ? [{ column, place }] : [])),
);

/** `tanggal/status S0001`; undefined where all can be read. */
function toCheckIn(row: Row): Text | undefined {
  const unread = CHECKED_COLUMNS.filter(({ column, place }) => {
    const cell = row[place] ?? '';
    return isBlank(cell) || readCell(column, cell) === undefined;
  });
  if (unread.length === 0) return undefined;
  const words = (locale: keyof Text): string =>
    `${unread.map(({ column }) => column.title[locale].toLowerCase()).join('/')} ${textOf(row[ID])}`;
  return { id: words('id'), en: words('en') };
}

/** Fewer matched rows say nothing of the file as a whole. */
const FEW_MATCHED = 5;

/** Most rows that share an ID are other sessions in more than one way: corrections do not look like that. */
function isOtherLog(kept: readonly Kept[]): boolean {
  const matched = kept.filter(({ log }) => log.id !== '');
  const others = matched.filter(({ differsIn }) => differsIn.length > 1);
  return matched.length >= FEW_MATCHED && others.length * 2 > matched.length;
}

const differingOf = ({ kept }: Imported): readonly string[] =>
  kept.filter(({ differsIn }) => differsIn.length > 0).map(({ log }) => log.id);

type Sentence = readonly [text: Text, gaps: SayingGaps];

function sentencesOf(imported: Imported): readonly Sentence[] {
  const { read, added, kept, skipped, differences, unknown, tooLong, closed, notIssued } = imported;
  const toCheck = added.flatMap((row) => toCheckIn(row) ?? []);
  const differing = differingOf(imported);
  const whereAny = (text: Text, all: readonly unknown[], names: string | Text): readonly Sentence[] =>
    all.length === 0 ? [] : [[text, { count: all.length, names }]];
  return [
    [SENTENCES.counts, { read, added: added.length, kept: kept.length, skipped }],
    ...whereAny(SENTENCES.tooLong, tooLong, named(tooLong)),
    ...whereAny(SENTENCES.closed, closed, named(closed)),
    ...whereAny(SENTENCES.toCheck, toCheck, counted(toCheck)),
    ...whereAny(SENTENCES.differing, differing, named(differing)),
    ...(isOtherLog(kept) ? [[SENTENCES.otherLog, {}] as const] : []),
    ...whereAny(SENTENCES.differences, differences, named(differences)),
    ...whereAny(SENTENCES.notIssued, notIssued, named(notIssued.map((code) => clip(code)))),
    ...whereAny(SENTENCES.unknown, unknown, counted(unknown.map(same))),
  ];
}

export function importNotice(imported: Imported): Saying {
  const sentences = sentencesOf(imported);
  const [id = '', en = ''] = LOCALES.map((locale) =>
    sentences.map(([text, gaps]) => say(text, locale, gaps)).join(' '),
  );
  return { text: { id, en } };
}

/** Shape: door.md; `differing` are kept rows that hold another session than the file's. */
export function importReply(imported: Imported): JsonObject {
  const { read, added, kept, skipped, differences, unknown, closed, notIssued } = imported;
  return {
    read,
    added: added.length,
    kept: kept.length,
    skipped,
    differing: differingOf(imported).length,
    differences: differences.length,
    ...(closed.length > 0 ? { closed: closed.length } : {}),
    ...(notIssued.length > 0 ? { notIssued: notIssued.length } : {}),
    ...(unknown.length > 0 ? { unknownColumns: unknown } : {}),
  };
}
