/** Rows of a log file as rows of the journal: what can be read is completed, what cannot stays as text. */

import type { Cell, Row } from '../core/cell';
import type { CsvTable } from '../core/csv';
import { readCell, readChoice } from '../core/read';
import type { Choice, Column } from '../core/template';
import { folded, LOCALES, type Locale } from '../core/text';
import { toCell } from '../core/write';
import { FOLLOW_UPS, LEVELS } from '../frameworks/choices';
import { WEEKDAYS } from '../frameworks/weekdays';
import { type FileColumns, givenIn } from '../planning/file-columns';
import { type DateOrder, dateCell, orderIn } from '../planning/written-dates';
import { journal } from '../tabs/journal';
import { type Computed, completing, computedCells, type Facts, type JournalRules } from './journal';
import { OUTSIDE } from './log-columns';

export interface LogRow {
  /** Line of the file, 1-based. */
  readonly line: number;
  /** '' where the file gives none. */
  readonly id: string;
  /** In template order. */
  readonly cells: Row;
  /** The file says another day, week, length, lesson periods or level than follows from the row. */
  readonly differs: boolean;
  /** Equal in equal rows of the file. */
  readonly print: string;
}

type Given = Readonly<Record<string, string>>;

const COLUMNS: readonly Column[] = journal.columns;

const DATE_KEYS = COLUMNS.filter(({ kind }) => kind === 'date').map(({ key }) => key);

type Orders = ReadonlyMap<string, DateOrder | undefined>;

/** Each column of dates decides for itself whether days or months come first. */
const ordersIn = (table: CsvTable, { places }: FileColumns): Orders =>
  new Map(
    DATE_KEYS.map((key) => {
      const place = places.get(key);
      const texts = place === undefined ? [] : table.rows.map(({ cells }) => (cells[place] ?? '').trim());
      return [key, orderIn(texts)];
    }),
  );

/** `di_luar_jam` says yes or no where our column names a choice. */
function hoursGiven(given: Given): string {
  const said = given.hours ?? '';
  const outside = folded(given[OUTSIDE] ?? '');
  if (said !== '' || outside === '') return said;
  if (['ya', 'yes', 'true'].includes(outside)) return 'outside';
  return ['tidak', 'no', 'false'].includes(outside) ? 'inside' : outside;
}

const isOwnWord = ({ key, label }: Choice, word: string): boolean =>
  [key, ...LOCALES.map((locale) => label[locale])].some((own) => folded(own) === folded(word));

/** `kolaborasi wali kelas` becomes the kind `Kolaborasi`; its full words go into the note beside it. */
function followUpNote(given: Given): string {
  const words = given.followUp ?? '';
  const key = readChoice(FOLLOW_UPS, words);
  const choice = FOLLOW_UPS.find((one) => one.key === key);
  return given.followUpNote || (choice === undefined || isOwnWord(choice, words) ? '' : words);
}

/** Fields beyond the header (a comma without quotes shifts them there) are kept in the note. */
const noteGiven = (given: Given, cells: readonly string[], width: number): string =>
  [given.note ?? '', ...cells.slice(width)]
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .join(' | ');

function rawCells(given: Given, orders: Orders, locale: Locale): readonly Cell[] {
  return COLUMNS.map((column) => {
    const text = given[column.key] ?? '';
    return column.kind === 'date' ? dateCell(text, orders.get(column.key)) : toCell(column, text, locale);
  });
}

const FACT_KEYS = ['date', 'start', 'end', 'minutes', 'hours', 'service', 'format', 'status'];

const FACT_COLUMNS = COLUMNS.map((column, place) => ({ column, place })).filter(({ column }) =>
  FACT_KEYS.includes(column.key),
);

/** @param cells in template order. */
export const factsIn = (cells: Row): Facts =>
  Object.fromEntries(
    FACT_COLUMNS.map(({ column, place }) => [column.key, readCell(column, cells[place] ?? '')]),
  );

/** What the file says of a computed column, in the form in which we compute it. */
const READ_BACK: Readonly<Record<string, (text: string) => string | number | undefined>> = {
  day: (text) => readChoice(WEEKDAYS, text),
  week: Number,
  minutes: Number,
  jp: Number,
  level: (text) => readChoice(LEVELS, text),
};

const differsFrom = (given: Given, computed: Computed): boolean =>
  Object.entries(READ_BACK).some(([key, readBack]) => {
    const ours = computed[key as keyof Computed];
    return Boolean(given[key]) && ours !== undefined && readBack(given[key] ?? '') !== ours;
  });

/** Every row of the file, in its order. */
export function logRows(
  table: CsvTable,
  columns: FileColumns,
  rules: JournalRules,
  locale: Locale,
): readonly LogRow[] {
  const orders = ordersIn(table, columns);
  const complete = completing(rules);
  return table.rows.map((row) => {
    const said = givenIn(columns, row);
    const given = {
      ...said,
      hours: hoursGiven(said),
      followUpNote: followUpNote(said),
      note: noteGiven(said, row.cells, table.header.length),
    };
    const raw = rawCells(given, orders, locale);
    const computed = complete(factsIn(raw));
    const ours: Readonly<Record<string, Cell>> = computedCells(computed, locale);
    const cells = COLUMNS.map(({ key }, place) => {
      const own = ours[key] ?? '';
      return own === '' ? (raw[place] ?? '') : own;
    });
    return {
      line: row.line,
      id: said.id ?? '',
      cells,
      differs: differsFrom(said, computed),
      print: row.cells.map((cell) => cell.trim()).join('\u0001'),
    };
  });
}

const KEYS = COLUMNS.map(({ key }) => key);

/** Sessions that are given by our keys, as the rows of a log: one way only into the journal. */
export function sessionRows(
  sessions: readonly { readonly line: number; readonly given: Readonly<Record<string, string>> }[],
  rules: JournalRules,
  locale: Locale,
): readonly LogRow[] {
  const rows = sessions.map(({ line, given }) => ({ line, cells: KEYS.map((key) => given[key] ?? '') }));
  const columns = { places: new Map(KEYS.map((key, place) => [key, place])), unknown: [] };
  return logRows({ header: KEYS, rows, blankRows: 0 }, columns, rules, locale);
}
