/** The page of what is due: filled in, checked, saved at once, and gone from the list. */

import { begin, step } from '../../src/sidebars/due/state';
import { view } from '../../src/sidebars/due/view';
import { answerOf } from '../../src/sidebars/kit/answer';
import { done, drive, previewOf, stubGoogle } from './driver';

const item = (more: object) => ({
  kind: 'laijapen',
  kindLabel: { id: 'LAIJAPEN (jangka pendek)', en: 'Short-term' },
  session: 'S0002',
  service: { id: 'Konseling perorangan', en: 'Individual counselling' },
  subject: 'K1234',
  classes: 'VII-A',
  due: '2026-09-03',
  state: 'late',
  ...more,
});

const FOLLOW_UP = item({ kindLabel: { id: 'Pemantauan', en: 'Monitoring' }, due: '', state: 'open' });

const REPLY = {
  today: '2026-10-06',
  titles: { evaluation: { id: 'Penilaian', en: 'Evaluation' } },
  evaluations: [item({}), item({ session: 'S0009', subject: 'K9876', due: '2026-10-06', state: 'today' })],
  evaluationsDue: 2,
  followUps: [FOLLOW_UP],
  followUpsOpen: 1,
  coverage: { laijapen: { due: 5, done: 3, late: 1 }, laijapang: { due: 0, done: 0, late: 0 } },
};

const EMPTY = { ...REPLY, evaluations: [], evaluationsDue: 0, followUps: [], followUpsOpen: 0 };

async function opened(reply: object = REPLY) {
  const page = drive({ begin, step, view }, answerOf(done(reply, '')));
  await page.settled();
  return page;
}

type Page = Awaited<ReturnType<typeof opened>>;

const type = (page: Page, field: string, words: string): void =>
  page.look().happen(field, 'onInput', { currentTarget: { value: words } });

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

it('shows what is due with its day, and how far it has come', async () => {
  const { words } = (await opened()).look();
  expect(words).toMatch(/Late[\s\S]*K1234[\s\S]*Short-term · class VII-A · by 3 Sep 2026/);
  expect(words).toMatch(/Today[\s\S]*K9876[\s\S]*Short-term · class VII-A · by 6 Oct 2026/);
  expect(words).toMatch(/3 of 5 short-term evaluations done, 1 late/);
  expect(words).not.toMatch(/long-term evaluations done/);
});

it('says kindly that nothing is due', async () => {
  const { words, buttons } = (await opened(EMPTY)).look();
  expect(words).toMatch(/No evaluation is due/);
  expect(buttons).not.toContain('Check and save');
});

it('saves several at once after a preview, and loads the list again', async () => {
  const asked = stubGoogle(({ command, mode }) => {
    if (command === 'listDue') return done(EMPTY, '');
    return mode === 'preview' ? previewOf({ id: 'evaluation', changed: 2 }) : done({}, 'Saved.');
  });
  const page = await opened();
  type(page, 'date-0', '2026-10-05');
  type(page, 'percent-0', '87,5');
  type(page, 'date-1', '2026-10-06');
  type(page, 'note-1', 'moved away');
  page.look().press('Check and save');
  await page.settled();
  page.look().press('Save');
  await page.settled();
  page.look().press('Back to the list');
  await page.settled();
  const entries = [
    {
      kind: 'laijapen',
      session: 'S0002',
      subject: 'K1234',
      classes: 'VII-A',
      date: '2026-10-05',
      percent: 87.5,
      respondents: '',
      note: '',
    },
    {
      kind: 'laijapen',
      session: 'S0009',
      subject: 'K9876',
      classes: 'VII-A',
      date: '2026-10-06',
      percent: '',
      respondents: '',
      note: 'moved away',
    },
  ];
  expect(asked.map(({ command, mode, input }) => [command, mode, input])).toEqual([
    ['reviewEvaluations', 'preview', { entries }],
    ['reviewEvaluations', 'call', { entries }],
    ['listDue', 'call', {}],
  ]);
  expect(page.look().words).toMatch(/No evaluation is due/);
});

it('closes a follow-up, or gives it another day', async () => {
  const asked = stubGoogle(() => previewOf({ id: 'journal', changed: 1 }));
  const page = await opened({ ...EMPTY, followUps: [FOLLOW_UP], followUpsOpen: 1 });
  type(page, 'newDay-0', '2026-10-20');
  page.look().press('Check and save');
  await page.settled();
  expect(asked.map(({ command, input }) => [command, input])).toEqual([
    ['closeFollowUps', { entries: [{ session: 'S0002', closed: '', result: '', due: '2026-10-20' }] }],
  ]);
});

it.each([
  ['percent-0', '101', /Enter a number from 0 to 100/],
  ['percent-0', 'good', /Enter a number from 0 to 100/],
  ['respondents-0', '2,5', /Enter a number from 0 to 10000/],
  ['percent-0', '80', /Enter the day as well/],
])('keeps %s = %s back with a word beside the field', async (field, words, said) => {
  const asked = stubGoogle(() => previewOf({ id: 'evaluation', changed: 1 }));
  const page = await opened();
  type(page, field, words);
  page.look().press('Check and save');
  await page.settled();
  expect(asked).toEqual([]);
  expect(page.look().words).toMatch(said);
});

it('says that nothing was filled in', async () => {
  const asked = stubGoogle(() => previewOf({ id: 'evaluation', changed: 1 }));
  const page = await opened();
  page.look().press('Check and save');
  await page.settled();
  expect(asked).toEqual([]);
  expect(page.look().words).toMatch(/Nothing has been filled in yet/);
});
