/** What the add-on says of the plan, as the page reads it: items with their months, and the days of the open one. */

import { type Json, property } from '../../core/json';
import type { Locale } from '../../core/text';
import type { Period } from '../kit/answer';

export interface Figures {
  readonly planned: number;
  readonly placed: number;
  readonly done: number;
  readonly onDemand: number;
  readonly missing: number;
}

export interface Item {
  readonly id: string;
  readonly topic: string;
  readonly service: string;
  readonly label: string;
  readonly months: readonly Figures[];
  /** As they stand on the annual programme. */
  readonly volumes: readonly number[];
}

export interface Row {
  readonly id: string;
  readonly date: string;
  readonly start: string;
  readonly words: string;
  readonly isDone: boolean;
}

export interface OpenItem {
  readonly id: string;
  /** Of its row on the annual programme. */
  readonly cell: string;
  readonly rows: readonly Row[];
  readonly others: readonly Row[];
}

export interface Standing {
  readonly months: readonly string[];
  /** Nothing is owed before it: `2026-07`. */
  readonly startMonth: string;
  readonly items: readonly Item[];
  readonly open?: OpenItem;
}

const textAt = (value: Json, key: string): string => {
  const text = property(value, key);
  return typeof text === 'string' ? text : '';
};

const listAt = (value: Json | undefined, key: string): readonly Json[] => {
  const list = property(value, key);
  return Array.isArray(list) ? list : [];
};

function figuresIn(given: Json): Figures {
  const numbers = Array.isArray(given) ? given.map(Number) : [];
  const [planned = 0, placed = 0, done = 0, onDemand = 0, missing = 0] = numbers;
  return { planned, placed, done, onDemand, missing };
}

const rowIn = (given: Json): Row => ({
  id: textAt(given, 'id'),
  date: textAt(given, 'date'),
  start: textAt(given, 'start'),
  words: textAt(given, 'words'),
  isDone: property(given, 'isDone') === true,
});

export function standingIn(reply: Json | undefined, locale: Locale): Standing {
  const open = property(reply, 'open');
  return {
    months: listAt(reply, 'months').map(String),
    startMonth: textAt(reply ?? '', 'startMonth'),
    items: listAt(reply, 'items').map((one) => ({
      id: textAt(one, 'id'),
      topic: textAt(one, 'topic'),
      service: textAt(one, 'service'),
      label: textAt(property(one, 'label') ?? '', locale),
      months: listAt(one, 'months').map(figuresIn),
      volumes: listAt(one, 'volumes').map(Number),
    })),
    ...(open === undefined
      ? {}
      : {
          open: {
            id: textAt(open, 'id'),
            cell: textAt(open, 'cell'),
            rows: listAt(open, 'rows').map(rowIn),
            others: listAt(open, 'others').map(rowIn),
          },
        }),
  };
}

const KEYS = ['planned', 'placed', 'done', 'onDemand', 'missing'] as const;

export const summed = (all: readonly Figures[]): Figures =>
  all.reduce(
    (sum, one) => Object.fromEntries(KEYS.map((key) => [key, sum[key] + one[key]])) as unknown as Figures,
    { planned: 0, placed: 0, done: 0, onDemand: 0, missing: 0 },
  );

/** The months of a period: a month its own. */
export const monthsOf = (months: readonly string[], period: Period | undefined): readonly number[] =>
  months.flatMap((month, index) =>
    period && period.from.slice(0, 7) <= month && month <= period.to.slice(0, 7) ? [index] : [],
  );

export const figuresOf = ({ months }: Item, indexes: readonly number[]): Figures =>
  summed(indexes.flatMap((index) => months[index] ?? []));

export const isEmpty = ({ planned, placed, done }: Figures): boolean => planned + placed + done === 0;

/** A free time that the add-on offered in place of one that is taken. */
export interface FreeTime {
  readonly date: string;
  readonly start: string;
  readonly words: string;
}

export const freeTimesIn = (questions: Json | undefined, locale: Locale): readonly FreeTime[] =>
  listAt(questions, 'free').map((one) => ({
    date: textAt(one, 'date'),
    start: textAt(one, 'start'),
    words: textAt(property(one, 'words') ?? '', locale),
  }));
