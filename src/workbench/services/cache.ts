/** Caches with their limits (§1.6); what is in them ends when the clock has moved on far enough. */

import { Refusal } from '../book/refusals';
import type { Self } from './runtime';
import { bytesIn, textsOf, withoutKeys } from './texts';

type Cache = GoogleAppsScript.Cache.Cache;

const MOST_KEY = 250;
const MOST_BYTES = 100 * 1024;
const MOST_ITEMS = 1000;
const SECONDS = 600;
const MOST_SECONDS = 21_600;

/** Cached texts carry the second at which they end. */
const END = /^(\d+) ([\s\S]*)$/;

interface CacheSelf extends Self {
  readonly prefix: string;
}

const seconds = ({ runtime }: Self): number => Date.parse(runtime.world.clock) / 1000;

function cached(self: CacheSelf, key: string): string | null {
  const entries = self.runtime.world.cache;
  const entry = Object.hasOwn(entries, self.prefix + key) ? entries[self.prefix + key] : undefined;
  const [, end, text] = entry?.match(END) ?? [];
  return text !== undefined && Number(end) > seconds(self) ? text : null;
}

function cache(self: CacheSelf, values: Readonly<Record<string, unknown>>, lasting: number): void {
  const texts = textsOf(values);
  for (const [key, text] of Object.entries(texts)) {
    if (key.length > MOST_KEY) throw new Refusal('Argument too large: key');
    if (bytesIn(text) > MOST_BYTES) throw new Refusal('Argument too large: value');
  }
  if (lasting < 1 || lasting > MOST_SECONDS) throw new Refusal('Invalid argument: expirationInSeconds');
  const end = Math.floor(seconds(self) + lasting);
  const made = Object.entries(texts).map(([key, text]) => [self.prefix + key, `${end} ${text}`] as const);
  const { world } = self.runtime;
  const entries = Object.entries({ ...world.cache, ...Object.fromEntries(made) });
  world.cache = Object.fromEntries(entries.slice(-MOST_ITEMS));
}

export const cacheObject = {
  get(this: CacheSelf, key: string) {
    return cached(this, key); // §1.6
  },
  getAll(this: CacheSelf, keys: readonly string[]) {
    const found = keys.map((key) => [key, cached(this, key)] as const);
    return Object.fromEntries(found.filter(([, text]) => text !== null)); // unverified
  },
  put(this: CacheSelf, key: string, value: string, lasting = SECONDS) {
    cache(this, { [key]: value }, lasting); // §1.6
  },
  putAll(this: CacheSelf, values: Readonly<Record<string, unknown>>, lasting = SECONDS) {
    cache(this, values, lasting); // §1.6
  },
  remove(this: CacheSelf, key: string) {
    const { world } = this.runtime;
    world.cache = withoutKeys(world.cache, [this.prefix + key]); // unverified
  },
  removeAll(this: CacheSelf, keys: readonly string[]) {
    const { world } = this.runtime;
    world.cache = withoutKeys(
      world.cache,
      keys.map((key) => this.prefix + key),
    ); // unverified
  },
} satisfies Partial<{ [Key in keyof Cache]: unknown }>;

const cacheMaker = (prefix: string) =>
  function (this: Self): Cache {
    return this.runtime.make<Cache>('Cache', { prefix }); // §1.6
  };

export const cacheService = {
  getDocumentCache: cacheMaker('document '),
  getScriptCache: cacheMaker('script '),
  getUserCache: cacheMaker('user '),
} satisfies Partial<GoogleAppsScript.Cache.CacheService>;
