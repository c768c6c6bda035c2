/** Who begins in mid-year owes nothing for what came before; what was done by then can be entered and counts. */

import { buildSummary } from '../../src/controlling/build-summary';
import type { Cell } from '../../src/core/cell';
import { readCalendar } from '../../src/planning/calendar';
import { derivePlan } from '../../src/planning/derive-plan';
import { countedVolumes } from '../../src/planning/opening-volumes';
import { readPeriod } from '../../src/planning/period';
import { settingsFrom } from '../../src/planning/settings';
import { startYear } from '../../src/planning/start-year';
import { carriedOut, day, desk, fail, outcome, records, YEAR_FILES, yearFrom } from './desk';

/** The sample school, whose counsellor begins on Monday 5 October 2026 with last year's files. */
function begun(startDate: string): ReturnType<typeof desk> {
  const files = YEAR_FILES.map(({ name, text }) => ({
    name,
    text: name === 'profile.json' ? text.replace('2026-07-13', startDate) : text,
  }));
  const before = desk();
  return carriedOut(before, outcome(startYear, { files }, before));
}

function withOpening(
  before: ReturnType<typeof desk>,
  openings: Readonly<Record<string, Cell>>,
): ReturnType<typeof desk> {
  const tab = before.tabs.annual ?? fail('no annual programme');
  const [id, opening] = [tab.places.id ?? fail('id'), tab.places.opening ?? fail('opening')];
  const grid = tab.grid.map((cells) => {
    const own = openings[String(cells[id])];
    return own === undefined ? cells : cells.map((cell, place) => (place === opening ? own : cell));
  });
  return { ...before, tabs: { ...before.tabs, annual: { ...tab, grid } } };
}

const october = begun('2026-10-05');
/** Of PLN-022, 9, 30 and 33 were planned in July to September; of PLN-005, 12, 6 and none. */
const opened = withOpening(october, { 'PLN-022': 60, 'PLN-005': 10 });

const realised = (before: ReturnType<typeof desk>, period: string): unknown => {
  const { reply } = outcome(buildSummary, { period }, before);
  return typeof reply === 'object' && reply !== null && 'realisation' in reply
    ? reply.realisation
    : fail('no realisation');
};

const sum = (rows: ReturnType<typeof records>, key: string): number =>
  rows.reduce((all, row) => all + Number(row[key]), 0);

it('keeps the months of the school year: July is its first, October the first in which something is owed', () => {
  const months = records(october.tabs.calendar).map(({ month }) => month);
  expect([months[0], months[11]]).toEqual(['2026-07', '2027-06']);
  expect(october.tabs.annual?.grid[1]?.slice(10, 14)).toEqual(['Jul', 'Agu', 'Sep', 'Okt']);
  const year = readCalendar(october.tabs.calendar, october.tabs.profile);
  expect([year.yearStart, year.startDate]).toEqual(['2026-07-13', '2026-10-05']);
  // The school's weeks are its own, whenever somebody begins: 3, 4, 4, 4 by the school calendar.
  expect(
    records(october.tabs.calendar)
      .slice(0, 4)
      .map(({ effectiveWeeks }) => effectiveWeeks),
  ).toEqual([3, 4, 4, 4]);
});

// By month the plan file has 72, 116, 121, 129, 121, 22; then 117, 87, 75, 122, 121, 12.
it.each([
  ['2026-Y', 806],
  ['2026-S1', 272],
  ['2026-S2', 534],
  ['2026-08', 0],
  ['2026-10', 129],
])('owes nothing before the start: %s has a volume of %d', (period, volume) => {
  expect(realised(october, period)).toMatchObject({ volume, done: 0 });
});

it.each([
  // 60 in proportion to 9, 30 and 33: 7.5, 25 and 27.5; 10 in proportion to 12, 6 and 0: 6.67 and 3.33.
  ['2026-07', 15, 15],
  ['2026-08', 28, 28],
  ['2026-09', 27, 27],
  ['2026-10', 129, 0],
  ['2026-S1', 342, 70],
  ['2026-S2', 534, 0],
  ['2026-Y', 876, 70],
])('counts the opening volumes as planned and done: %s has %d, %d of them done', (period, volume, done) => {
  expect(realised(opened, period)).toMatchObject({ volume, done });
});

it('shows them in every view, and places nothing before the start', () => {
  const { reply } = outcome(derivePlan, { period: '2026-Y' }, opened);
  expect(reply).toMatchObject({ planned: 876, done: 70 });
  const after = carriedOut(opened, outcome(derivePlan, { period: '2026-Y' }, opened));
  for (const [view, volume] of [
    ['semester', 'total'],
    ['monthly', 'volume'],
    ['weekly', 'volume'],
  ] as const)
    expect([view, sum(records(after.tabs[view]), volume), sum(records(after.tabs[view]), 'done')]).toEqual([
      view,
      876,
      70,
    ]);
  const standing = records(october.tabs.schedule).length;
  const placed = records(after.tabs.schedule).slice(standing);
  expect(placed.length).toBeGreaterThan(300);
  for (const { date } of placed) expect(date).toEqual({ date: expect.stringMatching(/^(2026-1|2027)/) });
  expect(outcome(derivePlan, { period: '2026-Y' }, after).edits).toEqual([]);
});

it('puts an opening volume where nothing was planned into the last month before the start', () => {
  const year = { ...yearFrom(day('2026-07-13')), startDate: day('2026-10-05') };
  const planned = [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0];
  expect(countedVolumes(planned, 7, year).volumes.slice(0, 5)).toEqual([0, 0, 7, 4, 0]);
  expect(countedVolumes(planned, 0, year).before.every((count) => count === 0)).toBe(true);
});

describe('the first month of the school year', () => {
  it.each([
    // Nobody said it: a day within July to June of the year belongs to that year.
    [{ schoolYear: '2026/2027', startDate: '2026-07-13' }, '2026-07-13'],
    [{ schoolYear: '2026/2027', startDate: '2026-10-05' }, '2026-07-13'],
    [{ schoolYear: '2026/2027', startDate: '2027-01-11' }, '2026-07-13'],
    [{ schoolYear: '2026/2027', startDate: '2026-08-10' }, '2026-08-10'],
    [{ schoolYear: '2027', startDate: '2027-01-11' }, '2027-01-11'],
    [{ schoolYear: '2026/2027', startDate: '2026-06-29' }, '2026-06-29'],
    // The school said it.
    [{ schoolYear: '2026/2027', startDate: '2026-08-10', firstMonth: '7' }, '2026-07-13'],
    [{ schoolYear: '2026/2027', startDate: '2026-10-05', firstMonth: 'Agustus' }, '2026-08-03'],
    [{ schoolYear: '2027', startDate: '2027-03-01', firstMonth: 'January' }, '2027-01-04'],
    [{ schoolYear: '2026/2027', startDate: '2026-06-29', firstMonth: '7' }, '2026-07-13'],
  ])('%j begins on %s', (given, yearStart) => {
    expect(settingsFrom(given).yearStart).toBe(yearStart);
  });
});

describe('a year of three terms', () => {
  const settings = settingsFrom({ schoolYear: '2026/2027', startDate: '2026-07-13', terms: '3' });

  it.each([
    ['2026-S1', '2026-07-01', '2026-10-31', 'Caturwulan 1 2026/2027'],
    ['2026-S2', '2026-11-01', '2027-02-28', 'Caturwulan 2 2026/2027'],
    ['2026-S3', '2027-03-01', '2027-06-30', 'Caturwulan 3 2026/2027'],
  ])('has %s from %s to %s', (key, from, to, label) => {
    expect(readPeriod(key, settings)).toMatchObject({ from, to, label: { id: label } });
  });

  it('calls its terms as the school does', () => {
    const own = settingsFrom({ startDate: '2026-07-13', terms: 'Autumn; Spring; Summer' });
    expect(readPeriod('2026-S3', own)?.label.en).toBe('Summer, 2026/2027');
    expect(readPeriod('2026-S4', own)).toBeUndefined();
  });

  it('adds up term by term', () => {
    const files = YEAR_FILES.map(({ name, text }) => ({
      name,
      text: name === 'profile.json' ? text.replace('"schoolDays"', '"terms": 3, "schoolDays"') : text,
    }));
    const made = carriedOut(desk(), outcome(startYear, { files }, desk()));
    const rows = records(made.tabs.semester);
    const volume = (term: number): number =>
      sum(
        rows.filter((row) => row.term === term),
        'total',
      );
    // July to October, November to February, March to June.
    expect([1, 2, 3].map(volume)).toEqual([72 + 116 + 121 + 129, 121 + 22 + 117 + 87, 75 + 122 + 121 + 12]);
    expect(made.tabs.semester?.grid[1]?.slice(7, 11)).toEqual([
      'Jul/Nov/Mar',
      'Agu/Des/Apr',
      'Sep/Jan/Mei',
      'Okt/Feb/Jun',
    ]);
  });
});
