/** What makes a finding the same finding after rows were sorted, columns moved or the language switched. */

import type { Text } from '../core/text';
import { LOCALES, type Locale, sayIt } from '../core/text';
import type { StandingFinding } from './standing';
import { escaped } from './wording';

/** Cells move, and the number of like cells changes; what stands beside them counts. */
const CELL_GAP = '[A-Z]{1,3}\\d{1,7}(?: \\+\\d+)?(.*)';
const GAP = '(.*)';

const patterns = new Map<string, RegExp>();

/** Reads a message of this text back into what filled its gaps, cells left out. */
function patternOf(words: string): RegExp {
  const before = patterns.get(words);
  if (before) return before;
  const parts = words
    .split(/(\{\w+\})/)
    .map((part) => (/^\{cell\d?\}$/.test(part) ? CELL_GAP : /^\{\w+\}$/.test(part) ? GAP : escaped(part)));
  const pattern = new RegExp(`^${parts.join('')}$`, 's');
  patterns.set(words, pattern);
  return pattern;
}

/** @returns undefined where the message was not said in this language. */
function identityIn(
  check: string,
  tab: string,
  text: Text,
  locale: Locale,
  words: string,
): string | undefined {
  const filled = patternOf(text[locale]).exec(words);
  return filled ? [check, tab, locale, ...filled.slice(1)].join('\u001f') : undefined;
}

/** The messages of every check, by its id. */
export type Messages = ReadonlyMap<string, readonly Text[]>;

/** The names under which a message on the findings tab may be known. */
export function identitiesOf(
  { check, tab, message }: { readonly check: string; readonly tab: string; readonly message: string },
  messages: Messages,
): readonly string[] {
  const found = (messages.get(check) ?? []).flatMap((text) =>
    LOCALES.map((locale) => identityIn(check, tab, text, locale, message)),
  );
  return found.filter((identity): identity is string => identity !== undefined);
}

/** The names of a finding that stands, in every language. */
export const identitiesNow = ({ check, tab, message }: StandingFinding): readonly string[] =>
  LOCALES.flatMap((locale) => identityIn(check, tab, message.text, locale, sayIt(message, locale)) ?? []);
