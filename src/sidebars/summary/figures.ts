/** The headline figures of a summary, from the reply of `buildSummary`; no count of pupils is among them. */

import { type Json, property } from '../../core/json';
import { type Locale, say, type Text } from '../../core/text';
import { SUMMARY } from '../../texts/summary-sidebar';
import { numberWords } from '../kit/numbers';
import type { Figure } from '../kit/parts';

const valueAt = (reply: Json, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((value, key) => property(value, key), reply);

const numberAt = (reply: Json, ...path: readonly string[]): number => {
  const value = valueAt(reply, ...path);
  return typeof value === 'number' ? value : 0;
};

const listAt = (reply: Json, ...path: readonly string[]): readonly Json[] => {
  const value = valueAt(reply, ...path);
  return Array.isArray(value) ? value : [];
};

/** A name and its figure, in the order in which a principal asks. */
export function figuresIn(reply: Json, locale: Locale): readonly Figure[] {
  const count = (words: Text, ...path: readonly string[]): Figure => [
    say(words, locale),
    numberWords(numberAt(reply, ...path), locale),
  ];
  const percent = valueAt(reply, 'realisation', 'percent');
  const classes = listAt(reply, 'reach', 'classesNotReached').map(String);
  const overdue = numberAt(reply, 'followUps', 'overdue');
  return [
    count(SUMMARY.planned, 'realisation', 'volume'),
    count(SUMMARY.doneAsPlanned, 'realisation', 'done'),
    [
      say(SUMMARY.percent, locale),
      typeof percent === 'number' ? `${numberWords(percent, locale)}%` : say(SUMMARY.noPlan, locale),
    ],
    count(SUMMARY.unplanned, 'status', 'unplanned'),
    count(SUMMARY.postponed, 'status', 'postponed'),
    count(SUMMARY.notHeld, 'status', 'notHeld'),
    count(SUMMARY.hours, 'jp'),
    count(SUMMARY.followUps, 'followUps', 'open'),
    ...(overdue > 0 ? [count(SUMMARY.overdue, 'followUps', 'overdue')] : []),
    ...(classes.length > 0 ? [[say(SUMMARY.classes, locale), classes.join(', ')] satisfies Figure] : []),
  ];
}

const REASONS: Readonly<Record<string, Text>> = {
  date: SUMMARY.reasonDate,
  service: SUMMARY.reasonService,
  status: SUMMARY.reasonStatus,
};

/** Rows that could not be counted; those of other periods are no loss. */
export const lossesIn = (reply: Json, locale: Locale): readonly string[] =>
  listAt(reply, 'rows', 'skipped').flatMap((one) => {
    const key = String(property(one, 'reason'));
    const reason = Object.keys(REASONS).includes(key) ? REASONS[key] : undefined;
    const count = numberWords(numberAt(one, 'count'), locale);
    return reason ? [say(SUMMARY.left, locale, { count, reason })] : [];
  });

/** For a letter or a message. */
export const asText = (title: string, figures: readonly Figure[]): string =>
  [title, ...figures.map(([name, value]) => `${name}: ${value}`)].join('\n');
