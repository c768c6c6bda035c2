/** What schools write for a service, a status, a format, a domain: read in tables of their own, never written. */

import { plainHeading } from '../core/headings';
import { readChoice } from '../core/read';
import type { Choice } from '../core/template';
import DATA from './other-words.data.json';

/** Keys of a column's choices by plain words. */
export type OtherWords = ReadonlyMap<string, string>;

const SIGNS = /^[✓✔√]$/u;

/** Without marks, and without the word "service" that some put before each. */
export const plainWord = (words: string): string => {
  const said = words.trim();
  if (SIGNS.test(said)) return said;
  return plainHeading(said.replace(/\([^)]*\)/g, ' '))
    .replace(/^\d+ /, '')
    .replace(/^(?:layanan|kegiatan|bidang) /, '')
    .replace(/ service$/, '');
};

/** @param column key of a column with choices: `service`, `status`, `format`, `domain`, `followUp`. */
export function otherWords(column: string): OtherWords {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(String(DATA));
  const { [column]: words = {} } = all;
  return new Map(
    Object.entries(words).flatMap(([key, said]) =>
      said.split('; ').map((one) => [plainWord(one), key] as const),
    ),
  );
}

/** The key of a choice, by its own labels first. */
export const choiceMeant = (
  choices: readonly Choice[],
  others: OtherWords,
  said: string,
): string | undefined =>
  readChoice(choices, said) ?? readChoice(choices, plainWord(said)) ?? others.get(plainWord(said));
