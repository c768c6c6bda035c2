/** What a person is told of placing: how much found a place, and what did not, and why. */

import { LOCALES, type Saying, sayIt, type Text } from '../core/text';
import { NOT_PLACED, PLACING } from '../texts/placing';
import type { Unplaced } from './place-plan';

/** Lines that are named one by one; the others are counted. */
const NAMED = 5;

/** Several sayings as one text. */
export const joined = (sayings: readonly Saying[]): Text => {
  const words = LOCALES.map((locale) => [locale, sayings.map((one) => sayIt(one, locale)).join(' ')]);
  return Object.fromEntries(words) as unknown as Text;
};

const sayingOf = ({ plan, month, count, reason }: Unplaced): Saying => ({
  text: PLACING.one,
  gaps: { plan: plan || '-', month, count, reason: NOT_PLACED[reason] },
});

const listed = (sayings: readonly Saying[]): Text => {
  const words = LOCALES.map((locale) => [locale, sayings.map((one) => sayIt(one, locale)).join(', ')]);
  return Object.fromEntries(words) as unknown as Text;
};

export function unplacedSaying(unplaced: readonly Unplaced[]): Saying {
  const count = Math.round(unplaced.reduce((sum, one) => sum + one.count, 0) * 100) / 100;
  const named = unplaced.slice(0, NAMED).map(sayingOf);
  const rest = unplaced.length - named.length;
  const more: readonly Saying[] = rest > 0 ? [{ text: PLACING.more, gaps: { count: rest } }] : [];
  return { text: PLACING.unplaced, gaps: { count, list: listed([...named, ...more]) } };
}
