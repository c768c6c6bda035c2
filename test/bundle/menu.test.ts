/** The menu of the built add-on: what onOpen builds over each workbook, and when it follows by itself. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BookState } from '../../src/workbench/book-state';
import { execute, type MenuNode, type Run, type World } from '../../src/workbench/execution';
import { after, type Bench, blank, builtAddon, makeBench } from './bench';
import { yearFiles } from './small-school';

let distDir: string;
let bench: Bench;
let year: BookState;
let sample: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  year = after(bench, blank(), 'startYear', { files: yearFiles() });
  sample = after(bench, blank(), 'startYear', { sample: true });
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

function run(world: World, name: string, argument: unknown, faults = {}): Run {
  const { oauthScopes } = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
  return execute(world, name, [argument], { distDir, manifestScopes: oauthScopes, faults });
}

const worldOf = (book: BookState, auth: World['auth'], user: World['user'] = 'en'): World => ({
  book,
  clock: '2026-10-06T08:00:00+07:00',
  user,
  auth,
  cache: {},
  answers: [],
  menu: [],
  seed: 1,
});

const callsIn = (nodes: readonly MenuNode[]): readonly string[] =>
  nodes.flatMap((node) => ('separator' in node ? [] : 'items' in node ? callsIn(node.items) : [node.call]));

const labelsIn = (nodes: readonly MenuNode[]): readonly string[] =>
  nodes.flatMap((node) => ('label' in node ? [node.label] : []));

function opened(book: BookState, auth: World['auth'] = 'LIMITED', faults = {}) {
  const world = worldOf(book, auth);
  const { outcome, serviceCalls, calls } = run(world, 'onOpen', { authMode: auth }, faults);
  expect(outcome).toEqual({ is: 'returned', value: undefined });
  return { calls: callsIn(world.menu), labels: labelsIn(world.menu), serviceCalls, crossing: calls };
}

it('offers everything in a workbook that is set up, after one look at its marks', () => {
  const { calls, crossing } = opened(year);
  expect(calls).toEqual(expect.arrayContaining(['startYear', 'checkOrganizing', 'undo', 'about']));
  expect(crossing).toBeLessThanOrEqual(5);
});

it('offers the start and the help in an empty workbook', () => {
  expect(opened(blank()).calls).toEqual(['startYear', 'about']);
});

it('touches nothing of the file where nobody has allowed it yet, and offers the start first', () => {
  const { calls, serviceCalls } = opened(year, 'NONE');
  expect(calls[0]).toBe('startYear');
  expect(calls).toEqual(expect.arrayContaining(['checkOrganizing', 'about']));
  expect(
    Object.keys(serviceCalls).filter((method) => !/getUi|Menu|getActiveUserLocale/.test(method)),
  ).toEqual([]);
});

it('is there whichever look at the workbook fails', () => {
  for (let failAt = 1; failAt <= 3; failAt += 1) {
    const world = worldOf(year, 'LIMITED');
    run(world, 'onOpen', { authMode: 'LIMITED' }, { failAt });
    const isItsOwnCall = world.menu.length === 0;
    expect([failAt, isItsOwnCall || callsIn(world.menu).includes('about')]).toEqual([failAt, true]);
  }
});

it('leaves a workbook of a newer version with the help', () => {
  const metadata = year.metadata.map((one) => (one.key === 'poac-version' ? { ...one, value: '99' } : one));
  expect(opened({ ...year, metadata }).calls).toEqual(['about']);
});

it('offers what finishes a workbook that was left half made', () => {
  const faults = { killAt: 150, unflushed: 'kept' } as const;
  const broken = bench(blank(), { command: 'startYear', input: { files: yearFiles() } }, faults).book;
  const { calls, labels } = opened(broken);
  expect(labels[0]).toBe('Finish: Start the year...');
  expect(calls).toEqual(['startYear', 'repairWorkbook', 'about']);
});

it('offers everything for a file that lost its marks, which may be a workbook of ours', () => {
  const sheets = year.sheets.map((sheet) => ({ ...sheet, metadata: [] }));
  expect(opened({ ...year, metadata: [], sheets }).calls).toContain('repairWorkbook');
});

it('follows as soon as the workbook is set up, and as soon as a half-made one is finished', () => {
  const request = { command: 'startYear', input: { files: yearFiles() }, mode: 'call' };
  const world = worldOf(blank(), 'FULL');
  run(world, 'ask', request, { killAt: 150, unflushed: 'kept' });
  expect(world.menu).toEqual([]);
  run(world, 'ask', request);
  expect(callsIn(world.menu)).toEqual(expect.arrayContaining(['derivePlan', 'checkOrganizing', 'about']));
});

describe('each entry answers whoever chooses it', () => {
  /** Words that no sentence of the language holds. */
  const FOREIGN = {
    id: /\b(?:the|is|are|was|of|and|with|not|you|yours?|there|here|this|nothing|rows?)\b/i,
    en: /\b(?:yang|dan|tidak|belum|akan|untuk|dari|dengan|ini|pilih|jalankan|baris|Anda|sudah)\b/i,
  };

  interface Answered {
    readonly name: string;
    readonly is: Run['outcome']['is'];
    readonly isPage: boolean;
    readonly words: string;
  }

  function choose(world: World, name: string): Answered {
    const { outcome, shown, asked } = run(world, name, undefined);
    const said = [...shown, ...(asked ? [asked] : [])];
    const words = said.map((one) => ('message' in one ? `${one.title} ${one.message}` : one.title)).join(' ');
    return { name, is: outcome.is, isPage: said.some(({ kind }) => kind === 'sidebar'), words };
  }

  /** Pages open at the first choice; at the second, after a page that stayed silent, the menu asks by itself. */
  function answersOf(book: BookState, user: World['user']): readonly Answered[] {
    const opening = worldOf(book, 'FULL', user);
    run(opening, 'onOpen', { authMode: 'FULL' });
    return callsIn(opening.menu).flatMap((name) => {
      const world = worldOf(book, 'FULL', user);
      const first = choose(world, name);
      return first.isPage ? [first, choose(world, name)] : [first];
    });
  }

  it.each([
    ['an empty workbook', 'id', 2],
    ['an empty workbook', 'en', 2],
    ['a new year', 'id', 10],
    ['a new year', 'en', 10],
    ['the sample school', 'id', 10],
    ['the sample school', 'en', 10],
  ] as const)('in %s (%s)', (which, user, leastPages) => {
    const book = { 'an empty workbook': blank(), 'a new year': year, 'the sample school': sample }[which];
    const answers = answersOf(book, user);
    const isRight = ({ is, words }: Answered): boolean =>
      (is === 'returned' || is === 'needs-answer') && words.trim() !== '' && !FOREIGN[user].test(words);
    expect(answers.filter((answer) => !isRight(answer))).toEqual([]);
    expect(answers.filter(({ isPage }) => isPage).length).toBeGreaterThanOrEqual(leastPages);
  });
});
