/** A template pack: what a school has prepared and others may use, without anybody's data. */

import type { JsonObject } from '../core/json';
import { sha256 } from '../core/sha256';
import type { Column, TabTemplate } from '../core/template';
import type { Locale } from '../core/text';
import { readingOf } from '../frameworks/frameworks';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { lists } from '../tabs/lists';
import { procedures } from '../tabs/procedures';
import { profile } from '../tabs/profile';

/** Of the packs that this add-on writes; it reads this one and the ones before, no newer one (`pack-migrations.ts`). */
export const PACK_SCHEMA = 3;

/** What a school may do in a locked part: add rows, or nothing. A part that is not locked it may change. */
export const LOCKS = ['add', 'locked'] as const;
export type Lock = (typeof LOCKS)[number];

export type PackValue = string | number | boolean;

/** A row by column key; what is blank is left out. */
export type PackRow = Readonly<Record<string, PackValue>>;

export interface PackPart {
  readonly name: 'thresholds' | 'calendar' | 'lists' | 'procedures' | 'plan';
  readonly template: TabTemplate;
  /** Keys of the columns that travel; no person, note, place or count of pupils is among them. */
  readonly columns: readonly string[];
  /** Columns that tell one row from another: the first set of them that is filled. */
  readonly known: readonly (readonly string[])[];
  readonly most: number;
  /** Its words are those of one language. */
  readonly spoken?: true;
  /** What a new template no longer names stays as it is. */
  readonly stays?: true;
  /** Columns of other things in the same rows. */
  readonly beside?: readonly string[];
  /** Computed columns that follow from the others. */
  readonly derived?: readonly string[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);

/** Settings that say how a school works, and nothing of who it is. */
export const THRESHOLDS: readonly string[] = [
  'schoolDays',
  'firstDayOfWeek',
  'lessonMinutes',
  'periods',
  'afterSchool',
  'smallestShownCount',
  'servicePlanLabel',
  // Schema 2.
  'authority',
  'paper',
  'checksOff',
];

export const PACK_PARTS: readonly PackPart[] = [
  {
    name: 'thresholds',
    template: profile,
    columns: ['setting', 'value'],
    known: [['setting']],
    most: THRESHOLDS.length,
    stays: true,
  },
  {
    name: 'calendar',
    template: calendar,
    columns: ['from', 'to', 'kind', 'name', 'effective', 'code', 'basis', 'lessonMinutes'],
    known: [
      ['from', 'code'],
      ['from', 'kind'],
    ],
    most: 200,
    beside: ['ownWeeks'],
  },
  {
    name: 'lists',
    template: lists,
    columns: ['list', 'key', 'label'],
    known: [['list', 'key']],
    most: 300,
    spoken: true,
  },
  {
    name: 'procedures',
    template: procedures,
    columns: ['service', 'step', 'stage', 'minutes'],
    known: [['service', 'step']],
    most: 400,
  },
  {
    name: 'plan',
    template: annual,
    columns: [
      ...['id', 'service', 'format', 'domain', 'topic', 'objective', 'target'],
      ...MONTHS,
      ...['periods', 'method', 'evaluation', 'needsFunds'],
    ],
    known: [['id']],
    most: 300,
    derived: ['component', 'strategy'],
  },
];

export type PartName = PackPart['name'];

export interface PackMeta {
  readonly id: string;
  /** Semantic: `1.0.0`. */
  readonly version: string;
  readonly author: string;
  readonly level: string;
  readonly language: 'id' | 'en';
  readonly licence: string;
  readonly schema: number;
}

export type Pack = { readonly meta: PackMeta } & {
  readonly [Name in PartName]: readonly PackRow[];
} & {
  /** Headers that the author reworded, by tab and column. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Parts that follow the pack, whatever a school wrote there. */
  readonly locks: Readonly<Partial<Record<PartName, Lock>>>;
};

export const partColumns = ({ template, columns }: PackPart): readonly Column[] =>
  template.columns.filter(({ key }) => columns.includes(key));

/** What follows from a row; nothing for a part that computes nothing. */
export function derivedIn({ derived }: PackPart, row: PackRow, locale: Locale): PackRow {
  if (!derived) return {};
  const reading = readingOf(String(row.service), row.format === undefined ? undefined : String(row.format));
  return { component: reading?.component ?? '', strategy: reading?.strategy[locale] ?? '' };
}

/** The same pack always gives the same text, in whatever order it was written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

export const packText = (pack: Pack): string => JSON.stringify(sorted(pack));

/** The schema whose words are printed: what it could say keeps its fingerprint in every later one. */
const PRINTED_SCHEMA = 2;

/** Locks as that schema had them, a list of parts, as long as they say no more than it could. */
function printedLocks({ locks }: Pack): unknown {
  const parts = Object.keys(locks).sort();
  return Object.values(locks).every((lock) => lock === 'add') ? parts : locks;
}

/** Eight digits that two people can read to each other: of what a pack says, in whatever schema it was written. */
export function packPrint(pack: Pack): string {
  const meta = { ...pack.meta, schema: PRINTED_SCHEMA };
  return sha256(JSON.stringify(sorted({ ...pack, meta, locks: printedLocks(pack) }))).slice(0, 8);
}

export const packJson = (pack: Pack): JsonObject => JSON.parse(JSON.stringify(pack));
