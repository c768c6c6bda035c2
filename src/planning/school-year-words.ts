/** What a profile says about the school year: its first month, its terms, and the day from which something is owed. */

import { addDays, addMonths, type CivilDate, civilDate, mondayOf, monthOf, yearOf } from '../core/civil-date';
import { readChoice } from '../core/read';
import { same, type Text } from '../core/text';
import { MONTHS } from '../frameworks/month-names';

/** The Monday in the middle of July, on which Indonesian schools begin unless their province says otherwise. */
export const usualStart = (year: number): CivilDate =>
  mondayOf(civilDate(year, 7, 17) ?? ('2026-07-17' as CivilDate));

const JULY = 7;
const AUGUST = 8;

/** `7`, `Juli`, `July`. @returns undefined for what is no month. */
export function readMonth(words: string): number | undefined {
  const month = Number(readChoice(MONTHS, words) ?? words);
  return words.trim() !== '' && Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
}

/**
 * The first month where nobody said it. A day in the July-to-June year of the profile is a day in it, so that
 * who begins in October or January keeps the school's months; August schools begin in August; a day before or
 * behind that year (January 2027 of 2027) can only be the year's own first.
 */
function usualFirstMonth(startDate: CivilDate, year: number): number {
  const [first, month] = [civilDate(year, JULY, 1) ?? startDate, monthOf(startDate)];
  const isWithin = startDate >= first && startDate < addMonths(first, 12);
  const isAugust = month === AUGUST && yearOf(startDate) === year;
  return isWithin && !isAugust ? JULY : month;
}

/** First school day where the year began before anybody said on which day: mid-July, or the month's first Monday. */
const firstDayIn = (year: number, month: number): CivilDate =>
  month === JULY ? usualStart(year) : mondayOf(addDays(civilDate(year, month, 1) ?? usualStart(year), 6));

/** So long before the first month the first days of a year can lie. */
const EARLY = 2;

/** @param year in which the school year of the profile begins. @param firstMonth as the profile has it. */
export function yearStartOf(
  startDate: CivilDate,
  year: number | undefined,
  firstMonth: number | undefined,
): CivilDate {
  const month = firstMonth ?? usualFirstMonth(startDate, year ?? yearOf(startDate));
  if (monthOf(startDate) === month) return startDate;
  const running = yearOf(startDate) - (monthOf(startDate) < month ? 1 : 0);
  const next = firstDayIn(running + 1, month);
  const isEarly = year === running + 1 && startDate >= addMonths(next, -EARLY);
  return isEarly ? next : firstDayIn(running, month);
}

const SEMESTERS: readonly Text[] = [
  { id: 'Semester ganjil', en: 'Semester 1' },
  { id: 'Semester genap', en: 'Semester 2' },
];

const numbered = (count: number, name: Text): readonly Text[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${name.id} ${index + 1}`,
    en: `${name.en} ${index + 1}`,
  }));

/** A year of so many terms: caturwulan are four months each, triwulan three. */
const USUAL_TERMS: Readonly<Record<string, readonly Text[]>> = {
  2: SEMESTERS,
  3: numbered(3, { id: 'Caturwulan', en: 'Term' }),
  4: numbered(4, { id: 'Triwulan', en: 'Term' }),
};

const namesIn = (words: string): readonly string[] =>
  words
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** `3`, or the terms' own names: `Autumn; Spring; Summer`. @returns undefined for another number of terms. */
export function readTerms(words: string): readonly Text[] | undefined {
  const names = namesIn(words);
  const [only = ''] = names;
  if (names.length === 1) return /^[234]$/.test(only) ? USUAL_TERMS[only] : undefined;
  return names.length >= 2 && names.length <= 4 ? names.map(same) : undefined;
}

export const termsIn = (words: string): readonly Text[] => readTerms(words) ?? SEMESTERS;
