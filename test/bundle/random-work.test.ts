/** Whatever people type, move, sort and delete between the commands: no command breaks, and none contradicts itself. */

import { rmSync } from 'node:fs';
import fc from 'fast-check';
import type { BookState } from '../../src/workbench/book-state';
import { type Result, runStep } from '../../src/workbench/steps/run-steps';
import { type Session, startSession } from '../../src/workbench/steps/session';
import { showTabs } from '../../src/workbench/steps/show-book';
import { readSteps } from '../../src/workbench/steps/steps';
import { after, type Bench, blank, builtAddon, makeBench, pictureOf } from './bench';
import { logOf, yearFiles } from './small-school';

jest.setTimeout(300_000);

let distDir: string;
let years: readonly BookState[];

function yearUnder(bench: Bench, framework: string, language: 'id' | 'en'): BookState {
  const made = after(bench, blank(), 'startYear', { files: yearFiles(language), framework });
  const logged = after(bench, made, 'importSessions', { file: logOf(12) });
  return after(bench, logged, 'derivePlan', { period: '2026-10' });
}

beforeAll(async () => {
  distDir = await builtAddon();
  const bench = makeBench(distDir);
  years = [yearUnder(bench, 'pola17', 'id'), yearUnder(bench, 'asca', 'en')];
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

/** Commands that bring a workbook to where it should be: a second run has nothing to do. */
const CONVERGING: readonly (readonly [string, object])[] = [
  ['startYear', {}],
  ['derivePlan', {}],
  ['derivePlan', { period: '2026-Y' }],
  ['checkOrganizing', {}],
  ['repairWorkbook', {}],
  ['importSessions', { file: logOf(20) }],
  ['buildSummary', { period: '2026-Y' }],
  ['buildSummary', { period: '2026-S1', counsellor: 'G1' }],
  ['showServicePlan', { plan: 'PLN-002', form: 'counselling' }],
  ['switchFramework', { framework: 'pop2016' }],
  ['switchLanguage', { language: 'en' }],
  ['closeMonth', { month: '2026-08' }],
  ...['annual-programme', 'weekly-programme', 'implementation', 'workload', 'official', 'hand-over'].map(
    (kind) => ['buildReport', { kind, period: '2026-S1' }] as const,
  ),
];

const OTHERS: readonly (readonly [string, object])[] = [
  ['undo', {}],
  ['issueCodes', {}],
  ['reviewEvaluations', {}],
  ['readPlan', {}],
  ['showToday', {}],
  ['exportPack', {}],
  ['moveSession', { session: 'J01', date: '2026-10-20' }],
  ['applyFix', { finding: '3' }],
  ['traceSummary', { period: '2026-Y', figure: 'done' }],
];

const VALUES = [
  ...['', '-5', '3/7/2026', '2026-10-07', '07.15', '=1/0', '999999999999999999', "'00123", '1,5', '50%'],
  ...['Ditunda', 'VII-A', 'G1', 'K1234', 'PLN-001', 'S0001', 'Ya', 'asca', '<b>', '\u202eabc', '\u0000'],
];

type Deed =
  | { readonly do: 'type'; readonly row: number; readonly column: number; readonly value: string }
  | { readonly do: 'insert-column' | 'move-column' | 'sort' | 'insert-rows'; readonly at: number }
  | { readonly do: 'rename' | 'delete-column' | 'delete-row' | 'delete-tab'; readonly at: number }
  | { readonly do: 'call'; readonly which: readonly [string, object]; readonly killAt: number | undefined };

const at = fc.nat({ max: 30 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      row: fc.integer({ min: 3, max: 14 }),
      column: fc.nat({ max: 20 }),
      value: fc.constantFrom(...VALUES),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...(['insert-column', 'move-column', 'sort', 'insert-rows', 'rename'] as const),
        ...(['delete-column', 'delete-row', 'delete-tab'] as const),
      ),
      at,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('call' as const),
      which: fc.constantFrom(...CONVERGING, ...OTHERS),
      killAt: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 6, nil: undefined }),
    }),
  },
);

interface Shown {
  readonly id: string | null;
  readonly keys: readonly string[];
  readonly columns: number;
}

/** The step that a person's deed is on that tab. */
function stepOf(one: Exclude<Deed, { do: 'call' }>, { id, keys, columns }: Shown): object {
  const tab = id ?? '';
  if (one.do === 'type') {
    const cell = `${String.fromCharCode(65 + (one.column % columns))}${one.row}`;
    return { type: { tab, cell, value: one.value } };
  }
  const column = keys[one.at % keys.length];
  const place = 1 + (one.at % columns);
  const row = 3 + (one.at % 12);
  switch (one.do) {
    case 'insert-column':
      return { insertColumn: { tab, before: place } };
    case 'move-column':
      return { moveColumn: { tab, column, to: place } };
    case 'sort':
      return { sortRows: { tab, column } };
    case 'insert-rows':
      return { insertRows: { tab, before: row, count: 2 } };
    case 'rename':
      return { rename: { tab, title: `Tab ${one.at}` } };
    case 'delete-column':
      return { deleteColumn: { tab, column } };
    case 'delete-row':
      return { deleteRows: { tab, row, count: 1 } };
    case 'delete-tab':
      return { deleteTab: tab };
    default:
      return one satisfies never;
  }
}

async function take(session: Session, step: object): Promise<Result> {
  const [read] = readSteps(JSON.stringify([step]));
  if (!read) throw new Error('No step');
  const result = await runStep(session, read);
  expect(result.ok ? '' : result.error.code).not.toBe('internal');
  return result;
}

interface Read {
  readonly rows: {
    readonly read: number;
    readonly counted: number;
    readonly skipped: readonly { readonly count: number }[];
  };
}

async function call(session: Session, { which: [command, input], killAt }: Extract<Deed, { do: 'call' }>) {
  if (killAt !== undefined) await take(session, { killAt, unflushed: 'kept' });
  const before = pictureOf(session.world.book);
  const result = await take(session, { call: command, input });
  if (!result.ok) {
    if (result.error.code !== 'killed')
      expect([command, pictureOf(session.world.book)]).toEqual([command, before]);
    return;
  }
  if (command === 'buildSummary') {
    const { rows } = (result.value as { readonly reply: Read }).reply;
    expect(rows.counted + rows.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(rows.read);
  }
  if (!CONVERGING.some(([name]) => name === command)) return;
  const again = await take(session, { preview: command, input });
  const { tabs = [] } = again.ok ? (again.value as { readonly tabs: readonly Change[] }) : {};
  expect([command, again.ok, tabs.filter(({ added, changed }) => added + changed > 0)]).toEqual([
    command,
    true,
    [],
  ]);
}

interface Change {
  readonly added: number;
  readonly changed: number;
}

it('never breaks, never writes where it refuses, reads every row, and has nothing left to do the second time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 1 }),
      fc.array(fc.tuple(at, deed), { minLength: 4, maxLength: 14 }),
      async (year, deeds) => {
        const session = startSession(process.cwd(), distDir);
        session.world.book = years[year] ?? blank();
        for (const [which, one] of deeds) {
          const tabs = (showTabs(session.world.book) as readonly Shown[]).filter(
            ({ id, keys }) => id !== null && keys.length > 0,
          );
          const tab = tabs[which % tabs.length];
          if (one.do === 'call') await call(session, one);
          else if (tab) await take(session, stepOf(one, tab));
        }
      },
    ),
    // The same walks each time; RANDOM_WORK=7 takes others.
    { numRuns: 40, seed: Number(process.env.RANDOM_WORK ?? 20_261_006) },
  );
});
