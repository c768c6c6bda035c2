/** The page of a case: a code, its way in time order, and the cell of each row. */

import { begin, step } from '../../src/sidebars/case/state';
import { view } from '../../src/sidebars/case/view';
import { answerOf } from '../../src/sidebars/kit/answer';
import { ABOUT, done, drive, refused, stubGoogle } from './driver';

const GREETING = answerOf(done({ ...ABOUT, codes: ['K1207', 'K4583'], count: 2 }, ''));

const REPLY = {
  code: 'K4583',
  count: 3,
  rows: [
    {
      kind: 'session',
      date: '2026-08-03',
      id: 'S0001',
      row: 3,
      cell: 'Q3',
      what: { id: 'Konseling perorangan', en: 'Individual counselling' },
      state: { id: 'Terlaksana', en: 'Done' },
    },
    {
      kind: 'followUp',
      date: '2026-08-10',
      id: 'S0001',
      row: 3,
      cell: 'Q3',
      what: { id: 'Layanan lanjutan', en: 'Further session' },
      state: 'closed',
      closed: '2026-08-12',
    },
  ],
};

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

const opened = async () => {
  const page = drive({ begin, step, view }, GREETING);
  await page.settled();
  return page;
};

it('asks for the code that was typed and tells its way', async () => {
  const asked = stubGoogle(() => done(REPLY, 'Code K4583: 1 session.'));
  const page = await opened();
  expect(page.look().all('datalist')[0]).toBeDefined();
  page.look().press('Show the thread');
  expect(asked).toEqual([]);
  page.look().happen('code', 'onInput', { currentTarget: { value: ' K4583 ' } });
  page.look().press('Show the thread');
  await page.settled();
  expect(asked).toEqual([{ command: 'showCase', mode: 'call', input: { code: 'K4583' } }]);
  const words = page.look().texts('li');
  expect(words[0]).toMatch(/3 Aug 2026.*Session.*Individual counselling · Done · S0001/);
  expect(words[1]).toMatch(/10 Aug 2026.*Follow-up.*Further session · closed 12 Aug 2026 · S0001/);
  expect(page.look().words).toMatch(/1 more in the journal/);
});

it('goes to the row in the journal', async () => {
  const asked = stubGoogle(({ command }) =>
    command === 'showCase' ? done(REPLY, '') : done({}, 'Cell Q3 is shown.'),
  );
  const page = await opened();
  page.look().happen('code', 'onInput', { currentTarget: { value: 'K4583' } });
  page.look().press('Show the thread');
  await page.settled();
  page.look().press('Go to Q3');
  await page.settled();
  expect(asked.at(-1)).toMatchObject({ command: 'goToCell', input: { tab: 'journal', cell: 'Q3' } });
});

it('says why it cannot tell', async () => {
  stubGoogle(() => refused('bad-input', 'The counselee code cannot be read.'));
  const page = await opened();
  page.look().happen('code', 'onInput', { currentTarget: { value: 'a b' } });
  page.look().press('Show the thread');
  await page.settled();
  expect(page.look().words).toMatch(/cannot be read/);
});
