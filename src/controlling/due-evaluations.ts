/** Which short-term and long-term evaluations fall due: one for a case, or for a topic and class, each semester. */

import { codesIn } from '../actuating/counselee-codes';
import { type Cell, isBlank, readDate, textOf } from '../core/cell';
import { addDays, addMonths, type CivilDate } from '../core/civil-date';
import { readChoice, readList } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { folded } from '../core/text';
import { EVALUATION_WINDOWS, STATUSES } from '../frameworks/choices';
import { SERVICES, serviceOf } from '../frameworks/services';
import { THRESHOLDS } from '../frameworks/thresholds';
import { type Period, type SchoolYear, termsOf } from '../planning/period';

export type WindowKind = (typeof EVALUATION_WINDOWS)[number]['key'];

/** What one evaluation is about: a counselee, a group of them, or a topic in a class. */
export interface Case {
  readonly service: string;
  /** The codes, else the topic. */
  readonly subject: string;
  /** Class names as they stand in the journal. */
  readonly classes: string;
  /** The subject are codes: the case stays one when a counselee changes class. */
  readonly isCoded: boolean;
}

export interface DueEvaluation extends Case {
  readonly kind: WindowKind;
  /** ID of the case's last session in the semester. */
  readonly session: string;
  /** 1-based row of that session in the journal. */
  readonly journalRow: number;
  /** Day of that session. */
  readonly last: CivilDate;
  /** The evaluation can be held from this day on. */
  readonly opens: CivilDate;
  /** The last day on which it is in time. */
  readonly due: CivilDate;
  /** IDs of every session of the case in the semester. */
  readonly sessions: ReadonlySet<string>;
}

interface Held extends Case {
  session: string;
  journalRow: number;
  last: CivilDate;
  readonly sessions: Set<string>;
}

/** The counselees together, where the session names their codes; else its topic in each of its classes. */
function casesOf(service: string, counselees: Cell, topic: Cell, classes: Cell): readonly Case[] {
  const codes = codesIn(counselees);
  if (codes.length > 0) {
    const subject = [...new Set(codes)].sort().join(' ');
    return [{ service, subject, classes: readList(classes).join('; '), isCoded: true }];
  }
  const subject = textOf(topic);
  const names = readList(classes);
  return (names.length > 0 ? names : ['']).map((name) => ({
    service,
    subject,
    classes: name,
    isCoded: false,
  }));
}

/** A topic is another case in another class. */
const keyOf = (first: string, { subject, classes, isCoded }: Omit<Case, 'service'>): string =>
  [first, folded(subject), isCoded ? '' : folded(classes)].join('\u0001');

const isDone = (cell: Cell): boolean => ['done', 'partly'].includes(readChoice(STATUSES, cell) ?? '');

const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);

interface Asked {
  readonly date: CivilDate;
  readonly cases: readonly Case[];
}

/** A session that took place in the semester, of a service that is evaluated later on. */
function askedOf(cell: (key: string) => Cell, from: CivilDate, to: CivilDate): Asked | undefined {
  const service = serviceOf(readChoice(SERVICES, cell('service')));
  if (!service?.evaluations.some((kind) => EVALUATION_WINDOWS.some(({ key }) => key === kind))) {
    return undefined;
  }
  const date = readDate(cell('date'));
  if (!date || date < from || date > to || !isDone(cell('status'))) return undefined;
  const cases = casesOf(service.key, cell('counselees'), cell('topic'), cell('classes'));
  return { date, cases };
}

/** Every case of a semester with its last session, in the order of their first. */
function heldCases(log: Tab, semester: Period, startDate: CivilDate): readonly Held[] {
  const from = later(startDate, semester.from);
  const found = new Map<string, Held>();
  for (let index = FIRST_ROW - 1; index < log.grid.length; index += 1) {
    const cell = (key: string): Cell => cellAt(log.grid[index], log.places[key]);
    const asked = askedOf(cell, from, semester.to);
    if (!asked) continue;
    const latest = { session: textOf(cell('id')), journalRow: index + 1, last: asked.date };
    for (const one of asked.cases) {
      const key = keyOf(one.service, one);
      const held = found.get(key) ?? { ...one, ...latest, sessions: new Set<string>() };
      held.sessions.add(latest.session);
      if (latest.last >= held.last) Object.assign(held, latest);
      found.set(key, held);
    }
  }
  return [...found.values()];
}

const sooner = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);

/** Long-term ends with the semester, if the semester leaves time for it. Source: domain reference 5.1. */
function windowOf(kind: WindowKind, last: CivilDate, semester: Period): Pick<DueEvaluation, 'opens' | 'due'> {
  const { from, to } = THRESHOLDS.evaluationDays[kind];
  const opens = addDays(last, from);
  const due = addDays(last, to);
  return { opens, due: kind === 'laijapang' ? later(opens, sooner(due, semester.to)) : due };
}

/**
 * One evaluation of each kind for a case and semester, counted from its last session: a case that goes on is not
 * asked about after every meeting.
 *
 * @param year nothing is owed for what came before its start.
 * @returns in the order in which they fall due.
 * @source domain reference 5.1 (windows) and 0.1, 11 (a case, not a session).
 */
function evaluationsOf(log: Tab, year: SchoolYear): readonly DueEvaluation[] {
  const all = termsOf(year).flatMap((semester) =>
    heldCases(log, semester, year.startDate).flatMap((held) => {
      const kinds = serviceOf(held.service)?.evaluations ?? [];
      return EVALUATION_WINDOWS.filter(({ key }) => kinds.includes(key)).map(({ key }) => ({
        ...held,
        kind: key,
        ...windowOf(key, held.last, semester),
      }));
    }),
  );
  return all.sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));
}

/** A row of the tab Evaluation, as far as something was written there. */
export interface Evaluated {
  readonly row: number;
  readonly id: string;
  /** Held, or explained why not. */
  readonly isSettled: boolean;
  readonly date: CivilDate | undefined;
}

export interface Standing extends DueEvaluation {
  readonly evaluated?: Evaluated;
}

const SETTLED_BY = ['date', 'note'] as const;

/** The rows of the tab by kind, session and case; the first where one stands twice. */
function evaluatedRows(tab: Tab | undefined): ReadonlyMap<string, Evaluated> {
  const rows = new Map<string, Evaluated>();
  for (let index = FIRST_ROW - 1; tab && index < tab.grid.length; index += 1) {
    const cell = (key: string): Cell => cellAt(tab.grid[index], tab.places[key]);
    const kind = readChoice(EVALUATION_WINDOWS, cell('kind'));
    const session = textOf(cell('session'));
    if (kind === undefined || session === '') continue;
    const evaluated = {
      row: index + 1,
      id: textOf(cell('id')),
      date: readDate(cell('date')),
      isSettled: SETTLED_BY.some((key) => !isBlank(cell(key))),
    };
    const [subject, classes] = [textOf(cell('subject')), textOf(cell('class'))];
    for (const isCoded of [true, false]) {
      const key = keyOf(`${kind} ${session}`, { subject, classes, isCoded });
      if (!rows.has(key)) rows.set(key, evaluated);
    }
  }
  return rows;
}

/** Joins what is due with what stands in the tab: a row speaks of a case by one of its sessions. */
function withStanding(due: readonly DueEvaluation[], tab: Tab | undefined): readonly Standing[] {
  const rows = evaluatedRows(tab);
  return due.map((one) => {
    for (const session of one.sessions) {
      const evaluated = rows.get(keyOf(`${one.kind} ${session}`, one));
      if (evaluated) return { ...one, evaluated };
    }
    return one;
  });
}

/**
 * What falls due in the school year, and what the last one left open in the tab: a new year carries its rows over.
 */
export function owedEvaluations(log: Tab, year: SchoolYear, tab: Tab | undefined): readonly Standing[] {
  const before = addMonths(year.yearStart, -12);
  const lastYear = withStanding(evaluationsOf(log, { ...year, startDate: before, yearStart: before }), tab);
  const carried = lastYear.filter(
    ({ evaluated, last }) => evaluated !== undefined && !evaluated.isSettled && last < year.yearStart,
  );
  return [...carried, ...withStanding(evaluationsOf(log, year), tab)];
}

export type DueState = 'settled' | 'late' | 'today' | 'week' | 'open' | 'later';

/** `week`: due within seven days; `open`: can be held now, due afterwards; `later`: not yet. */
export function stateOf({ evaluated, opens, due }: Standing, today: CivilDate): DueState {
  if (evaluated?.isSettled) return 'settled';
  if (due < today) return 'late';
  if (due === today) return 'today';
  if (due <= addDays(today, 7)) return 'week';
  return opens <= today ? 'open' : 'later';
}

export interface Coverage {
  /** Asked for by now: settled, late, or with its window open. */
  readonly due: number;
  readonly done: number;
  readonly late: number;
}

export function coverageOf(all: readonly Standing[], kind: WindowKind, today: CivilDate): Coverage {
  const asked = all.filter((one) => one.kind === kind && (one.opens <= today || one.evaluated?.isSettled));
  const count = (state: DueState): number => asked.filter((one) => stateOf(one, today) === state).length;
  return { due: asked.length, done: count('settled'), late: count('late') };
}
