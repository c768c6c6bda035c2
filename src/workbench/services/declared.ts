/** Google's own declarations (`@types/google-apps-script`), read once: which methods exist and what they take. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Parameter {
  readonly type: string;
  readonly optional: boolean;
  readonly rest: boolean;
}

export type Overload = readonly Parameter[];

export interface DeclaredClass {
  /** `Spreadsheet`, `Base`, ... */
  readonly namespace: string;
  readonly methods: ReadonlyMap<string, readonly Overload[]>;
  /** Properties that are enums, `BorderStyle` of SpreadsheetApp say. */
  readonly enums: readonly string[];
}

const FOLDER = 'node_modules/@types/google-apps-script';
/** Earlier files win where two declare the same name. */
const FILES = ['spreadsheet', 'base', 'charts', 'html', 'utilities', 'properties', 'cache', 'lock', 'script'];

/** The text up to the bracket that closes the one at `start`. */
function balanced(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text[at] ?? '';
    if ('{(<['.includes(letter)) depth++;
    else if ('})]'.includes(letter) || (letter === '>' && text[at - 1] !== '=')) depth--;
    if (depth === 0) return text.slice(start + 1, at);
  }
  return text.slice(start + 1);
}

/** Splits at a separator that is not inside brackets. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if ('{(<['.includes(letter)) depth++;
    else if ('})]'.includes(letter) || (letter === '>' && text[at - 1] !== '=')) depth--;
    else if (letter === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

const parametersOf = (text: string): Overload =>
  splitOutside(text, ',').map((part) => {
    const colon = part.indexOf(':');
    const name = part.slice(0, colon).trim();
    const rest = name.startsWith('...');
    const type = part.slice(colon + 1).trim();
    return { type: rest ? type.slice(0, -2) : type, optional: name.endsWith('?'), rest };
  });

function classOf(namespace: string, body: string): DeclaredClass {
  const methods = new Map<string, Overload[]>();
  const enums: string[] = [];
  for (const member of splitOutside(body, ';')) {
    const [, property] = member.match(/^(\w+): typeof [\w.]+$/) ?? [];
    if (property !== undefined) enums.push(property);
    const [, name] = member.match(/^(\w+)\(/) ?? [];
    if (name === undefined) continue;
    const overloads = methods.get(name) ?? [];
    overloads.push(parametersOf(balanced(member, member.indexOf('('))));
    methods.set(name, overloads);
  }
  return { namespace, methods, enums };
}

interface Heads {
  /** A class's namespace and, still unread, its body. */
  readonly classes: ReadonlyMap<string, { readonly namespace: string; readonly body: () => string }>;
  readonly enums: ReadonlyMap<string, () => string>;
}

function readHeads(): Heads {
  const classes = new Map<string, { readonly namespace: string; readonly body: () => string }>();
  const enums = new Map<string, () => string>();
  for (const file of FILES) {
    const source = readFileSync(join(process.cwd(), FOLDER, `google-apps-script.${file}.d.ts`), 'utf8');
    const text = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    const namespace = text.match(/^ {4}namespace (\w+)/m)?.[1] ?? '';
    for (const match of text.matchAll(/^\s*(interface|enum) (\w+)[^{]*\{/gm)) {
      const [head, kind, name = ''] = match;
      const body = (): string => balanced(text, match.index + head.length - 1);
      if (kind === 'enum' && !enums.has(name)) enums.set(name, body);
      if (kind === 'interface' && !classes.has(name)) classes.set(name, { namespace, body });
    }
  }
  return { classes, enums };
}

let heads: Heads | undefined;

function allHeads(): Heads {
  heads ??= readHeads();
  return heads;
}

const classes = new Map<string, DeclaredClass | undefined>();

/** @returns undefined for a name that Google does not declare. */
export function declaredClass(name: string): DeclaredClass | undefined {
  if (classes.has(name)) return classes.get(name);
  const head = allHeads().classes.get(name);
  const read = head === undefined ? undefined : classOf(head.namespace, head.body());
  classes.set(name, read);
  return read;
}

/** The members of an enum, in Google's order; undefined for a name that is none. */
export function declaredEnum(name: string): readonly string[] | undefined {
  const body = allHeads().enums.get(name);
  return body === undefined ? undefined : splitOutside(body(), ',');
}
