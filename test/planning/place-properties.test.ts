/** Whatever is planned, whatever the calendar, whatever people placed before: the plan adds up and nothing moves. */

import fc from 'fast-check';
import { type Cell, isDateCell, textOf } from '../../src/core/cell';
import { addDays } from '../../src/core/civil-date';
import { toRow } from '../../src/core/write';
import { dayOff, isTeachingDay, readCalendar } from '../../src/planning/calendar';
import { derivePlan } from '../../src/planning/derive-plan';
import { schoolMonths } from '../../src/planning/period';
import { annual } from '../../src/tabs/annual';
import { calendar } from '../../src/tabs/calendar';
import { classes } from '../../src/tabs/classes';
import { monthly } from '../../src/tabs/monthly';
import { personnel } from '../../src/tabs/personnel';
import { profile } from '../../src/tabs/profile';
import { rooms } from '../../src/tabs/rooms';
import { schedule } from '../../src/tabs/schedule';
import { semester } from '../../src/tabs/semester';
import { weekly } from '../../src/tabs/weekly';
import { carriedOut, day, desk, fail, outcome, records, tab } from './desk';

const STARTS = ['2026-07-13', '2026-08-10', '2027-01-11'];
const ON_DEMAND = ['KPR', 'KSL'];

const anyYear = fc.record({
  start: fc.constantFrom(...STARTS),
  schoolDays: fc.constantFrom('5', '6'),
  periods: fc.constantFrom('', '07:15; 07:55; 08:35; 09:35'),
});

const anySpan = fc.record({
  offset: fc.integer({ min: 0, max: 360 }),
  length: fc.integer({ min: 0, max: 30 }),
  kind: fc.constantFrom('holiday', 'break', 'span'),
  effective: fc.constantFrom('ya', 'tidak'),
});

const anyClass = fc.record({
  weekday: fc.constantFrom('', 'monday', 'wednesday', 'friday'),
  period: fc.constantFrom('', '1', '2-3', '9'),
});

const anyItem = fc.record({
  service: fc.constantFrom('INF', 'PKO', 'BKP', 'HIM', ...ON_DEMAND),
  format: fc.constantFrom('klasikal', 'kelompok', 'individual', 'lapangan'),
  target: fc.constantFrom('VII', 'VII; VIII', 'VII-A', 'orang tua'),
  person: fc.constantFrom('', 'G1', 'G1; G2'),
  volumes: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 12, maxLength: 12 }),
});

/** A row that a person placed: on any day, at any time, for any item. */
const anyRow = fc.record({
  offset: fc.integer({ min: -5, max: 360 }),
  plan: fc.constantFrom('P1', 'P2', 'P9'),
  start: fc.constantFrom('', '07:15', '13:45'),
  class: fc.constantFrom('', 'VII-A', 'VIII-B'),
});

const anySchool = fc.record({
  year: anyYear,
  spans: fc.array(anySpan, { maxLength: 6 }),
  groups: fc.array(anyClass, { minLength: 4, maxLength: 4 }),
  items: fc.array(anyItem, { minLength: 1, maxLength: 4 }),
  rows: fc.array(anyRow, { maxLength: 6 }),
});

type School = typeof anySchool extends fc.Arbitrary<infer S> ? S : never;

const NAMES = ['VII-A', 'VII-B', 'VIII-A', 'VIII-B'];

function deskOf({ year, spans, groups, items, rows }: School) {
  const start = day(year.start);
  const settings = { startDate: year.start, schoolDays: year.schoolDays, periods: year.periods };
  return desk({
    tabs: {
      profile: tab(
        profile,
        Object.entries(settings).map(([setting, value]) => toRow(profile, { setting, value }, 'id')),
      ),
      calendar: tab(
        calendar,
        spans.map(({ offset, length, kind, effective }) => {
          const [from, to] = [addDays(start, offset), addDays(start, offset + length)];
          return toRow(calendar, { from, to, kind, name: kind, effective }, 'id');
        }),
      ),
      classes: tab(
        classes,
        groups.map((group, index) =>
          toRow(classes, { ...group, class: NAMES[index], pupils: 30, counsellor: 'G1' }, 'id'),
        ),
      ),
      personnel: tab(
        personnel,
        ['G1', 'G2'].map((code) => toRow(personnel, { code, available: 'Sen-Jum 07:15-15:30' }, 'id')),
      ),
      rooms: tab(rooms, [toRow(rooms, { code: 'R-BKP', shared: 'Tidak' }, 'id')]),
      annual: tab(
        annual,
        items.map(({ volumes, ...item }, index) => {
          const months = volumes.map((volume, month) => [`m${month + 1}`, volume] as const);
          const more = { id: `P${index + 1}`, place: 'R-BKP', domain: 'sosial', topic: 'Etika' };
          return toRow(annual, { ...item, ...more, ...Object.fromEntries(months) }, 'id');
        }),
      ),
      schedule: tab(
        schedule,
        rows.map(({ offset, ...row }, index) =>
          toRow(schedule, { ...row, id: `J${index + 1}`, date: addDays(start, offset) }, 'id'),
        ),
      ),
      semester: tab(semester, []),
      monthly: tab(monthly, []),
      weekly: tab(weekly, []),
    },
  });
}

type Rows = readonly Readonly<Record<string, Cell>>[];
const sum = (rows: Rows, key: string): number => rows.reduce((all, row) => all + Number(row[key]), 0);

it('adds up at every view, and is placed once', () => {
  fc.assert(
    fc.property(anySchool, fc.integer({ min: 0, max: 11 }), (school, index) => {
      const before = deskOf(school);
      const months = schoolMonths(day(school.year.start));
      // A month first, then the year: as people do it.
      const first = carriedOut(before, outcome(derivePlan, { period: months[index] ?? '' }, before));
      const period = `${school.year.start.slice(0, 4)}-Y`;
      const after = carriedOut(first, outcome(derivePlan, { period }, first));
      expect(outcome(derivePlan, { period }, after).edits).toEqual([]);

      const planned = school.items.flatMap(({ volumes }) => volumes).reduce((all, one) => all + one, 0);
      expect(sum(records(after.tabs.semester), 'total')).toBe(planned);
      expect(sum(records(after.tabs.weekly), 'volume')).toBe(planned);
      const byMonth = records(after.tabs.monthly);
      expect(sum(byMonth, 'volume')).toBe(planned);
      for (const row of byMonth) {
        const open = Number(row.onDemand) + Number(row.missing);
        // More may be placed by hand than was planned, never less than is said.
        expect(Number(row.placed) + open).toBe(Math.max(Number(row.volume), Number(row.placed)));
      }
      for (const view of [after.tabs.semester, after.tabs.weekly])
        expect(sum(records(view), 'placed')).toBe(sum(byMonth, 'placed'));
    }),
    { numRuns: 60 },
  );
});

it('leaves rows of people as they are, gives new IDs to new rows, and uses school days alone', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const before = deskOf(school);
      const period = `${school.year.start.slice(0, 4)}-Y`;
      const after = carriedOut(before, outcome(derivePlan, { period }, before));
      const rows = records(after.tabs.schedule);
      expect(rows.slice(0, school.rows.length)).toEqual(records(before.tabs.schedule));
      expect(new Set(rows.map(({ id }) => textOf(id))).size).toBe(rows.length);
      const days = readCalendar(after.tabs.calendar, after.tabs.profile);
      for (const { date, plan } of rows.slice(school.rows.length)) {
        const item = school.items[Number(textOf(plan).slice(1)) - 1] ?? fail(textOf(plan));
        const own = isDateCell(date) ? date.date : fail('no day');
        expect([own, dayOff(days, own)]).toEqual([own, undefined]);
        expect(own >= school.year.start).toBe(true);
        expect(ON_DEMAND).not.toContain(item.service);
        if (item.format === 'klasikal') expect([own, isTeachingDay(days, own)]).toEqual([own, true]);
      }
    }),
    { numRuns: 60 },
  );
});
