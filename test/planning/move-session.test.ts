/** Dated rows are moved, swapped, added and dropped: the totals say what it does, and what cannot be says what is free. */

import fc from 'fast-check';
import { type Cell, textOf } from '../../src/core/cell';
import { addDays } from '../../src/core/civil-date';
import { isRefusal } from '../../src/core/command';
import { toRow } from '../../src/core/write';
import { derivePlan } from '../../src/planning/derive-plan';
import { moveSession } from '../../src/planning/move-session';
import { schedule } from '../../src/tabs/schedule';
import { carriedOut, day, fail, outcome, records, refusal, tab } from './desk';
import { deskOf, NAMES, type School } from './random-school';

const months = (october: number, november = 0): number[] => [0, 0, 0, october, november, ...Array(7).fill(0)];

/** Class sessions of VII-A and VII-B on Wednesdays, groups in the group room; 14 October is a holiday. */
const SCHOOL: School = {
  year: { start: '2026-07-13', schoolDays: '5', periods: '07:15; 07:55; 08:35; 09:35' },
  spans: [
    { offset: 93, length: 0, kind: 'holiday', effective: 'tidak' },
    { offset: 98, length: 4, kind: 'span', effective: 'tidak' },
  ],
  groups: NAMES.map((_, index) => ({ weekday: 'wednesday', period: String((index % 4) + 1) }) as never),
  items: [
    { service: 'INF', format: 'klasikal', target: 'VII-A', person: 'G1', volumes: months(2, 1) },
    { service: 'BKP', format: 'kelompok', target: 'VII', person: 'G1', volumes: months(2) },
    { service: 'KPR', format: 'individual', target: 'VII', person: 'G1', volumes: months(3) },
  ],
  rows: [],
};

const row = (more: Readonly<Record<string, string>>) => toRow(schedule, { person: 'G1', ...more }, 'id');

const PLACED = [
  row({ id: 'J1', plan: 'P1', date: '2026-10-07', start: '07:15', end: '07:55', class: 'VII-A' }),
  row({
    id: 'J2',
    plan: 'P2',
    date: '2026-10-08',
    start: '13:45',
    end: '15:05',
    place: 'R-BKP',
    note: 'dari saya',
  }),
  row({
    id: 'J3',
    plan: 'P2',
    date: '2026-10-09',
    start: '13:45',
    end: '15:05',
    place: 'R-BKP',
    person: 'G2',
  }),
];

function start() {
  const before = deskOf(SCHOOL);
  const placed = { ...before, tabs: { ...before.tabs, schedule: tab(schedule, PLACED) } };
  return carriedOut(placed, outcome(derivePlan, {}, placed));
}

const rowOf = (desk: ReturnType<typeof start>, id: string): Readonly<Record<string, Cell>> =>
  records(desk.tabs.schedule).find((one) => textOf(one.id) === id) ?? fail(id);

const words = (cells: Readonly<Record<string, Cell>>, keys: readonly string[]): readonly string[] =>
  keys.map((key) => textOf(cells[key]));

const SLOT = ['date', 'start', 'end', 'plan', 'note'];

it('moves a row to another day at its usual time, and the row keeps all else', () => {
  const before = start();
  const done = outcome(moveSession, { session: 'J2', date: '2026-10-12' }, before);
  const after = carriedOut(before, done);
  expect(words(rowOf(after, 'J2'), SLOT)).toEqual(['2026-10-12', '13:45', '15:05', 'P2', 'dari saya']);
  expect(done.reply).toMatchObject({
    changed: 1,
    totals: [{ plan: 'P2', month: '2026-10', planned: 2, before: 2, after: 2, missing: 0 }],
  });
  expect(outcome(moveSession, { session: 'J2', date: '2026-10-12' }, after).edits).toEqual([]);
});

it('says what a move to another month does to both months, and the programmes follow', () => {
  const before = start();
  const done = outcome(moveSession, { session: 'J2', date: '2026-11-02' }, before);
  expect(done.foreseen?.text.id).toMatch(/P2 Oktober 2026: rencana 2, jadwal 2 → 1, kurang 1/);
  expect(done.reply).toMatchObject({
    totals: [
      { month: '2026-10', before: 2, after: 1, missing: 1 },
      { month: '2026-11', planned: 0, before: 0, after: 1, missing: 0 },
    ],
  });
  const monthly = records(carriedOut(before, done).tabs.monthly).filter(({ plan }) => textOf(plan) === 'P2');
  expect(monthly.map((one) => words(one, ['month', 'volume', 'placed', 'missing']))).toEqual([
    ['2026-10', '2', '1', '1'],
    ['2026-11', '0', '1', '0'],
  ]);
});

it('swaps two rows at once, each at the other’s time', () => {
  const before = start();
  const moves = [
    { session: 'J2', date: '2026-10-09', start: '13:45' },
    { session: 'J3', date: '2026-10-08', start: '13:45' },
  ];
  const after = carriedOut(before, outcome(moveSession, { moves }, before));
  expect(words(rowOf(after, 'J2'), SLOT).slice(0, 2)).toEqual(['2026-10-09', '13:45']);
  expect(words(rowOf(after, 'J3'), SLOT).slice(0, 2)).toEqual(['2026-10-08', '13:45']);
  expect(outcome(moveSession, { moves }, after).edits).toEqual([]);
});

it('adds what was agreed on, in free time, with the next ID, and only once', () => {
  const before = start();
  const input = { add: [{ plan: 'P3', date: '2026-10-12' }] };
  const done = outcome(moveSession, input, before);
  const after = carriedOut(before, done);
  // After lessons; individual counselling takes 45 minutes (domain reference 1.6).
  expect(words(rowOf(after, 'J004'), SLOT).slice(0, 4)).toEqual(['2026-10-12', '13:45', '14:30', 'P3']);
  expect(done.reply).toMatchObject({
    added: ['J004'],
    totals: [{ plan: 'P3', before: 0, after: 1, onDemand: 2 }],
  });
  expect(outcome(moveSession, input, after).edits).toEqual([]);
});

it('drops a row and says what is missing then; the others stay where they are', () => {
  const before = start();
  const done = outcome(moveSession, { drop: ['J2'] }, before);
  const after = carriedOut(before, done);
  expect(done.reply).toMatchObject({ totals: [{ plan: 'P2', before: 2, after: 1, missing: 1 }] });
  const ids = records(after.tabs.schedule).map(({ id }) => textOf(id));
  expect(ids).toEqual(['J1', '', 'J3']);
  // Broken off before the ID went: the row is found by it, and nothing of it is left.
  const [first] = done.edits;
  const half = carriedOut(before, { ...done, edits: first ? [first] : [] });
  const finished = carriedOut(half, outcome(moveSession, { drop: ['J2'] }, half));
  expect(records(finished.tabs.schedule)).toEqual(records(after.tabs.schedule));
  const again = outcome(moveSession, { drop: ['J2'] }, after);
  expect([again.edits, again.notice.text.en]).toEqual([[], 'J2 is not on the schedule.']);
});

it('never puts two things in one place, whatever is moved where', () => {
  const anyMove = fc.record({
    session: fc.constantFrom('J1', 'J2', 'J3', 'J004', 'J005'),
    more: fc.integer({ min: -3, max: 40 }),
    start: fc.constantFrom('07:15', '13:45', '14:30', '15:00', ''),
  });
  const year = carriedOut(start(), outcome(derivePlan, { period: '2026-Y' }, start()));
  const idsIn = (one: typeof year) => records(one.tabs.schedule).map(({ id }) => textOf(id));
  fc.assert(
    fc.property(fc.array(anyMove, { minLength: 1, maxLength: 6 }), (moves) => {
      const after = moves.reduce((before, { session, more, start: at }) => {
        const input = {
          session,
          date: addDays(day('2026-10-01'), more),
          ...(at === '' ? {} : { start: at }),
        };
        const thinking = moveSession.accept(input);
        const done = isRefusal(thinking) ? thinking : thinking(before);
        return isRefusal(done) ? before : carriedOut(before, done);
      }, year);
      const rows = records(after.tabs.schedule).map((one) =>
        words(one, ['date', 'start', 'end', 'person', 'place']),
      );
      const clashes = rows.flatMap(([date, from = '', to = '', person, place], index) =>
        rows
          .slice(index + 1)
          .filter((other) => other[0] === date && (other[1] ?? '') < to && from < (other[2] ?? ''))
          .filter((other) => other[3] === person || (place !== '' && other[4] === place)),
      );
      expect(clashes).toEqual([]);
      expect(idsIn(after)).toEqual(idsIn(year));
    }),
    { numRuns: 30 },
  );
});

it.each([
  [
    'a holiday',
    { session: 'J1', date: '2026-10-14' },
    /holiday/,
    /7 October 2026 07:15; Wednesday, 28 October/,
  ],
  ['a weekend', { session: 'J2', date: '2026-10-10' }, /Saturday/, /free/],
  [
    'exam weeks, for a class session',
    { session: 'J1', date: '2026-10-21' },
    /no effective week/,
    /28 October/,
  ],
  [
    'an hour at which the counsellor is taken',
    { session: 'J1', date: '2026-10-08', start: '14:00' },
    /G1 is taken/,
    /free/,
  ],
  [
    'a room that is taken',
    { session: 'J2', date: '2026-10-09', start: '14:00' },
    /R-BKP is taken/,
    /8 October 2026 14:00/,
  ],
  [
    'an hour at which nobody is there',
    { session: 'J2', date: '2026-10-12', start: '18:00' },
    /G1 is not there/,
    /12 October/,
  ],
  ['a day before the year', { session: 'J2', date: '2026-07-06' }, /outside the school year/, /./],
])('does not move onto %s, says why, and what is free instead', (_what, input, why, free) => {
  const found = refusal(moveSession, input, start());
  const said = (saying: typeof found.message): string =>
    Object.entries(saying.gaps ?? {}).reduce(
      (text, [key, gap]) => text.replace(`{${key}}`, typeof gap === 'object' ? gap.en : String(gap)),
      saying.text.en,
    );
  expect([found.code, found.tab]).toEqual(['refused', 'schedule']);
  expect(said(found.message)).toMatch(why);
  expect(said(found.remedy)).toMatch(free);
});

it.each([
  [{}],
  [{ session: 'J1' }],
  [{ session: 'J1', date: 'besok' }],
  [{ session: 'J1', date: '2026-10-08', start: '25:00' }],
  [{ session: 'J1', date: '2026-10-08', start: '14:00', end: '13:00' }],
  [{ drop: 'J1' }],
  [{ add: [{ date: '2026-10-08' }] }],
  [{ session: 'J99', date: '2026-10-08' }],
  [{ add: [{ plan: 'P99', date: '2026-10-08' }] }],
])('refuses what cannot be read or is not there: %j', (input) => {
  expect(refusal(moveSession, input, start()).code).toBe('bad-input');
});
