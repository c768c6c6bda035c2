/** Every figure of the sample's summaries equals what SQLite computes from the same files. */

import type { Database } from 'sql.js';
import { PERIODS, replyInSql, sampleDatabase } from './sample-in-sql';
import { day, deskWith } from './school';
import { reply, SAMPLE } from './summary-sheet';

const TODAY = '2026-11-24';

let database: Database;

beforeAll(async () => {
  database = await sampleDatabase();
});

interface Question {
  readonly period: string;
  readonly counsellor?: string;
}

/** Two computers add fractions in different orders. */
const allRounded = (figures: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
    ]),
  );

/** The command's reply in the shape of the second computation, and that computation. */
function both(question: Question, framework: string, from: string, to: string) {
  const answer = reply(deskWith(SAMPLE, { framework, today: day(TODAY) }), { ...question });
  const { period, rows, reach, evaluation, realisation, ...rest } = answer;
  const { classesNotReached, ...counts } = reach;
  const { counsellor } = question;
  const second = replyInSql(database, {
    framework,
    from,
    to,
    today: TODAY,
    ...(counsellor && { counsellor }),
  });
  const ours = {
    ...rest,
    rows: { read: rows.read, counted: rows.counted },
    realisation: allRounded(realisation),
    evaluation: allRounded(evaluation),
    reach: counts,
    classesNotReached: [...classesNotReached].sort(),
  };
  const theirs = {
    ...second,
    realisation: allRounded(second.realisation),
    evaluation: allRounded(second.evaluation),
  };
  return { period, skipped: rows.skipped, ours, theirs };
}

describe.each(['pola17', 'pop2016', 'asca'])('the reply of the sample, read as %s', (framework) => {
  it.each(PERIODS)('has the figures of SQL: %s', (period, from, to) => {
    const { period: named, ours, theirs } = both({ period }, framework, from, to);
    expect(named).toBe(period);
    expect(ours).toEqual(theirs);
  });
});

describe('one counsellor’s reply', () => {
  it.each(
    ['G1', 'G2', 'G3'].flatMap((counsellor) =>
      PERIODS.slice(-3).map(([period, from, to]) => [counsellor, period, from, to] as const),
    ),
  )('has the figures of SQL: %s, %s', (counsellor, period, from, to) => {
    const { ours, theirs, skipped } = both({ period, counsellor }, 'pola17', from, to);
    expect(ours).toEqual(theirs);
    expect(skipped.map(({ reason }: { readonly reason: string }) => reason)).toContain('other-counsellor');
  });
});
