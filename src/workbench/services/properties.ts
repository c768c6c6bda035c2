/** Properties of the document, the person and the script, with their limits (§1.6). */

import { Refusal, SAYS } from '../book/refusals';
import type { World } from '../execution';
import { itself } from './behind';
import type { Runtime, Self } from './runtime';
import { bytesIn, type Texts, textsOf, withoutKeys } from './texts';

type Properties = GoogleAppsScript.Properties.Properties;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

interface PropertiesSelf extends Self {
  readonly read: () => Texts;
  readonly write: (texts: Texts) => void;
}

/** @throws Refusal above 9 kB a value or 500 kB in all. */
function store(self: PropertiesSelf, texts: Texts): Properties {
  if (Object.values(texts).some((value) => bytesIn(value) > VALUE_BYTES)) {
    throw new Refusal('Argument too large: value');
  }
  const total = Object.entries(texts).reduce((sum, [key, value]) => sum + bytesIn(key) + bytesIn(value), 0);
  if (total > STORE_BYTES) throw new Refusal(SAYS.quota);
  self.write(texts);
  return itself(self);
}

export const properties = {
  getProperty(this: PropertiesSelf, key: string) {
    const texts = this.read();
    return Object.hasOwn(texts, key) ? (texts[key] ?? null) : null; // unverified
  },
  getProperties(this: PropertiesSelf) {
    return { ...this.read() }; // unverified
  },
  getKeys(this: PropertiesSelf) {
    return Object.keys(this.read()); // unverified
  },
  setProperty(this: PropertiesSelf, key: string, value: string) {
    return store(this, { ...this.read(), [key]: value }); // §1.6
  },
  setProperties(this: PropertiesSelf, values: Readonly<Record<string, unknown>>, deleteAllOthers = false) {
    return store(this, deleteAllOthers ? textsOf(values) : { ...this.read(), ...textsOf(values) }); // §1.6
  },
  deleteProperty(this: PropertiesSelf, key: string) {
    return store(this, withoutKeys(this.read(), [key])); // unverified
  },
  deleteAllProperties(this: PropertiesSelf) {
    return store(this, {}); // unverified
  },
} satisfies Partial<{ [Key in keyof Properties]: unknown }>;

function documentStore(runtime: Runtime): Pick<PropertiesSelf, 'read' | 'write'> {
  return {
    read: () => runtime.book.state.properties,
    write: (texts) => runtime.book.change((book) => ({ ...book, properties: texts })),
  };
}

function personStore(world: World, owner: 'user' | 'script'): Pick<PropertiesSelf, 'read' | 'write'> {
  return {
    read: () => world.stores?.[owner] ?? {},
    write: (texts) => {
      world.stores = { user: {}, script: {}, ...world.stores, [owner]: texts };
    },
  };
}

/** §1.1 for who may ask, §1.7 for what a store belongs to. */
export const propertiesService = {
  getDocumentProperties(this: Self) {
    return this.runtime.make<Properties>('Properties', documentStore(this.runtime));
  },
  getUserProperties(this: Self) {
    return this.runtime.make<Properties>('Properties', personStore(this.runtime.world, 'user'));
  },
  getScriptProperties(this: Self) {
    return this.runtime.make<Properties>('Properties', personStore(this.runtime.world, 'script'));
  },
} satisfies Partial<GoogleAppsScript.Properties.PropertiesService>;
