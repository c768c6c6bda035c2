/** What there is to say about a check: what it means, why it matters, by what source, an example, how to mend it. */

import { type Locale, say, type Text } from '../core/text';
import type { Check } from './check';
import DATA from './check-pages.data.json';

interface Reason extends Text {
  readonly source: string;
}

interface Pages {
  readonly pages: Readonly<Record<string, Text & { readonly why: string }>>;
  readonly reasons: Readonly<Record<string, Reason>>;
  /** By the name of a gap: one word for both languages, or one for each. */
  readonly examples: Readonly<Record<string, string | readonly [string, string]>>;
}

export interface CheckPage {
  readonly id: string;
  readonly severity: Check['severity'];
  readonly means: Text;
  readonly why: Text;
  readonly source: string;
  /** Its message about a made-up school. */
  readonly example: Text;
  readonly fix: Text;
}

const NOTHING: Text = { id: '', en: '' };

const gapNames = ({ id }: Text): readonly string[] =>
  [...id.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

function exampleOf(message: Text, examples: Pages['examples']): Text {
  const spoken = (locale: Locale): string => {
    const gaps = gapNames(message).map((name) => {
      const { [name]: example = '…' } = examples;
      return [name, typeof example === 'string' ? example : example[locale === 'id' ? 0 : 1]] as const;
    });
    return say(message, locale, Object.fromEntries(gaps));
  };
  return { id: spoken('id'), en: spoken('en') };
}

/** One page an id, in the order of the checks; some rules watch several tabs under one id. */
export function checkPages(checks: readonly Check[]): readonly CheckPage[] {
  const { pages, reasons, examples }: Pages = JSON.parse(String(DATA));
  const first = new Map([...checks].reverse().map((check) => [check.id, check]));
  const ids = [...new Set(checks.map(({ id }) => id))];
  return ids.flatMap((id): readonly CheckPage[] => {
    const check = first.get(id);
    if (!check) return [];
    const { [id]: page = { ...check.message, why: '' } } = pages;
    const { [page.why]: reason = { ...NOTHING, source: '' } } = reasons;
    return [
      {
        id,
        severity: check.severity,
        means: { id: page.id, en: page.en },
        why: { id: reason.id, en: reason.en },
        source: reason.source,
        example: exampleOf(check.message, examples),
        fix: check.fix,
      },
    ];
  });
}
