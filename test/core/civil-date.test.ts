/** Days without clock or zone, against JavaScript's own UTC calendar and days counted by hand. */

import fc from 'fast-check';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  daysOf,
  mondayOf,
  parseIsoDate,
  weekdayOf,
} from '../../src/core/civil-date';

const day = (text: string): CivilDate => {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
};

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a civil date', () => {
  it('exists only where the calendar has it', () => {
    expect(civilDate(2026, 2, 29)).toBeUndefined();
    expect(civilDate(2028, 2, 29)).toBe('2028-02-29');
    expect(civilDate(2026, 13, 1)).toBeUndefined();
    expect(parseIsoDate('2026-7-3')).toBe('2026-07-03');
    expect(parseIsoDate('3/7/2026')).toBeUndefined();
  });

  it('knows its weekday: the first school day of 2026/2027 is a Monday, Independence Day too', () => {
    expect(weekdayOf(day('2026-07-13'))).toBe(0);
    expect(weekdayOf(day('2026-08-17'))).toBe(0);
    expect(weekdayOf(day('2026-12-25'))).toBe(4);
    expect(mondayOf(day('2026-12-27'))).toBe('2026-12-21');
  });

  it('moves by months to the last day where a month is shorter', () => {
    expect(addMonths(day('2026-12-31'), 2)).toBe('2027-02-28');
    expect(addMonths(day('2026-07-13'), 12)).toBe('2027-07-13');
    expect(addMonths(day('2027-03-31'), -1)).toBe('2027-02-28');
  });

  it('adds days as the UTC calendar does, and comes back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const moved = new Date(`${date}T00:00:00Z`);
        moved.setUTCDate(moved.getUTCDate() + days);
        const later = addDays(date, days);
        expect(later).toBe(moved.toISOString().slice(0, 10));
        expect(daysBetween(date, later)).toBe(days);
        expect(weekdayOf(date)).toBe((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });

  it('lists the days of a span, both ends included', () => {
    expect(daysOf(day('2026-12-30'), day('2027-01-02'))).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(daysOf(day('2027-01-02'), day('2027-01-01'))).toEqual([]);
  });
});
