/** One code's way, in time order: sessions, follow-ups, referrals; nobody else's code and no words of a session. */

import { showCase } from '../../src/controlling/show-case';
import { toRow } from '../../src/core/write';
import { followUps } from '../../src/tabs/follow-ups';
import { journal } from '../../src/tabs/journal';
import { day, deskWith, tabWith } from '../organizing/pictures';
import { outcome, refusal } from '../planning/desk';

const LOG = [
  { id: 'S0003', date: day('2026-09-14'), service: 'ATK', counselees: 'K4583', status: 'done' },
  {
    id: 'S0001',
    date: day('2026-08-03'),
    service: 'KPR',
    counselees: 'K4583',
    status: 'done',
    note: 'tenang',
    followUp: 'layanan lanjutan',
    followUpDate: day('2026-08-10'),
    followUpStatus: 'closed',
  },
  {
    id: 'S0002',
    date: day('2026-08-10'),
    service: 'KKP',
    counselees: 'K1207; k4583',
    status: 'done',
    followUp: 'alih tangan kasus',
    followUpDate: day('2026-10-01'),
    followUpStatus: 'open',
  },
  { id: 'S0004', date: day('2026-08-11'), service: 'KPR', counselees: 'K45830', status: 'done' },
  { id: 'S0005', service: 'KPR', counselees: 'K4583', status: 'planned' },
];

const desk = deskWith(
  {
    journal: tabWith(
      journal,
      LOG.map((row) => toRow(journal, row, 'id')),
    ),
    'follow-ups': tabWith(followUps, [
      toRow(followUps, { id: 'T1', session: 'S0001', status: 'closed', closed: day('2026-08-12') }, 'id'),
    ]),
  },
  { today: day('2026-10-06') },
);

const reply = (code: string) =>
  outcome(showCase, { code }, desk).reply as {
    readonly rows: readonly { readonly kind: string; readonly date: string; readonly id: string }[];
  };

it('tells the code’s way in time order, what has no day last', () => {
  expect(reply('k4583').rows.map(({ kind, date, id }) => `${date} ${kind} ${id}`)).toEqual([
    '2026-08-03 session S0001',
    '2026-08-10 followUp S0001',
    '2026-08-10 session S0002',
    '2026-09-14 referral S0003',
    '2026-10-01 referral S0002',
    ' session S0005',
  ]);
  expect(reply('K4583')).toMatchObject({ sessions: 4, followUps: 2, open: 1, referrals: 2, count: 6 });
});

it('says where a follow-up stands, and on which day it was closed', () => {
  expect(reply('K4583').rows[1]).toMatchObject({ state: 'closed', closed: '2026-08-12' });
  expect(reply('K4583').rows[4]).toMatchObject({ state: 'late', closed: '' });
});

it('shows no other code and no words of a session, and writes nothing', () => {
  const { edits, reply: told } = outcome(showCase, { code: 'K4583' }, desk);
  expect(edits).toEqual([]);
  expect(JSON.stringify(told)).not.toMatch(/K1207|K45830|tenang/);
});

it('offers the codes of the journal, says so where one is not there, and refuses two at once', () => {
  expect(outcome(showCase, {}, desk).reply).toMatchObject({ codes: ['K1207', 'K4583', 'K45830'] });
  expect(outcome(showCase, { code: 'K9999' }, desk)).toMatchObject({
    notice: { text: { en: expect.stringMatching(/not in the journal/) } },
    reply: { count: 0, rows: [] },
  });
  expect(refusal(showCase, { code: 'K4583 K1207' }, desk)).toMatchObject({ code: 'bad-input' });
});
