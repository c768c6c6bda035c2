/** The periods that people ask for: years, semesters, months. */

import fc from 'fast-check';
import { addDays, addMonths, civilDate, daysBetween } from '../../src/core/civil-date';
import { noSuchPeriod, periodKeys, readPeriod } from '../../src/planning/period';
import { day, yearFrom } from './desk';

const START = day('2026-07-13');

describe('a period', () => {
  it.each([
    ['2026-Y', '2026-07-01', '2027-06-30', 12, 'Tahun pelajaran 2026/2027'],
    ['2026-S1', '2026-07-01', '2026-12-31', 6, 'Semester ganjil 2026/2027'],
    ['2026-S2', '2027-01-01', '2027-06-30', 6, 'Semester genap 2026/2027'],
    ['2026-10', '2026-10-01', '2026-10-31', 1, 'Oktober 2026'],
    [' 2027-02 ', '2027-02-01', '2027-02-28', 1, 'Februari 2027'],
  ])('%s goes from %s to %s', (text, from, to, months, label) => {
    const period = readPeriod(text, yearFrom(START));
    expect([period?.from, period?.to, period?.months.length, period?.label.id]).toEqual([
      from,
      to,
      months,
      label,
    ]);
  });

  it.each(['', '2027-Y', '2025-S1', '2026-06', '2027-07', '2026-S3', '2026-13', 'Oktober', 'constructor'])(
    '"%s" is none of the school year 2026/2027',
    (text) => {
      expect(readPeriod(text, yearFrom(START))).toBeUndefined();
    },
  );

  it('that does not exist is answered with those that do', () => {
    expect(noSuchPeriod('2026-S3', yearFrom(START))).toMatchObject({
      code: 'bad-input',
      remedy: {
        gaps: { year: '2026-Y', terms: { en: '2026-S1, 2026-S2' }, first: '2026-07', last: '2027-06' },
      },
    });
  });
});

describe('the periods of any school year', () => {
  it('cover its twelve months without gap or overlap', () => {
    const anyStart = fc
      .tuple(
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, date]) => civilDate(year, month, date) ?? START);
    fc.assert(
      fc.property(anyStart, (start) => {
        const [year, first, second, ...months] = periodKeys(yearFrom(start)).map((key) =>
          readPeriod(key, yearFrom(start)),
        );
        expect(months).toHaveLength(12);
        const days = (period: (typeof months)[number]) =>
          period ? daysBetween(period.from, period.to) + 1 : 0;
        expect(months.reduce((sum, month) => sum + days(month), 0)).toBe(days(year));
        expect(days(first) + days(second)).toBe(days(year));
        for (let index = 1; index < months.length; index += 1) {
          expect(addDays(months[index - 1]?.to ?? START, 1)).toBe(months[index]?.from);
        }
        expect(addMonths(year?.from ?? START, 12)).toBe(addDays(year?.to ?? START, 1));
        expect([...(first?.months ?? []), ...(second?.months ?? [])]).toEqual(year?.months);
      }),
    );
  });
});
