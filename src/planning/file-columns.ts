/** Which column of a file is which column of ours: by the field's own words, our keys, or our headers. */

import type { CsvTable } from '../core/csv';
import type { TabTemplate } from '../core/template';
import { folded, LOCALES } from '../core/text';

/** Our column keys by the words that files use, lower case. */
export type FileWords = Readonly<Record<string, string>>;

export interface FileColumns {
  /** 0-based place in the file by column key; the first column of that meaning. */
  readonly places: ReadonlyMap<string, number>;
  /** Headers that mean nothing to us, as written. */
  readonly unknown: readonly string[];
}

/** Later entries do not displace earlier ones: the field's words come before our keys and headers. */
function keysByWord(template: TabTemplate, words: FileWords): ReadonlyMap<string, string> {
  const titles = template.columns.flatMap(({ key, title }) =>
    LOCALES.map((locale) => [folded(title[locale]), key] as const),
  );
  const keys = template.columns.map(({ key }) => [folded(key), key] as const);
  return new Map([...titles.reverse(), ...keys, ...Object.entries(words)]);
}

export function columnsOf(header: readonly string[], template: TabTemplate, words: FileWords): FileColumns {
  const known = keysByWord(template, words);
  const places = new Map<string, number>();
  const unknown: string[] = [];
  header.forEach((title, place) => {
    const key = known.get(folded(title));
    if (key === undefined) {
      if (title !== '') unknown.push(title);
    } else if (!places.has(key)) places.set(key, place);
  });
  return { places, unknown };
}

/** What a row of the file says, by column key, without blanks at the ends. */
export const givenIn = (
  { places }: FileColumns,
  row: CsvTable['rows'][number],
): Readonly<Record<string, string>> =>
  Object.fromEntries([...places].map(([key, place]) => [key, (row.cells[place] ?? '').trim()]));
