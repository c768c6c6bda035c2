/** The spans that plans and reports are made for: a school year, one of its semesters, one of its months. */

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
import { clip, type Text } from '../core/text';
import { MONTHS } from '../frameworks/month-names';

export interface Period {
  /** `2026-Y`, `2026-S1`, `2026-S2` or `2026-10`. */
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

/** The twelve months of a school year, `2026-07` first. @param startDate its first day. */
export const schoolMonths = (startDate: CivilDate): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => yearMonthOf(addMonths(firstOfMonth(startDate), index)));

/** `Oktober 2026`. @param month `2026-10`. */
export function monthLabel(month: string): Text {
  const { label } = MONTHS[Number(month.slice(5)) - 1] ?? MONTHS[0];
  return { id: `${label.id} ${month.slice(0, 4)}`, en: `${label.en} ${month.slice(0, 4)}` };
}

/** The months that a period covers: the offset of the first in the school year, and how many. */
function span(text: string, startDate: CivilDate): readonly [number, number] | undefined {
  switch (text) {
    case `${yearOf(startDate)}-Y`:
      return [0, 12];
    case `${yearOf(startDate)}-S1`:
      return [0, 6];
    case `${yearOf(startDate)}-S2`:
      return [6, 6];
    default: {
      const index = schoolMonths(startDate).indexOf(text);
      return index < 0 ? undefined : [index, 1];
    }
  }
}

function labelOf(text: string, startDate: CivilDate): Text {
  const year = yearOf(startDate);
  const schoolYear = monthOf(startDate) === 1 ? String(year) : `${year}/${year + 1}`;
  switch (text.slice(5)) {
    case 'Y':
      return { id: `Tahun pelajaran ${schoolYear}`, en: `School year ${schoolYear}` };
    case 'S1':
      return { id: `Semester ganjil ${schoolYear}`, en: `Semester 1, ${schoolYear}` };
    case 'S2':
      return { id: `Semester genap ${schoolYear}`, en: `Semester 2, ${schoolYear}` };
    default:
      return monthLabel(text);
  }
}

/**
 * Reads a period of the school year that begins on that day. Semesters are the first and the last six
 * months, from the first of the month in which the school year begins.
 *
 * @returns undefined for words that are no period, and for a period of another school year.
 */
export function readPeriod(text: string, startDate: CivilDate): Period | undefined {
  const key = text.trim();
  const found = span(key, startDate);
  if (!found) return undefined;
  const [offset, count] = found;
  const first = firstOfMonth(startDate);
  return {
    key,
    from: addMonths(first, offset),
    to: addDays(addMonths(first, offset + count), -1),
    months: schoolMonths(startDate).slice(offset, offset + count),
    label: labelOf(key, startDate),
  };
}

/** Every period of the school year, for people to choose from: the year, its semesters, its months. */
export const periodKeys = (startDate: CivilDate): readonly string[] => {
  const year = yearOf(startDate);
  return [`${year}-Y`, `${year}-S1`, `${year}-S2`, ...schoolMonths(startDate)];
};

/** What to tell a person whose words are no period of the school year. */
export function noSuchPeriod(words: string, startDate: CivilDate): Refusal {
  const text = clip(words);
  const [year = '', , , first = ''] = periodKeys(startDate);
  const gaps = { text, year, start: year.slice(0, 4), first, last: periodKeys(startDate).slice(-1)[0] ?? '' };
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
        id: 'Tulis {year} untuk setahun, {start}-S1 atau {start}-S2 untuk semester, atau bulan dari {first} sampai {last}.',
        en: 'Write {year} for the year, {start}-S1 or {start}-S2 for a semester, or a month from {first} to {last}.',
      },
      gaps,
    },
  };
}
