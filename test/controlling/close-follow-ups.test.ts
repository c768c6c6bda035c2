/** Follow-ups: closed with a result, or given another day. */

import { closeFollowUps } from '../../src/controlling/close-follow-ups';
import { listDue } from '../../src/controlling/list-due';
import type { Row } from '../../src/core/cell';
import { type Desk, isRefusal } from '../../src/core/command';
import type { Json } from '../../src/core/json';
import { toRow } from '../../src/core/write';
import { followUps } from '../../src/tabs/follow-ups';
import { journal } from '../../src/tabs/journal';
import { day, deskWith, tabWith } from '../organizing/pictures';

const LOG: readonly Row[] = [
  { id: 'S1', followUp: 'pemantauan', followUpDate: '2026-09-30', followUpStatus: 'Terbuka' },
  { id: 'S2', followUp: 'kolaborasi', followUpDate: '2026-10-06', followUpStatus: 'Terbuka' },
  { id: 'S3', followUp: 'kolaborasi', followUpDate: '2026-10-13', followUpStatus: 'Terbuka' },
  { id: 'S4', followUp: 'kolaborasi', followUpDate: '2026-10-14', followUpStatus: 'Terbuka' },
  { id: 'S5', followUp: 'pemantauan', followUpDate: '2026-09-01', followUpStatus: 'Selesai' },
  { id: 'S6', followUp: 'tidak perlu' },
  { id: 'S7', followUp: 'pemantauan', followUpStatus: 'Terbuka' },
].map((given) =>
  toRow(journal, { date: '2026-09-01', service: 'KPR', status: 'Terlaksana', ...given }, 'id'),
);

const desk = (rows: readonly Row[] = []): Desk =>
  deskWith(
    { journal: tabWith(journal, LOG), 'follow-ups': tabWith(followUps, rows) },
    { today: day('2026-10-06') },
  );

function run(entries: Json, at = desk()) {
  const thinking = closeFollowUps.accept({ entries });
  return isRefusal(thinking) ? thinking : thinking(at);
}

it('lists what is open, the late first and what has no day last', () => {
  const thinking = listDue.accept({});
  const outcome = isRefusal(thinking) ? thinking : thinking(desk());
  const reply = 'reply' in outcome ? outcome.reply : null;
  expect(reply).toMatchObject({
    followUps: [
      { session: 'S1', state: 'late' },
      { session: 'S2', state: 'today' },
      { session: 'S3', state: 'week' },
      { session: 'S4', state: 'open' },
      { session: 'S7', state: 'open', due: '' },
    ],
    followUpsOpen: 5,
    late: { followUps: 1 },
  });
});

const CLOSED = { session: 'S1', closed: '2026-10-05', result: 'Hadir teratur' };

it('closes a follow-up in the journal and keeps its result in a row of its own', () => {
  const outcome = run([CLOSED]);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.edits).toEqual([
    {
      do: 'add-rows',
      tab: 'follow-ups',
      rows: [
        [
          'T0001',
          'S1',
          'Pemantauan',
          { date: '2026-09-30' },
          'Selesai',
          { date: '2026-10-05' },
          'Hadir teratur',
        ],
      ],
    },
    {
      do: 'set-cells',
      tab: 'journal',
      cells: [{ row: 3, column: 'followUpStatus', before: 'Terbuka', after: 'Selesai' }],
    },
  ]);
  expect(outcome.reply).toEqual({ closed: 1, dated: 0, open: 4, late: 0 });
});

it('gives another day without closing, in the journal and in the row that stands', () => {
  const row = toRow(
    followUps,
    { id: 'T0004', session: 'S1', kind: 'pemantauan', due: '2026-09-30', status: 'open' },
    'id',
  );
  const outcome = run([{ session: 'S1', due: '2026-10-20' }], desk([row]));
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  const change = (tab: string, column: string) => ({
    do: 'set-cells',
    tab,
    cells: [{ row: 3, column, before: { date: '2026-09-30' }, after: { date: '2026-10-20' } }],
  });
  expect(outcome.edits).toEqual([change('follow-ups', 'due'), change('journal', 'followUpDate')]);
  expect(outcome.reply).toMatchObject({ dated: 1, open: 5, late: 0 });
});

it.each([
  [[{ session: 'S6', closed: '2026-10-05' }], 'a session that needs none'],
  [[{ session: 'S99', closed: '2026-10-05' }], 'an unknown session'],
  [[{ session: 'S1', closed: '2026-10-07' }], 'a day that has not come'],
  [[{ session: 'S1' }], 'neither closed nor another day'],
  [[{ session: 'S1', closed: 'kemarin' }], 'a day that is none'],
  ['S1', 'no list'],
])('refuses %j: %s', (entries, _why) => {
  expect(run(entries as Json)).toMatchObject({ code: 'bad-input' });
});
