/** Any school with any calendar, plan and rows of people: what property tests of placing begin with. */

import fc from 'fast-check';
import { addDays } from '../../src/core/civil-date';
import { toRow } from '../../src/core/write';
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
import { day, desk, tab } from './desk';

/** The first Monday of lessons, and days in the middle of a week; 2026 has 53 weeks. */
const STARTS = ['2026-07-13', '2026-08-13', '2027-01-05', '2026-01-01'];
export const ON_DEMAND = ['KPR', 'KSL'];

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

export const anySchool = fc.record({
  year: anyYear,
  spans: fc.array(anySpan, { maxLength: 6 }),
  groups: fc.array(anyClass, { minLength: 4, maxLength: 4 }),
  items: fc.array(anyItem, { minLength: 1, maxLength: 4 }),
  rows: fc.array(anyRow, { maxLength: 6 }),
});

export type School = typeof anySchool extends fc.Arbitrary<infer S> ? S : never;

export const NAMES = ['VII-A', 'VII-B', 'VIII-A', 'VIII-B'];

export function deskOf({ year, spans, groups, items, rows }: School) {
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
