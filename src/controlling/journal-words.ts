/** What the cells of the journal mean for a summary: each distinct cell is read once, then remembered. */

import { type Cell, isDateCell, readYesNo, textOf } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { readChoice, readList } from '../core/read';
import { folded } from '../core/text';
import { DOMAINS, FOLLOW_UP_STATUSES, FORMATS, STATUSES } from '../frameworks/choices';
import { type Equivalence, equivalenceOf, readingOf } from '../frameworks/frameworks';
import { SERVICES, serviceOf } from '../frameworks/services';
import type { Calendar } from '../planning/calendar';
import { type ClassBook, classesMeant } from '../planning/class-book';
import type { Period } from '../planning/period';
import { type Day, dayReader } from './journal-days';
import { type Counter, counterIn, newCounter } from './tally';

export type StatusKey = (typeof STATUSES)[number]['key'];

/** Why a row is left out, in the order in which the reasons are looked for. */
export const SKIP_REASONS = ['date', 'outside-period', 'other-counsellor', 'service', 'status'] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];

/** A service in a format: how the frameworks read it, and what it is worth. */
export interface Kind {
  readonly equivalence: Equivalence;
  readonly component: Counter;
  readonly category: Counter;
}

/** Rows of a service in a month. */
export interface MonthRows {
  all: number;
  /** Of these, planned ones that took place. */
  asPlanned: number;
  /** Of those, confidential ones. */
  guarded: number;
  /** Lesson periods of those that are as planned. */
  jp: number;
}

export interface ServiceWord {
  readonly key: string;
  /** May be shown to everybody: confidentiality 0. */
  readonly isOpen: boolean;
  /** Asks for an immediate evaluation. */
  readonly isRated: boolean;
  readonly counter: Counter;
  /** By the cell of the format. */
  readonly kinds: Seen<Kind>;
  /** Rows of each month, by `2026-10`. */
  readonly months: Map<string, MonthRows>;
  /** Cells with counselee codes, and on how many rows that took place; split into codes after the last row. */
  readonly counselees: Map<Cell, number>;
}

export interface DomainWord {
  readonly counter: Counter;
  /** Rows of each month, by `2026-10`. */
  readonly months: Map<string, MonthRows>;
}

export interface CounsellorWord {
  readonly code: string;
  readonly counter: Counter;
}

/** A reason for which sessions did not take place, and how often. */
export interface ReasonCount {
  /** The spelling that comes first in code order, so that the order of rows does not matter. */
  words: string;
  onOpenRows: number;
  onConfidentialRows: number;
}

/** Every heading under which rows are counted. */
export interface Headings {
  readonly service: Map<string, Counter>;
  readonly domain: Map<string, Counter>;
  readonly month: Map<string, Counter>;
  readonly class: Map<string, Counter>;
  readonly counsellor: Map<string, Counter>;
  readonly component: Map<string, Counter>;
  readonly category: Map<string, Counter>;
}

export interface School {
  readonly calendar: Calendar;
  /** Usual length of a lesson period. */
  readonly lessonMinutes: number;
  readonly framework: string;
  readonly classBook: ClassBook;
}

/** A column's cells as far as they have been seen: what each means. */
export interface Seen<Meaning extends object | string | boolean> {
  readonly known: Map<Cell | undefined, Meaning>;
  readonly read: (cell: Cell) => Meaning;
}

export interface Words {
  readonly day: Seen<Day>;
  readonly counsellor: Seen<CounsellorWord>;
  /** `NO_SERVICE` for what is none. */
  readonly service: Seen<ServiceWord>;
  /** Blank for what is no status. */
  readonly status: Seen<StatusKey | ''>;
  /** A cell that is no domain is counted under its own words. */
  readonly domain: Seen<DomainWord>;
  /** Each class once; an unknown one under its own name. */
  readonly classes: Seen<readonly Counter[]>;
  readonly isYes: Seen<boolean>;
  /** Blank for what is neither. */
  readonly followUp: Seen<'open' | 'closed' | ''>;
  readonly reason: Seen<ReasonCount>;
  /** Every service that was seen, by key. */
  readonly services: ReadonlyMap<string, ServiceWord>;
  /** Every domain that was seen, by key. */
  readonly domains: ReadonlyMap<string, DomainWord>;
}

const seen = <Meaning extends object | string | boolean>(read: (cell: Cell) => Meaning): Seen<Meaning> => ({
  known: new Map(),
  read,
});

function learn<Meaning extends object | string | boolean>(
  column: Seen<Meaning>,
  cell: Cell | undefined,
): Meaning {
  const meaning = column.read(cell ?? '');
  column.known.set(cell, meaning);
  return meaning;
}

/** Reads each distinct cell once. */
export const meaningOf = <Meaning extends object | string | boolean>(
  column: Seen<Meaning>,
  cell: Cell | undefined,
): Meaning => column.known.get(cell) ?? learn(column, cell);

/** Days are told apart by their text, whether or not cells of a day are one object. */
export const dayOf = (words: Words, cell: Cell | undefined): Day =>
  meaningOf(words.day, isDateCell(cell) ? cell.date : cell);

const statusOf = (cell: Cell): StatusKey | '' => {
  const found = readChoice(STATUSES, cell);
  return STATUSES.find(({ key }) => key === found)?.key ?? '';
};

const followUpOf = (cell: Cell): 'open' | 'closed' | '' => {
  const found = readChoice(FOLLOW_UP_STATUSES, cell);
  return FOLLOW_UP_STATUSES.find(({ key }) => key === found)?.key ?? '';
};

/** What stands where a service should: counts nothing. */
export const NO_SERVICE: ServiceWord = {
  key: '',
  isOpen: false,
  isRated: false,
  counter: newCounter(),
  kinds: seen(() => ({ equivalence: 0, component: newCounter(), category: newCounter() })),
  months: new Map(),
  counselees: new Map(),
};

function serviceReader(
  headings: Headings,
  services: Map<string, ServiceWord>,
  framework: string,
): (cell: Cell) => ServiceWord {
  const kind = (service: string, cell: Cell): Kind => {
    const format = readChoice(FORMATS, cell);
    const reading = readingOf(service, format);
    return {
      equivalence: equivalenceOf(framework, service, format),
      component: counterIn(headings.component, reading?.component ?? 'luar'),
      category: counterIn(headings.category, reading?.category ?? 'nonCounselling'),
    };
  };
  const word = (key: string): ServiceWord => ({
    key,
    isOpen: serviceOf(key)?.confidentiality === 0,
    isRated: serviceOf(key)?.evaluations.includes('laiseg') === true,
    counter: counterIn(headings.service, key),
    kinds: seen((cell) => kind(key, cell)),
    months: new Map(),
    counselees: new Map(),
  });
  return (cell) => {
    const key = readChoice(SERVICES, cell);
    if (key === undefined) return NO_SERVICE;
    const found = services.get(key) ?? word(key);
    services.set(key, found);
    return found;
  };
}

function classReader(headings: Headings, book: ClassBook): (cell: Cell) => readonly Counter[] {
  return (cell) => {
    const names = readList(cell).flatMap((word) => classesMeant(book, word) ?? [word]);
    return [...new Set(names)].map((name) => counterIn(headings.class, name));
  };
}

function reasonReader(reasons: Map<string, ReasonCount>): (cell: Cell) => ReasonCount {
  return (cell) => {
    const words = textOf(cell);
    const found = reasons.get(folded(words)) ?? { words, onOpenRows: 0, onConfidentialRows: 0 };
    if (words < found.words) found.words = words;
    reasons.set(folded(words), found);
    return found;
  };
}

/** @param reasons filled while rows are read. */
export function wordsOf(
  headings: Headings,
  reasons: Map<string, ReasonCount>,
  school: School,
  period: Period,
  today: CivilDate,
): Words {
  const services = new Map<string, ServiceWord>();
  const domains = new Map<string, DomainWord>();
  return {
    services,
    domains,
    day: seen(dayReader(headings.month, school, period, today)),
    counsellor: seen((cell) => {
      const code = textOf(cell);
      return { code, counter: counterIn(headings.counsellor, code) };
    }),
    service: seen(serviceReader(headings, services, school.framework)),
    status: seen(statusOf),
    domain: seen((cell) => {
      const key = readChoice(DOMAINS, cell) ?? textOf(cell);
      const found = domains.get(key) ?? { counter: counterIn(headings.domain, key), months: new Map() };
      domains.set(key, found);
      return found;
    }),
    classes: seen(classReader(headings, school.classBook)),
    isYes: seen((cell) => readYesNo(cell) === true),
    followUp: seen(followUpOf),
    reason: seen(reasonReader(reasons)),
  };
}
