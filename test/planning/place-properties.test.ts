/** Whatever is planned, whatever the calendar, whatever people placed before: the plan adds up and nothing moves. */

import fc from 'fast-check';
import { type Cell, isDateCell, textOf } from '../../src/core/cell';
import { dayOff, isTeachingDay, readCalendar } from '../../src/planning/calendar';
import { derivePlan } from '../../src/planning/derive-plan';
import { schoolMonths } from '../../src/planning/period';
import { carriedOut, day, fail, outcome, records, yearFrom } from './desk';
import { anySchool, deskOf, ON_DEMAND } from './random-school';

type Rows = readonly Readonly<Record<string, Cell>>[];
const sum = (rows: Rows, key: string): number => rows.reduce((all, row) => all + Number(row[key]), 0);

it('adds up at every view, and is placed once', () => {
  fc.assert(
    fc.property(anySchool, fc.integer({ min: 0, max: 11 }), (school, index) => {
      const before = deskOf(school);
      const months = schoolMonths(yearFrom(day(school.year.start)));
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
    { numRuns: 30 },
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
    { numRuns: 30 },
  );
});
