/** The shell around every command: who may write when, how tabs are known again, what the menu asks. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BookState, SheetState } from '../../src/workbench/book-state';
import { execute, type Faults, type World } from '../../src/workbench/execution';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { after, type Bench, blank, builtAddon, makeBench, pictureOf } from './bench';
import { yearFiles } from './small-school';
import { yearWith } from './stories';

let distDir: string;
let bench: Bench;
let year: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  year = yearWith(bench, 6);
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const withFact = (book: BookState, key: string, value: string): BookState => ({
  ...book,
  metadata: book.metadata.map((one) => (one.key === key ? { ...one, value } : one)),
});

const changedSheets = (book: BookState, change: (sheet: SheetState) => SheetState): BookState => ({
  ...book,
  sheets: book.sheets.map(change),
});

/** Marks and key rows gone, as in a file that came from elsewhere; only headers are left. */
const withoutKeys = (book: BookState): BookState =>
  changedSheets({ ...book, metadata: [] }, (sheet) => {
    const [, ...others] = sheet.rows;
    const [key = sheet.rows[0]] = sheet.rows;
    return key ? { ...sheet, metadata: [], rows: [{ ...key, values: [] }, ...others] } : sheet;
  });

const summaryOf = (book: BookState) =>
  bench(book, { command: 'buildSummary', input: { period: '2026-Y' } }).envelope;

it('leaves a newer workbook alone and says what to do', () => {
  const newer = withFact(year, 'poac-version', '99');
  const { envelope, book } = bench(newer, { command: 'checkOrganizing' });
  expect(envelope).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(pictureOf(book)).toBe(pictureOf(newer));
});

it('waits its turn while a colleague works, and then gives up without writing', () => {
  const faults: Faults = { locked: true };
  const { envelope, book } = bench(year, { command: 'checkOrganizing' }, faults);
  expect(envelope).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect(pictureOf(book)).toBe(pictureOf(year));
});

it('gives help while a colleague works, and while a workbook is half made', () => {
  expect(bench(year, { command: 'about' }, { locked: true }).envelope?.ok).toBe(true);
  const half = bench(
    year,
    { command: 'derivePlan', input: { period: '2026-Y' } },
    { killAt: 15, unflushed: 'kept' },
  );
  expect(bench(half.book, { command: 'about' }).envelope?.ok).toBe(true);
});

it('says that a workbook has to be set up first', () => {
  expect(bench(blank(), { command: 'checkOrganizing' }).envelope).toMatchObject({
    ok: false,
    error: { code: 'refused' },
  });
});

it('knows tabs by their headers when marks and key rows are gone', () => {
  const before = summaryOf(year);
  const again = summaryOf(withoutKeys(year));
  expect(again?.ok && before?.ok ? again.value : again).toMatchObject({
    reply: before?.ok && 'reply' in before.value ? before.value.reply : {},
  });
});

it('keeps other commands away from a half-made workbook until the first one is finished', () => {
  const broken = bench(
    blank(),
    { command: 'startYear', input: { files: yearFiles() } },
    { killAt: 150, unflushed: 'kept' },
  );
  const other = bench(broken.book, { command: 'checkOrganizing' });
  expect(other.envelope).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(other.envelope?.ok === false && other.envelope.error.remedy).toMatch(/Siapkan tahun pelajaran/);
  expect(pictureOf(other.book)).toBe(pictureOf(broken.book));
  const finished = after(bench, broken.book, 'startYear', { files: yearFiles() });
  expect(pictureOf(finished)).toBe(pictureOf(after(bench, blank(), 'startYear', { files: yearFiles() })));
});

it('gives a person’s own tab its title and takes another for itself', () => {
  const own = typeInto(blank(), { type: { tab: 'Sheet1', cell: 'A1', value: 'punya saya' } }, 2026);
  const named = changedSheets(own, (sheet) => ({ ...sheet, name: 'Jurnal BK' }));
  const made = after(bench, named, 'startYear', { files: yearFiles() });
  const names = made.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Jurnal BK', 'Jurnal BK (POAC)']));
  expect(made.sheets.find(({ name }) => name === 'Jurnal BK')?.rows[0]?.values).toEqual(['punya saya']);
});

it('folds away the columns of the journal that are rarely used, and no other', () => {
  const sheet = year.sheets.find(({ name }) => name === 'Jurnal BK');
  const keys = sheet?.rows[0]?.values ?? [];
  const inGroups = keys.filter((_, place) => sheet?.columns[place]?.depth === 1);
  expect(inGroups).toEqual(
    ['parties', 'aids', 'servicePlan', 'planFollowed', 'origin', 'result', 'supporting', 'hindering'].map(
      (key) => `journal.${key}`,
    ),
  );
  expect(keys.filter((_, place) => sheet?.columns[place]?.hidden)).toEqual(inGroups);
});

describe('the menu', () => {
  const worldOf = (book: BookState, answers: string[]): World => ({
    book,
    clock: '2026-10-06T08:00:00+07:00',
    user: 'id',
    auth: 'FULL',
    cache: {},
    answers,
    menu: [],
    seed: 1,
  });
  const run = (world: World, name: string) => {
    const { oauthScopes } = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
    return execute(world, name, [], { distDir, manifestScopes: oauthScopes });
  };

  it('shows what would change, and writes only after a yes, where the page stayed silent before', () => {
    const silent = (answers: string[]): World => {
      const world = worldOf(year, answers);
      run(world, 'checkOrganizing');
      return world;
    };
    const no = silent(['no']);
    const { shown } = run(no, 'checkOrganizing');
    expect(shown[0]).toMatchObject({ kind: 'alert' });
    expect(shown[0]?.kind === 'alert' && shown[0].message).toMatch(/Hasil Pemeriksaan: \d+ baris baru/);
    expect(pictureOf(no.book)).toBe(pictureOf(year));
    const yes = silent(['yes', 'ok']);
    run(yes, 'checkOrganizing');
    expect(yes.book.sheets.some(({ name }) => name === 'Hasil Pemeriksaan')).toBe(true);
  });

  it('opens the page of a command that has one, under its own name', () => {
    const world = worldOf(year, []);
    const { shown } = run(world, 'buildSummary');
    expect(shown).toEqual([
      {
        kind: 'sidebar',
        title: 'Buat ringkasan',
        html: readFileSync(join(distDir, 'summary.html'), 'utf8'),
      },
    ]);
    expect(pictureOf(world.book)).toBe(pictureOf(year));
  });

  it('opens every page that it names', () => {
    for (const name of ['showToday', 'startYear', 'importSessions', 'buildSummary', 'about'])
      expect(run(worldOf(year, []), name).shown.map(({ kind }) => kind)).toEqual(['sidebar']);
  });

  it.each([
    ['a command with a page', 'recordSession', 1],
    ['a command without one', 'undo', 0],
    ['a page that is no command', 'record', 0],
    ['a name of the prototype', 'constructor', 0],
    ['no name', { name: 'recordSession' }, 0],
    ['nothing', null, 0],
  ])('puts the page of %s in place of another, and nothing else', (_what, name, count) => {
    const { oauthScopes } = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
    const world = worldOf(year, []);
    const { outcome, shown } = execute(world, 'openPage', [name], { distDir, manifestScopes: oauthScopes });
    expect(outcome).toEqual({ is: 'returned', value: count === 1 });
    expect(shown.map(({ kind }) => kind)).toEqual(count === 1 ? ['sidebar'] : []);
    expect(world.book).toBe(year);
  });

  it('asks for a period and explains a wrong one where the page stayed silent before', () => {
    const world = worldOf(year, ['2026-13', 'ok']);
    run(world, 'buildSummary');
    const { shown } = run(world, 'buildSummary');
    expect(shown.map(({ kind }) => kind)).toEqual(['prompt', 'alert']);
    expect(pictureOf(world.book)).toBe(pictureOf(year));
  });

  it('opens the page again once it has been heard of', () => {
    const world = worldOf(year, []);
    run(world, 'buildSummary');
    const { oauthScopes } = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
    const request = { command: 'about', input: {}, mode: 'call' };
    execute(world, 'ask', [request], { distDir, manifestScopes: oauthScopes });
    expect(run(world, 'buildSummary').shown.map(({ kind }) => kind)).toEqual(['sidebar']);
  });

  it('asks by itself where no page can be shown', () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
    const manifestScopes = oauthScopes.filter((scope: string) => !scope.endsWith('script.container.ui'));
    const world = worldOf(year, ['2026-S1', 'yes', 'ok']);
    const { shown } = execute(world, 'buildSummary', [], { distDir, manifestScopes });
    expect(shown.map(({ kind }) => kind)).toEqual(['prompt', 'alert', 'alert']);
    expect(world.book.sheets.some(({ name }) => name === 'Ringkasan untuk Pimpinan')).toBe(true);
  });
});
