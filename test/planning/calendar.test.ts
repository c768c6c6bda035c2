/** The weeks of the school year, against the school calendar's own list of them. */

import type { Cell } from '../../src/core/cell';
import {
  type Calendar,
  dayOff,
  effectiveWeeksOf,
  lessonMinutesOn,
  monthWeeks,
  readCalendar,
  weekOf,
  weeksOf,
} from '../../src/planning/calendar';
import { entryRows, monthChanges, withMonths } from '../../src/planning/calendar-rows';
import { profileRows } from '../../src/planning/profile-rows';
import { calendar as template } from '../../src/tabs/calendar';
import { profile } from '../../src/tabs/profile';
import { day, sampleText, tab, yearFrom } from './desk';

interface FileWeek {
  readonly no: number;
  readonly mon: string;
  readonly mi: number;
  readonly schoolDays: number;
  readonly effDays: number;
  readonly effective: boolean;
}

interface FileMonth {
  readonly weeks: number;
  readonly effective: number;
  readonly schoolDays: number;
  readonly effDays: number;
}

const file = JSON.parse(sampleText('calendar-2026-2027.json'));
const fileWeeks: readonly FileWeek[] = file.weeks;
const fileMonths: readonly FileMonth[] = file.perMonth;

const school = tab(
  profile,
  profileRows({ startDate: '2026-07-13', schoolYear: '2026/2027', schoolDays: '5' }, 'id'),
);
const year: Calendar = readCalendar(tab(template, entryRows(file, 'id')), school);

describe('the weeks of the school year', () => {
  it('are the 49 that the school calendar lists, with their days', () => {
    const months = monthWeeks(year).map(({ month }) => month);
    const ours = weeksOf(year).map((week) => ({
      no: week.number,
      mon: week.monday,
      mi: months.indexOf(week.month),
      schoolDays: week.schoolDays,
      effDays: week.effectiveDays,
      effective: week.effective,
    }));
    expect(ours).toEqual(
      fileWeeks.map(({ no, mon, mi, schoolDays, effDays, effective }) => ({
        no,
        mon,
        mi,
        schoolDays,
        effDays,
        effective,
      })),
    );
    expect(ours).toHaveLength(49);
  });

  it('add up by month as the school calendar says', () => {
    expect(
      monthWeeks(year).map(({ weeks, effectiveWeeks, schoolDays, effectiveDays }) => [
        weeks,
        effectiveWeeks,
        schoolDays,
        effectiveDays,
      ]),
    ).toEqual(
      fileMonths.map(({ weeks, effective, schoolDays, effDays }) => [weeks, effective, schoolDays, effDays]),
    );
  });

  it('are the same in an English workbook', () => {
    expect(weeksOf(readCalendar(tab(template, entryRows(file, 'en')), school))).toEqual(weeksOf(year));
  });
});

describe('a day', () => {
  it.each([
    ['2026-08-17', 'Hari Kemerdekaan RI'],
    ['2026-12-30', 'Libur semester ganjil'],
    ['2026-10-10', 'Sabtu'],
    ['2026-10-06', undefined],
    ['2026-09-22', undefined],
  ])('%s is off because of %s', (date, reason) => {
    expect(dayOff(year, day(date))?.id).toBe(reason);
  });

  it('on Saturday is a school day where school has six days a week', () => {
    expect(dayOff({ ...year, schoolDays: 6 }, day('2026-10-10'))).toBeUndefined();
    expect(weekOf({ ...year, schoolDays: 6 }, day('2026-10-10')).schoolDays).toBe(6);
  });

  it('in Ramadan has shorter periods where the calendar says so', () => {
    const ramadan = {
      from: day('2027-02-11'),
      to: day('2027-03-05'),
      kind: 'span',
      name: 'Ramadan',
      effective: true,
      lessonMinutes: 30,
    } as const;
    const shortened = { ...year, entries: [...year.entries, ramadan] };
    expect(lessonMinutesOn(shortened, day('2027-02-15'), 40)).toBe(30);
    expect(lessonMinutesOn(shortened, day('2027-04-05'), 40)).toBe(40);
  });
});

describe('the months beside the holidays', () => {
  const standing = tab(template, withMonths(entryRows(file, 'id'), year));

  it('stand in the first twelve rows and need no change', () => {
    expect(monthChanges(standing, year)).toEqual([]);
    expect(standing.grid.slice(2, 14).map((row) => row[standing.places.month ?? 0])).toEqual(
      monthWeeks(year).map(({ month }) => month),
    );
  });

  it('are brought up to date where a new holiday takes days away, wherever people sorted them', () => {
    const sorted = {
      ...standing,
      grid: [...standing.grid.slice(0, 2), ...standing.grid.slice(2).reverse()],
    };
    const closed = {
      from: day('2026-10-12'),
      to: day('2026-10-16'),
      kind: 'holiday',
      name: 'Banjir',
      effective: false,
    } as const;
    const changes = monthChanges(sorted, { ...year, entries: [...year.entries, closed] });
    const row = sorted.grid.findIndex((cells) => cells[sorted.places.month ?? 0] === '2026-10') + 1;
    expect(changes).toEqual([
      { row, column: 'effectiveWeeks', before: 4, after: 3 },
      { row, column: 'schoolDays', before: 20, after: 15 },
      { row, column: 'effectiveDays', before: 20, after: 15 },
    ]);
  });

  it("give way to the school's own number", () => {
    const rows = standing.grid.slice(2).map((cells): readonly Cell[] => {
      const isOctober = cells[standing.places.month ?? 0] === '2026-10';
      return cells.map((cell, place) => (isOctober && place === standing.places.ownWeeks ? 3 : cell));
    });
    const own = readCalendar(tab(template, rows), school);
    expect(effectiveWeeksOf(own, '2026-10')).toBe(3);
    expect(effectiveWeeksOf(own, '2026-11')).toBe(4);
  });
});

it('calls Christmas by its name, also within the semester break', () => {
  const entry = (from: string, to: string, kind: 'break' | 'holiday', name: string) => ({
    from: day(from),
    to: day(to),
    kind,
    name,
    effective: false,
  });
  const calendar = {
    ...yearFrom(day('2026-07-13')),
    schoolDays: 5,
    ownWeeks: {},
    entries: [
      entry('2026-12-21', '2027-01-01', 'break', 'Libur semester'),
      entry('2026-12-25', '2026-12-25', 'holiday', 'Hari Raya Natal'),
    ],
  };
  expect(dayOff(calendar, day('2026-12-25'))?.id).toBe('Hari Raya Natal');
  expect(dayOff(calendar, day('2026-12-22'))?.id).toBe('Libur semester');
});
