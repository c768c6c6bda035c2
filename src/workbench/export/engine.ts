/** The spreadsheet engine behind .xlsx files: loaded when first needed, kept quiet, alone with its globals. */

import type { WorkbookData } from './model-data';

export interface Part {
  readonly path: string;
  readonly content: string;
}

/**
 * The engine builds XML texts, has a DOM check them and writes them out again. They are well formed, so that
 * this DOM hands them through: with a real one a journal takes ten seconds.
 */
class ThroughParser {
  parseFromString(text: string): { readonly text: string; querySelector(): null } {
    return { text, querySelector: () => null };
  }
}

class ThroughSerializer {
  serializeToString({ text }: { readonly text: string }): string {
    return text;
  }
}

type Key = string | number;

/** Node 20 lacks these; the engine needs them. */
function addGroupBy(): void {
  const groups = <Item>(
    items: Iterable<Item>,
    keyOf: (item: Item, index: number) => Key,
  ): Map<Key, Item[]> => {
    const found = new Map<Key, Item[]>();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = found.get(key) ?? [];
      group.push(item);
      found.set(key, group);
    }
    return found;
  };
  const object = Object as { groupBy?: unknown };
  const map = Map as { groupBy?: unknown };
  object.groupBy ??= (items: Iterable<unknown>, keyOf: () => Key) => Object.fromEntries(groups(items, keyOf));
  map.groupBy ??= groups;
}

const SPOKEN = ['log', 'debug', 'info', 'warn', 'group', 'groupCollapsed', 'groupEnd'] as const;
const GLOBALS = ['document', 'DOMParser', 'XMLSerializer', 'OffscreenCanvas'] as const;

/** What the engine put there when it was loaded. */
let ours: Record<string, PropertyDescriptor | undefined> = {};

/** Puts globals in place, and tells which stood there before. */
function exchange(
  wanted: Readonly<Record<string, PropertyDescriptor | undefined>>,
): Record<string, PropertyDescriptor | undefined> {
  const world = globalThis as Record<string, unknown>;
  const before: Record<string, PropertyDescriptor | undefined> = {};
  for (const name of GLOBALS) {
    before[name] = Object.getOwnPropertyDescriptor(world, name);
    const descriptor = wanted[name];
    if (descriptor) Object.defineProperty(world, name, { ...descriptor, configurable: true });
    else delete world[name];
  }
  return before;
}

/** Silences the console and puts the engine's globals in place. @returns the way back. */
function enter(): () => void {
  const before = exchange(ours);
  const said = SPOKEN.map((name) => [name, console[name]] as const);
  for (const name of SPOKEN) console[name] = () => undefined;
  return () => {
    for (const [name, say] of said) console[name] = say;
    ours = exchange(before);
  };
}

async function apart<Result>(work: () => Promise<Result>): Promise<Result> {
  const leave = enter();
  try {
    return await work();
  } finally {
    leave();
  }
}

/** The engine for work that cannot wait: `run` gives it its surroundings for so long only. */
export const loadEngine = () =>
  apart(async () => {
    addGroupBy();
    const { Model } = await import('@odoo/o-spreadsheet');
    const run = <Result>(work: (model: typeof Model) => Result): Result => {
      const leave = enter();
      try {
        return work(Model);
      } finally {
        leave();
      }
    };
    return { run };
  });

/**
 * The parts of an .xlsx file, as text.
 *
 * @param data is changed.
 */
export const writeParts = (data: WorkbookData): Promise<readonly Part[]> =>
  apart(async () => {
    addGroupBy();
    const { Model } = await import('@odoo/o-spreadsheet');
    Object.assign(globalThis, { DOMParser: ThroughParser, XMLSerializer: ThroughSerializer });
    const { files } = await new Model(data).exportXLSX();
    return files.flatMap((file) => ('content' in file ? [{ path: file.path, content: file.content }] : []));
  });
