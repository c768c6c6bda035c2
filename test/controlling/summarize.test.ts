/** The figures of a summary against the sample's own totals, and what is left out and why. */

import { readFileSync } from 'node:fs';
import { type Summary, summarize } from '../../src/controlling/summarize';
import type { Tallies, Tally } from '../../src/controlling/tally';
import type { Row } from '../../src/core/cell';
import { classBook } from '../../src/planning/class-book';
import { readPeriod } from '../../src/planning/period';
import { journal } from '../../src/tabs/journal';
import { yearFrom } from '../planning/desk';
import { blankRow, day, sampleJournal, sampleSessions, sessionRow, tabWith } from './school';

const golden = JSON.parse(readFileSync('test/domain/sessions-golden.json', 'utf8'));

const START = day('2026-07-13');

const CLASSES = ['VII-A', 'VII-B', 'VIII-A', 'VIII-B', 'IX-A'].map((name) => ({
  class: name,
  grade: { VII: 7, VIII: 8, IX: 9 }[name.split('-')[0] ?? ''],
}));

interface Asked {
  readonly period?: string;
  readonly counsellor?: string;
  readonly framework?: string;
  readonly lessonMinutes?: number;
}

function figures(rows: readonly Row[] | ReturnType<typeof sampleJournal>, asked: Asked = {}): Summary {
  const period = readPeriod(asked.period ?? '2026-Y', yearFrom(START));
  if (!period) throw new Error(`No period: ${asked.period}`);
  return summarize({
    journal: 'grid' in rows ? rows : tabWith(journal, rows),
    school: {
      calendar: {
        ...yearFrom(START),
        schoolDays: 5,
        entries: [
          {
            from: day('2027-02-08'),
            to: day('2027-03-06'),
            kind: 'span',
            name: 'Ramadan',
            effective: true,
            lessonMinutes: 30,
          },
        ],
        ownWeeks: {},
      },
      lessonMinutes: asked.lessonMinutes ?? 40,
      framework: asked.framework ?? 'pola17',
      classBook: classBook(CLASSES as unknown as Parameters<typeof classBook>[0]),
    },
    period,
    today: day('2026-10-06'),
    ...(asked.counsellor === undefined ? {} : { counsellor: asked.counsellor }),
  });
}

const column = (tallies: Tallies, figure: keyof Tally): Record<string, number> =>
  Object.fromEntries([...tallies].map(([key, tally]) => [key, tally[figure]]));

describe('the figures of the sample year', () => {
  const summary = figures(sampleJournal());

  it('count every row once', () => {
    expect([summary.read, summary.counted]).toEqual([golden.rows, golden.rows]);
  });

  it('know what became of each session', () => {
    expect(summary.status).toEqual({
      planned: 0,
      done: golden.status.Terlaksana + golden.status['Terlaksana sebagian'],
      partly: golden.status['Terlaksana sebagian'],
      postponed: golden.status.Ditunda,
      notHeld: golden.status['Tidak terlaksana'],
      unplanned: golden.insidental,
    });
  });

  it.each([
    ['by service', summary.by.service, 'done', golden.byCodeDone],
    ['by service, all rows', summary.by.service, 'all', golden.byCode],
    ['by month', summary.by.month, 'done', golden.byMonthDone],
    ['by month, all rows', summary.by.month, 'all', golden.byMonth],
    ['by domain', summary.by.domain, 'done', golden.byBidangDone],
    ['by counsellor, lesson periods', summary.by.counsellor, 'jp', golden.jpByCounsellor],
    ['by counsellor, all rows', summary.by.counsellor, 'all', golden.rowsByCounsellor],
  ] as const)('add up %s', (_story, tallies, figure, expected) => {
    expect(column(tallies, figure)).toEqual(expected);
  });

  it('know the follow-ups, the counselees and the means', () => {
    expect(summary.followUps).toMatchObject({ open: golden.openFollowUps, closed: golden.closedFollowUps });
    expect(summary.counselees.get('KPR')?.size).toBe(golden.uniqueKonseliKPR);
    const { u, c, a } = summary.evaluation;
    const rounded = [u, c, a].map((mean) => Math.round((mean ?? 0) * 1000) / 1000);
    expect(rounded).toEqual(golden.meanUCA);
  });

  it('know the classes of individual counselling', () => {
    const rows = sampleJournal();
    const place = rows.places.service ?? -1;
    const only = {
      ...rows,
      grid: rows.grid.filter((row, index) => index < 2 || row[place] === 'Konseling perorangan'),
    };
    expect(column(figures(only).by.class, 'done')).toEqual(golden.kprByClassDone);
  });

  it('are the same in English', () => {
    expect(figures(sampleJournal('en'))).toEqual(summary);
  });

  it.each(['2026-S1', '2026-S2', '2026-10', '2027-03'])('count what lies outside %s as such', (period) => {
    const inside = sampleSessions.filter(({ tanggal = '' }) =>
      (readPeriod(period, yearFrom(START))?.months ?? []).includes(tanggal.slice(0, 7)),
    );
    const { read, counted, skipped, total } = figures(sampleJournal(), { period });
    expect({ read, counted, outside: skipped['outside-period'] }).toEqual({
      read: golden.rows,
      counted: inside.length,
      outside: golden.rows - inside.length,
    });
    expect(total.jp).toBe(inside.reduce((sum, { jp }) => sum + Number(jp), 0));
    expect(total.minutes).toBe(
      inside.reduce(
        (sum, { menit, status = '' }) => sum + (/^Terlaksana/.test(status) ? Number(menit) : 0),
        0,
      ),
    );
  });
});

describe('a row', () => {
  const BROKEN: Readonly<Record<string, string>> = { date: '3/7/2026', service: 'XYZ', status: 'mungkin' };

  it.each([
    ['with a date that may be two days', { date: '3/7/2026' }, 'date'],
    ['with an impossible date', { date: '2026-02-30' }, 'date'],
    ['without a date', { date: '' }, 'date'],
    ['with nothing that can be read', BROKEN, 'date'],
    ['before the period', { date: '2026-06-30' }, 'outside-period'],
    ['after the period, of an unknown service', { date: '2027-07-01', service: 'XYZ' }, 'outside-period'],
    ['of an unknown service', { service: 'XYZ' }, 'service'],
    ['of an unknown service in an unknown state', { service: 'XYZ', status: 'mungkin' }, 'service'],
    ['in an unknown state', { status: 'mungkin' }, 'status'],
    ['without a state', { status: '' }, 'status'],
  ] as const)('%s is left out for one reason', (_story, given, reason) => {
    const { read, counted, skipped } = figures([sessionRow(given), sessionRow({})]);
    expect([read, counted]).toEqual([2, 1]);
    expect(Object.entries(skipped).filter(([, count]) => count > 0)).toEqual([[reason, 1]]);
  });

  it('of nothing but blanks and FALSE is none', () => {
    const unticked = blankRow.map((_, place) => (place === 5 ? false : ''));
    expect(figures([blankRow, unticked, sessionRow({}), blankRow]).read).toBe(1);
  });

  it('of another counsellor is left out when one is asked for', () => {
    const { by, skipped, read } = figures(
      [sessionRow({}), sessionRow({ counsellor: 'G2' }), sessionRow({ counsellor: 'G2', service: 'XYZ' })],
      { counsellor: 'G1' },
    );
    expect([read, skipped['other-counsellor'], [...by.counsellor.keys()]]).toEqual([3, 2, ['G1']]);
  });

  it('of several classes counts in each, once in the total', () => {
    const { by, total } = figures([sessionRow({ classes: 'VIII; VIII-A, ix-a, X-9' })]);
    expect(total.done).toBe(1);
    expect(column(by.class, 'done')).toEqual({ 'VIII-A': 1, 'VIII-B': 1, 'IX-A': 1, 'X-9': 1 });
  });

  it('of a grade in digits means its classes', () => {
    expect([...figures([sessionRow({ classes: '7' })]).by.class.keys()]).toEqual(['VII-A', 'VII-B']);
  });

  it.each([
    ['the clock, whatever the row says', { start: '07:15', end: '08:35', minutes: 10 }, 80],
    ['the row where the clock runs backwards', { start: '08:35', end: '07:15', minutes: 45 }, 45],
    ['the row where there is no clock', { minutes: 45 }, 45],
    ['nothing where it is below nothing', { minutes: -45 }, 0],
  ])('takes its minutes from %s', (_story, given, minutes) => {
    expect(figures([sessionRow(given)]).total.minutes).toBe(minutes);
  });

  it.each([
    ['a class session: the periods held', { start: '07:15', end: '08:35' }, 2],
    ['a short class session: one period', { start: '07:15', end: '07:25' }, 1],
    ['a class session in Ramadan: shorter periods', { start: '07:15', end: '08:15', date: '2027-02-09' }, 2],
    ['a counselling session: two', { service: 'KPR', format: 'individual', start: '07:15', end: '07:55' }, 2],
    ['a referral: none', { service: 'ATK', format: 'kolaboratif', start: '07:15', end: '08:35' }, 0],
    ['one that was postponed: none', { start: '07:15', end: '08:35', status: 'postponed' }, 0],
    ['one that was held in part: its periods', { start: '07:15', end: '08:35', status: 'partly' }, 2],
  ])('is worth, as %s', (_story, given, jp) => {
    expect(figures([sessionRow(given)]).total.jp).toBe(jp);
  });

  it('is worth what the framework says', () => {
    const referral = [sessionRow({ service: 'ATK', format: 'kolaboratif' })];
    expect(figures(referral, { framework: 'pop2016' }).total.jp).toBe(2);
  });

  it('flagged as unplanned is done, but not what was planned', () => {
    const { total, status } = figures([sessionRow({ unplanned: 'Ya' }), sessionRow({ unplanned: 'Tidak' })]);
    expect([total.done, total.asPlanned, status.unplanned]).toEqual([2, 1, 1]);
  });

  it('gives means over those that have the score', () => {
    const { evaluation } = figures([
      sessionRow({ u: 4, c: 2 }),
      sessionRow({ u: 3 }),
      sessionRow({ a: 'baik' }),
      sessionRow({}),
    ]);
    expect(evaluation).toEqual({ u: 3.5, c: 2, a: null, n: 2 });
  });

  it('that was evaluated by AKURS has its evaluation, and moves no mean of U, C and A', () => {
    const { evaluation, rated } = figures([sessionRow({ u: 4 }), sessionRow({ result: 'AKURS A1 K1' })]);
    expect(evaluation).toEqual({ u: 4, c: null, a: null, n: 1 });
    expect(rated).toEqual({ due: 2, done: 2, late: 0 });
  });

  it('whose score lies outside the scale is counted, the score is not', () => {
    const { evaluation, outOfScale, counted } = figures([
      sessionRow({ u: 4, c: 5 }),
      sessionRow({ u: 40, a: 0 }),
      sessionRow({ u: 1 }),
    ]);
    expect([evaluation, outOfScale, counted]).toEqual([{ u: 2.5, c: null, a: null, n: 2 }, 3, 3]);
  });

  it('has an open follow-up that is overdue from the next day on', () => {
    const { followUps } = figures([
      sessionRow({ followUpStatus: 'open', followUpDate: '2026-10-05' }),
      sessionRow({ followUpStatus: 'open', followUpDate: '2026-10-06' }),
      sessionRow({ followUpStatus: 'open' }),
      sessionRow({ followUpStatus: 'closed', followUpDate: '2026-09-01' }),
    ]);
    expect(followUps).toEqual({ open: 3, closed: 1, overdue: 1 });
  });

  it('names its counselees by code, once each', () => {
    const { counselees } = figures([
      sessionRow({ service: 'KKP', counselees: 'K1 K2;K3, K2' }),
      sessionRow({ service: 'KKP', counselees: 'K3' }),
      sessionRow({ service: 'KPR', counselees: 'K9', status: 'notHeld' }),
    ]);
    expect([...counselees].map(([key, codes]) => [key, [...codes].sort()])).toEqual([
      ['KKP', ['K1', 'K2', 'K3']],
    ]);
  });

  it('without a known domain is counted under its own words', () => {
    const { by } = figures([sessionRow({ domain: 'seni' }), sessionRow({ domain: '' })]);
    expect(column(by.domain, 'all')).toEqual({ seni: 1, '': 1 });
  });
});
