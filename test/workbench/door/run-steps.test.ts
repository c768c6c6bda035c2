/** The door, with a stand-in for the add-on: what is handed over, what comes back, how failures are told. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, runSteps } from '../../../src/workbench/steps/run-steps';
import { startSession } from '../../../src/workbench/steps/session';
import { readSteps } from '../../../src/workbench/steps/steps';
import { type FakeAddon, fakeAddon } from './fake-addon';

let addon: FakeAddon;

beforeAll(() => {
  addon = fakeAddon();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(() => {
  addon.remove();
  jest.restoreAllMocks();
});

const run = (...steps: readonly unknown[]): Promise<readonly Result[]> =>
  runSteps(startSession(process.cwd(), addon.distDir), readSteps(JSON.stringify(steps)));

const last = async (...steps: readonly unknown[]): Promise<Result> => {
  const result = (await run(...steps)).at(-1);
  if (result === undefined) throw new Error('No step was run.');
  return result;
};

const SAMPLE = 'src/workbench/sample';

describe('the answer of a step', () => {
  it('has what it cost, also when nothing was run', async () => {
    const result = await last({ tabs: true });
    expect(Object.keys(result).sort()).toEqual([
      'calls',
      'ok',
      'serviceCalls',
      'value',
      'virtualMs',
      'wallMs',
    ]);
    expect(result).toMatchObject({ ok: true, calls: 0, serviceCalls: {}, virtualMs: [0, 0, 0] });
  });

  it("is the command's own value, with the calls that cross to Google", async () => {
    expect(await last({ call: 'write' })).toMatchObject({
      ok: true,
      value: { reply: null, notice: '' },
      serviceCalls: { 'Range.setValue': 3, 'SpreadsheetApp.flush': 1 },
    });
  });

  it('is null for a step that only does something', async () => {
    expect(await last({ auth: 'NONE' })).toMatchObject({ ok: true, value: null });
  });

  it('never stops the next one', async () => {
    const results = await run({ call: 'refuse' }, { values: 'journal' }, { call: 'echo', input: { a: 1 } });
    expect(results.map(({ ok }) => ok)).toEqual([false, false, true]);
  });
});

describe('an error', () => {
  it.each<[string, readonly unknown[], object]>([
    [
      'of the add-on passes through as it is',
      [{ call: 'refuse' }],
      { code: 'refused', message: 'Belum', remedy: 'Nanti', tab: 'journal', cell: 'B7' },
    ],
    ['that the add-on did not expect is internal', [{ call: 'bug' }], { code: 'internal' }],
    [
      'in a reply that holds a Date is internal: a page would get nothing',
      [{ call: 'date' }],
      { code: 'internal' },
    ],
    ['of a missing permission is forbidden', [{ auth: 'NONE' }, { call: 'write' }], { code: 'forbidden' }],
    [
      'of a missing permission that was caught is forbidden too',
      [{ auth: 'NONE' }, { call: 'caught' }],
      { code: 'forbidden' },
    ],
    ['of a menu item that is not there is bad input', [{ menuCall: 'nothing' }], { code: 'bad-input' }],
    ['of a dialog without an answer says which', [{ menuCall: 'question' }], { code: 'needs-answer' }],
    ['of a service call that fails once', [{ failAt: 3 }, { call: 'write' }], { code: 'failed' }],
    [
      'of a killed execution is told whatever was caught',
      [{ killAt: 3 }, { call: 'caught' }],
      { code: 'killed' },
    ],
    ['of a file that is no workbook', [{ open: 'package.json' }], { code: 'bad-input' }],
    ['of a workbook that is not there', [{ open: 'book.xlsx' }], { code: 'bad-input' }],
    [
      'of a missing file',
      [{ call: 'importSessions', input: { file: 'out/none.csv' } }],
      { code: 'bad-input' },
    ],
    ['of a missing school', [{ school: 'out/none' }], { code: 'bad-input' }],
    ['of a locale that nobody has learnt', [{ locale: 'xx_XX' }], { code: 'bad-input' }],
    ['of a zone that does not exist', [{ timeZone: 'Mars/Olympus' }], { code: 'bad-input' }],
    ['of a tab that nobody knows', [{ values: 'shoes' }], { code: 'bad-input' }],
    ['of the only tab deleted', [{ deleteTab: 'Sheet1' }], { code: 'bad-input' }],
  ])('%s', async (_story, steps, error) => {
    expect(await last(...steps)).toMatchObject({ ok: false, error });
  });
});

describe('a fault', () => {
  const rows = async (...steps: readonly unknown[]): Promise<unknown> => {
    const result = await last(...steps, { cells: 'Sheet1' });
    return result.ok ? result.value : result.error;
  };

  it('loses what was not flushed when an execution is killed', async () => {
    const calls = (await last({ call: 'write' })).calls;
    expect(await rows({ killAt: calls }, { call: 'write' })).toEqual([['satu']]);
    expect(await rows({ killAt: calls, unflushed: 'kept' }, { call: 'write' })).toEqual([['satu'], ['dua']]);
  });

  it('meets the next call alone', async () => {
    expect(await rows({ killAt: 2 }, { call: 'write' }, { call: 'write' })).toEqual([
      ['satu'],
      ['dua'],
      ['tiga'],
    ]);
  });

  it('waits for a call when other steps come between', async () => {
    const results = await run({ killAt: 2 }, { tabs: true }, { call: 'write' });
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false]);
  });
});

describe('files', () => {
  const names = async (...steps: readonly unknown[]): Promise<unknown> => {
    const result = await last(...steps);
    const { reply } = (result.ok ? result.value : {}) as { readonly reply?: Record<string, unknown> };
    const files = [reply?.files ?? reply?.file ?? []].flat();
    return files.map((file) => Object(file).name);
  };

  const YEAR = ['profile.json', 'calendar-2026-2027.json', 'org-2026-2027.json', 'plan-2026-2027.csv'];

  it.each<[string, readonly unknown[], readonly string[]]>([
    ["a year gets the school's files", [{ school: SAMPLE }, { call: 'startYear', input: {} }], YEAR],
    [
      "a wizard's year gets them too",
      [{ school: SAMPLE }, { call: 'startYear', input: { language: 'en' } }],
      YEAR,
    ],
    [
      'a sample year gets none: the add-on has the sample itself',
      [{ school: SAMPLE }, { call: 'startYear', input: { sample: true } }],
      [],
    ],
    ['a year without a school gets none', [{ call: 'startYear' }], []],
    ["a log is the school's", [{ school: SAMPLE }, { call: 'importSessions' }], ['sessions-2026-2027.csv']],
    [
      'a log is the one that was asked for',
      [{ school: SAMPLE }, { call: 'importSessions', input: { file: 'package.json' } }],
      ['package.json'],
    ],
    ['no other command gets files', [{ school: SAMPLE }, { call: 'echo' }], []],
  ])('%s', async (_story, steps, expected) => {
    expect(await names(...steps)).toEqual(expected);
  });

  it('leaves files alone that the input already has', async () => {
    const files = [{ name: 'plan.csv', text: 'id' }];
    expect(await names({ school: SAMPLE }, { call: 'startYear', input: { files } })).toEqual(['plan.csv']);
  });
});

describe('the menu', () => {
  it('is what the add-on makes when the workbook is opened, without its lines', async () => {
    const inner = { label: 'Lain', items: [{ label: 'Tulis', call: 'write' }] };
    const value = [{ label: 'Tanya LIMITED', call: 'question' }, inner];
    expect(await last({ auth: 'LIMITED' }, { menu: true })).toMatchObject({ ok: true, value });
  });

  it('asks, and shows what it was told', async () => {
    const result = await last({ answer: '2026-S1' }, { menuCall: 'question' });
    expect(result).toMatchObject({ ok: true, value: null });
    expect(result.shown?.at(-1)).toMatchObject({ kind: 'toast', message: '2026-S1' });
  });
});

it('begins each school with an empty workbook of the chosen locale', async () => {
  const steps = [
    { call: 'write' },
    { locale: 'en_US' },
    { school: SAMPLE },
    { type: { tab: 'Sheet1', cell: 'A1', value: '7/3/2026' } },
  ];
  expect(await last(...steps, { cells: 'Sheet1' })).toMatchObject({ value: [['7/3/2026']] });
  expect(await last(...steps, { tabs: true })).toMatchObject({
    value: [{ id: null, title: 'Sheet1', keys: [], rows: 1000, columns: 26, hidden: false, state: 'ready' }],
  });
});

it('saves a workbook and opens it again', async () => {
  const path = join(addon.distDir, 'deep/book.json');
  const [, saved, , , again] = await run(
    { call: 'write' },
    { snapshot: true },
    { save: path },
    { open: path },
    { snapshot: true },
  );
  expect(again).toMatchObject({ ok: true, value: saved?.ok ? saved.value : {} });
});

it('exports a workbook to where it was asked to', async () => {
  const path = join(addon.distDir, 'book.xlsx');
  expect(await last({ call: 'write' }, { export: path })).toMatchObject({ ok: true, value: null });
  expect(existsSync(path) && readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});

it('says when a place cannot be written to', async () => {
  const file = join(addon.distDir, 'file');
  writeFileSync(file, '');
  expect(await last({ save: join(file, 'book.json') })).toMatchObject({
    ok: false,
    error: { code: 'bad-input' },
  });
});

it('gives the same answers every time', async () => {
  const plain = async (): Promise<string> => {
    const results = await run({ school: SAMPLE }, { call: 'write' }, { menu: true }, { snapshot: true });
    return JSON.stringify(results.map(({ wallMs: _measured, ...rest }) => rest));
  };
  expect(await plain()).toBe(await plain());
});
