/** Texts by key, as properties and caches hold them, and their size. */

export type Texts = Readonly<Record<string, string>>;

/** For lengths that Google counts in bytes. */
export const bytesIn = (text: string): number => Buffer.byteLength(text, 'utf8');

export const withoutKeys = (texts: Texts, gone: readonly string[]): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !gone.includes(key)));

/** Everything that is stored becomes text. */
export const textsOf = (values: Readonly<Record<string, unknown>>): Texts =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
