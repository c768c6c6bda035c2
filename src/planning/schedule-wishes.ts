/** What a person wants of the schedule, read from outside: rows to move, to add, to drop. */

import { readTime } from '../core/cell';
import { type CivilDate, parseIsoDate } from '../core/civil-date';
import { isObject, type Json, property } from '../core/json';
import { readList } from '../core/read';

export interface Move {
  /** ID of the dated row. */
  readonly session: string;
  readonly date: CivilDate;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly person: readonly string[] | undefined;
  readonly place: string | undefined;
}

export interface Addition extends Omit<Move, 'session'> {
  readonly plan: string;
  readonly classes: readonly string[] | undefined;
}

export interface Wishes {
  readonly moves: readonly Move[];
  readonly additions: readonly Addition[];
  readonly drops: readonly string[];
}

/** One person looks at them one by one. */
const MOST = 50;

const UNREADABLE = 'unreadable';

type Read<T> = T | typeof UNREADABLE;

function textAt(given: Json, key: string): Read<string | undefined> {
  const value = property(given, key) ?? undefined;
  if (value === undefined) return undefined;
  return typeof value === 'string' && value.length <= 200 ? value.trim() || undefined : UNREADABLE;
}

function timeAt(given: Json, key: string): Read<number | undefined> {
  const text = textAt(given, key);
  return text === undefined || text === UNREADABLE ? text : (readTime(text) ?? UNREADABLE);
}

type Slot = Omit<Move, 'session'>;

function slotIn(given: Json): Read<Slot> {
  const [date, person, place] = ['date', 'person', 'place'].map((key) => textAt(given, key));
  const [start, end] = [timeAt(given, 'start'), timeAt(given, 'end')];
  const day = date === undefined ? undefined : parseIsoDate(date);
  if (day === undefined || start === UNREADABLE || end === UNREADABLE) return UNREADABLE;
  if (person === UNREADABLE || place === UNREADABLE) return UNREADABLE;
  if (start !== undefined && end !== undefined && end <= start) return UNREADABLE;
  return { date: day, start, end, person: person === undefined ? undefined : readList(person), place };
}

function moveIn(given: Json): Read<Move> {
  const [session, slot] = [textAt(given, 'session'), slotIn(given)];
  if (session === undefined || session === UNREADABLE || slot === UNREADABLE) return UNREADABLE;
  return { ...slot, session };
}

function additionIn(given: Json): Read<Addition> {
  const [plan, classes, slot] = [textAt(given, 'plan'), textAt(given, 'class'), slotIn(given)];
  if (plan === undefined || plan === UNREADABLE || classes === UNREADABLE || slot === UNREADABLE)
    return UNREADABLE;
  return { ...slot, plan, classes: classes === undefined ? undefined : readList(classes) };
}

const dropIn = (given: Json): Read<string> =>
  typeof given === 'string' && given.trim() !== '' && given.length <= 200 ? given.trim() : UNREADABLE;

function listAt<T>(input: Json, key: string, read: (one: Json) => Read<T>): Read<readonly T[]> {
  const given = property(input, key) ?? [];
  if (!Array.isArray(given) || given.length > MOST) return UNREADABLE;
  const found = given.map(read);
  return found.some((one) => one === UNREADABLE) ? UNREADABLE : (found as readonly T[]);
}

/** Of a row that is named twice the first word counts. */
function once<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map([...list].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}

/** @returns undefined where anything of it cannot be read, or nothing is wanted. */
export function wishesIn(input: Json): Wishes | undefined {
  if (!isObject(input)) return undefined;
  const single = property(input, 'session') === undefined ? [] : [moveIn(input)];
  const moves = listAt(input, 'moves', moveIn);
  const additions = listAt(input, 'add', additionIn);
  const drops = listAt(input, 'drop', dropIn);
  if (moves === UNREADABLE || additions === UNREADABLE || drops === UNREADABLE) return undefined;
  const [first] = single;
  if (first === UNREADABLE || moves.length + additions.length + drops.length + single.length === 0)
    return undefined;
  return {
    moves: once([...(first ? [first] : []), ...moves], ({ session }) => session),
    additions,
    drops: once(drops, (id) => id),
  };
}
