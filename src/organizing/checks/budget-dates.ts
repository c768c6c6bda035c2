/** ORG-D05 and ORG-D08: money is spent in the course of its fiscal year, and within it. */

import { isBlank } from '../../core/cell';
import { monthOf, yearOf } from '../../core/civil-date';
import { readChoice } from '../../core/read';
import { clip, folded } from '../../core/text';
import { MONTHS } from '../../frameworks/month-names';
import { schoolMonths } from '../../planning/period';
import { amountOf } from '../budget-lines';
import type { Check, Hit } from '../check';
import { cellOf, type School } from '../school';
import { dayText, refOf } from '../wording';

const TAB = 'funds';
const MONTHS_A_YEAR = 12;

interface Source {
  readonly name: string;
  /** Of its first line. */
  readonly row: number;
  budget: number;
  spent: number;
}

/** The sources of this fiscal year; it is the calendar year. */
function sourcesNow(school: School): readonly Source[] {
  const found = new Map<string, Source>();
  for (const { row, record } of school.funds) {
    if (record.source === undefined || record.year !== yearOf(school.today)) continue;
    const key = folded(record.source);
    const source = found.get(key) ?? { name: clip(record.source), row, budget: 0, spent: 0 };
    source.budget += amountOf(record) ?? 0;
    source.spent += record.spent ?? 0;
    found.set(key, source);
  }
  return [...found.values()];
}

export const slowSpending: Check = {
  id: 'ORG-D05',
  severity: 'I',
  message: { id: 'Serapan {source} baru {p}% per {date}.', en: 'Only {p}% of {source} spent by {date}.' },
  fix: {
    id: 'Rencanakan pemakaiannya, atau alihkan dananya.',
    en: 'Plan how it will be spent, or release it.',
  },
  needs: ['funds.source', 'funds.year', 'funds.amount', 'funds.spent'],
  leansOn: ['funds.volume', 'funds.price'],
  run: (school) => {
    // By the months that are over.
    const expected = (monthOf(school.today) - 1) / MONTHS_A_YEAR;
    const date = dayText(school.today);
    return sourcesNow(school)
      .filter(({ budget, spent }) => budget > 0 && spent < budget * expected)
      .map(({ name, row, budget, spent }) => {
        const gaps = { source: name, p: Math.floor((spent / budget) * 100), date };
        return { tab: TAB, row, column: 'spent', gaps };
      });
  },
};

/** The calendar year of a month of this school year. */
function yearOfMonth(school: School, words: string): number | undefined {
  const month = Number(readChoice(MONTHS, words));
  const found = schoolMonths(school.calendar).find((one) => Number(one.slice(5, 7)) === month);
  return found === undefined ? undefined : Number(found.slice(0, 4));
}

/** The day on which it was spent, else the month for which it is planned. */
export const outsideFiscalYear: Check = {
  id: 'ORG-D08',
  severity: 'W',
  message: {
    id: 'Tanggal baris {no} di luar tahun anggaran {year}.',
    en: 'Date of line {no} is outside fiscal year {year}.',
  },
  fix: {
    id: 'Perbaiki Tanggal, Bulan, atau Tahun anggaran.',
    en: 'Correct Date, Month or Fiscal year.',
  },
  needs: ['funds.date', 'funds.month', 'funds.year'],
  leansOn: ['profile.value'],
  run: (school) =>
    school.funds.flatMap(({ row, record }): readonly Hit[] => {
      const { date, month = '', year } = record;
      const isDated = !isBlank(cellOf(school, TAB, row, 'date'));
      const meant = date === undefined ? (isDated ? undefined : yearOfMonth(school, month)) : yearOf(date);
      if (meant === undefined || year === undefined || meant === year) return [];
      return [
        { tab: TAB, row, column: isDated ? 'date' : 'month', gaps: { no: refOf(record.no, row), year } },
      ];
    }),
};
