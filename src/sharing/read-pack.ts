/** Reads a template pack that came from outside: all of it is right, or the place that is not is named. */

import * as v from 'valibot';
import { readDate } from '../core/cell';
import type { Refusal } from '../core/command';
import { isObject, type Json, property } from '../core/json';
import { readChoice } from '../core/read';
import type { Column } from '../core/template';
import { clip, type Text } from '../core/text';
import { LOCKS, PACK_PARTS, PACK_SCHEMA, type Pack, type PackPart, partColumns, THRESHOLDS } from './pack';
import { migrated } from './pack-migrations';
import { keyOf } from './pack-rows';
import { isPlain } from './pack-words';

/** 256 kB. */
const MOST_LETTERS = 262_144;
/** The pack, its parts, their rows. */
const MOST_DEPTH = 4;

const TEXTS = {
  big: { id: 'Templat ini lebih dari 256 kB.', en: 'This template is larger than 256 kB.' },
  unreadable: { id: 'Ini bukan berkas templat: {place}.', en: 'This is no template file: {place}.' },
  wrong: { id: 'Templat tidak dapat dipakai: {place}.', en: 'This template cannot be used: see {place}.' },
  newer: {
    id: 'Templat ini dibuat dengan versi add-on yang lebih baru (skema {place}).',
    en: 'This template was made with a newer version of the add-on (schema {place}).',
  },
  ask: {
    id: 'Mintalah berkas templat yang utuh kepada pembuatnya, lalu pilih lagi. Tidak ada yang diubah.',
    en: 'Ask its author for an intact file, and choose it again. Nothing was changed.',
  },
  update: {
    id: 'Perbarui add-on, lalu coba lagi. Tidak ada yang diubah.',
    en: 'Update the add-on, then try again. Nothing was changed.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const refuse = (message: Text, place = '', remedy: Text = TEXTS.ask): Refusal => ({
  code: 'bad-input',
  message: { text: message, gaps: { place: clip(place) } },
  remedy: { text: remedy },
});

/** Brackets in brackets, before anything is parsed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** A key that every object has anyway (`constructor`, `__proto__`) is none of a pack's. */
function strangeKey(value: Json, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    if (!Array.isArray(value) && key in {}) return place;
    const found = strangeKey(inner as Json, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

const words = v.pipe(v.string(), v.check(isPlain));
const filled = v.pipe(
  words,
  v.check((text) => text.trim() !== ''),
);

function readValue(column: Column) {
  const { choices = [] } = column;
  switch (column.kind) {
    case 'number':
    case 'money':
    case 'percent':
      return v.pipe(v.number(), v.finite(), v.minValue(-1_000_000_000), v.maxValue(1_000_000_000));
    case 'yesno':
      return v.boolean();
    case 'date':
      return v.pipe(
        v.string(),
        v.check((text) => readDate(text) === text),
      );
    case 'choice':
      return v.pipe(
        v.string(),
        v.check((text) => readChoice(choices, text) === text),
      );
    default:
      return filled;
  }
}

function rowsOf(part: PackPart) {
  const keys = part.known.flatMap((set) => set.filter((key) => key !== 'code' && key !== 'kind'));
  const entries = partColumns(part).map((column) => {
    const value = column.key === 'setting' ? v.picklist(THRESHOLDS) : readValue(column);
    return [column.key, keys.includes(column.key) ? value : v.optional(value)] as const;
  });
  return v.pipe(v.array(v.strictObject(Object.fromEntries(entries))), v.maxLength(part.most));
}

const headers = Object.fromEntries(
  PACK_PARTS.map(({ template, columns }) => [
    template.id,
    v.optional(v.strictObject(Object.fromEntries(columns.map((key) => [key, v.optional(filled)])))),
  ]),
);

const SCHEMA = v.strictObject({
  meta: v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z\d][a-z\d-]{0,59}$/)),
    version: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
    author: words,
    level: words,
    language: v.picklist(['id', 'en']),
    licence: words,
    schema: v.literal(PACK_SCHEMA),
  }),
  ...Object.fromEntries(PACK_PARTS.map((part) => [part.name, rowsOf(part)])),
  labels: v.strictObject(headers),
  locks: v.strictObject(
    Object.fromEntries(PACK_PARTS.map(({ name }) => [name, v.optional(v.picklist(LOCKS))])),
  ),
});

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Two rows for the same thing: nobody could say which one is meant. */
function doubledRow(pack: Pack): string | undefined {
  for (const part of PACK_PARTS) {
    const keys = pack[part.name].map((row) => keyOf(part, row));
    const at = keys.findIndex((key, index) => key === undefined || keys.indexOf(key) < index);
    if (at >= 0) return `${part.name}.${at}`;
  }
  return undefined;
}

/** @param text the file's words, or what was pasted. */
export function readPack(text: string): Pack | Refusal {
  if (text.length > MOST_LETTERS) return refuse(TEXTS.big);
  if (isTooDeep(text)) return refuse(TEXTS.unreadable, '[[[[[');
  const value = parsed(text.replace(/^\ufeff/, ''));
  if (!isObject(value)) return refuse(TEXTS.unreadable, text.slice(0, 30));
  const strange = strangeKey(value);
  if (strange !== undefined) return refuse(TEXTS.wrong, strange);
  const schema = property(property(value, 'meta'), 'schema');
  if (typeof schema === 'number' && schema > PACK_SCHEMA) {
    return refuse(TEXTS.newer, String(schema), TEXTS.update);
  }
  const result = v.safeParse(SCHEMA, migrated(value), { abortEarly: true });
  if (result.success) {
    const pack = result.output as unknown as Pack;
    const doubled = doubledRow(pack);
    return doubled === undefined ? pack : refuse(TEXTS.wrong, doubled);
  }
  return refuse(TEXTS.wrong, v.getDotPath(result.issues[0]) ?? 'meta');
}
