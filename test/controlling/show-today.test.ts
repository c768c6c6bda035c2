/** What the day's page tells: this week's plan without what is recorded, what is late, what is stuck, what comes next. */

import { showToday } from '../../src/controlling/show-today';
import type { Row } from '../../src/core/cell';
import { isRefusal } from '../../src/core/command';
import { type JsonObject, property } from '../../src/core/json';
import type { TabTemplate } from '../../src/core/template';
import { say } from '../../src/core/text';
import { toRow } from '../../src/core/write';
import { annual } from '../../src/tabs/annual';
import { findings } from '../../src/tabs/findings';
import { journal } from '../../src/tabs/journal';
import { profile } from '../../src/tabs/profile';
import { schedule } from '../../src/tabs/schedule';
import { day, deskWith, tabWith } from '../organizing/pictures';

type Given = Readonly<Record<string, string | number>>;

const rowsOf =
  (template: TabTemplate) =>
  (...given: readonly Given[]): readonly Row[] =>
    given.map((one) => toRow(template, one, 'id'));

const PROFILE = tabWith(profile, rowsOf(profile)({ setting: 'startDate', value: '2026-07-13' }));

/** Tuesday. */
const TODAY = '2026-10-06';

const PLANS = rowsOf(annual)({ id: 'PLN-001', service: 'INF', topic: 'Etika', format: 'klasikal' });

interface Workbook {
  readonly plans?: readonly Row[];
  readonly dated?: readonly Given[];
  readonly sessions?: readonly Given[];
  readonly found?: readonly Given[];
}

function told({ plans = PLANS, dated = [], sessions = [], found }: Workbook, today = TODAY) {
  const tabs = {
    profile: PROFILE,
    annual: tabWith(annual, plans),
    schedule: tabWith(schedule, rowsOf(schedule)(...dated)),
    journal: tabWith(journal, rowsOf(journal)(...sessions)),
    ...(found ? { findings: tabWith(findings, rowsOf(findings)(...found)) } : {}),
  };
  return answerOn({ ...deskWith({}, { today: day(today) }), tabs });
}

function answerOn(desk: ReturnType<typeof deskWith>) {
  const thinking = showToday.accept({});
  const outcome = isRefusal(thinking) ? thinking : thinking(desk);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.edits).toEqual([]);
  return { reply: outcome.reply as JsonObject, notice: say(outcome.notice.text, 'en', outcome.notice.gaps) };
}

const daysIn = (reply: JsonObject): readonly unknown[] =>
  Array.isArray(reply.planned) ? reply.planned.map((one) => property(one, 'date')) : [];

const onDay = (date: string, name: string): Given => ({
  id: `J-${date}`,
  date,
  plan: 'PLN-001',
  person: 'G1',
  place: 'R-1',
  class: name,
});

const held = (id: string, date: string, more: Given = {}): Given => ({
  id,
  date,
  service: 'INF',
  plan: 'PLN-001',
  classes: 'VII-A',
  status: 'Terlaksana',
  ...more,
});

it('says which of this week’s rows are not ready, as the last check left them', () => {
  const dated = [
    { ...onDay('2026-10-07', 'VII-A'), readiness: 'Belum siap' },
    { ...onDay('2026-10-08', 'VII-A; VII-B'), readiness: 'Siap dengan catatan' },
    { ...onDay('2026-10-09', 'VII-A; VII-B'), readiness: 'Belum siap' },
    { ...onDay('2026-10-10', 'VII-B'), readiness: '' },
  ];
  const { reply } = told({ dated });
  const unready = (Array.isArray(reply.planned) ? reply.planned : [])
    .filter((one) => property(one, 'isUnready') === true)
    .map((one) => property(one, 'date'));
  expect(unready).toEqual(['2026-10-07', '2026-10-09']);
});

it('lists this week’s plan, today’s first, without what the journal has and without other weeks', () => {
  const dated = [
    onDay('2026-10-05', 'VII-A'),
    onDay('2026-10-08', 'VII-C'),
    onDay('2026-10-06', 'VII-B'),
    onDay('2026-10-13', 'VII-D'),
  ];
  const { reply, notice } = told({ dated, sessions: [held('S1', '2026-10-05')] });
  expect(daysIn(reply)).toEqual(['2026-10-06', '2026-10-08']);
  expect(reply).toMatchObject({
    plannedThisWeek: 2,
    planned: [{ topic: 'Etika', classes: 'VII-B', service: { id: 'Layanan informasi' } }, {}],
  });
  expect(notice).toMatch(/1 session today, 2 this week/);
});

it('counts what is late apart from what is due', () => {
  // Short-term evaluations are due 30 days after the session: 2 September for the one, 31 October for the other.
  const sessions = [
    held('S1', '2026-08-03', {
      topic: 'Satu',
      followUpStatus: 'Terbuka',
      followUp: 'konseling',
      followUpDate: '2026-10-05',
    }),
    held('S2', '2026-10-01', {
      topic: 'Dua',
      followUpStatus: 'Terbuka',
      followUp: 'konseling',
      followUpDate: '2026-10-20',
    }),
  ];
  const { reply } = told({ sessions: sessions.map((one) => ({ ...one, service: 'PKO' })) });
  expect(reply).toMatchObject({ late: { evaluations: 1, followUps: 1 }, followUpsOpen: 2 });
});

it('names what was postponed to a day that has passed, until it is recorded', () => {
  const putOff = held('S1', '2026-09-28', { status: 'Ditunda', newDate: '2026-10-01' });
  const coming = held('S2', '2026-09-29', { status: 'Ditunda', newDate: '2026-10-06', classes: 'VII-B' });
  expect(told({ sessions: [putOff, coming] }).reply).toMatchObject({
    stuckCount: 1,
    stuck: [{ session: 'S1', newDate: '2026-10-01' }],
  });
  const made = told({ sessions: [putOff, held('S3', '2026-10-01')] }).reply;
  expect(made).toMatchObject({ stuckCount: 0, stuck: [] });
});

it('counts the findings that are open, by severity', () => {
  const found = [
    { no: 'F1', severity: 'E', status: 'new' },
    { no: 'F2', severity: 'E', status: 'ignored' },
    { no: 'F3', severity: 'W', status: 'open' },
    { no: 'F4', severity: 'W', status: 'solved' },
    { no: 'F5', severity: 'I', status: 'open' },
  ];
  expect(told({ found }).reply.findings).toEqual({ E: 1, W: 1, checked: true });
  expect(told({}).reply.findings).toEqual({ E: 0, W: 0, checked: false });
});

it.each([
  ['write the activities of the year', 'annual', { plans: [] }],
  ['derive the plan', 'derive', {}],
  ['record the first session', 'record', { dated: [onDay('2026-10-08', 'VII-A')] }],
  [
    'nothing in particular',
    '',
    { dated: [onDay('2026-10-08', 'VII-A')], sessions: [held('S1', '2026-10-01')] },
  ],
] as const)('says what to do next: %s', (_what, next, workbook) => {
  expect(told(workbook).reply.next).toBe(next);
});

it('sends an empty workbook to the start', () => {
  const { reply, notice } = answerOn({ ...deskWith({}, { today: day(TODAY) }), tabs: {} });
  expect(reply).toMatchObject({ next: 'start', planned: [], plannedThisWeek: 0 });
  expect(notice).toMatch(/Start the year/);
});
