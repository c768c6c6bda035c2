/** The wizard's answers: what is usual, and what is still missing. */

import { type CivilDate, civilDate, mondayOf, monthOf, parseIsoDate, yearOf } from '../../core/civil-date';
import type { JsonObject } from '../../core/json';
import type { Text } from '../../core/text';
import { START } from '../../texts/start-sidebar';

export interface Answers {
  readonly school: string;
  readonly level: string;
  /** The year in which the school year begins. */
  readonly year: number;
  /** As the date field gives it: `2026-07-13`, or blank. */
  readonly startDate: string;
  readonly schoolDays: string;
}

export const LEVELS: readonly { readonly key: string; readonly label: Text }[] = [
  { key: 'SD', label: START.levelSD },
  { key: 'SMP', label: START.levelSMP },
  { key: 'SMA', label: START.levelSMA },
  { key: 'SMK', label: START.levelSMK },
];

export const DAYS: readonly { readonly key: string; readonly label: Text }[] = [
  { key: '5', label: START.days5 },
  { key: '6', label: START.days6 },
];

/** The Monday in the middle of July, as on the workbook's own profile. */
export function usualStart(year: number): string {
  const middle = civilDate(year, 7, 17);
  return middle ? mondayOf(middle) : '';
}

/** From May on people prepare the year that comes. */
const FIRST_MONTH_OF_PREPARING = 5;

/** The years to choose from, the usual one in the middle. */
export function yearsAround(today: CivilDate): readonly number[] {
  const usual = monthOf(today) >= FIRST_MONTH_OF_PREPARING ? yearOf(today) : yearOf(today) - 1;
  return [usual - 1, usual, usual + 1];
}

export const yearLabel = (year: number): string => `${year}/${year + 1}`;

export function usualAnswers(today: CivilDate): Answers {
  const [, year = yearOf(today)] = yearsAround(today);
  return { school: '', level: 'SMP', year, startDate: usualStart(year), schoolDays: '5' };
}

export const QUESTIONS = ['school', 'level', 'year', 'days'] as const;

export type Question = (typeof QUESTIONS)[number];

/** What keeps a question from being answered. */
export function missingIn(question: Question, { school, startDate, year }: Answers): Text | undefined {
  if (question === 'school') return school.trim() === '' ? START.schoolMissing : undefined;
  if (question !== 'year') return undefined;
  const date = parseIsoDate(startDate);
  // Until the end of June: who begins in mid-year belongs to the year that is running.
  const isWithin = date && (yearOf(date) === year || (yearOf(date) === year + 1 && monthOf(date) <= 6));
  return isWithin ? undefined : START.startMissing;
}

/** As `startYear` takes them. */
export const inputOf = ({ school, level, year, startDate, schoolDays }: Answers): JsonObject => ({
  school: school.trim(),
  level,
  schoolYear: yearLabel(year),
  startDate,
  schoolDays,
});
