/** The sidebar of service plans: choose, see what is empty, write, preview, make, and how to print. */

import { answerOf } from '../../src/sidebars/kit/answer';
import { begin, step } from '../../src/sidebars/service-plan/state';
import { view } from '../../src/sidebars/service-plan/view';
import { done, drive, previewOf, refused, stubGoogle } from './driver';

const label = (words: string) => ({ id: words, en: words });

const element = (key: string, more: object = {}) => ({
  element: key,
  mark: 'F',
  label: label(key),
  text: '',
  usual: '',
  isWritten: true,
  isNeeded: true,
  ...more,
});

const LISTS = {
  today: '2026-10-06',
  titles: { 'service-plan': label('Service plan'), annual: label('Annual programme') },
  plans: [
    { id: 'PLN-001', topic: 'Orientation week', service: label('Orientation') },
    { id: 'PLN-004', topic: 'Footprints', service: label('Information') },
  ],
  forms: [
    { key: 'satlan', label: label('SATLAN') },
    { key: 'onepage', label: label('One page') },
  ],
};

const OPEN = {
  id: 'PLN-004',
  asked: 'PLN-004',
  servicePlan: 'RPL-004',
  topic: 'Footprints',
  form: 'satlan',
  usual: 'satlan',
  dates: [{ id: 'J7', words: 'Monday, 3 August 2026 · VII-A' }],
  elements: [
    element('specificAims'),
    element('method', { usual: 'Discussion' }),
    element('notes', { isNeeded: false }),
    element('target', { usual: 'VII', isWritten: false }),
  ],
};

const page = { begin, step, view };
const greeting = (more: object = {}) => answerOf(done({ ...LISTS, ...more }, ''));

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

it('offers the plan of the selected row first, else the first of the programme', async () => {
  stubGoogle(() => null);
  const chosenIn = async (more: object) => {
    const opened = drive(page, greeting(more));
    await opened.settled();
    return opened.look().all('select')[0]?.props.value;
  };
  expect([await chosenIn({}), await chosenIn({ open: OPEN })]).toEqual(['PLN-001', 'PLN-004']);
});

it('names what is empty, writes only what the person wrote, and says how to print', async () => {
  const asked = stubGoogle(({ command, mode }) => {
    if (command === 'readServicePlan') return done({ ...LISTS, open: OPEN }, '');
    return mode === 'preview' ? previewOf({ id: 'service-plan', added: 30 }) : done({}, 'Ready.');
  });
  const opened = drive(page, greeting());
  await opened.settled();
  opened.look().happen('plan', 'onChange', { currentTarget: { value: 'PLN-004' } });
  opened.look().press('See what it says');
  await opened.settled();
  expect(opened.look().words).toContain('Still empty (1): specificAims.');
  expect(opened.look().words).toContain('If blank: Discussion');
  opened.look().happen('text-specificAims', 'onInput', { currentTarget: { value: 'Name three forms' } });
  expect(opened.look().words).toContain('Every element says something.');
  opened.look().press('See the preview');
  await opened.settled();
  opened.look().press('Make it');
  await opened.settled();
  expect(asked.map(({ command, mode, input }) => [command, mode, input])).toEqual([
    ['readServicePlan', 'call', { plan: 'PLN-004', form: '' }],
    ...['preview', 'call'].map((mode) => [
      'showServicePlan',
      mode,
      { plan: 'PLN-004', form: 'satlan', texts: { specificAims: 'Name three forms' } },
    ]),
  ]);
  expect(opened.look().words).toContain('Open the tab Service plan and choose File > Print.');
});

it('keeps what was written when another form or date of the plan is chosen', async () => {
  const asked = stubGoogle(() => done({ ...LISTS, open: OPEN }, ''));
  const opened = drive(page, greeting({ open: OPEN }));
  await opened.settled();
  opened.look().press('See what it says');
  await opened.settled();
  opened.look().happen('text-method', 'onInput', { currentTarget: { value: 'Role play' } });
  opened.look().happen('form', 'onChange', { currentTarget: { value: 'onepage' } });
  await opened.settled();
  opened.look().happen('date', 'onChange', { currentTarget: { value: 'J7' } });
  await opened.settled();
  expect(asked.map(({ input }) => input).slice(1)).toEqual([
    { plan: 'PLN-004', form: 'onepage' },
    { plan: 'J7', form: 'satlan' },
  ]);
  expect(opened.look().all('textarea')[1]?.props.value).toBe('Role play');
});

it('says so where the selected row is no plan, where nothing is planned, and where the add-on refuses', async () => {
  stubGoogle(({ input }) => ('plan' in input ? refused('bad-input', 'No such plan.') : done(LISTS, '')));
  const opened = drive(page, greeting());
  await opened.settled();
  opened.look().press('Take the selected row');
  await opened.settled();
  expect(opened.look().words).toContain('no plan item and no dated row');
  opened.look().press('See what it says');
  await opened.settled();
  expect(opened.look().words).toContain('No such plan.');
  const blank = drive(page, greeting({ plans: [] }));
  await blank.settled();
  expect(blank.look().words).toContain('write one on the tab Annual programme first');
});

it('warns of a name or number of a pupil before it stands on paper', async () => {
  stubGoogle(() => done({ ...LISTS, open: OPEN }, ''));
  const opened = drive(page, greeting({ open: OPEN }));
  await opened.settled();
  opened.look().press('See what it says');
  await opened.settled();
  opened.look().happen('text-method', 'onInput', { currentTarget: { value: 'NISN 0081234567' } });
  expect(opened.look().words).toContain('remove it first');
});
