/** The annual programme's rows from the school's plan file. */

import type { Cell, Grid } from '../core/cell';
import type { Refusal } from '../core/command';
import type { CsvTable } from '../core/csv';
import { readChoice } from '../core/read';
import type { Locale, Text } from '../core/text';
import { toRow } from '../core/write';
import { FORMATS } from '../frameworks/choices';
import { equivalenceOf, readingOf } from '../frameworks/frameworks';
import { MONTHS } from '../frameworks/month-names';
import { SERVICES } from '../frameworks/services';
import { annual } from '../tabs/annual';
import { columnsOf, type FileColumns, type FileWords, givenIn } from './file-columns';
import { fileRefusal } from './file-refusal';

/** Source: README of the field's files; `topic_en` is chosen in an English workbook. */
const WORDS: FileWords = {
  kode: 'service',
  kode_layanan: 'service',
  bidang: 'domain',
  topik_id: 'topicId',
  topic_en: 'topicEn',
  topik: 'topic',
  tujuan: 'objective',
  sasaran: 'target',
  pelaksana: 'person',
  tempat: 'place',
  alat: 'aids',
  awal: 'opening',
  volume_awal: 'opening',
  jp_per_kegiatan: 'periods',
  total_kegiatan: 'fileTotal',
  jp_total: 'filePeriods',
  kebutuhan: 'need',
  metode: 'method',
  penilaian: 'evaluation',
  perlu_biaya: 'needsFunds',
  catatan: 'note',
};

/** `Juli` is `m1` in a year that begins in July. @param firstMonth 1 to 12. */
const monthWords = (firstMonth: number): FileWords =>
  Object.fromEntries(
    MONTHS.flatMap(({ key, label, ...more }) => {
      const column = `m${((Number(key) - firstMonth + 12) % 12) + 1}`;
      const also: readonly string[] = 'also' in more ? more.also : [];
      return [label.id, label.en, ...also].map((word) => [word.toLowerCase(), column]);
    }),
  );

const MONTH_KEYS = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);

const NEEDED: readonly (readonly [string, string])[] = [
  ['id', 'id'],
  ['service', 'kode'],
  ['format', 'format'],
  ['domain', 'bidang'],
];

const missingWords = ({ places }: FileColumns): readonly string[] => {
  const plain = NEEDED.filter(([key]) => !places.has(key)).map(([, word]) => word);
  const topic = ['topic', 'topicId', 'topicEn'].some((key) => places.has(key)) ? [] : ['topik_id'];
  const months = MONTH_KEYS.every((key) => places.has(key)) ? [] : ['Juli … Juni'];
  return [...plain, ...topic, ...months];
};

const MISSING: Text = {
  id: 'Berkas {file} tidak memuat kolom: {more}.',
  en: 'The file {file} lacks columns: {more}.',
};

const ADD_THEM: Text = {
  id: 'Tambahkan kolom {more} pada baris judul {file}, lalu ulangi.',
  en: 'Add the columns {more} to the header line of {file}, and try again.',
};

/** Of each plan item, what the organizing file knows: its aids, and whether it needs funds. */
export interface PlanExtras {
  readonly aids: ReadonlyMap<string, readonly string[]>;
  readonly needsFunds: ReadonlySet<string>;
}

export interface PlanReading {
  readonly locale: Locale;
  readonly framework: string;
  readonly firstMonth: number;
  readonly extras: PlanExtras;
}

type Given = Readonly<Record<string, string>>;

const topicIn = (given: Given, locale: Locale): string => {
  const [own, other] = locale === 'id' ? ['topicId', 'topicEn'] : ['topicEn', 'topicId'];
  return given[own ?? ''] || given.topic || given[other ?? ''] || '';
};

const usualPeriods = (framework: string, service: string, format: string | undefined): number => {
  const equivalence = equivalenceOf(framework, service, format);
  return equivalence === 'actual' ? 1 : equivalence;
};

/** What follows from service and format; nothing for a service that we do not know. */
function derived(
  given: Given,
  { framework, locale }: PlanReading,
): Readonly<Record<string, string | number>> {
  const service = readChoice(SERVICES, given.service ?? '');
  if (service === undefined) return { periods: given.periods ?? '' };
  const format = readChoice(FORMATS, given.format ?? '');
  const reading = readingOf(service, format);
  return {
    periods: given.periods || usualPeriods(framework, service, format),
    component: reading?.component ?? '',
    strategy: reading?.strategy[locale] ?? '',
  };
}

/** A row in template order; what follows from service and format is filled in. */
export function planRow(given: Given, reading: PlanReading): readonly Cell[] {
  const { extras, locale } = reading;
  const id = given.id ?? '';
  return toRow(
    annual,
    {
      ...given,
      topic: topicIn(given, locale),
      aids: given.aids || extras.aids.get(id)?.join('; '),
      needsFunds: given.needsFunds || (extras.needsFunds.has(id) ? 'ya' : ''),
      ...derived(given, reading),
      term1: '',
      term2: '',
      total: '',
      allPeriods: '',
    },
    locale,
  );
}

const columnsIn = (table: CsvTable, firstMonth: number): FileColumns =>
  columnsOf(table.header, annual, { ...monthWords(firstMonth), ...WORDS });

/** @returns a refusal for a file without the columns that make a plan. */
export function planProblem(file: string, table: CsvTable): Refusal | undefined {
  const missing = missingWords(columnsIn(table, 1));
  return missing.length > 0 ? fileRefusal(file, MISSING, ADD_THEM, missing.join(', ')) : undefined;
}

export function planRows(table: CsvTable, reading: PlanReading): Grid {
  const columns = columnsIn(table, reading.firstMonth);
  return table.rows.map((row) => planRow(givenIn(columns, row), reading));
}
