/** Which column of a foreign table is which of ours: what the headings say, weighed by what the cells look like. */

import { type HeadingWords, headingMatches } from '../core/headings';
import type { TabTemplate } from '../core/template';
import type { ForeignTable } from './foreign-table';

/** Whether a cell looks like one of that column, by key; a column without an entry takes any words. */
export type Looks = Readonly<Record<string, (text: string) => boolean>>;

export interface Mapping {
  /** 0-based column of the table by our key: as the person said, or certain. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns of ours that several of theirs may be, or one that may be another. */
  readonly open: ReadonlyMap<string, readonly number[]>;
  /** Columns of theirs with a heading that are not taken. */
  readonly left: readonly number[];
}

export interface MappingRules {
  readonly template: TabTemplate;
  readonly words: HeadingWords;
  readonly looks: Looks;
  /** Keys that nobody but the person maps. */
  readonly never: readonly string[];
  /** What the person said: a column of theirs, or none. */
  readonly given: ReadonlyMap<string, number | undefined>;
}

/** `none` for a column without cells, `words` for one of ours that takes any words. */
type Evidence = 'yes' | 'no' | 'open' | 'none' | 'words';

const ENOUGH = 0.5;
const TOO_LITTLE = 0.2;

interface Candidate {
  readonly place: number;
  readonly key: string;
  readonly isExact: boolean;
  readonly evidence: Evidence;
}

function evidenceOf(
  table: ForeignTable,
  place: number,
  looksSo: ((text: string) => boolean) | undefined,
): Evidence {
  const cells = table.rows.map(({ cells: row }) => row[place] ?? '').filter((cell) => cell !== '');
  if (cells.length === 0) return 'none';
  if (!looksSo) return 'words';
  const share = cells.filter(looksSo).length / cells.length;
  if (share >= ENOUGH) return 'yes';
  return share <= TOO_LITTLE ? 'no' : 'open';
}

/** A heading that says more than our column needs cells that look like it; words alone prove nothing. */
const isTrusted = ({ isExact, evidence }: Candidate): boolean => isExact || evidence === 'yes';

/** Which of the columns that a heading may mean it means, by its cells; undefined where they do not tell. */
function meantBy(candidates: readonly Candidate[]): Candidate | undefined {
  const [only, ...more] = candidates;
  if (only && more.length === 0) return isTrusted(only) ? only : undefined;
  const sure = candidates.filter(({ evidence }) => evidence === 'yes');
  if (sure.length > 0) return sure.length === 1 ? sure[0] : undefined;
  const words = candidates.filter(({ evidence }) => evidence === 'words');
  const others = candidates.filter(({ evidence }) => evidence !== 'words');
  return words.length === 1 && others.every(({ evidence }) => evidence === 'no') ? words[0] : undefined;
}

/** The one of several columns that a key is: exact headings first, then those whose cells look like it. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const exact = candidates.filter(({ isExact }) => isExact);
  const pool = exact.length > 0 ? exact : candidates;
  if (pool.length === 1) return pool[0];
  const sure = pool.filter(({ evidence }) => evidence === 'yes');
  return sure.length === 1 ? sure[0] : undefined;
}

const byPlace = (candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> => {
  const places = new Map<number, Candidate[]>();
  for (const one of candidates) places.set(one.place, [...(places.get(one.place) ?? []), one]);
  return places;
};

/** What can be told now: each heading's meaning among the keys that are left, then each key's best heading. */
function settle(free: readonly Candidate[]): readonly Candidate[] {
  const meant = [...byPlace(free).values()].flatMap((one) => meantBy(one) ?? []);
  const keys = [...new Set(meant.map(({ key }) => key))];
  return keys.flatMap((key) => bestOf(meant.filter((one) => one.key === key)) ?? []);
}

/** Headings that can mean one thing only settle first; what they take is no longer open to others. */
function settled(candidates: readonly Candidate[], places: Map<string, number>): readonly Candidate[] {
  let free = candidates;
  const take = (found: readonly Candidate[]): boolean => {
    for (const { key, place } of found) places.set(key, place);
    const taken = new Set(places.values());
    free = free.filter(({ key, place }) => !places.has(key) && !taken.has(place));
    return found.length > 0;
  };
  take([]);
  const single = new Set([...byPlace(free)].filter(([, one]) => one.length === 1).map(([place]) => place));
  take(settle(free.filter(({ place, isExact }) => isExact && single.has(place))));
  while (take(settle(free)));
  return free;
}

export function mappingOf(table: ForeignTable, rules: MappingRules): Mapping {
  const { template, words, looks, never, given } = rules;
  const places = new Map<string, number>();
  for (const [key, place] of given) if (place !== undefined) places.set(key, place);
  const matches = headingMatches(table.headings, template, words);
  const candidates = matches
    .filter(({ key }) => !never.includes(key) && !given.has(key))
    .map(({ key, place, fit }): Candidate => {
      const looksSo = Object.keys(looks).includes(key) ? looks[key] : undefined;
      return { key, place, isExact: fit === 'exact', evidence: evidenceOf(table, place, looksSo) };
    });
  const free = settled(candidates, places);
  const open = new Map<string, readonly number[]>();
  for (const { key, place, evidence } of free) {
    if (evidence !== 'none') open.set(key, [...(open.get(key) ?? []), place]);
  }
  const taken = new Set(places.values());
  const left = table.headings.flatMap((heading, place) =>
    heading !== '' && !taken.has(place) ? [place] : [],
  );
  return { places, open, left };
}
