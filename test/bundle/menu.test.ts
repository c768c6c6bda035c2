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

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  year = after(bench, blank(), 'startYear', { files: yearFiles() });
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

function run(world: World, name: string, argument: unknown, faults = {}): Run {
  const { oauthScopes } = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
  return execute(world, name, [argument], { distDir, manifestScopes: oauthScopes, faults });
}

const worldOf = (book: BookState, auth: World['auth']): World => ({
  book,
  clock: '2026-10-06T08:00:00+07:00',
  user: 'en',
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
