/** The summary sidebar: a period, a preview, the figures to take along. */

import { answerOf, type Envelope } from '../../src/sidebars/kit/answer';
import { figuresIn, lossesIn } from '../../src/sidebars/summary/figures';
import { begin, step, usualPeriod } from '../../src/sidebars/summary/state';
import { view } from '../../src/sidebars/summary/view';
import { ABOUT, done, drive, previewOf, stubGoogle } from './driver';

const PAGE = { begin, step, view };

const REPLY = {
  period: '2026-S1',
  rows: {
    read: 700,
    counted: 603,
    skipped: [
      { reason: 'outside-period', count: 90 },
      { reason: 'date', count: 7 },
    ],
  },
  status: { planned: 0, done: 552, partly: 10, postponed: 21, notHeld: 30, unplanned: 22 },
  realisation: { volume: 1581, done: 530, percent: 91.2222 },
  jp: 799.5,
  followUps: { open: 48, closed: 5, overdue: 17 },
  reach: { counselees: 3, individual: 2, classesNotReached: ['VIII-A', 'IX-B'] },
};

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

async function built(preview: Envelope = previewOf({ id: 'summary', added: 91 })) {
  const asked = stubGoogle(({ mode }) => (mode === 'preview' ? preview : done(REPLY, 'Built.')));
  const page = drive(PAGE);
  await page.settled();
  page.look().press('See the preview');
  await page.settled();
  return { page, asked };
}

it('offers the periods of the school year, the running semester first in mind', async () => {
  const page = drive(PAGE);
  await page.settled();
  expect(page.look().texts('option')).toEqual(ABOUT.periods.map(({ label }) => label.en));
  expect(page.look().all('select')[0]?.props.value).toBe('2026-S1');
  page.look().happen('period', 'onChange', { currentTarget: { value: '2026-Y' } });
  expect(page.look().all('select')[0]?.props.value).toBe('2026-Y');
});

it.each([
  ['2026-10-06', '2026-S1'],
  ['2027-01-01', '2026-S2'],
  ['2030-01-01', '2026-Y'],
])('on %s thinks of %s', (today, period) => {
  expect(usualPeriod(ABOUT.periods, today)).toBe(period);
});

it('names every cell of people that would be replaced', async () => {
  const userCells = Array.from({ length: 22 }, (_, index) => ({
    tab: 'summary',
    cell: `B${index + 2}`,
    before: index === 2 ? '2026-10-07' : 'mine',
    after: index === 1 ? '' : index === 2 ? '2026-10-08' : 'new',
  }));
  const { page } = await built(previewOf({ id: 'summary', changed: 3 }, { userCells }));
  const { words } = page.look();
  expect(words).toMatch(
    /Principal's summary\nB2: "mine" becomes "new"\nB3: "mine" is removed\nB4: "7 Oct 2026" becomes "8 Oct 2026"/,
  );
  expect(words).toMatch(/and 2 more cells/);
  expect(words).toMatch(/choose Duplicate/);
});

it('builds what was accepted and shows its figures, without a count of pupils', async () => {
  const { page, asked } = await built();
  page.look().press('Build the summary');
  await page.settled();
  expect(asked.map(({ mode, input }) => [mode, input])).toEqual([
    ['preview', { period: '2026-S1' }],
    ['call', { period: '2026-S1' }],
  ]);
  const { words, buttons } = page.look();
  expect(words).toMatch(/Activities planned\n1,581\nDone of these\n530\nShare done\n91\.2%/);
  expect(words).toMatch(/Copy to > New spreadsheet/);
  expect(words).toMatch(/7 journal rows could not be counted because their date cannot be read/);
  expect(buttons).toEqual([
    'Copy the figures as text',
    'Done of these',
    'Unplanned',
    'Postponed',
    'Not held',
    'Follow-ups open',
    'Could not be counted',
    'Another period',
  ]);
});

it('lists the journal rows behind a figure, in one call, when asked', async () => {
  const { page } = await built();
  page.look().press('Build the summary');
  await page.settled();
  const asked = stubGoogle(() =>
    done(
      {
        count: 102,
        rows: [
          {
            row: 415,
            id: 'S0412',
            date: '2026-10-05',
            service: { id: 'Layanan informasi', en: 'Information' },
            classes: 'VII-A',
          },
        ],
      },
      '102 journal rows behind this figure.',
    ),
  );
  page.look().press('Postponed');
  await page.settled();
  expect(asked.map(({ command, input }) => [command, input])).toEqual([
    ['traceSummary', { period: '2026-S1', figure: 'postponed' }],
  ]);
  const { words } = page.look();
  expect(words).toContain('S0412 · 5 Oct 2026 · Information · VII-A · row 415');
  expect(words).toContain('and 101 more rows');
});

it('shows the text where the browser does not let it be copied', async () => {
  const { page } = await built();
  page.look().press('Build the summary');
  await page.settled();
  Object.assign(globalThis, {
    document: {
      activeElement: null,
      createElement: () => ({ select: () => undefined, remove: () => undefined }),
      body: { append: () => undefined },
      execCommand: () => false,
    },
    HTMLElement: class {},
  });
  page.look().press('Copy the figures as text');
  await page.settled();
  expect(page.look().all('textarea')[0]?.props.value).toMatch(
    /^Semester 1, 2026\/2027\nActivities planned: 1,581\n/,
  );
  Reflect.deleteProperty(globalThis, 'document');
  Reflect.deleteProperty(globalThis, 'HTMLElement');
});

it('writes figures as each language does', () => {
  const figures = Object.fromEntries(figuresIn(REPLY, 'id'));
  expect(figures).toMatchObject({
    'Kegiatan direncanakan': '1.581',
    Keterlaksanaan: '91,2%',
    'Jam pelajaran (JP)': '799,5',
    'Kelas belum terjangkau': 'VIII-A, IX-B',
  });
});

it('has words where nothing was planned', () => {
  const figures = Object.fromEntries(figuresIn({ realisation: { volume: 0, done: 0, percent: null } }, 'en'));
  expect(figures['Share done']).toBe('nothing planned');
});

it('does not call rows of other periods a loss', () => {
  expect(lossesIn(REPLY, 'id')).toEqual([
    '7 baris jurnal tidak dapat dihitung karena tanggalnya tidak terbaca.',
  ]);
});

describe('a school with several counsellors', () => {
  const counsellors = [
    { code: 'G1', name: 'Bu Ratna' },
    { code: 'G2', name: '' },
  ];

  it('chooses whose summary it is, sees it in the preview, and traces the rows of that one alone', async () => {
    const asked = stubGoogle(({ command, mode }) => {
      if (mode === 'preview') return previewOf({ id: 'summary', added: 91 });
      return command === 'traceSummary' ? done({ count: 0, rows: [] }, '0 rows.') : done(REPLY, 'Built.');
    });
    const page = drive(PAGE, answerOf(done({ ...ABOUT, counsellors }, '')));
    await page.settled();
    expect(page.look().texts('option').slice(-3)).toEqual(['The whole school', 'Bu Ratna', 'G2']);
    page.look().happen('counsellor', 'onChange', { currentTarget: { value: 'G1' } });
    page.look().press('See the preview');
    await page.settled();
    expect(page.look().words).toMatch(/Semester 1, 2026\/2027 · Bu Ratna/);
    page.look().press('Build the summary');
    await page.settled();
    page.look().press('Postponed');
    await page.settled();
    const one = { period: '2026-S1', counsellor: 'G1' };
    expect(asked.map(({ input }) => input)).toEqual([one, one, { ...one, figure: 'postponed' }]);
    page.look().press('Another period');
    expect(page.look().all('select')[1]?.props.value).toBe('G1');
  });

  it('is not asked where there is one', async () => {
    const page = drive(PAGE, answerOf(done({ ...ABOUT, counsellors: counsellors.slice(0, 1) }, '')));
    await page.settled();
    expect(page.look().all('select')).toHaveLength(1);
  });
});

it('asks for the weekly worth of activities only where it was ticked', async () => {
  const asked = stubGoogle(({ mode }) =>
    mode === 'preview' ? previewOf({ id: 'summary', added: 91 }) : done(REPLY, ''),
  );
  const page = drive(PAGE);
  await page.settled();
  page.look().happen('workload', 'onChange', {});
  page.look().press('See the preview');
  await page.settled();
  expect(asked.at(-1)).toMatchObject({ input: { period: '2026-S1', workload: true } });
});
