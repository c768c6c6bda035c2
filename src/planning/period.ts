/** The spans that plans and reports are made for: a school year, one of its terms, one of its months. */

import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  monthOf,
  yearMonthOf,
  yearOf,
} from '../core/civil-date';
import type { Refusal } from '../core/command';
import { clip, type SayingGaps, same, type Text } from '../core/text';
import { MONTHS } from '../frameworks/month-names';

export interface SchoolYear {
  /** A day in its first month: the first school day, as far as anybody said it. */
  readonly yearStart: CivilDate;
  /** Nothing is owed before it: the same day, or a later one for who begins in mid-year. */
  readonly startDate: CivilDate;
  /** Parts of the year, in their order: two semesters, or three or four terms. */
  readonly terms: readonly Text[];
}

export interface Period {
  /** `2026-Y`, `2026-S1`, `2026-S2` (`2026-S3` of three terms) or `2026-10`. */
  readonly key: string;
  readonly from: CivilDate;
  /** The last day, included. */
  readonly to: CivilDate;
  /** `2026-07` and on, in order. */
  readonly months: readonly string[];
  readonly label: Text;
}

const firstOfMonth = (date: CivilDate): CivilDate => civilDate(yearOf(date), monthOf(date), 1) ?? date;

/** The last day of the month of that day. */
export const endOfMonth = (date: CivilDate): CivilDate => addDays(addMonths(firstOfMonth(date), 1), -1);

/** The twelve months of a school year, `2026-07` first. */
export const schoolMonths = ({ yearStart }: Pick<SchoolYear, 'yearStart'>): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => yearMonthOf(addMonths(firstOfMonth(yearStart), index)));

/** Months of the year that are over before anything is owed. */
export const monthsBefore = (year: SchoolYear): number =>
  schoolMonths(year).filter((month) => month < yearMonthOf(year.startDate)).length;

/** `Oktober 2026`. @param month `2026-10`. */
export function monthLabel(month: string): Text {
  const { label } = MONTHS[Number(month.slice(5)) - 1] ?? MONTHS[0];
  return { id: `${label.id} ${month.slice(0, 4)}`, en: `${label.en} ${month.slice(0, 4)}` };
}

/** Months of each term. */
export const termLength = ({ terms }: Pick<SchoolYear, 'terms'>): number => 12 / terms.length;

/** `2026-S1` and on, in their order. */
export const termKeys = ({ yearStart, terms }: SchoolYear): readonly string[] =>
  terms.map((_, index) => `${yearOf(yearStart)}-S${index + 1}`);

/** `2026-Y`. */
export const yearKey = ({ yearStart }: Pick<SchoolYear, 'yearStart'>): string => `${yearOf(yearStart)}-Y`;

/** 1 for the first term. @param month `2026-10`. */
export const termOf = (month: string, year: SchoolYear): number =>
  Math.floor(Math.max(0, schoolMonths(year).indexOf(month)) / termLength(year)) + 1;

/** The months that a period covers: the offset of the first in the school year, and how many. */
function span(text: string, year: SchoolYear): readonly [number, number] | undefined {
  if (text === yearKey(year)) return [0, 12];
  const term = termKeys(year).indexOf(text);
  if (term >= 0) return [term * termLength(year), termLength(year)];
  const index = schoolMonths(year).indexOf(text);
  return index < 0 ? undefined : [index, 1];
}

function labelOf(text: string, year: SchoolYear): Text {
  const first = yearOf(year.yearStart);
  const schoolYear = monthOf(year.yearStart) === 1 ? String(first) : `${first}/${first + 1}`;
  if (text === yearKey(year)) return { id: `Tahun pelajaran ${schoolYear}`, en: `School year ${schoolYear}` };
  const term = year.terms[termKeys(year).indexOf(text)];
  return term ? { id: `${term.id} ${schoolYear}`, en: `${term.en}, ${schoolYear}` } : monthLabel(text);
}

/**
 * Reads a period of a school year. Terms are equal numbers of months, from the first of the month in which the
 * school year begins.
 *
 * @returns undefined for words that are no period, and for a period of another school year.
 */
export function readPeriod(text: string, year: SchoolYear): Period | undefined {
  const key = text.trim();
  const found = span(key, year);
  if (!found) return undefined;
  const [offset, count] = found;
  const first = firstOfMonth(year.yearStart);
  return {
    key,
    from: addMonths(first, offset),
    to: addDays(addMonths(first, offset + count), -1),
    months: schoolMonths(year).slice(offset, offset + count),
    label: labelOf(key, year),
  };
}

/** The terms of the year, in their order. */
export const termsOf = (year: SchoolYear): readonly Period[] =>
  termKeys(year).flatMap((key) => readPeriod(key, year) ?? []);

/** Every period of the school year, for people to choose from: the year, its terms, its months. */
export const periodKeys = (year: SchoolYear): readonly string[] => [
  yearKey(year),
  ...termKeys(year),
  ...schoolMonths(year),
];

/** What to tell a person whose words are no period of the school year. */
export function noSuchPeriod(words: string, year: SchoolYear): Refusal {
  const months = schoolMonths(year);
  const gaps: SayingGaps = {
    text: clip(words),
    year: yearKey(year),
    terms: same(termKeys(year).join(', ')),
    first: months[0] ?? '',
    last: months[11] ?? '',
  };
  return {
    code: 'bad-input',
    message: {
      text: {
        id: 'Tidak ada periode "{text}" dalam tahun pelajaran ini.',
        en: 'There is no period "{text}" in this school year.',
      },
      gaps,
    },
    remedy: {
      text: {
        id: 'Tulis {year} untuk setahun, {terms} untuk semester atau caturwulan, atau bulan dari {first} sampai {last}.',
        en: 'Write {year} for the year, {terms} for a semester or term, or a month from {first} to {last}.',
      },
      gaps,
    },
  };
}
