/** The page of needs: results in, what is answered and what is not, a link or a new plan item. */

import { answerOf } from '../../src/sidebars/kit/answer';
import { begin, step } from '../../src/sidebars/needs/state';
import { view } from '../../src/sidebars/needs/view';
import { ABOUT, done, drive, previewOf, refused, stubGoogle } from './driver';

const NEEDS = {
  ...ABOUT,
  periods: [
    {
      key: '2026-10',
      label: { id: 'Oktober 2026', en: 'October 2026' },
      from: '2026-10-01',
      to: '2026-10-31',
    },
  ],
  others: ['Form Responses 1'],
  domains: [
    { key: 'pribadi', label: { id: 'Pribadi', en: 'Personal' } },
    { key: 'sosial', label: { id: 'Sosial', en: 'Social' } },
  ],
  services: [{ key: 'INF', label: { id: 'Layanan informasi', en: 'Information' } }],
  needs: [
    { item: 'I get angry', domain: 'pribadi', percent: 41, priority: 1, plan: '', isGuess: false },
    { item: 'I am bullied', domain: 'sosial', percent: 62, priority: 1, plan: 'PLN-1', isGuess: true },
  ],
  unanswered: ['I get angry'],
  plans: [
    { id: 'PLN-1', topic: 'Bullying', domain: 'sosial', target: '', isWithoutNeed: false },
    { id: 'PLN-2', topic: 'Emotions', domain: 'pribadi', target: '', isWithoutNeed: true },
  ],
};

const opened = async (reply: object = NEEDS) => {
  const page = drive({ begin, step, view }, answerOf(done(reply, '')));
  await page.settled();
  return page;
};

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

it('shows the needs by domain, what answers each, what nothing answers, and plan items without a need', async () => {
  const page = await opened();
  expect(page.look().texts('h2')).toEqual(['Personal', 'Social']);
  expect(page.look().texts('button')).toEqual(
    expect.arrayContaining([
      '1. I get angry41% · not answered',
      '1. I am bullied62% · PLN-1 Bullying · by its words',
    ]),
  );
  expect(page.look().words).toMatch(/Plan items without a need \(1\).*PLN-2 Emotions/s);
  page.look().happen('onlyOpen', 'onChange', { currentTarget: { checked: true } });
  expect(page.look().texts('h2')).toEqual(['Personal']);
});

it('takes the results from a tab or from what was pasted, and shows what there is then', async () => {
  const asked = stubGoogle(({ command, mode }) =>
    mode === 'preview'
      ? previewOf({ id: 'needs', added: 2 })
      : done(command === 'readNeeds' ? NEEDS : {}, 'Ranked.'),
  );
  const page = await opened({ ...NEEDS, needs: [], unanswered: [] });
  page.look().press('Take from the tab');
  await page.settled();
  page.look().press('Bring it in');
  await page.settled();
  page.look().press('To the list of needs');
  await page.settled();
  expect(page.look().texts('h2')).toEqual(['Personal', 'Social']);
  page.look().happen('pasted', 'onInput', { currentTarget: { value: 'Item\tPer cent\nA\t50' } });
  page.look().press('Take what was pasted');
  await page.settled();
  expect(asked.map(({ command, mode, input }) => [command, mode, input])).toEqual([
    ['rankNeeds', 'preview', { tab: 'Form Responses 1' }],
    ['rankNeeds', 'call', { tab: 'Form Responses 1' }],
    ['readNeeds', 'call', {}],
    ['rankNeeds', 'preview', { text: 'Item\tPer cent\nA\t50', instrument: 'AKPD' }],
  ]);
});

it('links a need to a plan item, or makes one of it', async () => {
  const asked = stubGoogle(() => refused('busy'));
  const page = await opened();
  page.look().press('1. I get angry41% · not answered');
  page.look().happen('plan', 'onChange', { currentTarget: { value: 'PLN-2' } });
  page.look().press('Link');
  await page.settled();
  page.look().press('To the list of needs');
  page.look().happen('topic', 'onInput', { currentTarget: { value: 'Managing anger' } });
  page.look().happen('target', 'onInput', { currentTarget: { value: 'VII-A' } });
  page.look().press('Make the plan item');
  await page.settled();
  expect(asked.map(({ command, input }) => [command, input])).toEqual([
    ['answerNeeds', { link: [{ need: 'I get angry', plan: 'PLN-2' }] }],
    [
      'answerNeeds',
      {
        make: [
          {
            need: 'I get angry',
            service: 'INF',
            topic: 'Managing anger',
            target: 'VII-A',
            month: '2026-10',
            volume: '1',
          },
        ],
      },
    ],
  ]);
});
