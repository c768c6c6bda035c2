/** Rows of a foreign log as sessions in our words; what can be told of none of them is left out with its reason. */

import { clockTime, MOST_LETTERS } from '../../core/cell';
import { type Desk, tabOf } from '../../core/command';
import { looksPersonal } from '../../core/personal-data';
import type { Column } from '../../core/template';
import { STATUSES } from '../../frameworks/choices';
import { choiceMeant, otherWords, plainWord } from '../../frameworks/other-words';
import { serviceOf } from '../../frameworks/services';
import { dayIn, readerOf, spanIn, timeIn } from '../../planning/foreign-cells';
import type { Mapping } from '../../planning/foreign-columns';
import type { ForeignRow, ForeignTable } from '../../planning/foreign-table';
import { type DateOrder, isOpenDate, orderIn } from '../../planning/written-dates';
import { classes } from '../../tabs/classes';
import { journal } from '../../tabs/journal';
import { personnel } from '../../tabs/personnel';
import type { GivenSession } from '../given-sessions';
import { type Asked, SPAN } from './asked';
import { type LeftOut, noRecord, type Reason } from './left-out';
import { looksLikeCodes } from './log-table';
import { classNames, personCodes, servicesMeant } from './people-words';

export interface ReadSession {
  readonly line: number;
  readonly given: GivenSession;
}

export interface ReadLog {
  readonly sessions: readonly ReadSession[];
  readonly left: readonly LeftOut[];
  /** Rows of the sheet of which a name or a story stays in the table where it is. */
  readonly private: readonly number[];
  /** Dates that may be two days, as far as nothing tells which. */
  readonly openDates: readonly string[];
  /** Rows whose date is blank below a dated row. */
  readonly blankDates: number;
  /** Services and statuses that nobody knows, each once. */
  readonly unknownServices: readonly string[];
  readonly unknownStatuses: readonly string[];
}

const COLUMNS: readonly Column[] = journal.columns;

/** What a story may hide in, where the service is confidential. */
const STORIES = ['note', 'result', 'supporting', 'hindering', 'followUpNote', 'parties', 'reason'];

/** Source: domain reference 4.1, row 28. */
const LONGEST_NOTE = 160;

const CONFIDENTIAL = 2;

type Cells = Readonly<Record<string, string>>;

/** Start and end that stand in one cell; what is no time stays as it is written. */
function withSpan(cells: Cells): Cells {
  const { [SPAN]: span = '', ...rest } = cells;
  if (span === '' || rest.start) return rest;
  const both = spanIn(span);
  if (both) return { ...rest, start: clockTime(both[0]), end: clockTime(both[1]) };
  const start = timeIn(span);
  return { ...rest, start: start === undefined ? span : clockTime(start) };
}

/** Names and stories of a confidential service stay where they are: what is left, and whether something was. */
function discreet(cells: Cells, service: string): { readonly cells: Cells; readonly isPrivate: boolean } {
  const isConfidential = serviceOf(service)?.confidentiality === CONFIDENTIAL;
  const hidden = Object.keys(cells).filter((key) => {
    const words = cells[key] ?? '';
    if (key === 'counselees') return words !== '' && !looksLikeCodes(words);
    return isConfidential && STORIES.includes(key) && (looksPersonal(words) || words.length > LONGEST_NOTE);
  });
  const shown = Object.entries(cells).filter(([key]) => !hidden.includes(key));
  const isMasked =
    isConfidential && (cells.topic ?? '') !== '' && !/^\((rahasia|confidential)\)$/.test(cells.topic ?? '');
  return { cells: Object.fromEntries(shown), isPrivate: hidden.length > 0 || isMasked };
}

type Orders = Readonly<Record<string, DateOrder | undefined>>;

const textsOf = (table: ForeignTable, place: number): readonly string[] =>
  table.rows.map(({ cells }) => cells[place] ?? '');

/** Each column of dates decides for itself; where it does not, the person does. */
function ordersIn(table: ForeignTable, { places }: Mapping, asked: Asked): Orders {
  const dates = COLUMNS.filter(({ kind, key }) => kind === 'date' && places.has(key));
  return Object.fromEntries(
    dates.map(({ key }) => [key, orderIn(textsOf(table, places.get(key) ?? -1)) ?? asked.dateOrder]),
  );
}

/** Cells of a row under our columns, in our words where those can be read. */
function translating(mapping: Mapping, orders: Orders, desk: Desk) {
  const className = classNames(tabOf(desk, classes));
  const codeOf = personCodes(tabOf(desk, personnel));
  const special: Readonly<Record<string, (text: string) => string>> = {
    classes: className,
    counsellor: (text) => codeOf(text) ?? text,
    service: (text) => text,
  };
  const readers = new Map(COLUMNS.map((column) => [column.key, readerOf(column, orders[column.key]).read]));
  return ({ cells }: ForeignRow): Cells =>
    Object.fromEntries(
      [...mapping.places].map(([key, place]) => {
        const text = cells[place] ?? '';
        const read = Object.keys(special).includes(key) ? special[key] : readers.get(key);
        return [key, text === '' ? '' : (read?.(text) ?? text)];
      }),
    );
}

const isLong = ({ cells }: ForeignRow): boolean => cells.some(({ length }) => length > MOST_LETTERS);

/** The key of a status: as the row says, else as the person said for rows that say none. */
function statusMeant(asked: Asked): (text: string) => string | undefined {
  const others = otherWords('status');
  const told = new Map(
    Object.entries(asked.words.status ?? {}).map(([words, key]) => [plainWord(words), key]),
  );
  return (text) =>
    text === '' ? asked.status : choiceMeant(STATUSES, others, told.get(plainWord(text)) ?? text);
}

/** A row that is no session yet: why, or what it says. */
type Reading = { readonly reason: Reason } | { readonly given: Cells; readonly isPrivate: boolean };

interface Unknown {
  readonly services: Set<string>;
  readonly statuses: Set<string>;
}

/** Reads the rows that are records. */
function reading(asked: Asked, unknown: Unknown) {
  const service = servicesMeant(asked.words.service ?? {});
  const status = statusMeant(asked);
  const serviceIn = (text: string): { readonly key: string } | { readonly reason: Reason } => {
    const meant = service(text);
    if (meant.is === 'one') return meant;
    if (meant.is === 'several') return { reason: 'services' };
    if (text !== '') unknown.services.add(text);
    return { reason: 'service' };
  };
  return (raw: Cells, cells: Cells, date: string | undefined): Reading => {
    if (date === undefined) return { reason: 'date' };
    const meant = serviceIn(raw.service ?? '');
    if ('reason' in meant) return meant;
    const state = status(raw.status ?? '');
    if (state === undefined) {
      if (raw.status) unknown.statuses.add(raw.status);
      return { reason: 'status' };
    }
    const { cells: shown, isPrivate } = discreet(withSpan(cells), meant.key);
    const counsellor = shown.counsellor || asked.counsellor || '';
    return { given: { ...shown, counsellor, date, service: meant.key, status: state }, isPrivate };
  };
}

/** Whose date cell is blank belongs to the day above, if the person said so. */
function datedBy(asked: Asked, order: DateOrder | undefined) {
  let above: string | undefined;
  let blank = 0;
  const open: string[] = [];
  const read = (text: string): string | undefined => {
    if (text === '' && above !== undefined) {
      blank += 1;
      return asked.blankDates === 'above' ? above : undefined;
    }
    if (order === undefined && isOpenDate(text)) open.push(text);
    const day = dayIn(text, order);
    if (day !== undefined) above = day;
    return day;
  };
  return { read, found: () => ({ openDates: open, blankDates: blank }) };
}

/** Every row of the table is a session or is left out. */
export function readLog(table: ForeignTable, mapping: Mapping, asked: Asked, desk: Desk): ReadLog {
  const orders = ordersIn(table, mapping, asked);
  const translate = translating(mapping, orders, desk);
  const service = servicesMeant(asked.words.service ?? {});
  const rawOf = ({ cells }: ForeignRow, key: string): string => cells[mapping.places.get(key) ?? -1] ?? '';
  const isDay = (text: string): boolean => dayIn(text, orders.date) !== undefined || isOpenDate(text);
  const isRecord = (row: ForeignRow): boolean =>
    isDay(rawOf(row, 'date')) ||
    (service(rawOf(row, 'service')).is !== 'unknown' && row.cells.filter((cell) => cell !== '').length > 1);
  const whyNot = noRecord(table, isRecord);
  const unknown: Unknown = { services: new Set(), statuses: new Set() };
  const read = reading(asked, unknown);
  const dated = datedBy(asked, orders.date);
  const sessions: ReadSession[] = [];
  const left: LeftOut[] = [];
  const hidden: number[] = [];
  for (const row of table.rows) {
    const { line } = row;
    const reason = isLong(row) ? 'long' : whyNot(row);
    if (reason !== undefined) {
      left.push({ line, reason });
      continue;
    }
    const raw = { service: rawOf(row, 'service'), status: rawOf(row, 'status') };
    const found = read(raw, translate(row), dated.read(rawOf(row, 'date')));
    if ('reason' in found) left.push({ line, reason: found.reason });
    else {
      sessions.push({ line, given: found.given });
      if (found.isPrivate) hidden.push(line);
    }
  }
  return {
    sessions,
    left,
    private: hidden,
    unknownServices: [...unknown.services],
    unknownStatuses: [...unknown.statuses],
    ...dated.found(),
  };
}
