/** Volumes by month are changed: the annual programme takes them, and every view adds up to them. */

import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import type { Desk } from '../../src/core/command';
import { sayIt } from '../../src/core/text';
import { derivePlan } from '../../src/planning/derive-plan';
import { setVolumes } from '../../src/planning/set-volumes';
import { carriedOut, outcome, records, refusal } from './desk';
import { deskOf, NAMES, type School } from './random-school';

const months = (october: number, november: number): number[] => [
  0,
  0,
  0,
  october,
  november,
  ...Array(7).fill(0),
];

const SCHOOL: School = {
  year: { start: '2026-07-13', schoolDays: '5', periods: '07:15; 07:55; 08:35; 09:35' },
  spans: [],
  groups: NAMES.map(() => ({ weekday: 'wednesday', period: '1' }) as never),
  items: [
    { service: 'INF', format: 'klasikal', target: 'VII-A', person: 'G1', volumes: months(2, 1) },
    { service: 'KPR', format: 'individual', target: 'VII', person: 'G1', volumes: months(3, 0) },
  ],
  rows: [],
};

const START = ((before: Desk) => carriedOut(before, outcome(derivePlan, {}, before)))(deskOf(SCHOOL));

const sum = (cells: readonly (Cell | undefined)[]): number =>
  cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);

const change = (plan: string, month: string, volume: number | string) => ({ plan, month, volume });

it('writes the volume where it belongs and says what it does to the year', () => {
  const input = { volumes: [change('P1', '2026-10', 5), change('P2', '2026-11', '2')] };
  const done = outcome(setVolumes, input, START);
  const [one, two] = records(carriedOut(START, done).tabs.annual);
  expect([one?.m4, one?.m5, two?.m4, two?.m5]).toEqual([5, 1, 3, 2]);
  expect(done.reply).toEqual({ changed: 2, before: 6, after: 11 });
  expect(sayIt(done.notice, 'en')).toMatch(/2 volumes changed; the year 6 → 11/);
});

it('adds up at every view, whatever is typed, and the second time there is nothing to do', () => {
  const anyChange = fc.record({
    plan: fc.constantFrom('P1', 'P2'),
    month: fc.constantFrom('2026-08', '2026-10', '2027-01', '2027-06'),
    volume: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 1, maxLength: 6 }), (volumes) => {
      const after = carriedOut(START, outcome(setVolumes, { volumes }, START));
      const year = sum(
        records(after.tabs.annual).flatMap((row) => Array.from({ length: 12 }, (_, at) => row[`m${at + 1}`])),
      );
      for (const [view, column] of [
        ['semester', 'total'],
        ['monthly', 'volume'],
        ['weekly', 'volume'],
      ] as const)
        expect([view, sum(records(after.tabs[view]).map((row) => row[column]))]).toEqual([view, year]);
      expect(outcome(setVolumes, { volumes }, after).edits).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it.each([
  ['a plan item that is not there', change('P9', '2026-10', 1)],
  ['a month of another year', change('P1', '2029-10', 1)],
  ['a volume below nothing', change('P1', '2026-10', -1)],
  ['a volume in words', change('P1', '2026-10', 'tiga')],
  ['no plan item', change('', '2026-10', 1)],
])('refuses %s and writes nothing', (_story, wrong) => {
  expect(refusal(setVolumes, { volumes: [change('P1', '2026-10', 1), wrong] }, START).code).toBe('bad-input');
});
