/** What holds for every journal: a second computation, sums, and the order of rows. */

import fc from 'fast-check';
import { type Summary, summarize } from '../../src/controlling/summarize';
import type { Tallies, Tally } from '../../src/controlling/tally';
import type { Row } from '../../src/core/cell';
import { classBook } from '../../src/planning/class-book';
import { readPeriod } from '../../src/planning/period';
import { journal } from '../../src/tabs/journal';
import { yearFrom } from '../planning/desk';
import { blankRow, day, sessionRow, tabWith } from './school';

const START = day('2026-07-13');
const TODAY = '2026-11-02';
const GRADES: Readonly<Record<string, readonly string[]>> = { VII: ['VII-A', 'VII-B'], VIII: ['VIII-A'] };

const anySession = fc.record({
  date: fc.constantFrom('2026-06-30', '2026-07-13', '2026-08-03', '2026-12-31', '2027-01-01', '3/7/2026', ''),
  start: fc.constantFrom('07:15', '08:35', ''),
  end: fc.constantFrom('07:15', '08:35', '09:20', ''),
  minutes: fc.constantFrom(0, 30, 90, -5, ''),
  counsellor: fc.constantFrom('G1', 'G2'),
  service: fc.constantFrom('KPR', 'INF', 'ATK', 'KKP', 'XYZ', ''),
  format: fc.constantFrom('klasikal', 'kelompok', 'individual', ''),
  domain: fc.constantFrom('pribadi', 'sosial', 'seni'),
  classes: fc.constantFrom('', 'VII-A', 'VII', 'VII; VIII-A', 'X-1, VII-A'),
  counselees: fc.constantFrom('', 'K1', 'K1 K2', 'K3;K2'),
  unplanned: fc.constantFrom('Ya', 'Tidak', ''),
  status: fc.constantFrom('planned', 'done', 'partly', 'postponed', 'notHeld', '???', ''),
  u: fc.constantFrom('', 1, 2, 3, 4),
  c: fc.constantFrom('', 1, 4),
  a: fc.constantFrom('', 2, 3),
  followUpStatus: fc.constantFrom('', 'open', 'closed'),
  followUpDate: fc.constantFrom('', '2026-11-01', '2026-11-02', '2026-12-01'),
});

type Session = typeof anySession extends fc.Arbitrary<infer S> ? S : never;

function figures(rows: readonly Row[], period: string): Summary {
  const found = readPeriod(period, yearFrom(START));
  if (!found) throw new Error(period);
  const names = Object.values(GRADES).flat();
  return summarize({
    journal: tabWith(journal, rows),
    school: {
      calendar: { ...yearFrom(START), schoolDays: 5, entries: [], ownWeeks: {} },
      lessonMinutes: 40,
      framework: 'pola17',
      classBook: classBook(
        names.map((name) => ({ class: name, grade: undefined }) as Parameters<typeof classBook>[0][number]),
      ),
    },
    period: found,
    today: day(TODAY),
  });
}

/** A second computation, the long way round: from the words of the sessions, one figure at a time. */
function again(sessions: readonly Session[], from: string, to: string) {
  const readable = ({ date }: Session) => /^\d{4}-/.test(date);
  const inside = (one: Session) => readable(one) && one.date >= from && one.date <= to;
  const counted = sessions.filter(
    (one) => inside(one) && !['XYZ', ''].includes(one.service) && !['???', ''].includes(one.status),
  );
  const done = counted.filter(({ status }) => status === 'done' || status === 'partly');
  const minutes = (one: Session): number | undefined => {
    if (one.start !== '' && one.end > one.start) {
      const [from1, to1] = [one.start, one.end].map(
        (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
      );
      return (to1 ?? 0) - (from1 ?? 0);
    }
    return typeof one.minutes === 'number' && one.minutes >= 0 ? one.minutes : undefined;
  };
  const jp = (one: Session): number => {
    if (one.service === 'ATK') return 0;
    if (one.service !== 'INF' || one.format !== 'klasikal') return 2;
    const held = minutes(one);
    return held === undefined ? 0 : Math.max(1, Math.round(held / 40));
  };
  const mean = (score: 'u' | 'c' | 'a') => {
    const scores = counted.map((one) => one[score]).filter((value): value is number => value !== '');
    return scores.length === 0 ? null : scores.reduce((sum, value) => sum + value, 0) / scores.length;
  };
  const sum = (rows: readonly Session[], of: (one: Session) => number): number =>
    rows.reduce((all, one) => all + of(one), 0);
  const byClass = (name: string) => (one: Session) =>
    one.classes.split(/[;,]/).some((part) => (GRADES[part.trim()] ?? [part.trim()]).includes(name));
  return {
    counted: counted.length,
    skipped: {
      date: sessions.filter((one) => !readable(one)).length,
      'outside-period': sessions.filter((one) => readable(one) && !inside(one)).length,
      'other-counsellor': 0,
      service: sessions.filter((one) => inside(one) && ['XYZ', ''].includes(one.service)).length,
      status: sessions.filter(
        (one) => inside(one) && !['XYZ', ''].includes(one.service) && ['???', ''].includes(one.status),
      ).length,
    },
    done: done.length,
    asPlanned: done.filter(({ unplanned }) => unplanned !== 'Ya').length,
    jp: sum(done, jp),
    minutes: sum(done, (one) => minutes(one) ?? 0),
    informationDone: done.filter(({ service }) => service === 'INF').length,
    classDone: done.filter(byClass('VII-A')).length,
    evaluation: {
      u: mean('u'),
      c: mean('c'),
      a: mean('a'),
      n: counted.filter(({ u, c, a }) => u !== '' || c !== '' || a !== '').length,
    },
    followUps: {
      open: counted.filter(({ followUpStatus }) => followUpStatus === 'open').length,
      closed: counted.filter(({ followUpStatus }) => followUpStatus === 'closed').length,
      overdue: counted.filter(
        ({ followUpStatus, followUpDate }) =>
          followUpStatus === 'open' && followUpDate !== '' && followUpDate < TODAY,
      ).length,
    },
    individual: new Set(
      done
        .filter(({ service }) => service === 'KPR')
        .flatMap(({ counselees }) => counselees.split(/[ ;]/))
        .filter((code) => code !== ''),
    ).size,
  };
}

const PERIODS = [
  ['2026-Y', '2026-07-01', '2027-06-30'],
  ['2026-S1', '2026-07-01', '2026-12-31'],
  ['2026-08', '2026-08-01', '2026-08-31'],
] as const;

const anySessions = fc.array(anySession, { maxLength: 60 });

const sumOf = (tallies: Tallies): Tally | undefined => {
  const sums = { all: 0, done: 0, asPlanned: 0, jp: 0, minutes: 0 };
  for (const tally of tallies.values()) {
    for (const key of Object.keys(sums) as (keyof Tally)[]) sums[key] += tally[key];
  }
  return sums;
};

describe('a summary of any journal', () => {
  it.each(PERIODS)('has the figures of a second computation: %s', (period, from, to) => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const { read, counted, skipped, total, by, evaluation, followUps, counselees } = figures(
          sessions.map(sessionRow),
          period,
        );
        expect(read).toBe(sessions.length);
        expect({
          counted,
          skipped,
          done: total.done,
          asPlanned: total.asPlanned,
          jp: total.jp,
          minutes: total.minutes,
          informationDone: by.service.get('INF')?.done ?? 0,
          classDone: by.class.get('VII-A')?.done ?? 0,
          evaluation,
          followUps,
          individual: counselees.get('KPR')?.size ?? 0,
        }).toEqual(again(sessions, from, to));
      }),
      { numRuns: 340 },
    );
  });

  it('accounts for every row, and its headings sum to the total', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const { read, counted, skipped, by, total, status } = figures(sessions.map(sessionRow), '2026-Y');
        expect(read).toBe(counted + Object.values(skipped).reduce((sum, count) => sum + count, 0));
        const { service, domain, month, counsellor, component, category } = by;
        for (const heading of [service, domain, month, counsellor, component, category]) {
          expect(sumOf(heading)).toEqual(total);
        }
        expect(status.planned + status.done + status.postponed + status.notHeld).toBe(counted);
      }),
    );
  });

  it('is the same in whatever order rows come, and with blank rows between them', () => {
    fc.assert(
      fc.property(anySessions, fc.infiniteStream(fc.nat()), (sessions, numbers) => {
        const rows = sessions.map(sessionRow);
        const keyed = rows.map((row) => ({ row, key: numbers.next().value as number }));
        const shuffled = [...keyed]
          .sort((one, other) => one.key - other.key)
          .flatMap(({ row }) => [row, blankRow]);
        const plain = ({ by, counselees, reasons, ...rest }: Summary) => ({
          ...rest,
          by: Object.fromEntries(
            Object.entries(by).map(([heading, tallies]) => [heading, new Map([...tallies].sort())]),
          ),
          counselees: [...counselees].map(([key, codes]) => [key, [...codes].sort()]).sort(),
          reasons: reasons.map(({ words }) => words).sort(),
        });
        expect(plain(figures(shuffled, '2026-Y'))).toEqual(plain(figures(rows, '2026-Y')));
      }),
    );
  });

  it('does not change its realisation when an unplanned session is added', () => {
    fc.assert(
      fc.property(anySessions, anySession, (sessions, one) => {
        const more = [...sessions, { ...one, unplanned: 'Ya' as const }];
        expect(figures(more.map(sessionRow), '2026-Y').total.asPlanned).toBe(
          figures(sessions.map(sessionRow), '2026-Y').total.asPlanned,
        );
      }),
    );
  });
});
