/** Which column of somebody's own table is which column of ours, as far as its headings say. */

import type { TabTemplate } from './template';
import { folded, LOCALES } from './text';

/** Other words for the headings of a tab, by column key; in any language, upper or lower case. */
export type HeadingWords = Readonly<Record<string, readonly string[]>>;

/** `exact`: the heading says our column and nothing else; `within`: it says that and more. */
type HeadingFit = 'exact' | 'within';

export interface HeadingMatch {
  /** 0-based column of their table. */
  readonly place: number;
  readonly key: string;
  readonly fit: HeadingFit;
}

/** Lower case, words parted by single blanks: `Hari / Tgl.` and `hari_tgl` are the same heading. */
export const plainHeading = (heading: string): string =>
  folded(heading)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** Our own titles come first, then our keys: what they say, the words of others do not say as well. */
function keysByWords(template: TabTemplate, words: HeadingWords): ReadonlyMap<string, readonly string[]> {
  const { columns } = template;
  const layers = [
    columns.flatMap(({ key, title }) => LOCALES.map((locale) => [title[locale], key] as const)),
    columns.map(({ key }) => [key, key] as const),
    Object.entries(words).flatMap(([key, said]) => said.map((one) => [one, key] as const)),
  ];
  const known = new Map<string, readonly string[]>();
  for (const layer of layers) {
    const before = new Set(known.keys());
    for (const [said, key] of layer) {
      const heading = plainHeading(said);
      const keys = known.get(heading) ?? [];
      if (heading !== '' && !before.has(heading) && !keys.includes(key)) known.set(heading, [...keys, key]);
    }
  }
  return known;
}

/** Shorter words (`l`, `p`, `tl`) count only where the heading says nothing else. */
const SHORTEST_WITHIN = 4;

const says = (heading: string, words: string): boolean =>
  words.length >= SHORTEST_WITHIN && ` ${heading} `.includes(` ${words} `);

function keysWithin(heading: string, known: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = [...known.keys()].filter((words) => says(heading, words));
  const longest = Math.max(0, ...found.map(({ length }) => length));
  return [
    ...new Set(found.filter(({ length }) => length === longest).flatMap((words) => known.get(words) ?? [])),
  ];
}

/** Every column that each heading may mean, in the order of their table. */
export function headingMatches(
  headings: readonly string[],
  template: TabTemplate,
  words: HeadingWords = {},
): readonly HeadingMatch[] {
  const known = keysByWords(template, words);
  return headings.flatMap((said, place): readonly HeadingMatch[] => {
    const heading = plainHeading(said);
    if (heading === '') return [];
    const exact = known.get(heading);
    if (exact) return exact.map((key) => ({ place, key, fit: 'exact' }));
    return keysWithin(heading, known).map((key) => ({ place, key, fit: 'within' }));
  });
}

export interface HeadingColumns {
  /** 0-based place by column key: one heading says it, and that heading says nothing else. */
  readonly sure: ReadonlyMap<string, number>;
  /** Places that may be that column: several headings fit, or one that fits others too or only in part. */
  readonly unsure: ReadonlyMap<string, readonly number[]>;
  /** Headings that mean nothing to us, as written. */
  readonly unknown: readonly string[];
}

/** What the headings alone say for certain, and what somebody should be asked about. */
export function columnsByHeading(
  headings: readonly string[],
  template: TabTemplate,
  words: HeadingWords = {},
): HeadingColumns {
  const matches = headingMatches(headings, template, words);
  const meant = (place: number): number => matches.filter((match) => match.place === place).length;
  const sure = new Map<string, number>();
  const unsure = new Map<string, readonly number[]>();
  for (const key of new Set(matches.map((match) => match.key))) {
    const all = matches.filter((match) => match.key === key);
    const exact = all.filter(({ fit, place }) => fit === 'exact' && meant(place) === 1);
    const [only, ...others] = exact;
    if (only && others.length === 0) sure.set(key, only.place);
    else
      unsure.set(
        key,
        (exact.length > 0 ? exact : all).map(({ place }) => place),
      );
  }
  const taken = new Set(sure.values());
  for (const [key, places] of unsure) {
    const free = places.filter((place) => !taken.has(place));
    if (free.length > 0) unsure.set(key, free);
    else unsure.delete(key);
  }
  const known = new Set(matches.map(({ place }) => place));
  return { sure, unsure, unknown: headings.filter((said, place) => said.trim() !== '' && !known.has(place)) };
}
