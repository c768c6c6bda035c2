/** When somebody is there, as schools write it: `Sen-Jum 07:15-15:30`, `Sen, Rab 07.15-12.00; Jum`. */

import { readTime } from '../core/cell';
import { readChoice } from '../core/read';
import { LOCALES } from '../core/text';
import { WEEKDAYS } from '../frameworks/weekdays';

export interface Times {
  /** 0 is Monday. */
  readonly days: readonly number[];
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
}

export type Availability = readonly Times[];

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WHOLE_DAY = { from: 0, to: 1440 };

/** Days, a range of days, or a range of times; what lies between may only be a separator. */
const PART =
  /([a-z']+)(?:\s*(?:-|–|s\.?d\.?|sampai|to)\s*([a-z']+))?|(\d{1,2}[:.]\d{2})\s*(?:-|–|s\.?d\.?|sampai|to)\s*(\d{1,2}[:.]\d{2})/giu;
const SEPARATORS = /^(?:[\s,;/&]|dan|and)*$/i;

/** The number of a day from its name or its first three letters. */
function dayNumber(word: string): number | undefined {
  const key = readChoice(WEEKDAYS, word);
  const index = WEEKDAYS.findIndex(
    (day) =>
      day.key === key ||
      LOCALES.some((locale) => day.label[locale].slice(0, 3).toLowerCase() === word.toLowerCase()),
  );
  return index < 0 ? undefined : index;
}

function daysFrom(first: string, last: string | undefined): readonly number[] | undefined {
  const [from, to] = [dayNumber(first), dayNumber(last ?? first)];
  if (from === undefined || to === undefined) return undefined;
  return EVERY_DAY.filter((day) => (from <= to ? from <= day && day <= to : day >= from || day <= to));
}

function timesFrom(first: string, last: string): { readonly from: number; readonly to: number } | undefined {
  const [from, to] = [readTime(first), readTime(last)];
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

/** The words without conjunctions, so that only days and times are left to read. */
const plain = (words: string): string => words.replace(/\b(?:dan|and)\b/gi, ',');

type Part = { readonly days: readonly number[] } | { readonly from: number; readonly to: number };

function readPart([, firstDay, lastDay, start, end]: RegExpMatchArray): Part | undefined {
  if (start !== undefined && end !== undefined) return timesFrom(start, end);
  const days = firstDay === undefined ? undefined : daysFrom(firstDay, lastDay);
  return days && { days };
}

/** @returns undefined where anything but days, times and separators stands there. */
function partsOf(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  let place = 0;
  for (const match of text.matchAll(PART)) {
    const part = SEPARATORS.test(text.slice(place, match.index)) ? readPart(match) : undefined;
    if (!part) return undefined;
    parts.push(part);
    place = match.index + match[0].length;
  }
  return SEPARATORS.test(text.slice(place)) ? parts : undefined;
}

/** @returns undefined where any part of the words cannot be read: nobody is blamed for our reading. */
export function readAvailability(words: string): Availability | undefined {
  const parts = partsOf(plain(words));
  if (!parts || parts.length === 0) return undefined;
  const found: Times[] = [];
  let waiting: readonly number[] = [];
  for (const part of parts) {
    if ('days' in part) waiting = [...waiting, ...part.days];
    else {
      found.push({ days: waiting.length > 0 ? waiting : EVERY_DAY, ...part });
      waiting = [];
    }
  }
  return waiting.length > 0 ? [...found, { days: waiting, ...WHOLE_DAY }] : found;
}
