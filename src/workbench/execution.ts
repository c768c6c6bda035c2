/** One execution of the bundle in the workbench: what goes in, what comes out. */

import { type Book, type Calculator, openBook, type Unflushed } from './book/book';
import type { BookState } from './book-state';
import { loadBundle } from './services/load-bundle';
import type { Runtime } from './services/runtime';
import { startRuntime } from './services/start';

/** AuthMode of an execution, as Google grants it. */
export type Auth = 'NONE' | 'LIMITED' | 'FULL';

/** Everything that lasts from one execution to the next. */
export interface World {
  book: BookState;
  /** ISO instant with offset: time stands still there. */
  clock: string;
  /** The language of the person: menu, dialogs, `Session.getActiveUserLocale`. */
  user: 'id' | 'en';
  auth: Auth;
  /** Somebody with whom the owner shares the file; absent is the owner. */
  isColleague?: boolean;
  /** Script cache, by key (CacheService.getDocumentCache). */
  cache: Readonly<Record<string, string>>;
  /** Answers for the next dialogs, first one first. */
  answers: string[];
  /** The menu as the last onOpen built it. */
  menu: readonly MenuNode[];
  /** Seeds uuid and Math.random: advanced by every execution that draws. */
  seed: number;
  /** PropertiesService's other stores. */
  stores?: Readonly<Record<'user' | 'script', Readonly<Record<string, string>>>>;
}

export type MenuNode =
  | { readonly label: string; readonly call: string }
  | { readonly label: string; readonly items: readonly MenuNode[] }
  | { readonly separator: true };

export interface Faults {
  /** The n-th counted service call (1-based) is not carried out, and every later one throws. */
  readonly killAt?: number;
  /** What is left of calls 1 to n-1: `lost` returns to the last flush or read of a value. */
  readonly unflushed?: Unflushed;
  /** The n-th counted service call throws once. */
  readonly failAt?: number;
  /** Somebody else holds the locks. */
  readonly locked?: boolean;
  /** Somebody else's turn, wherever this execution takes or leaves a lock: sees and leaves what is flushed. */
  readonly meanwhile?: (boundary: Boundary, book: BookState) => BookState;
}

export const BOUNDARIES = ['before taking', 'taken', 'before leaving', 'left'] as const;

export type Boundary = (typeof BOUNDARIES)[number];

export interface Options {
  /** Holds `Code.js` and the pages. */
  readonly distDir: string;
  /** `oauthScopes` of the manifest. */
  readonly manifestScopes: readonly string[];
  /** `timeZone` of the manifest. */
  readonly scriptTimeZone?: string;
  readonly faults?: Faults;
  /** Sees the workbook before each counted service call (1-based): what a `killAt` there would leave. */
  readonly watch?: (call: number, book: Pick<Book, 'left'>) => void;
  /** How formulas are computed; without it as the memory book does. */
  readonly calculator?: Calculator;
}

/** What one execution did. */
export interface Run {
  readonly outcome:
    | { readonly is: 'returned'; readonly value: unknown }
    | { readonly is: 'threw'; readonly name: string; readonly message: string; readonly stack: string }
    | { readonly is: 'killed' }
    | { readonly is: 'needs-answer'; readonly dialog: string };
  /** Calls that cross to Google (door.md, `calls`). */
  readonly calls: number;
  /** Every service method called, local ones too: `Range.setValues` say. */
  readonly serviceCalls: Readonly<Record<string, number>>;
  /** Milliseconds by the cost model: low, typical, high. */
  readonly virtualMs: readonly [number, number, number];
  /** What the person saw, in order. */
  readonly shown: readonly Shown[];
  /** What went to Cloud logging. */
  readonly logs: readonly string[];
  /** The dialog that ended the execution, for want of an answer. */
  readonly asked?: Question;
}

/** A dialog before somebody answered it. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** The name in Ui.ButtonSet. */
  readonly buttons: string;
}

export type Shown =
  | { readonly kind: 'toast'; readonly message: string; readonly title: string }
  | {
      readonly kind: 'alert' | 'prompt';
      readonly title: string;
      readonly message: string;
      readonly buttons: string;
      readonly answer: string;
    }
  | {
      readonly kind: 'sidebar' | 'dialog';
      readonly title: string;
      readonly html: string;
      /** Pixels, where the page says so. */
      readonly width?: number;
      readonly height?: number;
    };

const OWN = Object.prototype.hasOwnProperty;

/** A function that Google would call by name: declared at top level, and not private (`name_`). */
function functionNamed(runtime: Runtime, name: string): (...args: unknown[]) => unknown {
  const { context } = runtime.realm;
  const found: unknown = OWN.call(context, name) && !name.endsWith('_') ? context[name] : undefined;
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return (...args) => found.apply(undefined, args);
}

function callBundle(runtime: Runtime, name: string, args: readonly unknown[]): Run['outcome'] {
  try {
    loadBundle(runtime.distDir, runtime.realm.context);
    const value = functionNamed(runtime, name)(...args.map(runtime.realm.adopt));
    return { is: 'returned', value };
  } catch (error) {
    return threw(error);
  }
}

/** Errors of the bundle are of another world: `instanceof Error` does not know them. */
function threw(error: unknown): Run['outcome'] {
  const { name, message, stack } = Object(error) as Partial<Error>;
  if (typeof message !== 'string') return { is: 'threw', name: 'Error', message: String(error), stack: '' };
  return { is: 'threw', name: name ?? 'Error', message, stack: stack ?? '' };
}

/** Ended from outside, or broken by a gap of the emulator: whatever the bundle made of it does not count. */
function outcomeOf(runtime: Runtime, outcome: Run['outcome']): Run['outcome'] {
  if (runtime.end !== undefined) return runtime.end;
  return runtime.broken === undefined ? outcome : threw(runtime.broken);
}

/**
 * Runs one function of the bundle, as a click in a menu or a call from a page does, and leaves the world
 * as that execution left it.
 */
export function execute(world: World, functionName: string, args: readonly unknown[], options: Options): Run {
  const book = openBook(world.book, options.calculator);
  const runtime = startRuntime(world, book, options);
  const outcome = outcomeOf(runtime, callBundle(runtime, functionName, args));
  world.book = outcome.is === 'killed' ? book.left(options.faults?.unflushed ?? 'lost') : book.calculated;
  world.menu = runtime.menu;
  const { calls, serviceCalls, virtualMs } = runtime.meter;
  const { shown, logs, asked } = runtime;
  return { outcome, calls, serviceCalls, virtualMs, shown, logs, ...(asked && { asked }) };
}
