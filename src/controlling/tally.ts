/** Counts of journal rows under one heading: a service, a month, a class. */

export interface Tally {
  /** Rows, whatever became of them. */
  readonly all: number;
  /** Rows that took place, in part too. */
  readonly done: number;
  /** Of the done, those that nobody flagged as unplanned: what counts towards the plan. */
  readonly asPlanned: number;
  /** Lesson periods of the done rows. */
  readonly jp: number;
  /** Minutes of the done rows. */
  readonly minutes: number;
}

/** A tally while it is being counted. */
export type Counter = { -readonly [Count in keyof Tally]: Tally[Count] };

export type Tallies = ReadonlyMap<string, Tally>;

export const newCounter = (): Counter => ({ all: 0, done: 0, asPlanned: 0, jp: 0, minutes: 0 });

export const EMPTY: Tally = newCounter();

/** Adds to a counter in place: no object a row. */
export function add(counter: Counter, row: Tally): void {
  counter.all += row.all;
  counter.done += row.done;
  counter.asPlanned += row.asPlanned;
  counter.jp += row.jp;
  counter.minutes += row.minutes;
}

export function counterIn(counters: Map<string, Counter>, key: string): Counter {
  const found = counters.get(key);
  if (found) return found;
  const counter = newCounter();
  counters.set(key, counter);
  return counter;
}

/** Only headings under which a row was counted. */
export const counted = (counters: Tallies): Tallies =>
  new Map([...counters].filter(([, { all }]) => all > 0));

/** Per cent of a whole, not rounded; null where there is nothing to divide. */
export const percentOf = (part: number, whole: number): number | null =>
  whole > 0 ? (part / whole) * 100 : null;
