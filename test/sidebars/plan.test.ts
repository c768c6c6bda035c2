/** The plan sidebar: a month or the year, a preview, and where each month stands. */

import { answerOf } from '../../src/sidebars/kit/answer';
import { usualMonth } from '../../src/sidebars/kit/usual-month';
import { gapsIn } from '../../src/sidebars/plan/months';
import { begin, step } from '../../src/sidebars/plan/state';
import { view } from '../../src/sidebars/plan/view';
import { ABOUT, done, drive, previewOf, refused, stubGoogle } from './driver';

const OCTOBER = {
  key: '2026-10',
  label: { id: 'Oktober 2026', en: 'October 2026' },
  from: '2026-10-01',
  to: '2026-10-31',
};

const REPLY = {
  period: '2026-10',
  months: [{ month: '2026-10', planned: 129, placed: 66, onDemand: 60, missing: 3, done: 12 }],
  unplaced: [{ plan: 'PLN-008', month: '2026-10', count: 3, reason: 'classFull' }],
};

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

it('thinks of the running month first', () => {
  expect(usualMonth([...ABOUT.periods, OCTOBER], '2026-10-06')).toBe('2026-10');
  expect(usualMonth(ABOUT.periods, '2030-01-01')).toBe('2026-Y');
});

it('places the chosen period after its preview, and shows what is short and what to do', async () => {
  const asked = stubGoogle(({ mode }) =>
    mode === 'preview' ? previewOf({ id: 'schedule', added: 64 }) : done(REPLY, 'Placed.'),
  );
  const page = drive({ begin, step, view });
  await page.settled();
  page.look().happen('period', 'onChange', { currentTarget: { value: '2026-S1' } });
  page.look().press('See the preview');
  await page.settled();
  page.look().press('Place');
  await page.settled();
  expect(asked.map(({ command, mode, input }) => [command, mode, input])).toEqual([
    ['derivePlan', 'preview', { period: '2026-S1' }],
    ['derivePlan', 'call', { period: '2026-S1' }],
  ]);
  expect(page.look().texts('td')).toEqual(['129', '66', '60', '3', '12']);
  expect(page.look().words).toMatch(/Class volumes exceed the periods of the classes/);
});

it('brings the programmes up to date without placing anything', async () => {
  const asked = stubGoogle(({ mode }) =>
    mode === 'preview' ? previewOf({ id: 'monthly', changed: 1 }) : done(REPLY, 'Done.'),
  );
  const page = drive({ begin, step, view });
  await page.settled();
  page.look().press('Only update the programmes');
  await page.settled();
  expect(asked.map(({ input }) => input)).toEqual([{}]);
});

it('says nothing of gaps where there are none', () => {
  expect(gapsIn({ unplaced: [] }, 'en')).toEqual([]);
});

it('moves one activity after its preview, with the day and the hour that were typed', async () => {
  const asked = stubGoogle(({ mode }) =>
    mode === 'preview' ? previewOf({ id: 'schedule', changed: 1 }) : done({ changed: 1 }, 'J012 moved.'),
  );
  const page = drive({ begin, step, view });
  await page.settled();
  page.look().happen('id', 'onInput', { currentTarget: { value: 'J012' } });
  page.look().happen('date', 'onInput', { currentTarget: { value: '2026-10-08' } });
  page.look().press('Move');
  await page.settled();
  page.look().press('Do it');
  await page.settled();
  expect(asked.map(({ command, mode, input }) => [command, mode, input])).toEqual([
    ['moveSession', 'preview', { session: 'J012', date: '2026-10-08' }],
    ['moveSession', 'call', { session: 'J012', date: '2026-10-08' }],
  ]);
  expect(page.look().words).toMatch(/J012 moved/);
});

it('starts the next year only where the person says that this is the copy', async () => {
  const asked = stubGoogle(() => previewOf({ id: 'profile', changed: 2 }));
  const page = drive({ begin, step, view });
  await page.settled();
  page.look().happen('copy', 'onChange', { currentTarget: { checked: true } });
  page.look().press('See the next year');
  await page.settled();
  expect(asked.map(({ command, mode, input }) => [command, mode, input])).toEqual([
    ['startNextYear', 'preview', { copy: true }],
  ]);
});

const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];

const itemOf = (id: string, service: string, october: readonly number[]) => ({
  id,
  topic: `Topic of ${id}`,
  service,
  label: { id: service, en: service },
  months: MONTHS.map((month) => (month === '2026-10' ? october : [0, 0, 0, 0, 0])),
});

const STANDING = {
  ...ABOUT,
  periods: [...ABOUT.periods, OCTOBER],
  months: MONTHS,
  items: [
    itemOf('PLN-001', 'INF', [6, 6, 4, 0, 0]),
    itemOf('PLN-002', 'KPR', [36, 0, 30, 36, 0]),
    itemOf('PLN-003', 'INF', [6, 2, 0, 0, 4]),
    itemOf('PLN-004', 'ORI', [0, 0, 0, 0, 0]),
  ],
};

const row = (id: string, date: string, words: string) => ({ id, date, start: '13:45', words, isDone: false });

const OPEN = {
  id: 'PLN-003',
  cell: 'A5',
  rows: [row('J1', '2026-10-08', 'Thursday'), row('J2', '2026-11-05', 'Thursday in November')],
  others: [row('J3', '2026-10-12', 'PLN-001'), row('J4', '2026-12-01', 'far away')],
};

const greeting = answerOf(done(STANDING, ''));

describe('the plan item by item', () => {
  const texts = (page: { look(): { texts(tag: string): readonly string[] } }) => page.look().texts('strong');

  it('lists what is planned, placed and done in the month, what is short first, and adds it up', async () => {
    stubGoogle(() => refused('internal'));
    const page = drive({ begin, step, view }, greeting);
    await page.settled();
    expect(texts(page).filter((words) => words.startsWith('PLN'))).toEqual(['PLN-003', 'PLN-001', 'PLN-002']);
    // 6 + 36 + 6 planned, 6 + 0 + 2 placed, 4 + 30 + 0 done.
    expect(page.look().words).toContain('48 planned · 8 placed · 34 done · free 36 · short 4');
    page.look().happen('service', 'onChange', { currentTarget: { value: 'KPR' } });
    expect(texts(page).filter((words) => words.startsWith('PLN'))).toEqual(['PLN-002']);
    page.look().happen('service', 'onChange', { currentTarget: { value: '' } });
    page.look().happen('onlyShort', 'onChange', { currentTarget: { checked: true } });
    expect(texts(page).filter((words) => words.startsWith('PLN'))).toEqual(['PLN-003']);
  });

  const opened = answerOf(done({ ...STANDING, open: OPEN }, ''));

  it('opens at the selected row: its days of the month, one of which is swapped with a row near it', async () => {
    const asked = stubGoogle(({ mode }) =>
      mode === 'preview' ? previewOf({ id: 'schedule', changed: 2 }) : done({ changed: 2 }, 'Swapped.'),
    );
    const page = drive({ begin, step, view }, opened);
    await page.settled();
    expect(page.look().words).toContain('Thursday');
    expect(page.look().words).not.toContain('November');
    page.look().happen('row-J1', 'onChange', {});
    expect(page.look().texts('option').join(' ')).not.toContain('far away');
    page.look().happen('other', 'onChange', { currentTarget: { value: 'J3' } });
    page.look().press('Swap');
    await page.settled();
    expect(asked.map(({ command, input }) => [command, input])).toEqual([
      [
        'moveSession',
        {
          moves: [
            { session: 'J1', date: '2026-10-12', start: '13:45' },
            { session: 'J3', date: '2026-10-08', start: '13:45' },
          ],
        },
      ],
    ]);
  });

  it('offers what is free as buttons where the wish is taken, and reads the plan anew afterwards', async () => {
    const free = [{ date: '2026-10-09', start: '14:30', words: { id: 'Jumat', en: 'Friday at 14:30' } }];
    const asked = stubGoogle(({ command, mode, input }) => {
      if (command === 'readPlan') return done(STANDING, '');
      if (mode === 'call') return done({ changed: 1 }, 'Moved.');
      if (input.date === '2026-10-09') return previewOf({ id: 'schedule', changed: 1 });
      const no = refused('refused', 'J1 is taken then.');
      return { ...no, error: { ...('error' in no ? no.error : {}), questions: { free } } } as typeof no;
    });
    const page = drive({ begin, step, view }, opened);
    await page.settled();
    page.look().happen('row-J1', 'onChange', {});
    page.look().press('Move');
    await page.settled();
    expect(page.look().words).toContain('J1 is taken then.');
    page.look().press('Friday at 14:30');
    await page.settled();
    page.look().press('Do it');
    await page.settled();
    page.look().press('Back');
    await page.settled();
    expect(asked.map(({ command, mode, input }) => [command, mode, input.date ?? input.plan])).toEqual([
      ['moveSession', 'preview', '2026-10-08'],
      ['moveSession', 'preview', '2026-10-09'],
      ['moveSession', 'call', '2026-10-09'],
      ['readPlan', 'call', 'PLN-003'],
    ]);
  });

  it('selects the row and opens the page of service plans in its place', async () => {
    const pages: string[] = [];
    const asked = stubGoogle(
      () => done({}, ''),
      (command) => {
        pages.push(command);
        return true;
      },
    );
    const page = drive({ begin, step, view }, opened);
    await page.settled();
    page.look().press('Make a service plan');
    await page.settled();
    expect(asked.map(({ command, input }) => [command, input])).toEqual([
      ['goToCell', { tab: 'annual', cell: 'A5' }],
    ]);
    expect(pages).toEqual(['showServicePlan']);
  });
});

it('edits the volumes of the period in one table, and saves what was typed at once', async () => {
  const item = (id: string, ...volumes: readonly number[]) => ({
    id,
    topic: '',
    service: 'INF',
    label: { id: 'Informasi', en: 'Information' },
    months: [[1, 0, 0, 0, 1]],
    volumes,
  });
  const reply = {
    ...ABOUT,
    months: ['2026-07', '2026-08', '2026-09'],
    startMonth: '2026-08',
    items: [item('PLN-1', 9, 2, 3), item('PLN 2', 9, 0, 4)],
  };
  const asked = stubGoogle(() => refused('busy'));
  const page = drive({ begin, step, view }, answerOf(done(reply, '')));
  await page.settled();
  page.look().happen('period', 'onChange', { currentTarget: { value: '2026-S1' } });
  page.look().press('Edit volumes by month');
  // Nothing is owed in July: the school began in August.
  expect(page.look().texts('td').slice(-2)).toEqual(['2', '7']);
  page.look().happen('volume-PLN-1-2026-08', 'onInput', { currentTarget: { value: '5' } });
  page.look().happen('volume-PLN 2-2026-09', 'onInput', { currentTarget: { value: '' } });
  expect(page.look().texts('td').slice(-2)).toEqual(['5', '3']);
  page.look().press('Save (2)');
  await page.settled();
  expect(asked.map(({ command, input }) => [command, input])).toEqual([
    [
      'setVolumes',
      {
        volumes: [
          { plan: 'PLN-1', month: '2026-08', volume: '5' },
          { plan: 'PLN 2', month: '2026-09', volume: '' },
        ],
      },
    ],
  ]);
});
