/** Carries out steps one after the other; a step that fails never stops the next. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sayIt } from '../../core/text';
import { emptyBook } from '../book/blank';
import type { Calculator } from '../book/book';
import { localeOf } from '../book/locale';
import { NotEmulated, Refusal } from '../book/refusals';
import { checkTimeZone } from '../book/serial';
import type { BookState } from '../book-state';
import type { MenuNode, Run } from '../execution';
import { exportBook } from '../export/export-book';
import { writeWorkbook } from '../export/workbook-file';
import { openFile } from '../import/open-file';
import { isSimpleBook, liveCalculator } from '../live/calculator';
import { readSchool } from '../school/school-files';
import * as edits from './edit-book';
import { badInput, type Problem, StepFailure } from './failure';
import { withFiles } from './input-files';
import { ask, RunFailure, runFunction } from './run-bundle';
import type { Session } from './session';
import { showMetadata, showTabs, snapshot } from './show-book';
import { showCells, showValues } from './show-values';
import type { Step, StepKey, StepOf } from './steps';

interface Costs {
  readonly calls: number;
  readonly serviceCalls: Readonly<Record<string, number>>;
  readonly virtualMs: readonly number[];
  readonly wallMs: number;
  /** Toasts, dialogs and sidebars, without their pages. */
  readonly shown?: readonly unknown[];
}

export type Result = (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: Problem }
) &
  Costs;

/** What a step gives: a value, and the execution behind it if there was one. */
interface Answer {
  readonly value: unknown;
  readonly run?: Run;
}

type Handler<Key extends StepKey> = (session: Session, step: StepOf<Key>) => Answer | Promise<Answer>;

const DONE: Answer = { value: null };

const show = (value: unknown): Answer => ({ value });

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function changeSettings(session: Session, { locale, timeZone, user }: StepOf<'locale'>): Answer {
  if (locale !== undefined) localeOf(locale);
  if (timeZone !== undefined) checkTimeZone(timeZone);
  session.locale = locale ?? session.locale;
  session.timeZone = timeZone ?? session.timeZone;
  session.world.user = user ?? session.world.user;
  session.world.book = { ...session.world.book, locale: session.locale, timeZone: session.timeZone };
  return DONE;
}

async function openWorkbook(session: Session, path: string): Promise<Answer> {
  try {
    const { book, left } = await openFile(resolve(session.root, path), session);
    for (const saying of left) console.error(sayIt(saying, 'en'));
    useBook(session, book);
    if (!isSimpleBook(book)) session.options = { ...session.options, calculator: await liveCalculator() };
  } catch (error) {
    throw badInput(
      `${path} cannot be opened: ${reason(error)}`,
      'Open an .xlsx workbook, or a file that a save step wrote.',
    );
  }
  return DONE;
}

function useBook(session: Session, book: BookState): void {
  Object.assign(session.world, { book, cache: {}, answers: [], menu: [] });
  session.locale = book.locale;
  session.timeZone = book.timeZone;
}

function writeTo(session: Session, path: string, content: string | Uint8Array): Answer {
  const target = resolve(session.root, path);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  } catch (error) {
    throw badInput(`${path} cannot be written: ${reason(error)}`, 'Choose another place.');
  }
  return DONE;
}

const withoutSeparators = (nodes: readonly MenuNode[]): readonly MenuNode[] =>
  nodes.flatMap((node): readonly MenuNode[] => {
    if ('separator' in node) return [];
    return 'items' in node ? [{ label: node.label, items: withoutSeparators(node.items) }] : [node];
  });

function showMenu(session: Session): Answer {
  const { run } = runFunction({ ...session, faults: {} }, 'onOpen', [{ authMode: session.world.auth }]);
  return { value: withoutSeparators(session.world.menu), run };
}

const year = ({ world }: Session): number => Number(world.clock.slice(0, 4));

/** A change by hand, and every formula computed anew. */
const byHand =
  <Key extends StepKey>(
    change: (book: BookState, step: StepOf<Key>, year: number, calculator?: Calculator) => BookState,
  ): Handler<Key> =>
  (session, step) => {
    const { calculator } = session.options;
    const changed = change(session.world.book, step, year(session), calculator);
    session.world.book = edits.recalculated(changed, calculator);
    return DONE;
  };

const command = (session: Session, name: string, input: unknown, mode: 'call' | 'preview'): Answer =>
  ask(session, { command: name, input: withFiles(name, input, session), mode });

const HANDLERS: { readonly [Key in StepKey]: Handler<Key> } = {
  clock: ({ world }, { clock }) => {
    world.clock = clock;
    return DONE;
  },
  locale: changeSettings,
  auth: ({ world }, { auth }) => {
    world.auth = auth;
    return DONE;
  },
  school: (session, { school }) => {
    session.school = readSchool(resolve(session.root, school));
    useBook(session, emptyBook({ locale: session.locale, timeZone: session.timeZone }));
    return DONE;
  },
  open: (session, { open }) => openWorkbook(session, open),
  call: (session, { call, input }) => command(session, call, input, 'call'),
  preview: (session, { preview, input }) => command(session, preview, input, 'preview'),
  menuCall: (session, { menuCall }) => ({ value: null, run: runFunction(session, menuCall, []).run }),
  answer: ({ world }, { answer }) => {
    world.answers = [...world.answers, answer];
    return DONE;
  },
  values: ({ world }, { values }) => show(showValues(world.book, values)),
  cells: ({ world }, { cells }) => show(showCells(world.book, cells)),
  tabs: ({ world }) => show(showTabs(world.book)),
  menu: showMenu,
  metadata: ({ world }, { metadata }) => show(showMetadata(world.book, metadata)),
  snapshot: ({ world }) => show(snapshot(world.book)),
  type: byHand<'type'>(edits.typeInto),
  rename: byHand(edits.rename),
  deleteTab: byHand(edits.deleteTab),
  moveTab: byHand(edits.moveTab),
  insertColumn: byHand(edits.insertColumn),
  moveColumn: byHand(edits.moveColumn),
  deleteColumn: byHand(edits.deleteColumn),
  insertRows: byHand(edits.insertRows),
  deleteRows: byHand(edits.deleteRows),
  sortRows: byHand(edits.sortRows),
  killAt: (session, { killAt, unflushed }) => {
    session.faults = { ...session.faults, killAt, ...(unflushed && { unflushed }) };
    return DONE;
  },
  failAt: (session, { failAt }) => {
    session.faults = { ...session.faults, failAt };
    return DONE;
  },
  export: async (session, { export: path }) => {
    const { book, clock } = session.world;
    return writeTo(session, path, await exportBook(book, { title: book.name, when: clock }));
  },
  save: (session, { save }) => writeTo(session, save, writeWorkbook(session.world.book)),
};

/** What Sheets or the workbench refuses to a person is the person's input; all else is a mistake of ours. */
function problemOf(error: unknown): Problem {
  if (error instanceof StepFailure) return error.problem;
  if (error instanceof Refusal || error instanceof NotEmulated) {
    return { code: 'bad-input', message: error.message, remedy: 'Change the step.' };
  }
  console.error(error);
  return {
    code: 'internal',
    message: reason(error),
    remedy: 'This is a mistake in the workbench: please report it.',
  };
}

const shownBriefly = ({ shown }: Run): readonly unknown[] =>
  shown.map((one) => ('html' in one ? { kind: one.kind, title: one.title } : one));

function costsOf(run: Run | undefined, started: number): Costs {
  const wallMs = Math.round(performance.now() - started);
  if (!run) return { calls: 0, serviceCalls: {}, virtualMs: [0, 0, 0], wallMs };
  const { calls, serviceCalls, virtualMs } = run;
  const shown = shownBriefly(run);
  return { calls, serviceCalls, virtualMs, wallMs, ...(shown.length > 0 && { shown }) };
}

const EXECUTING: readonly StepKey[] = ['call', 'preview', 'menuCall'];

export async function runStep(session: Session, { key, step }: Step): Promise<Result> {
  const started = performance.now();
  try {
    const handler = HANDLERS[key] as (session: Session, step: unknown) => Answer | Promise<Answer>;
    const { value, run } = await handler(session, step);
    return { ok: true, value, ...costsOf(run, started) };
  } catch (error) {
    const run = error instanceof RunFailure ? error.run : undefined;
    return { ok: false, error: problemOf(error), ...costsOf(run, started) };
  } finally {
    if (EXECUTING.includes(key)) session.faults = {};
  }
}

export async function runSteps(session: Session, steps: readonly Step[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push(await runStep(session, step));
  return results;
}
