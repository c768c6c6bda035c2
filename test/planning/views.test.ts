/** The programmes of semester, month and week: whatever is planned, the sums agree at every level. */

import fc from 'fast-check';
import { type Cell, isDateCell } from '../../src/core/cell';
import { addDays } from '../../src/core/civil-date';
import { toRow } from '../../src/core/write';
import type { Calendar, Entry } from '../../src/planning/calendar';
import { schoolMonths } from '../../src/planning/period';
import { carryingWeeks, shares } from '../../src/planning/spread';
import { viewRows } from '../../src/planning/views';
import { annual } from '../../src/tabs/annual';
import { journal } from '../../src/tabs/journal';
import { monthly } from '../../src/tabs/monthly';
import { schedule } from '../../src/tabs/schedule';
import { semester } from '../../src/tabs/semester';
import { weekly } from '../../src/tabs/weekly';
import { day, records, tab, yearFrom } from './desk';

const START = day('2026-07-13');
const MONTHS = schoolMonths(yearFrom(START));

const plain: Calendar = { ...yearFrom(START), schoolDays: 5, entries: [], ownWeeks: {} };

interface Item {
  readonly id: string;
  readonly volumes: readonly number[];
}

const itemRow = ({ id, volumes }: Item): readonly Cell[] =>
  toRow(
    annual,
    {
      id,
      service: 'INF',
      format: 'klasikal',
      domain: 'sosial',
      topic: 'Etika',
      target: 'VII',
      ...Object.fromEntries(volumes.map((volume, index) => [`m${index + 1}`, volume])),
      periods: 1,
    },
    'id',
  );

interface Log {
  readonly plan: string;
  readonly date: string;
  readonly status: string;
}

function views(
  items: readonly Item[],
  calendar: Calendar = plain,
  bookings: readonly Log[] = [],
  sessions: readonly Log[] = [],
) {
  const rows = viewRows(
    {
      annual: tab(annual, items.map(itemRow)),
      schedule: tab(
        schedule,
        bookings.map(({ plan, date }) => toRow(schedule, { plan, date }, 'id')),
      ),
      journal: tab(
        journal,
        sessions.map((session) => toRow(journal, { ...session }, 'id')),
      ),
      calendar,
      framework: 'pola17',
    },
    'id',
  );
  return {
    semester: records(tab(semester, rows.semester ?? [])),
    monthly: records(tab(monthly, rows.monthly ?? [])),
    weekly: records(tab(weekly, rows.weekly ?? [])),
  };
}

type Rows = readonly Readonly<Record<string, Cell>>[];

const sum = (rows: Rows, key: string): number => rows.reduce((total, row) => total + Number(row[key]), 0);
const of = (rows: Rows, plan: string): Rows => rows.filter((row) => row.plan === plan);

const anyVolumes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 12 });

const anyItems = fc
  .array(anyVolumes, { minLength: 1, maxLength: 4 })
  .map((all): readonly Item[] => all.map((volumes, index) => ({ id: `PLN-00${index + 1}`, volumes })));

const anyEntry = fc
  .tuple(
    fc.integer({ min: 0, max: 360 }),
    fc.integer({ min: 0, max: 45 }),
    fc.constantFrom('holiday', 'break', 'span'),
    fc.boolean(),
  )
  .map(
    ([offset, length, kind, effective]): Entry => ({
      from: addDays(START, offset),
      to: addDays(START, offset + length),
      kind: kind as Entry['kind'],
      name: kind,
      effective,
    }),
  );

const anyCalendar = fc
  .tuple(
    fc.array(anyEntry, { maxLength: 12 }),
    fc.constantFrom(5, 6),
    fc.dictionary(fc.constantFrom(...MONTHS), fc.integer({ min: 0, max: 6 })),
  )
  .map(
    ([entries, schoolDays, ownWeeks]): Calendar => ({ ...yearFrom(START), schoolDays, entries, ownWeeks }),
  );

describe('the programmes', () => {
  it('reconcile under any calendar: weeks with months, months with semesters, semesters with the year', () => {
    fc.assert(
      fc.property(anyItems, anyCalendar, (items, calendar) => {
        const made = views(items, calendar);
        const weeks = carryingWeeks(calendar, MONTHS);
        for (const { id, volumes } of items) {
          const year = volumes.reduce((total, volume) => total + volume, 0);
          expect(sum(of(made.semester, id), 'total')).toBe(year);
          MONTHS.forEach((month, index) => {
            const ofMonth = of(made.monthly, id).filter((row) => row.month === month);
            expect(sum(ofMonth, 'volume')).toBe(volumes[index]);
            const mondays = weeks[index]?.map(({ monday }) => monday) ?? [];
            const ofWeeks = of(made.weekly, id).filter(
              ({ monday }) => isDateCell(monday) && mondays.includes(monday.date),
            );
            expect(sum(ofWeeks, 'volume')).toBe(volumes[index]);
          });
          [1, 2].forEach((term) => {
            const ofTerm = of(made.semester, id).filter((row) => row.term === term);
            const own = volumes.slice(term === 1 ? 0 : 6, term === 1 ? 6 : 12);
            expect(ofTerm.map((row) => [1, 2, 3, 4, 5, 6].map((place) => row[`v${place}`]))).toEqual(
              own.some((volume) => volume > 0) ? [own] : [],
            );
          });
          expect(sum(of(made.weekly, id), 'volume')).toBe(year);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('show a dated row and a session once at every level, also in a week without a plan', () => {
    const made = views(
      [{ id: 'PLN-001', volumes: [0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }],
      plain,
      [
        { plan: 'PLN-001', date: '2026-08-03', status: '' },
        { plan: 'PLN-001', date: '2026-10-05', status: '' },
        { plan: 'PLN-001', date: '2028-01-10', status: '' },
      ],
      [
        { plan: 'PLN-001', date: '2026-08-03', status: 'Terlaksana' },
        { plan: 'PLN-001', date: '2026-08-04', status: 'Terlaksana sebagian' },
        { plan: 'PLN-001', date: '2026-08-05', status: 'Ditunda' },
        { plan: 'PLN-999', date: '2026-08-05', status: 'Terlaksana' },
      ],
    );
    for (const rows of [made.semester, made.monthly, made.weekly]) {
      expect([sum(rows, 'placed'), sum(rows, 'done')]).toEqual([2, 2]);
    }
    expect(made.monthly.map((row) => [row.month, row.volume, row.placed, row.done])).toEqual([
      ['2026-08', 6, 1, 2],
      ['2026-10', 0, 1, 0],
    ]);
  });

  it('count a volume below nothing as none, as the check says that it cannot be read', () => {
    const made = views([
      { id: 'PLN-001', volumes: [6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      { id: 'PLN-002', volumes: [-6, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    ]);
    expect(sum(made.semester, 'total')).toBe(8);
    expect(sum(made.monthly, 'volume')).toBe(8);
    expect(sum(made.weekly, 'volume')).toBe(8);
  });

  it('count the days of a doubled plan ID once', () => {
    const twice = { id: 'PLN-001', volumes: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
    const made = views([twice, twice], plain, [{ plan: 'PLN-001', date: '2026-07-20', status: '' }]);
    expect([sum(made.monthly, 'volume'), sum(made.monthly, 'placed')]).toEqual([2, 1]);
  });
});

describe("a month's volume", () => {
  it('goes to effective weeks alone, what is left over to the earliest', () => {
    const exams: Entry = {
      from: day('2026-10-05'),
      to: day('2026-10-09'),
      kind: 'span',
      name: 'STS',
      effective: false,
    };
    const made = views([{ id: 'PLN-001', volumes: [0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0] }], {
      ...plain,
      entries: [exams],
    });
    // Weeks of October 2026 by their Wednesday: 5, 12, 19 and 26 October; the first has exams.
    expect(made.weekly.map(({ monday, volume, week }) => [week, monday, volume])).toEqual([
      [14, { date: '2026-10-12' }, 3],
      [15, { date: '2026-10-19' }, 3],
      [16, { date: '2026-10-26' }, 2],
    ]);
  });

  it("goes to as many weeks as the school's own number says", () => {
    const made = views([{ id: 'PLN-001', volumes: [0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0] }], {
      ...plain,
      ownWeeks: { '2026-10': 2 },
    });
    expect(made.weekly.map(({ volume }) => volume)).toEqual([4, 4]);
  });

  it('is parted evenly, and stays whole where it is no whole number', () => {
    expect(shares(11, 4)).toEqual([3, 3, 3, 2]);
    expect(shares(2, 4)).toEqual([1, 1, 0, 0]);
    expect(shares(2.5, 3)).toEqual([2.5, 0, 0]);
  });
});
