/** Folding one journal row into what has been counted so far, without an object a row. */

import { periodsWorth } from '../actuating/journal';
import { type Cell, isBlankRow, type Row, readDate, readNumber, readTime } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { ownCells, type Tab } from '../core/tab';
import type { KeyIn } from '../core/template';
import type { Period } from '../planning/period';
import type { journal } from '../tabs/journal';
import { isAkurs } from '../texts/akurs';
import { countProcess, countScores, newScores, type Scores } from './fold-scores';
import type { Day } from './journal-days';
import {
  type DomainWord,
  dayOf,
  type Headings,
  type Kind,
  meaningOf,
  NO_SERVICE,
  type ReasonCount,
  type School,
  type ServiceWord,
  type SkipReason,
  type StatusKey,
  type Words,
  wordsOf,
} from './journal-words';
import { add, type Counter, newCounter, type Tally } from './tally';

export interface Question {
  readonly journal: Tab;
  readonly school: School;
  readonly period: Period;
  readonly today: CivilDate;
  /** Only this counsellor's rows. */
  readonly counsellor?: string;
}

type Counts<Key extends string> = Record<Key, number>;

/** What has been counted so far. Places and row live here so that a row costs no object. */
export interface Fold {
  readonly question: Question;
  readonly at: Places;
  readonly words: Words;
  readonly row: Counter;
  readonly total: Counter;
  readonly headings: Headings;
  readonly reasons: Map<string, ReasonCount>;
  readonly skipped: Counts<SkipReason>;
  readonly status: Counts<StatusKey | 'unplanned'>;
  readonly scores: Scores;
  readonly followUps: Counts<'open' | 'closed' | 'overdue'>;
  /** Immediate evaluations of what took place. */
  readonly rated: Counts<'due' | 'done' | 'late'>;
}

/** Beyond every row: what stands in a column that the sheet lacks is undefined. */
const NOWHERE = 1_000_000;

/** Fixed in shape, unlike the tab's own table of places: looked into for every row. */
function placesOf({ places }: Tab) {
  const place = (key: KeyIn<typeof journal>): number => places[key] ?? NOWHERE;
  return {
    date: place('date'),
    start: place('start'),
    end: place('end'),
    minutes: place('minutes'),
    counsellor: place('counsellor'),
    service: place('service'),
    format: place('format'),
    domain: place('domain'),
    classes: place('classes'),
    counselees: place('counselees'),
    unplanned: place('unplanned'),
    status: place('status'),
    reason: place('reason'),
    u: place('u'),
    c: place('c'),
    a: place('a'),
    result: place('result'),
    process: place('process'),
    followUpDate: place('followUpDate'),
    followUpStatus: place('followUpStatus'),
  };
}

type Places = ReturnType<typeof placesOf>;

export function newFold(question: Question): Fold {
  const headings: Headings = {
    service: new Map(),
    domain: new Map(),
    month: new Map(),
    class: new Map(),
    counsellor: new Map(),
    component: new Map(),
    category: new Map(),
  };
  const reasons = new Map<string, ReasonCount>();
  return {
    question,
    at: placesOf(question.journal),
    words: wordsOf(headings, reasons, question.school, question.period, question.today),
    row: newCounter(),
    total: newCounter(),
    headings,
    reasons,
    skipped: { date: 0, 'outside-period': 0, 'other-counsellor': 0, service: 0, status: 0 },
    status: { planned: 0, done: 0, partly: 0, postponed: 0, notHeld: 0, unplanned: 0 },
    scores: newScores(),
    followUps: { open: 0, closed: 0, overdue: 0 },
    rated: { due: 0, done: 0, late: 0 },
  };
}

/** By the clock where start and end can be read; else what the row says; undefined where it says nothing. */
function minutesOf(at: Places, cells: Row): number | undefined {
  const start = readTime(cells[at.start] ?? '');
  const end = readTime(cells[at.end] ?? '');
  if (start !== undefined && end !== undefined && end > start) return end - start;
  const typed = readNumber(cells[at.minutes] ?? '');
  return typed !== undefined && typed >= 0 ? typed : undefined;
}

/** The other form of the immediate evaluation: it has no U, C and A, and is no gap. */
const isByAkurs = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && cell !== '' && isAkurs(cell);

function countRated({ rated }: Fold, isScored: boolean, isPast: boolean): void {
  rated.due += 1;
  if (isScored) rated.done += 1;
  else if (isPast) rated.late += 1;
}

function countFollowUp({ at, words, followUps, question }: Fold, cells: Row): void {
  const cell = cells[at.followUpStatus];
  if (cell === undefined || cell === '') return;
  const followUp = meaningOf(words.followUp, cell);
  if (followUp === '') return;
  followUps[followUp] += 1;
  if (followUp === 'closed') return;
  const due = readDate(cells[at.followUpDate] ?? '');
  if (due !== undefined && due < question.today) followUps.overdue += 1;
}

function countCounselees(service: ServiceWord, cell: Cell | undefined): void {
  if (cell === undefined || cell === '') return;
  service.counselees.set(cell, (service.counselees.get(cell) ?? 0) + 1);
}

function countReason({ at, words }: Fold, cells: Row, isOpen: boolean): void {
  const reason = meaningOf(words.reason, cells[at.reason]);
  if (isOpen) reason.onOpenRows += 1;
  else reason.onConfidentialRows += 1;
}

/** Under every heading: what has been set on `fold.row`. */
function countHeadings(
  { at, words, row, total }: Fold,
  cells: Row,
  day: Day,
  service: ServiceWord,
  kind: Kind,
): void {
  const domain = meaningOf(words.domain, cells[at.domain]);
  countMonth(domain, day.name, row, service.isOpen);
  const { counter } = meaningOf(words.counsellor, cells[at.counsellor]);
  const classes = meaningOf(words.classes, cells[at.classes]);
  add(total, row);
  add(service.counter, row);
  add(day.month, row);
  add(kind.component, row);
  add(kind.category, row);
  add(domain.counter, row);
  add(counter, row);
  // By index: an iterator would be an object a row.
  for (let index = 0; index < classes.length; index += 1) {
    const group = classes[index];
    if (group) add(group, row);
  }
}

function countMonth(
  { months }: ServiceWord | DomainWord,
  month: string,
  { asPlanned, jp }: Tally,
  isOpen: boolean,
): void {
  const found = months.get(month);
  const rows = found ?? { all: 0, asPlanned: 0, guarded: 0, jp: 0 };
  if (found === undefined) months.set(month, rows);
  rows.all += 1;
  rows.asPlanned += asPlanned;
  rows.jp += asPlanned * jp;
  if (!isOpen) rows.guarded += asPlanned;
}

/** A row whose day, service and status can be read. */
function countRow(fold: Fold, cells: Row, day: Day, service: ServiceWord, status: StatusKey): void {
  const { at, words, row } = fold;
  const isDone = status === 'done' || status === 'partly';
  const isUnplanned = meaningOf(words.isYes, cells[at.unplanned]);
  const kind = meaningOf(service.kinds, cells[at.format]);
  row.all = 1;
  row.done = isDone ? 1 : 0;
  row.asPlanned = isDone && !isUnplanned ? 1 : 0;
  const minutes = isDone ? minutesOf(at, cells) : 0;
  row.minutes = minutes ?? 0;
  row.jp = isDone ? (periodsWorth(kind.equivalence, minutes, day.lessonMinutes) ?? 0) : 0;
  countHeadings(fold, cells, day, service, kind);
  countMonth(service, day.name, row, service.isOpen);
  fold.status[status] += 1;
  if (isUnplanned) fold.status.unplanned += 1;
  if (isDone) countCounselees(service, cells[at.counselees]);
  if (status === 'postponed' || status === 'notHeld') countReason(fold, cells, service.isOpen);
  countProcess(fold.scores, cells[at.process]);
  const isScored =
    countScores(fold.scores, cells[at.u], cells[at.c], cells[at.a]) || isByAkurs(cells[at.result]);
  if (isDone && service.isRated) countRated(fold, isScored, day.isPast);
  countFollowUp(fold, cells);
}

/** One row: counted, or left out for the first reason that holds. */
export function foldRow(fold: Fold, cells: Row): void {
  const { at, words, skipped, question } = fold;
  const day = dayOf(words, cells[at.date]);
  if (day.skip !== undefined) {
    if (day.skip === 'date' && isBlankRow(ownCells(question.journal, cells))) return;
    skipped[day.skip] += 1;
    return;
  }
  const { counsellor } = question;
  if (counsellor !== undefined && meaningOf(words.counsellor, cells[at.counsellor]).code !== counsellor) {
    skipped['other-counsellor'] += 1;
    return;
  }
  const service = meaningOf(words.service, cells[at.service]);
  const status = meaningOf(words.status, cells[at.status]);
  if (service === NO_SERVICE) skipped.service += 1;
  else if (status === '') skipped.status += 1;
  else countRow(fold, cells, day, service, status);
}
