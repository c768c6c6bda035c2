/** Service calls on the sample school, in both languages. Source of the limits: design, section 9. */

import { readFileSync, rmSync } from 'node:fs';
import { after, type Bench, blank, builtAddon, makeBench, pictureOf } from './bench';

const FOLDER = 'src/workbench/sample';
const fileOf = (name: string) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') });
const FILES = ['profile.json', 'calendar-2026-2027.json', 'plan-2026-2027.csv', 'org-2026-2027.json'].map(
  fileOf,
);

let distDir: string;
let bench: Bench;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

it.each(['id', 'en'])(
  'makes the whole year within 60 calls and 12 a tab, in 60 seconds typically (%s)',
  (language) => {
    const { run, book } = bench(blank(), { command: 'startYear', input: { sample: true, language } });
    expect(run.calls).toBeLessThanOrEqual(60 + 12 * book.sheets.length);
    expect(run.virtualMs[1]).toBeLessThanOrEqual(60_000);
    expect(run.virtualMs[2]).toBeLessThanOrEqual(240_000);
  },
);

it.each(['id', 'en'])(
  'checks within 45 calls, changes the language as it makes a year, sums up within 45 and again within 25 (%s)',
  (language) => {
    const made = after(bench, blank(), 'startYear', { files: FILES, language });
    const year = after(bench, made, 'importSessions', { file: fileOf('sessions-2026-2027.csv') });
    const check = bench(year, { command: 'checkOrganizing' });
    expect(check.run.calls).toBeLessThanOrEqual(45);
    const summed = after(bench, year, 'buildSummary', { period: '2026-S1' });
    expect(bench(summed, { command: 'checkOrganizing' }).run.calls).toBeLessThanOrEqual(45);
    const other = language === 'id' ? 'en' : 'id';
    const switched = bench(check.book, { command: 'switchLanguage', input: { language: other } });
    expect(switched.run.calls).toBeLessThanOrEqual(60 + 12 * check.book.sheets.length);
    expect(switched.run.virtualMs[1]).toBeLessThanOrEqual(60_000);
    const first = bench(check.book, { command: 'buildSummary', input: { period: '2026-S1' } });
    expect(first.run.calls).toBeLessThanOrEqual(45);
    const rebuilt = makeBench(
      distDir,
      'id',
      '2026-11-06T08:00:00+07:00',
    )(first.book, {
      command: 'buildSummary',
      input: { period: '2026-S1' },
    });
    expect(rebuilt.run.serviceCalls['Range.setValues']).toBe(1);
    expect(rebuilt.run.calls).toBeLessThanOrEqual(25);
    expect(rebuilt.run.virtualMs[1]).toBeLessThanOrEqual(5000);
  },
);

it.each(['id', 'en'])('records a session within 12 calls, below a year of others (%s)', (language) => {
  const made = after(bench, blank(), 'startYear', { files: FILES, language });
  const year = after(bench, made, 'importSessions', { file: fileOf('sessions-2026-2027.csv') });
  const lesson = { date: '2026-10-06', start: '07:55', end: '08:35', counsellor: 'G2', service: 'INF' };
  const counselling = { ...lesson, service: 'KPR', counselees: 'K4583' };
  for (const session of [lesson, counselling]) {
    const { run, envelope } = bench(year, { command: 'recordSession', input: { sessions: [session] } });
    expect(envelope).toMatchObject({ ok: true, value: { reply: { added: 1, ids: ['S1150'] } } });
    expect(run.calls).toBeLessThanOrEqual(12);
  }
});

it('places the year of 300 plan items in as many calls as that of 35, and in the virtual time of a year', () => {
  const [header = '', ...items] = (FILES[2]?.text ?? '').trim().split('\n');
  const planOf = (count: number): string =>
    [
      header,
      ...Array.from({ length: count }, (_, index) =>
        (items[index % items.length] ?? '').replace(/^PLN-\d+/, `PLN-${String(index + 1).padStart(3, '0')}`),
      ),
    ].join('\n');
  const placing = (count: number) => {
    const files = FILES.map((file) =>
      file.name.startsWith('plan') ? { ...file, text: planOf(count) } : file,
    );
    const made = after(bench, blank(), 'startYear', { files });
    const { run, envelope } = bench(made, { command: 'derivePlan', input: { period: '2026-Y' } });
    expect(envelope?.ok).toBe(true);
    return run;
  };
  const [few, many] = [placing(35), placing(300)];
  expect(many.calls).toBe(few.calls);
  expect(many.calls).toBeLessThanOrEqual(40);
  expect(many.virtualMs[1]).toBeLessThanOrEqual(60_000);
  expect(many.virtualMs[2]).toBeLessThanOrEqual(240_000);
});

it.each(['id', 'en'])('makes the sample school’s year from the script alone (%s)', (language) => {
  const [asked, given] = [{ sample: true }, { files: FILES }].map((input) =>
    after(bench, blank(), 'startYear', { ...input, language }),
  );
  const marks = (asked?.metadata ?? []).filter(({ key }) => key === 'poac-sample');
  expect(marks).toHaveLength(1);
  const unmarked = asked && { ...asked, metadata: asked.metadata.filter((one) => !marks.includes(one)) };
  expect(unmarked && pictureOf(unmarked)).toBe(given && pictureOf(given));
});
