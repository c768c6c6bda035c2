/** A workbook under another framework is as if it had been set up under it; rows and what people wrote stay. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { deleteColumn, typeInto } from '../../src/workbench/steps/edit-book';
import { tabsOf } from '../../src/workbench/steps/find-tab';
import { snapshot } from '../../src/workbench/steps/show-book';
import { after, type Bench, blank, builtAddon, makeBench, previewed } from './bench';
import { logOf, yearFiles } from './small-school';

let distDir: string;
let bench: Bench;
let pola17: BookState;
let asca: BookState;

function yearUnder(framework: string, language: 'id' | 'en'): BookState {
  const made = after(bench, blank(), 'startYear', { files: yearFiles(language), framework, language });
  const logged = after(bench, made, 'importSessions', { file: logOf(4) });
  return after(bench, logged, 'derivePlan', { period: '2026-Y' });
}

const switched = (book: BookState, framework: string): BookState =>
  after(bench, book, 'switchFramework', { framework });

const sheetOf = (book: BookState, id: string) =>
  tabsOf(book).find(({ template }) => template?.id === id)?.sheet;

/** All but whether a header may go on in a second line: one that did fit before still may. */
const picture = (book: BookState): unknown =>
  JSON.parse(JSON.stringify(snapshot(book), (key, value) => (key === 'wrap' ? undefined : value)));

/** The headers that a person sees, hidden columns left out. */
function seenHeaders(book: BookState, id: string): readonly unknown[] {
  const sheet = sheetOf(book, id);
  return (sheet?.rows[1]?.values ?? []).filter((_, place) => !sheet?.columns[place]?.hidden);
}

/** Every cell from the first record on, of the tabs where people write. */
const rowsOf = (book: BookState): unknown =>
  tabsOf(book)
    .filter(({ template }) => template?.shape === 'table' && !template.generated)
    .map(({ template, sheet }) => [template?.id, sheet.rows.slice(2).map(({ values }) => values)]);

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  pola17 = yearUnder('pola17', 'en');
  asca = switched(pola17, 'asca');
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

it('makes of a year under Pola 17 Plus the one that would have been set up under ASCA', () => {
  expect(picture(asca)).toEqual(picture(yearUnder('asca', 'en')));
});

it('goes there and back with every cell as it was', () => {
  expect(picture(switched(asca, 'pola17'))).toEqual(picture(pola17));
  const there = switched(pola17, 'pop2016');
  expect(rowsOf(switched(switched(there, 'asca'), 'pola17'))).toEqual(rowsOf(pola17));
});

it('changes no cell that people wrote, but for the framework in the profile', () => {
  const { userCells } = previewed(bench, pola17, 'switchFramework', { framework: 'asca' });
  const theirs = userCells.filter(({ cell }) => !/^[A-Z]+2(?::|$)/.test(cell));
  // Questions of the profile and stages that came with us speak the words of the framework.
  const ours = ({ tab, cell }: { readonly tab: string; readonly cell: string }): boolean =>
    (tab === 'profile' && /^[BD]/.test(cell)) || (tab === 'procedures' && /^C/.test(cell));
  expect(theirs.filter((one) => !ours(one))).toEqual([
    { tab: 'profile', cell: 'C21', before: 'pola17', after: 'asca' },
  ]);
});

it('shows an ASCA school no NIP, no lesson periods, no gender and no religion', () => {
  const words = tabsOf(asca).flatMap(({ template }) => (template ? seenHeaders(asca, template.id) : []));
  expect(words).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/NIP|NUPTK|\bJP\b|Boys|Girls|Periods/)]),
  );
  expect(seenHeaders(asca, 'classes')).toEqual(expect.arrayContaining(['Students', 'School counselor']));
  const profile = sheetOf(asca, 'profile')?.rows.map(({ values }) => values[1]);
  expect(profile).toEqual(expect.arrayContaining(["Principal's staff number"]));
  expect(asca.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Annual program', 'Weekly program']),
  );
  const offered = JSON.stringify(sheetOf(asca, 'annual'));
  expect(offered).not.toContain('Religious life');
  expect(JSON.stringify(sheetOf(pola17, 'annual'))).toContain('Religious life');
});

it('leaves a header that people reworded, and changes the language under the same framework', () => {
  const own = typeInto(asca, { type: { tab: 'classes', cell: 'C2', value: 'Learners' } }, 2026);
  const indonesian = after(bench, own, 'switchLanguage', { language: 'id' });
  expect(seenHeaders(indonesian, 'classes')).toEqual(
    expect.arrayContaining(['Learners', 'Konselor sekolah']),
  );
  expect(seenHeaders(switched(own, 'pola17'), 'classes')).toEqual(
    expect.arrayContaining(['Learners', 'Counsellor', 'Boys']),
  );
});

it('sums up the same sessions under every framework', () => {
  const reply = (book: BookState): unknown => {
    const { envelope } = bench(book, { command: 'buildSummary', input: { period: '2026-S1' } });
    expect(envelope).toMatchObject({ ok: true });
    return envelope;
  };
  expect(reply(asca)).toEqual(reply(pola17));
});

it('heads the months of a school that begins in January as they come', () => {
  const files = yearFiles('en').map(({ name, text }) => ({
    name,
    text: text.replaceAll('2026-07-13', '2026-01-05'),
  }));
  const year = after(bench, blank(), 'startYear', {
    files,
    language: 'en',
    startDate: '2026-01-05',
    schoolYear: '2026',
  });
  expect(seenHeaders(year, 'annual').slice(10, 22)).toEqual([
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
  ]);
  expect(seenHeaders(year, 'semester')).toEqual(expect.arrayContaining(['Jan/Jul', 'Jun/Dec']));
});

it('puts a lost column back in the words of the framework, and hides what it does not show', () => {
  const lost = ['pupils', 'boys'].reduce(
    (book, column) => deleteColumn(book, { deleteColumn: { tab: 'classes', column } }),
    asca,
  );
  expect(seenHeaders(lost, 'classes')).not.toContain('Students');
  const mended = after(bench, lost, 'repairWorkbook', {});
  expect([...seenHeaders(mended, 'classes')].sort()).toEqual([...seenHeaders(asca, 'classes')].sort());
});

it('refuses a framework that it does not know', () => {
  const { envelope } = bench(pola17, { command: 'switchFramework', input: { framework: 'pola 99' } });
  expect(envelope).toMatchObject({ ok: false, error: { code: 'bad-input' } });
});

it('has nothing left to do when it runs again over a workbook that was checked', () => {
  const checked = after(bench, pola17, 'checkOrganizing');
  for (const [command, input] of [
    ['switchFramework', { framework: 'asca' }],
    ['switchLanguage', { language: 'id' }],
  ] as const) {
    const { tabs } = previewed(bench, after(bench, checked, command, input), command, input);
    expect([command, tabs]).toEqual([command, []]);
  }
});
