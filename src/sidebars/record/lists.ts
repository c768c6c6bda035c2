/** What the add-on told the page when it opened: the week's planned sessions and what can be chosen. */

import type { Json, JsonObject } from '../../core/json';
import { isObject, property } from '../../core/json';
import { folded, LOCALES, type Locale } from '../../core/text';

/** A session as the page holds it: by the journal's keys; `skipped` and `why` are the page's own. */
export type Draft = Readonly<Record<string, string>>;

export interface Option {
  readonly key: string;
  readonly label: string;
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

export const wordIn = (value: Json | undefined, key: string): string => {
  const found = property(value, key);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};

export const optionsIn = (lists: Json, name: string, locale: Locale): readonly Option[] =>
  listOf(property(lists, name)).map((one) => {
    const key = wordIn(one, 'key');
    const label = property(one, 'label');
    return { key, label: wordIn(label, locale) || wordIn(one, 'name') || key };
  });

export function plannedIn(lists: Json): readonly Draft[] {
  return listOf(property(lists, 'planned')).map((one) =>
    isObject(one) ? Object.fromEntries(Object.keys(one).map((key) => [key, wordIn(one, key)])) : {},
  );
}

/** A service by its key or by its label in any language, as a plan item has it. */
export const serviceIn = (lists: Json, service: string): Json | undefined =>
  listOf(property(lists, 'services')).find(
    (one) =>
      wordIn(one, 'key') === service ||
      LOCALES.some((locale) => wordIn(property(one, 'label'), locale) === service),
  );

export const stagesOf = (lists: Json, service: string): readonly string[] =>
  listOf(property(property(lists, 'stages'), wordIn(serviceIn(lists, service), 'key'))).map(String);

export const isConfidential = (lists: Json, service: string): boolean =>
  wordIn(serviceIn(lists, service), 'level') === '2';

/** Codes in the words that nobody was given; none where the school keeps its codes elsewhere. */
export function notIssuedIn(lists: Json, words: string): readonly string[] {
  const issued = listOf(property(lists, 'codes')).map(String);
  if (issued.length === 0) return [];
  return words.split(/[\s;,]+/).filter((code) => code !== '' && !issued.includes(folded(code)));
}

export const classIn = (lists: Json, name: string): Json | undefined =>
  listOf(property(lists, 'classes')).find((one) => wordIn(one, 'key') === name);

/** The parallel class behind this one in the list; undefined behind the last. */
export function nextClass(lists: Json, name: string): JsonObject | undefined {
  const all = listOf(property(lists, 'classes')).filter(isObject);
  const own = all.findIndex((one) => wordIn(one, 'key') === name);
  const next = all[own + 1];
  return own >= 0 && next && wordIn(next, 'grade') === wordIn(all[own], 'grade') ? next : undefined;
}
