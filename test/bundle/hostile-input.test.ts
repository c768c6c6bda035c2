/** Whoever calls an exposed function with whatever: a typed refusal, and not a cell is written. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { COMMANDS, type CommandName } from '../../src/commands';
import type { Envelope } from '../../src/google/carry-out';
import type { BookState } from '../../src/workbench/book-state';
import { execute, type Run, type World } from '../../src/workbench/execution';
import { builtAddon, makeBench, pictureOf } from './bench';
import { storyOf, yearWith } from './stories';

jest.setTimeout(180_000);

const NAMES = Object.keys(COMMANDS) as readonly CommandName[];
const CODES = ['refused', 'stale', 'busy', 'bad-input', 'damaged', 'forbidden', 'failed'];

const HUGE = 'x'.repeat(200_000);
const HOSTILE_TEXTS = [
  '',
  '\u0000',
  '\ud800',
  '\u202egnirts',
  '=IMPORTXML("https://example.invalid","//a")',
  '</script><script>alert(1)</script>',
  '__proto__',
  'constructor',
  '2026-13',
  '9'.repeat(400),
  HUGE,
];

/** What can cross from a page: JSON of any shape, hostile words and huge values among it. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(...HOSTILE_TEXTS, Number.MAX_VALUE, -1, 1e-300, [], {}, [[[]]], { length: 1e9 }),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'length'), fc.jsonValue()),
);

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

let distDir: string;
let year: BookState;
let functions: readonly string[];
let pictured: { readonly book: BookState; readonly print: string } | undefined;

beforeAll(async () => {
  distDir = await builtAddon();
  const script = readFileSync(join(distDir, 'Code.js'), 'utf8');
  functions = [...script.matchAll(/^function (\w+)\(\) \{ return POAC_/gm)].map(([, name = '']) => name);
  year = yearWith(makeBench(distDir), 4);
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const same = (before: BookState, after: BookState): boolean => {
  if (before === after) return true;
  if (pictured?.book !== before) pictured = { book: before, print: pictureOf(before) };
  return pictured.print === pictureOf(after);
};

function call(book: BookState, name: string, args: readonly unknown[]) {
  const { oauthScopes } = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
  const clock = '2026-10-06T08:00:00+07:00';
  const world: World = { book, clock, user: 'id', auth: 'FULL', cache: {}, answers: [], menu: [], seed: 1 };
  const run = execute(world, name, args, { distDir, manifestScopes: oauthScopes });
  return { run, isUntouched: same(book, world.book) };
}

const envelopeOf = ({ outcome }: Run): Envelope => {
  if (outcome.is !== 'returned') throw new Error(JSON.stringify(outcome));
  return JSON.parse(JSON.stringify(outcome.value)) as Envelope;
};

/** A refusal with a code, what is wrong and what to do; the workbook is as it was. */
function expectRefused(book: BookState, request: unknown): void {
  const { run, isUntouched } = call(book, 'ask', [request]);
  const envelope = envelopeOf(run);
  expect([envelope.ok, isUntouched]).toEqual([false, true]);
  if (envelope.ok) return;
  const { code, message, remedy } = envelope.error;
  expect(CODES).toContain(code);
  expect([message, remedy].filter((words) => words.trim() === '' || words.length > 2000)).toEqual([]);
}

it('looks at every function that Google sees', () => {
  expect(functions).toEqual(expect.arrayContaining(['ask', 'onOpen', 'onInstall', ...NAMES]));
});

it('refuses what is no request', () => {
  fc.assert(
    fc.property(anything, (request) => {
      const isCommand = isPlain(request) && NAMES.includes(Object(request).command);
      if (!isCommand) expectRefused(year, request);
    }),
    { numRuns: 150 },
  );
});

it.each([
  ['an input', { input: 'x' }],
  ['a list as input', { input: [] }],
  ['a mode', { mode: 'previev' }],
  ['a mode of the prototype', { mode: '__proto__' }],
  ['a token', { accept: 7 }],
  ['a list of tokens', { accept: ['x'] }],
])('takes %s that cannot be read for nothing else, with any command', (_what, wrong) => {
  for (const command of NAMES) expectRefused(year, { command, input: {}, mode: 'call', ...wrong });
});

it('asks before it writes when a menu’s function is called with arguments', () => {
  for (const name of functions.filter((one) => one !== 'ask')) {
    for (const args of [[{ input: {} }], [HUGE], [null, [], { mode: 'call', accept: 'x' }]]) {
      const { run, isUntouched } = call(year, name, args);
      expect([name, isUntouched]).toEqual([name, true]);
      expect(['returned', 'needs-answer']).toContain(run.outcome.is);
    }
  }
});

describe.each(NAMES)('%s', (name) => {
  it('refuses an accepted preview that it never gave', () => {
    const bench = makeBench(distDir);
    const { start, input } = storyOf(name, bench, year);
    const isReader = (COMMANDS[name].command as { readonly readsOnly?: boolean }).readsOnly === true;
    if (!isReader) expectRefused(start, { command: name, input, mode: 'call', accept: 'x' });
  });

  it('answers any value of any field with words and a code, and writes nothing that it refused', () => {
    const bench = makeBench(distDir);
    const { start, input } = storyOf(name, bench, year);
    const keys = [...Object.keys(Object(input)), 'sample', 'files', 'file', 'period', 'finding', 'sessions'];
    const inputs = fc.dictionary(fc.constantFrom(...keys), anything, { minKeys: 1, maxKeys: 3 });
    fc.assert(
      fc.property(inputs, fc.constantFrom('call', 'preview'), (given, mode) => {
        const { run, isUntouched } = call(start, 'ask', [{ command: name, input: given, mode }]);
        const envelope = envelopeOf(run);
        if (!envelope.ok) {
          expect(CODES).toContain(envelope.error.code);
          expect(envelope.error.message.length).toBeLessThan(2000);
        }
        if (!envelope.ok || mode === 'preview') expect(isUntouched).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
