/** What schools call the columns of tables that they keep by themselves: other words for our headings. */

import type { HeadingWords } from '../core/headings';
import DATA from './heading-words.data.json';

type Words = Readonly<Record<string, string>>;

const NONE: Words = {};

const wordsIn = (said: string): readonly string[] => said.split('; ');

/** @param tab template id; a tab without an entry is known by its own headings alone. */
export function headingWords(tab: string): HeadingWords {
  const all: Readonly<Record<string, Words>> = JSON.parse(String(DATA));
  const { [tab]: words = NONE } = all;
  return Object.fromEntries(Object.entries(words).map(([key, said]) => [key, wordsIn(said)]));
}
