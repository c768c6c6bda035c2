/** Use of time: two weeks that the calendar chooses, their hours counted anew from the sample's file. */

import { useOfTime } from '../../src/controlling/use-of-time';
import { isRefusal } from '../../src/core/command';
import { shownValue } from '../../src/core/report';
import { readPeriod } from '../../src/planning/period';
import { yearFrom } from '../planning/desk';
import { day, deskWith, sampleSessions, sampleTabs } from './school';

const built = (key: string, today: string) => {
  const period = readPeriod(key, yearFrom(day('2026-07-13')));
  if (!period) throw new Error(`${key} is no period`);
  const report = useOfTime.build(
    deskWith(sampleTabs(), { framework: 'asca', language: 'en', today: day(today) }),
    period,
  );
  if (isRefusal(report)) throw new Error(JSON.stringify(report));
  return report.lines.map(({ style, cells }) => ({ style, cells: cells.map(shownValue) }));
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const isoOf = (words = ''): string => {
  const [date = '', month = '', year = ''] = words.split(' ');
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
};

const spansIn = (lines: ReturnType<typeof built>) =>
  lines.flatMap(({ cells }) => {
    const [, from, to] = /^Week \d: (.*) – (.*)$/.exec(String(cells[0])) ?? [];
    return from === undefined ? [] : [[isoOf(from), isoOf(to)]];
  });

it('takes one week of each half of the year, from Monday to Sunday', () => {
  const [[first = '', firstEnd = ''] = [], [second = ''] = []] = spansIn(built('2026-Y', '2027-07-05'));
  expect([first, second].map((date) => new Date(`${date}T00:00:00Z`).getUTCDay())).toEqual([1, 1]);
  expect(Date.parse(firstEnd) - Date.parse(first)).toBe(6 * 86_400_000);
  expect([first < '2027-01-01', second >= '2027-01-01']).toEqual([true, true]);
});

it('has the hours of those weeks as they stand in the log, and shares that make a whole', () => {
  const lines = built('2026-S1', '2027-01-15');
  const spans = spansIn(lines);
  const minutes = spans.map(([from = '', to = '']) =>
    sampleSessions
      .filter(
        ({ status = '', tanggal = '' }) => /^Terlaksana/.test(status) && tanggal >= from && tanggal <= to,
      )
      .reduce((sum, row) => sum + Number(row.menit), 0),
  );
  const totals = lines.filter(({ style }) => style === 'cellTotal').map(({ cells }) => cells);
  const hours = [2, 4].map((place) => totals.reduce((sum, cells) => sum + Number(cells[place]), 0));
  expect(hours.map((one) => Math.round(one * 60))).toEqual(minutes);
  const shares = lines.filter(({ style }) => style === 'cells').map(({ cells }) => Number(cells[7]));
  expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100 * totals.length);
});

it('says so while two weeks are not over yet', () => {
  expect(built('2026-Y', '2026-07-20').flatMap(({ cells }) => cells)).toContain(
    'Two effective weeks of this period are not over yet.',
  );
});
