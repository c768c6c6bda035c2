/** The command "Save a template": what the school has prepared as a file for others, without anybody's data. */

import { textOf } from '../core/cell';
import { type Command, type Desk, isRefusal, type Outcome, type Refusal, tabOf } from '../core/command';
import { type Json, type JsonObject, property } from '../core/json';
import { readRecords } from '../core/record';
import { cellAt, type Tab } from '../core/tab';
import { HEADER_ROW } from '../core/template';
import { LOCALES, type Text } from '../core/text';
import { pack as packTab } from '../tabs/pack';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';
import { keptPack } from './kept-pack';
import {
  PACK_PARTS,
  PACK_SCHEMA,
  type Pack,
  type PackPart,
  type PackRow,
  type PackValue,
  packJson,
  packPrint,
  partColumns,
  THRESHOLDS,
} from './pack';
import { keyOf } from './pack-rows';
import { isPlain } from './pack-words';
import { readPack } from './read-pack';
import { namesNobody } from './without-people';

const NOTICE: Text = {
  id: 'Templat {name} versi {version} siap disimpan: {rows} baris, sidik {print}. Nama, NIP, kode konseli, dan catatan tidak ikut; {leftOut} sel atau baris ditinggalkan karenanya atau karena tidak terbaca.',
  en: 'The template {name} {version} is ready to be saved: {rows} rows, fingerprint {print}. Names, NIPs, counselee codes and notes stay here; {leftOut} cells or rows were left out for that or because they cannot be read.',
};

type MayLeave = (words: string) => boolean;

interface Taken {
  readonly rows: readonly PackRow[];
  readonly leftOut: number;
}

const asValue = (value: unknown): PackValue =>
  Array.isArray(value) ? value.join('; ') : (value as PackValue);

/** A setting of the profile that is no template is nobody's concern. */
const isMeant = ({ name }: PackPart, row: PackRow): boolean =>
  name !== 'thresholds' || (THRESHOLDS.includes(String(row.setting)) && row.value !== undefined);

function takenFrom(tab: Tab | undefined, part: PackPart, mayLeave: MayLeave): Taken {
  if (!tab) return { rows: [], leftOut: 0 };
  const rows: PackRow[] = [];
  const keys = new Set<string>();
  let leftOut = 0;
  const columns = partColumns(part);
  for (const { row, record } of readRecords({ ...tab, template: part.template })) {
    const written = columns.filter(({ key }) => textOf(cellAt(tab.grid[row - 1], tab.places[key])) !== '');
    const values = written.flatMap(({ key }): readonly (readonly [string, PackValue])[] => {
      const value = record[key];
      if (value === undefined) return [];
      const words = asValue(value);
      return typeof words !== 'string' || (isPlain(words) && mayLeave(words)) ? [[key, words]] : [];
    });
    const taken = Object.fromEntries(values);
    if (part.name === 'thresholds' && !isMeant(part, taken)) continue;
    const key = keyOf(part, taken);
    if (key !== undefined && !keys.has(key)) {
      keys.add(key);
      rows.push(taken);
      leftOut += written.length - values.length;
    } else if (Object.values(taken).some((value) => value !== false)) leftOut += 1;
  }
  return { rows, leftOut };
}

/** Headers that are neither language's own. */
function rewordedIn(
  tab: Tab | undefined,
  part: PackPart,
  mayLeave: MayLeave,
): Readonly<Record<string, string>> {
  const columns = tab ? partColumns(part) : [];
  return Object.fromEntries(
    columns.flatMap(({ key, title }): readonly (readonly [string, string])[] => {
      const place = tab?.places[key];
      const header = place === undefined ? '' : textOf(cellAt(tab?.grid[HEADER_ROW - 1], place));
      const isOwn = header !== '' && LOCALES.every((locale) => title[locale] !== header);
      return isOwn && isPlain(header) && mayLeave(header) ? [[key, header]] : [];
    }),
  );
}

function settingIn(desk: Desk, setting: string): string {
  const tab = tabOf(desk, profile);
  const rows = tab ? readRecords(tab) : [];
  return rows.find(({ record }) => record.setting === setting)?.record.value ?? '';
}

/** What a page shows beside it: the template that the workbook follows, and what the tabs are called. */
const standing = (desk: Desk): JsonObject => {
  const meta = keptPack(desk)?.meta;
  return {
    follows: meta ? { id: meta.id, version: meta.version } : null,
    titles: Object.fromEntries(PACK_PARTS.map(({ template: { id, title } }) => [id, { ...title }])),
  };
};

/** By part; parts alone are locked as they always were: a school may add rows. */
function locksIn(input: Json): Json {
  const given = property(input, 'locks') ?? {};
  return Array.isArray(given) ? Object.fromEntries(given.map((part) => [String(part), 'add'])) : given;
}

interface Packing {
  readonly pack: Pack;
  /** Rows, by part. */
  readonly parts: Readonly<Record<string, number>>;
  readonly leftOut: number;
}

function packing(desk: Desk, input: Json): Packing | Refusal {
  const mayLeave = namesNobody(desk, property(input, 'names') === true);
  const taken = PACK_PARTS.map(
    (part) => [part.name, takenFrom(desk.tabs[part.template.id], part, mayLeave)] as const,
  );
  const labels = PACK_PARTS.flatMap((part) => {
    const own = rewordedIn(desk.tabs[part.template.id], part, mayLeave);
    return Object.keys(own).length > 0 ? [[part.template.id, own] as const] : [];
  });
  const draft = {
    meta: {
      id: property(input, 'id') ?? 'templat-bk',
      version: property(input, 'version') ?? '1.0.0',
      author: property(input, 'author') ?? settingIn(desk, 'school'),
      level: settingIn(desk, 'level'),
      language: desk.language,
      licence: property(input, 'licence') ?? '',
      schema: PACK_SCHEMA,
    },
    ...Object.fromEntries(taken.map(([name, { rows }]) => [name, rows])),
    labels: Object.fromEntries(labels),
    locks: locksIn(input),
  };
  // What leaves a school is read as strictly as what comes into one.
  const pack = readPack(JSON.stringify(draft));
  if (isRefusal(pack)) return pack;
  return {
    pack,
    parts: Object.fromEntries(taken.map(([name, { rows }]) => [name, rows.length])),
    leftOut: taken.reduce((sum, [, one]) => sum + one.leftOut, 0),
  };
}

/** The template that the workbook holds now. */
export function packOf(desk: Desk, input: Json): Pack | Refusal {
  const packed = packing(desk, input);
  return isRefusal(packed) ? packed : packed.pack;
}

function think(desk: Desk, input: Json): Outcome | Refusal {
  const packed = packing(desk, input);
  if (isRefusal(packed)) return packed;
  const { pack, parts, leftOut } = packed;
  const rows = Object.values(parts).reduce((sum, count) => sum + count, 0);
  const print = packPrint(pack);
  return {
    edits: [],
    notice: {
      text: NOTICE,
      gaps: { name: pack.meta.id, version: pack.meta.version, rows, print, leftOut },
    },
    reply: { pack: packJson(pack), fingerprint: print, parts, leftOut, ...standing(desk) },
  };
}

const READ = [...PACK_PARTS.map(({ template }) => template), personnel, packTab];

/** Input `{id, version, author, licence, locks, names}`, each as it is usual where it is left out; locks as `{plan: 'add'}`. */
export const exportPack: Command = {
  reads: READ,
  optional: READ,
  readsOnly: true,
  accept: (input) => (desk) => think(desk, input),
};
