/** Recording sessions: saved once, completed, refused by the name of the field, put off into the schedule. */

import { recordSession } from '../../src/actuating/record-session';
import { sessionsToRecord } from '../../src/actuating/sessions-to-record';
import { carriedOut, outcome, records, refusal } from '../planning/desk';
import { empty } from './log';

const SESSION = {
  date: '2026-10-06',
  start: '07:55',
  end: '08:35',
  counsellor: 'G2',
  service: 'INF',
  format: 'klasikal',
  domain: 'sosial',
  topic: 'Etika',
  classes: ['VII-A'],
  boys: 14,
  girls: 16,
  place: 'R-VII-A',
  plan: 'PLN-001',
};

const recorded = (sessions: readonly object[], before = empty) =>
  carriedOut(before, outcome(recordSession, { sessions } as never, before));

const journalOf = (desk: typeof empty) => records(desk.tabs.journal).filter(({ id }) => id !== '');
const datedIn = (desk: typeof empty) => records(desk.tabs.schedule).filter(({ id }) => id !== '');
const before = datedIn(empty).length;

it('saves a session with everything that follows from it', () => {
  expect(journalOf(recorded([SESSION]))).toMatchObject([
    {
      id: 'S0001',
      date: { date: '2026-10-06' },
      day: 'Selasa',
      minutes: 40,
      status: 'Terlaksana',
      unplanned: 'Tidak',
      target: 30,
      jp: 1,
      level: 'Terbuka',
      classes: 'VII-A',
    },
  ]);
});

it('saves the same session once, however often it is sent', () => {
  expect(journalOf(recorded([SESSION], recorded([SESSION])))).toHaveLength(1);
  expect(journalOf(recorded([SESSION, SESSION]))).toHaveLength(1);
});

it('loses nothing where two counsellors save one after the other, and gives each row its own ID', () => {
  const both = recorded([{ ...SESSION, counsellor: 'G3', classes: ['VIII-A'] }], recorded([SESSION]));
  expect(journalOf(both).map(({ id, counsellor }) => [id, counsellor])).toEqual([
    ['S0001', 'G2'],
    ['S0002', 'G3'],
  ]);
});

it('changes what is said of a session that stands, and what follows from it', () => {
  const [row] = journalOf(
    recorded([{ id: 'S0001', status: 'notHeld', reason: 'Rapat' }], recorded([SESSION])),
  );
  expect(row).toMatchObject({
    id: 'S0001',
    status: 'Tidak terlaksana',
    reason: 'Rapat',
    jp: 0,
    topic: 'Etika',
  });
});

it('gives what was put off a dated row of the schedule, once', () => {
  const late = { ...SESSION, status: 'postponed', newDate: '2026-10-13' };
  const desk = recorded([late], recorded([late]));
  expect(datedIn(desk)).toHaveLength(before + 1);
  expect(datedIn(desk).at(-1)).toMatchObject({
    date: { date: '2026-10-13' },
    plan: 'PLN-001',
    person: 'G2',
    class: 'VII-A',
    place: 'R-VII-A',
  });
});

it('keeps the topic of a confidential service out of the log and says so', () => {
  const secret = { ...SESSION, service: 'KPR', format: 'individual', topic: 'Masalah di rumah' };
  const { notice } = outcome(recordSession, { sessions: [secret] } as never, empty);
  expect(notice.text.en).toMatch(/not stored/);
  expect(journalOf(recorded([secret]))).toMatchObject([{ topic: '(rahasia)', level: 'Rahasia' }]);
});

it('completes a row that was typed straight into the tab', () => {
  const typed = recorded([SESSION]);
  const { journal } = typed.tabs;
  if (!journal) throw new Error('no journal');
  const blanked = journal.grid.map((row, index) =>
    index < 2
      ? row
      : row.map((cell, place) =>
          ['id', 'day', 'jp'].some((key) => journal.places[key] === place) ? '' : cell,
        ),
  );
  const desk = { ...typed, tabs: { ...typed.tabs, journal: { ...journal, grid: blanked } } };
  const rows = journalOf(recorded([{ ...SESSION, classes: ['VII-B'] }], desk));
  expect(rows.map(({ id, day, jp }) => [id, day, jp])).toEqual([
    ['S0002', 'Selasa', 1],
    ['S0001', 'Selasa', 1],
  ]);
});

it.each([
  ['an unknown service', { service: 'XYZ' }, /^Service: "XYZ"/],
  ['an unknown field', { colour: 'red' }, /field colour/],
  ['a day that is none', { date: '2026-02-31' }, /^Date/],
  ['an end before the start', { end: '07:00' }, /^End is not after/],
  ['a day that has not come', { date: '2026-10-07' }, /^Date has not come/],
  ['no date', { date: '' }, /^Date is missing/],
  ['not held without a reason', { status: 'notHeld' }, /^Reason is missing/],
  ['postponed without a new date', { status: 'postponed' }, /^New date is missing/],
  ['a score off the scale', { u: 5 }, /^U: "5"/],
  ['half a boy', { boys: 1.5 }, /^Boys/],
  ['more present than invited', { target: 20 }, /^Target number is less/],
  ['an object for a text', { topic: { a: 1 } }, /^Topic/],
  [
    'a story beside a confidential service',
    { service: 'KPR', note: 'x'.repeat(161) },
    /^Short note has more/,
  ],
])('refuses %s and names the field', (_story, change, message) => {
  const refused = refusal(recordSession, { sessions: [{ ...SESSION, ...change }] } as never, empty);
  const { text, gaps } = refused.message;
  expect(refused.code).toBe('bad-input');
  expect(
    text.en.replace(/\{(\w+)\}/g, (_, key) => {
      const gap = gaps?.[key];
      return typeof gap === 'object' ? gap.en : String(gap);
    }),
  ).toMatch(message);
});

it.each([[{}], [{ sessions: [] }], [{ sessions: 'x' }], [{ sessions: [1] }]])('refuses %j', (input) => {
  expect(refusal(recordSession, input as never, empty).code).toBe('bad-input');
});

it('keeps an evaluation by AKURS as it is, apart from U, C and A, and offers that form the next time', () => {
  const akurs = { ...SESSION, result: 'AKURS A3 K4 U3 R4 S4', respondents: 30 };
  const after = recorded([SESSION, akurs]);
  expect(journalOf(recorded([akurs]))).toMatchObject([
    { result: 'AKURS A3 K4 U3 R4 S4', u: '', c: '', a: '', respondents: 30 },
  ]);
  expect(outcome(sessionsToRecord, {}, after).reply).toMatchObject({ form: 'akurs' });
  expect(outcome(sessionsToRecord, {}, recorded([SESSION])).reply).toMatchObject({ form: 'uca' });
});
