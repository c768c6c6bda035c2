/** What holds of the checks for any bookings: counted out one by one, in any order, beside other rows. */

import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { schoolOf } from '../../src/organizing/school';
import { standingFindings } from '../../src/organizing/standing';
import { aids } from '../../src/tabs/aids';
import { schedule } from '../../src/tabs/schedule';
import { day, deskWith, tabWith } from './pictures';

interface Use {
  readonly aid: 'A' | 'B';
  readonly date: string;
  readonly start: number;
  readonly length: number;
}

const anyUse: fc.Arbitrary<Use> = fc.record({
  aid: fc.constantFrom('A', 'B'),
  date: fc.constantFrom('2026-10-12', '2026-10-13'),
  start: fc.integer({ min: 480, max: 500 }),
  length: fc.integer({ min: 1, max: 15 }),
});

const bookingOf = ({ aid, date, start, length }: Use, id: number) =>
  schedule.columns.map(({ key }): Cell => {
    switch (key) {
      case 'id':
        return `J${id}`;
      case 'date':
        return { date: day(date) };
      case 'start':
        return { minutes: start };
      case 'end':
        return { minutes: start + length };
      case 'aids':
        return aid;
      default:
        return '';
    }
  });

const AIDS = tabWith(
  aids,
  (['A', 'B'] as const).map((code, index) =>
    aids.columns.map(({ key }): Cell => (key === 'code' ? code : key === 'count' ? index + 1 : '')),
  ),
);
const HAVE = { A: 1, B: 2 } as const;

const TOO_FEW = ORGANIZING_CHECKS.filter(({ id }) => id === 'ORG-M02');

/** Per use, in the order given: how many are needed at once where that is too many. */
const foundIn = (uses: readonly Use[]): ReadonlyMap<string, number> =>
  new Map(
    standingFindings(
      TOO_FEW,
      schoolOf(deskWith({ aids: AIDS, schedule: tabWith(schedule, uses.map(bookingOf)) })),
    ).map(({ row, message }) => [String(row), Number(message.gaps?.need)]),
  );

it('names the first minute with too few aids, as counting minute by minute does', () => {
  fc.assert(
    fc.property(fc.array(anyUse, { maxLength: 12 }), (uses) => {
      const found = foundIn(uses);
      for (const aid of ['A', 'B'] as const) {
        for (const date of ['2026-10-12', '2026-10-13']) {
          const own = uses.filter((use) => use.aid === aid && use.date === date);
          const most = Math.max(
            0,
            ...Array.from({ length: 60 }, (_, at) => 480 + at).map(
              (minute) =>
                own.filter(({ start, length }) => start <= minute && minute < start + length).length,
            ),
          );
          const told = uses.flatMap((use, index) =>
            own.includes(use) ? (found.get(String(index + 3)) ?? []) : [],
          );
          expect(Math.max(0, ...told)).toBe(most > HAVE[aid] ? most : 0);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('finds as much in whatever order the rows stand', () => {
  fc.assert(
    fc.property(fc.array(anyUse, { maxLength: 12 }), (uses) => {
      const needs = (all: readonly Use[]) => [...foundIn(all).values()].sort();
      expect(needs([...uses].reverse())).toEqual(needs(uses));
    }),
    { numRuns: 60 },
  );
});

it('says nothing else of any row because of a row that has nothing to do with it', () => {
  fc.assert(
    fc.property(fc.array(anyUse, { maxLength: 8 }), (uses) => {
      const other: Use = { aid: 'A', date: '2026-10-20', start: 480, length: 5 };
      expect([...foundIn([...uses, other])]).toEqual([...foundIn(uses)]);
    }),
    { numRuns: 40 },
  );
});
