/** Placing the sample's year on days: everything has a day or follows the need, and nothing collides. */

import { isDateCell, isTimeCell, textOf } from '../../src/core/cell';
import { weekdayOf } from '../../src/core/civil-date';
import { dayOff, isTeachingDay, readCalendar, weekOf } from '../../src/planning/calendar';
import { derivePlan } from '../../src/planning/derive-plan';
import { startYear } from '../../src/planning/start-year';
import { carriedOut, day, desk, fail, outcome, records, YEAR_FILES } from './desk';

const sample = carriedOut(desk(), outcome(startYear, { files: YEAR_FILES }, desk()));
const STANDING = records(sample.tabs.schedule).length;

/** The sample with a counselling period for each class: Monday to Friday in turn, periods 1 to 6. */
function withPeriods(): typeof sample {
  const tab = sample.tabs.classes ?? fail('classes');
  const days = ['Senin', 'Selasa', 'Rabu', 'Kamis'];
  const grid = tab.grid.map((row, index) =>
    index < 2
      ? row
      : row.map((cell, place) => {
          if (place === tab.places.weekday) return days[(index - 2) % 4] ?? '';
          return place === tab.places.period ? String(((index - 2) % 6) + 1) : cell;
        }),
  );
  return { ...sample, tabs: { ...sample.tabs, classes: { ...tab, grid } } };
}

const place = (before: typeof sample, period = '2026-Y') =>
  carriedOut(before, outcome(derivePlan, { period }, before));

const added = (after: typeof sample) =>
  records(after.tabs.schedule)
    .slice(STANDING)
    .map((row) => ({
      id: textOf(row.id),
      plan: textOf(row.plan),
      date: isDateCell(row.date) ? row.date.date : fail(`no day in ${textOf(row.id)}`),
      start: isTimeCell(row.start) ? row.start.minutes : undefined,
      end: isTimeCell(row.end) ? row.end.minutes : undefined,
      person: textOf(row.person),
      place: textOf(row.place),
      class: textOf(row.class),
    }));

const formatOf = new Map(
  records(sample.tabs.annual).map((row) => [textOf(row.id), textOf(row.format)] as const),
);

describe.each([
  ['without counselling periods', sample],
  ['with a period for each class', withPeriods()],
])('the sample year, %s', (_name, before) => {
  const after = place(before);
  const rows = added(after);
  const calendar = readCalendar(after.tabs.calendar, after.tabs.profile);

  it('lies on no day off, and class sessions on teaching days of effective weeks alone', () => {
    expect(rows.length).toBeGreaterThan(600);
    for (const { date, plan } of rows) {
      expect([date, dayOff(calendar, date)]).toEqual([date, undefined]);
      if (formatOf.get(plan) !== 'Klasikal') continue;
      expect([date, isTeachingDay(calendar, date), weekOf(calendar, date).effective]).toEqual([
        date,
        true,
        true,
      ]);
    }
  });

  it('has nobody, no room and no class in two places at a time', () => {
    const timed = rows.flatMap(({ start, end, ...row }) =>
      start === undefined || end === undefined ? [] : [{ ...row, start, end }],
    );
    const keysOf = (row: (typeof timed)[number]): readonly string[] => [
      `person ${row.person}`,
      ...(['R-BKP', 'R-TAMU'].includes(row.place) ? [`room ${row.place}`] : []),
      ...(formatOf.get(row.plan) === 'Klasikal' ? [`class ${row.class}`] : []),
    ];
    const slots = new Map<string, (readonly [number, number])[]>();
    for (const row of timed) {
      for (const key of keysOf(row)) {
        const own = slots.get(`${key} ${row.date}`) ?? [];
        expect([row.id, own.filter(([from, to]) => row.start < to && from < row.end)]).toEqual([row.id, []]);
        slots.set(`${key} ${row.date}`, [...own, [row.start, row.end]]);
      }
    }
  });

  it('gives a class one session a week at most', () => {
    const seen = new Set<string>();
    for (const { plan, date, class: name } of rows) {
      if (formatOf.get(plan) !== 'Klasikal') continue;
      const key = `${name} ${weekOf(calendar, date).monday}`;
      expect([key, seen.has(key)]).toEqual([key, false]);
      seen.add(key);
    }
  });

  it('is placed once, however often it is asked for', () => {
    expect(outcome(derivePlan, { period: '2026-Y' }, after).edits).toEqual([]);
  });

  it('leaves what stood as it stood, and gives each row an ID of its own', () => {
    expect(records(after.tabs.schedule).slice(0, STANDING)).toEqual(records(before.tabs.schedule));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

it('holds class sessions in the period of the class', () => {
  const rows = added(place(withPeriods()));
  const sessions = rows.filter(
    ({ class: name, plan }) => name === 'VII-B' && formatOf.get(plan) === 'Klasikal',
  );
  // Second class of the tab: Tuesday, second period of the profile: 07:55 to 08:35.
  expect(sessions.length).toBeGreaterThan(20);
  for (const { date, start, end } of sessions) expect([weekdayOf(date), start, end]).toEqual([1, 475, 515]);
});

it('gives parallel classes each topic equally often in a month', () => {
  const rows = added(place(sample)).filter(({ plan, date }) => plan === 'PLN-006' && date < '2026-09-01');
  const counts = new Map<string, number>();
  for (const { class: name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  expect([...counts.values()]).toEqual([2, 2, 2, 2, 2, 2]);
});

it('says what found no place, and why', () => {
  const tab = sample.tabs.annual ?? fail('annual');
  const grid = tab.grid.map((row, index) =>
    // December has no effective week in the sample; PLN-003 is a class service.
    index === 4 ? row.map((cell, at) => (at === tab.places.m6 ? 6 : cell)) : row,
  );
  const before = { ...sample, tabs: { ...sample.tabs, annual: { ...tab, grid } } };
  const found = outcome(derivePlan, { period: '2026-12' }, before);
  expect(found.reply).toMatchObject({
    unplaced: [{ plan: 'PLN-003', month: '2026-12', count: 6, reason: 'noEffectiveWeek' }],
  });
  expect(found.foreseen?.text.en).toMatch(
    /6 could not be placed: PLN-003 2026-12 6 \(the month has no effective week\)/,
  );
});

it('places nothing before the first day of the school', () => {
  expect(added(place(sample, '2026-07')).every(({ date }) => date >= day('2026-07-13'))).toBe(true);
});
