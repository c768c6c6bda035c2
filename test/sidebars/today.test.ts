/** The page of today: what it shows, where its buttons lead, and what it says where they cannot. */

import { answerOf } from '../../src/sidebars/kit/answer';
import { begin, step } from '../../src/sidebars/today/state';
import { view } from '../../src/sidebars/today/view';
import { done, drive, refused, stubGoogle } from './driver';

const REPLY = {
  today: '2026-10-06',
  next: '',
  annualTab: { id: 'Program Tahunan', en: 'Annual programme' },
  planned: [
    {
      date: '2026-10-06',
      start: '07:55',
      end: '08:35',
      service: { id: 'Layanan Informasi', en: 'Information' },
      topic: 'Etika',
      classes: 'VII-A',
      place: 'R-1',
      isUnready: true,
    },
    {
      date: '2026-10-08',
      service: { id: 'Konseling', en: 'Counselling' },
      topic: '',
      classes: '',
      place: '',
    },
    { date: '', service: { id: 'Konsultasi', en: 'Consultation' }, topic: '', classes: '', place: '' },
  ],
  plannedThisWeek: 5,
  evaluationsDue: 7,
  followUpsOpen: 0,
  late: { evaluations: 2, followUps: 0 },
  findings: { E: 3, W: 4, checked: true },
  stuck: [{ newDate: '2026-10-01', service: { id: 'INF', en: 'Information' }, topic: 'Etika', classes: '' }],
  stuckCount: 1,
};

async function opened(reply: object = REPLY) {
  const page = drive({ begin, step, view }, answerOf(done(reply, '')));
  await page.settled();
  return page;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

it('shows the day, the week, what is late, what is stuck and what the last check found', async () => {
  const { words } = (await opened()).look();
  expect(words).toMatch(/Planned today[\s\S]*07:55–08:35 · Information[\s\S]*Etika · class VII-A · R-1/);
  expect(words).toMatch(/class VII-A · R-1\s*Not ready\. "Check readiness" says why/);
  expect(words).not.toMatch(/Counselling\s*Not ready/);
  expect(words).toMatch(
    /This week[\s\S]*8 Oct 2026 · Counselling[\s\S]*No day yet \(3\)[\s\S]*Consultation[\s\S]*and 2 more/,
  );
  expect(words).toMatch(/Evaluations: 2 late of 7/);
  expect(words).not.toMatch(/Follow-ups/);
  expect(words).toMatch(/postponed to 1 Oct 2026 · Information/);
  expect(words).toMatch(/3 to be fixed, 4 to look at/);
});

it.each([
  ['start', 'Start the year', 'startYear'],
  ['annual', 'Derive the plan', 'derivePlan'],
  ['derive', 'Derive the plan', 'derivePlan'],
  ['record', 'Record a session', 'recordSession'],
  ['', 'Record a session', 'recordSession'],
])('puts the next step first (%s)', async (next, button, command) => {
  const opens: string[] = [];
  stubGoogle(
    () => null,
    (name) => opens.push(name) > 0,
  );
  const page = await opened({ ...REPLY, next });
  page.look().press(button);
  expect(page.look()).toMatchObject({ busy: true, status: `Opening ${button}…` });
  await page.settled();
  expect(opens).toEqual([command]);
  expect(page.look().busy).toBe(false);
});

it('offers an empty workbook nothing but its start', async () => {
  const page = await opened({ today: '2026-10-06', next: 'start' });
  expect(page.look().buttons).toEqual(['Start the year']);
});

it.each([
  ['it stays where it is', false],
  ['Google fails', new Error('Connection failure')],
])('names the place in the menu where a page cannot be opened: %s', async (_why, given) => {
  stubGoogle(
    () => null,
    () => given,
  );
  const page = await opened();
  page.look().press('Check readiness');
  page.look().press('Build the summary');
  await page.settled();
  expect(page.look().words).toMatch(/Choose Extensions > POAC > Organizing > Check readiness/);
});

it('asks again when it is told to, and says why it cannot', async () => {
  const answers = [done({ ...REPLY, late: { evaluations: 0 } }, ''), refused('busy', 'Busy.', 'Wait.')];
  const asked = stubGoogle(() => answers.shift() ?? null);
  const page = await opened();
  page.look().press('Refresh');
  await page.settled();
  expect(asked).toEqual([{ command: 'showToday', mode: 'call', input: {} }]);
  expect(page.look().words).toMatch(/Evaluations: 0 late of 7/);
  page.look().press('Refresh');
  await page.settled();
  expect(page.look().words).toMatch(/Busy\.\nWait\.[\s\S]*Evaluations: 0 late of 7/);
});

it('removes the sample school in place, and then shows the workbook as it is', async () => {
  const answers = [done({}, 'It is removed.'), done({ ...REPLY, next: 'start' }, '')];
  const asked = stubGoogle(() => answers.shift() ?? refused('busy'));
  const page = await opened({ ...REPLY, isSample: true });
  page.look().press('Remove the sample school');
  await page.settled();
  expect(page.look().words).toMatch(/It is removed\./);
  page.look().press('Back');
  await page.settled();
  expect(asked.map(({ command, mode }) => [command, mode])).toEqual([
    ['removeSample', 'gentle'],
    ['showToday', 'call'],
  ]);
  expect(page.look().words).toMatch(/has not been set up yet/);
  expect(page.look().buttons).not.toContain('Remove the sample school');
});
