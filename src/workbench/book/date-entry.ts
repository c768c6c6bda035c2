/** Dates and times as people type them, for one locale. What is not known here stays text. */

import type { Locale } from './locale';
import { serialOf } from './serial';

export interface DateEntry {
  readonly value: number;
  /** What a cell without a format gets. */
  readonly numberFormat: string;
}

/** Two-digit years: 00 to 29 are 2000 to 2029 (unverified, as other spreadsheets do). */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

function dayOf(year: number, month: number, day: number): number | undefined {
  if (year < 1900) return undefined;
  return serialOf(year, month, day);
}

function monthOf(name: string, locale: Locale): number {
  const wanted = name.toLowerCase();
  const matches = (known: string): boolean => known.toLowerCase() === wanted;
  const full = locale.months.findIndex(matches);
  return (full < 0 ? locale.shortMonths.findIndex(matches) : full) + 1;
}

type Reading = (match: RegExpMatchArray, locale: Locale, year: number | undefined) => number | undefined;

/** Every form that is known, with how it is read. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  [/^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/, ([, y, , m, d]) => dayOf(Number(y), Number(m), Number(d))],
  [
    /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/,
    ([, first = '', , second = '', year = ''], { dayFirst }) =>
      dayFirst
        ? dayOf(fullYear(year), Number(second), Number(first))
        : dayOf(fullYear(year), Number(first), Number(second)),
  ],
  [
    /^(\d{1,2})[-/](\d{1,2})$/,
    ([, first, second], { dayFirst }, year) => {
      if (year === undefined) return undefined;
      return dayFirst
        ? dayOf(year, Number(second), Number(first))
        : dayOf(year, Number(first), Number(second));
    },
  ],
  [
    /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4}|\d{2})$/i,
    ([, day, name = '', year = ''], locale) => dayOf(fullYear(year), monthOf(name, locale), Number(day)),
  ],
  [
    /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i,
    ([, name = '', day, year], locale) =>
      locale.dayFirst ? undefined : dayOf(Number(year), monthOf(name, locale), Number(day)),
  ],
];

function readDay(text: string, locale: Locale, year: number | undefined): number | undefined {
  for (const [form, read] of FORMS) {
    const match = text.match(form);
    if (match !== null) return read(match, locale, year);
  }
  return undefined;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP]M))?$/i;

/** A part of a day, 0 up to 1. */
function readTime(text: string): number | undefined {
  const match = text.match(TIME);
  if (match === null) return undefined;
  const [, hours, minutes, seconds = '0', half] = match;
  const hour = Number(hours);
  if (hour > (half === undefined ? 23 : 12) || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const shift = half === undefined ? hour : (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  return (shift * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

const timeFormat = (text: string): string => (/:\d{2}:/.test(text) ? 'HH:mm:ss' : 'HH:mm');

/** @param year the current one, for `3/7`; without it that stays text. */
export function readDate(text: string, locale: Locale, year: number | undefined): DateEntry | undefined {
  if (!/\d/.test(text)) return undefined;
  const time = readTime(text);
  if (time !== undefined) return { value: time, numberFormat: timeFormat(text) };
  const day = readDay(text, locale, year);
  if (day !== undefined) return { value: day, numberFormat: locale.dateFormat };
  const match = text.match(/^(.+?) (\d{1,2}:.+)$/);
  const date = readDay(match?.[1] ?? '', locale, year);
  const clock = readTime(match?.[2] ?? '');
  if (date === undefined || clock === undefined) return undefined;
  return { value: date + clock, numberFormat: `${locale.dateFormat} ${timeFormat(match?.[2] ?? '')}` };
}
