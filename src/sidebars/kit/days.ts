/** Days as people read them, never by the browser's own rules, which differ by machine. */

import type { Locale } from '../../core/text';
import { SHORT_MONTHS } from '../../texts/summary';

const wordsOf = (day: string, locale: Locale): readonly [string, string] | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = SHORT_MONTHS[Number(match?.[2]) - 1];
  return match && month ? [`${Number(match[3])} ${month[locale]}`, match[1] ?? ''] : undefined;
};

/** `3 Sep`: where the year is plain. @param day `YYYY-MM-DD`; anything else stays as it is. */
export const shortDay = (day: string, locale: Locale): string => wordsOf(day, locale)?.[0] ?? day;

/** `3 Sep 2026`: never 3/9 or 9/3. @param day `YYYY-MM-DD`; anything else stays as it is. */
export const dayWords = (day: string, locale: Locale): string => wordsOf(day, locale)?.join(' ') ?? day;
