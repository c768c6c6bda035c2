/** The plan sidebar: a month or the year, a preview, and where each month stands. */

import { gapsIn } from '../../src/sidebars/plan/months';
import { begin, step, usualMonth } from '../../src/sidebars/plan/state';
import { view } from '../../src/sidebars/plan/view';
import { ABOUT, done, drive, previewOf, stubGoogle } from './driver';

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
