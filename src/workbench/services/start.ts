/** Sets up one execution: the bundle's world, its globals, and what the services share. */

import type { Book } from '../book/book';
import { offsetAt } from '../book/serial';
import type { Options, World } from '../execution';
import { startMeter } from '../meter';
import { CLASSES, GLOBALS } from './classes';
import { emulate } from './emulate';
import { makeRealm } from './realm';
import type { Make, Runtime } from './runtime';

/** A small generator (mulberry32); the world's seed moves on with each draw. */
function drawFrom(world: World): number {
  world.seed = (world.seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(world.seed ^ (world.seed >>> 15), 1 | world.seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

const textOf = (item: unknown): string => {
  if (typeof item === 'string') return item;
  try {
    return JSON.stringify(item) ?? String(item);
  } catch {
    return String(item);
  }
};

/** Cloud logging: swallowed into a list (§1.3). */
function logger(logs: string[]): Console {
  const write = (...items: unknown[]): void => void logs.push(items.map(textOf).join(' '));
  return { log: write, info: write, warn: write, error: write, debug: write } as unknown as Console;
}

const SCRIPT_TIME_ZONE = 'Asia/Jakarta';

export function startRuntime(world: World, book: Book, options: Options): Runtime {
  const scriptTimeZone = options.scriptTimeZone ?? SCRIPT_TIME_ZONE;
  const random = (): number => drawFrom(world);
  const realm = makeRealm({
    now: Date.parse(world.clock),
    random,
    localOffset: (milliseconds) => -offsetAt(scriptTimeZone, milliseconds) / 60_000,
  });
  const logs: string[] = [];
  const make: Make = (className, state = {}) => {
    const methods = CLASSES[className];
    if (methods === undefined) throw new Error(`The workbench has no class ${className}`);
    return emulate(runtime, className, methods, state) as never;
  };
  const runtime: Runtime = {
    world,
    book,
    realm,
    meter: startMeter(),
    make,
    faults: options.faults ?? {},
    watch: options.watch,
    scopes: options.manifestScopes,
    distDir: options.distDir,
    scriptTimeZone,
    random,
    shown: [],
    logs,
    end: undefined,
    asked: undefined,
    broken: undefined,
    locks: new Set(),
    menu: world.menu,
  };
  for (const name of GLOBALS) realm.context[name] = make(name);
  realm.context.console = logger(logs);
  return runtime;
}
