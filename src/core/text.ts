/** Words for people, in every language that the add-on speaks. */

export const LOCALES = ['id', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** A sentence in each language; gaps are written `{name}`, words that depend on a number `{name|row|rows}`. */
export type Text = { readonly [L in Locale]: string };

/** A text with what belongs into its gaps: still speaks every language. */
export interface Saying {
  readonly text: Text;
  readonly gaps?: SayingGaps;
}

/** What goes into the gaps of a text; a text of its own is said in the same language. */
export type SayingGaps = Readonly<Record<string, string | number | Text>>;

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

const GAP = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** Fills the gaps of a text in one language; a gap without a value stays as it is, so that it is noticed. */
export function say(text: Text, locale: Locale, gaps: SayingGaps = {}): string {
  return text[locale].replace(GAP, (gap, name: string, one?: string, many?: string) => {
    const value = Object.keys(gaps).includes(name) ? gaps[name] : undefined;
    if (value === undefined) return gap;
    if (one !== undefined && many !== undefined) return String(value) === '1' ? one : many;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}

export const sayIt = ({ text, gaps }: Saying, locale: Locale): string => say(text, locale, gaps);

/** The same words in every language: names, codes, what a person wrote. */
export const same = (words: string): Text => ({ id: words, en: words });

/** Lower case, without punctuation at the ends and with single blanks: for comparing what people type. */
export const folded = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const LONGEST = 60;

/** What a person typed, short enough for a message. */
export const clip = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
