/** Each figure of the summary has as many journal rows behind it as it says, and they are the right ones. */

import { traceSummary } from '../../src/controlling/trace-summary';
import { isRefusal } from '../../src/core/command';
import type { Json } from '../../src/core/json';
import { deskWith, sampleSessions } from './school';
import { reply, SAMPLE } from './summary-sheet';

function traced(input: Json) {
  const thinking = traceSummary.accept(input);
  const outcome = typeof thinking === 'function' ? thinking(deskWith(SAMPLE)) : thinking;
  return isRefusal(outcome) ? outcome : JSON.parse(JSON.stringify(outcome.reply));
}

const SEMESTER = { period: '2026-S1' };

it.each([
  ['done', (figures: ReturnType<typeof reply>) => figures.realisation.done],
  ['unplanned', (figures: ReturnType<typeof reply>) => figures.status.unplanned],
  ['postponed', (figures: ReturnType<typeof reply>) => figures.status.postponed],
  ['notHeld', (figures: ReturnType<typeof reply>) => figures.status.notHeld],
  ['followUps', (figures: ReturnType<typeof reply>) => figures.followUps.open],
  ['overdue', (figures: ReturnType<typeof reply>) => figures.followUps.overdue],
  ['leftOut', () => 0],
] as const)('counts as many rows as the figure says: %s', (figure, of) => {
  expect(traced({ ...SEMESTER, figure }).count).toBe(of(reply(deskWith(SAMPLE), SEMESTER)));
});

it('names the postponed sessions of a month, with the rows on which they stand', () => {
  const expected = sampleSessions.flatMap(({ id, status, tanggal = '' }, index) =>
    status === 'Ditunda' && tanggal.startsWith('2026-10') ? [{ id, row: index + 3 }] : [],
  );
  const { rows } = traced({ period: '2026-10', figure: 'postponed' });
  expect(rows.map(({ id, row }: { readonly id: string; readonly row: number }) => ({ id, row }))).toEqual(
    expected,
  );
});

it('refuses a figure that the summary does not have', () => {
  expect(traced({ ...SEMESTER, figure: 'constructor' })).toMatchObject({ code: 'bad-input' });
});
