/** The start sidebar: four questions, or the school's own files. */

import type { CivilDate } from '../../src/core/civil-date';
import { answerOf, type Envelope } from '../../src/sidebars/kit/answer';
import { usualAnswers, usualStart } from '../../src/sidebars/start/answers';
import { beginOn, step } from '../../src/sidebars/start/state';
import { view } from '../../src/sidebars/start/view';
import { ABOUT, done, drive, previewOf, refused, stubGoogle } from './driver';

const PAGE = { begin: beginOn(() => '2027-05-03'), step, view, opensAnyway: true } as const;
const FRESH = answerOf(done({ ...ABOUT, isSetUp: false }, ''));
const MADE = previewOf({ id: 'home', added: 49 });

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

async function opened(answer = FRESH, preview: Envelope = MADE) {
  const asked = stubGoogle(({ mode }) => (mode === 'call' ? done({}, 'The workbook is ready.') : preview));
  const page = drive(PAGE, answer);
  await page.settled();
  return { page, asked };
}

const typed = (value: string) => ({ currentTarget: { value } });

it('says that all who can open the file see all of it', async () => {
  const { page } = await opened();
  expect(page.look().words).toMatch(/Four questions are enough/);
  expect(page.look().words).toMatch(/can read all of its tabs, the journal too.*one workbook a counsellor/);
});

it('needs four answers, of which three are there already', async () => {
  const { page, asked } = await opened();
  page.look().press('Begin');
  page.look().press('Next');
  expect(page.look().words).toMatch(/Write the name of the school/);
  page.look().happen('school', 'onInput', typed(' SMP Negeri 1 '));
  page.look().happen('school', 'onKeyDown', { key: 'Enter' });
  expect(page.look().words).toMatch(/Question 2 of 4/);
  page.look().press('Next');
  page.look().press('Next');
  page.look().press('See the preview');
  await page.settled();
  expect(asked).toEqual([
    {
      command: 'startYear',
      mode: 'preview',
      input: {
        school: 'SMP Negeri 1',
        level: 'SMP',
        schoolYear: '2026/2027',
        startDate: '2026-07-13',
        schoolDays: '5',
      },
    },
  ]);
  page.look().press('Set up the workbook');
  await page.settled();
  expect(page.look().words).toMatch(/The workbook is ready\.\nWhat comes next\nOpen the tab Home/);
});

it('goes back a question at a time and keeps the answers', async () => {
  const { page } = await opened();
  page.look().press('Begin');
  page.look().happen('school', 'onInput', typed('SMA 2'));
  page.look().press('Next');
  page.look().press('Back');
  expect(page.look().all('input')[0]?.props.value).toBe('SMA 2');
  page.look().press('Back');
  expect(page.look().buttons).toContain('Begin');
});

it('moves the first day along with the year, and wants it within that year', async () => {
  const { page } = await opened();
  page.look().press('Begin');
  page.look().happen('school', 'onInput', typed('SMA 2'));
  page.look().press('Next');
  page.look().press('Next');
  page.look().happen('year', 'onChange', typed('2027'));
  const first = () => page.look().all('input')[0]?.props;
  expect(first()?.value).toBe('2027-07-12');
  page.look().happen('first', 'onInput', typed(''));
  page.look().press('Next');
  expect(page.look().words).toMatch(/Write the date of the first day/);
  expect(first()?.['aria-invalid']).toBe(true);
});

it('takes the school’s own files instead, and leaves the others alone', async () => {
  const { page, asked } = await opened();
  const files = [
    new File(['{}'], 'profile.json'),
    new File(['x'], 'plan-2026.csv'),
    new File(['x'], 'notes.txt'),
  ];
  page.look().happen('files', 'onChange', { currentTarget: { files } });
  await page.settled();
  expect(asked[0]?.input).toEqual({
    files: [
      { name: 'profile.json', text: '{}' },
      { name: 'plan-2026.csv', text: 'x' },
    ],
  });
  page.look().press('Back');
  expect(page.look().buttons).toContain('Begin');
});

it('says so when none of the files is the school’s', async () => {
  const { page, asked } = await opened();
  page.look().happen('files', 'onChange', { currentTarget: { files: [new File(['x'], 'notes.txt')] } });
  await page.settled();
  expect(asked).toEqual([]);
  expect(page.look().words).toMatch(/None of these is a school file/);
});

it('says that a workbook is set up already', async () => {
  const { page } = await opened(answerOf(done(ABOUT, '')));
  expect(page.look().words).toMatch(/set up for 2026\/2027 already/);
});

it('opens where it was broken off before, so that it can be finished', async () => {
  const { page } = await opened(answerOf(refused('refused', 'Start the year stopped.', 'Run it once more.')));
  expect(page.look().words).toMatch(/Start the year stopped\.\nRun it once more\./);
  page.look().press('Begin');
  expect(page.look().words).toMatch(/Question 1 of 4/);
});

it.each([
  ['2026-10-06', 2026],
  ['2027-04-30', 2026],
  ['2027-05-03', 2027],
])('on %s thinks of the year that begins in %d', (today, year) => {
  expect(usualAnswers(today as CivilDate)).toMatchObject({ year, startDate: usualStart(year) });
});

it('makes the sample school’s year after one press and a consent, in the person’s language', async () => {
  const { page, asked } = await opened();
  page.look().press('Try with the sample school');
  await page.settled();
  page.look().press('Set up the workbook');
  await page.settled();
  const input = { sample: true, language: 'en' };
  expect(asked).toMatchObject([
    { command: 'startYear', mode: 'preview', input },
    { command: 'startYear', mode: 'call', input },
  ]);
  expect(page.look().words).toMatch(/The workbook is ready/);
});

it('leads on to the page of today when the workbook is ready, and says where that stands where it cannot open', async () => {
  const { page } = await opened();
  page.look().press('Try with the sample school');
  await page.settled();
  page.look().press('Set up the workbook');
  await page.settled();
  // The stub has no page to open.
  page.look().press('Open Today');
  await page.settled();
  expect(page.look().words).toMatch(/Choose Extensions > POAC > Today/);
});

it('offers no sample in a workbook that is in use', async () => {
  const { page } = await opened(answerOf(done(ABOUT, '')));
  expect(page.look().buttons).not.toContain('Try with the sample school');
});

describe('with the sample school in the workbook', () => {
  const SAMPLE = answerOf(done({ ...ABOUT, isSample: true }, ''));
  const GONE: Envelope = {
    ok: true,
    value: {
      tabs: [
        { id: 'home', added: 0, changed: 49, kept: 0, skipped: 0, gone: true },
        { id: 'journal', added: 0, changed: 0, kept: 2, skipped: 0 },
      ],
      userCells: [],
      notice: 'What you wrote yourself stays: Journal (row 3–4).',
      token: 't',
    },
    locale: 'en',
  };

  it('removes it with one press where nothing in it is the person’s own', async () => {
    const { page, asked } = await opened(
      SAMPLE,
      done({ tabs: 58, rows: 9, kept: {} }, 'It is gone (58 tabs).'),
    );
    page.look().press('Remove the sample school');
    await page.settled();
    expect(asked).toEqual([{ command: 'removeSample', mode: 'gentle', input: {} }]);
    expect(page.look().words).toMatch(/The sample school is removed[\s\S]*58 tabs/);
    page.look().press('Back');
    expect(page.look().buttons).not.toContain('Remove the sample school');
  });

  it('shows what would go where rows of the person’s own stand in it, and begins anew', async () => {
    const { page, asked } = await opened(SAMPLE, GONE);
    page.look().press('Remove the sample school');
    await page.settled();
    expect(page.look().words).toMatch(/2 rows of your own are not removed[\s\S]*Journal \(row 3–4\)/);
    page.look().press('Remove the sample school');
    await page.settled();
    expect(asked).toEqual([
      { command: 'removeSample', mode: 'gentle', input: {} },
      { command: 'removeSample', mode: 'call', input: {}, accept: 't' },
    ]);
    page.look().press('Back');
    expect(page.look().words).toMatch(/Four questions are enough/);
    expect(page.look().buttons).not.toContain('Remove the sample school');
    expect(page.look().buttons).toContain('Try with the sample school');
  });

  it('takes the rows of the person along only when they ask for it', async () => {
    const { page, asked } = await opened(SAMPLE, GONE);
    page.look().press('Remove the sample school');
    await page.settled();
    page.look().press('Remove my rows, too');
    await page.settled();
    expect(asked[1]).toEqual({ command: 'removeSample', mode: 'preview', input: { everything: true } });
  });
});
