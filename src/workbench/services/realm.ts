/** The world in which the bundle runs: a fresh `vm` context with a clock that stands still and seeded chance. */

import vm from 'node:vm';

export interface Realm {
  readonly context: vm.Context;
  /** An error as Google throws it. */
  readonly error: (name: string, message: string) => Error;
  readonly date: (milliseconds: number) => Date;
  readonly list: <Item>(length: number) => Item[];
  /** Arrays and plain objects of ours become the bundle's own, all the way down. */
  readonly adopt: (value: unknown) => unknown;
}

export interface RealmSettings {
  /** Milliseconds since 1970, for `new Date()` and `Date.now()`. */
  readonly now: number;
  readonly random: () => number;
  /** Minutes as `Date.prototype.getTimezoneOffset` gives them, in the script's time zone. */
  readonly localOffset: (milliseconds: number) => number;
}

/**
 * Absent at Google, or not to be relied on there: they are taken away (§1.3). The local methods of Date
 * follow the script's time zone; those that write local time have no use here and throw.
 */
const PRELUDE = new vm.Script(`(({ now, random, localOffset }) => {
  for (const name of ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
  Math.random = random;
  const Real = Date;
  const shifted = (date) => new Real(date.getTime() - localOffset(date.getTime()) * 60000);
  const instantOf = (wall) => wall + localOffset(wall + localOffset(wall) * 60000) * 60000;
  function Clock(...parts) {
    if (new.target === undefined) return new Real(now).toString();
    if (parts.length === 0) return Reflect.construct(Real, [now], new.target);
    if (parts.length === 1) return Reflect.construct(Real, parts, new.target);
    return Reflect.construct(Real, [instantOf(Real.UTC(...parts))], new.target);
  }
  Clock.prototype = Real.prototype;
  Clock.now = () => now;
  Clock.UTC = Real.UTC;
  Clock.parse = Real.parse;
  const methods = Real.prototype;
  methods.constructor = Clock;
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds']) {
    const read = methods['getUTC' + part];
    methods['get' + part] = function () { return read.call(shifted(this)); };
  }
  methods.getTimezoneOffset = function () { return localOffset(this.getTime()); };
  const refuse = (owner, name) => {
    owner[name] = () => { throw new Error(name + ' differs between Google and here: do not use it'); };
  };
  for (const name of Object.getOwnPropertyNames(methods)) {
    if (/^set(?!UTC|Time)|toLocale/.test(name)) refuse(methods, name);
  }
  refuse(Number.prototype, 'toLocaleString');
  globalThis.Date = Clock;
  return { Array, Object, Error, Date: Clock };
})`);

interface Constructors {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
  readonly Date: DateConstructor;
}

export function makeRealm(settings: RealmSettings): Realm {
  const context = vm.createContext({});
  const bundle: Constructors = PRELUDE.runInContext(context)(settings);

  const list = <Item>(length: number): Item[] => new bundle.Array<Item>(length);

  const adopt = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const kind: unknown = Object.getPrototypeOf(value);
    if (kind === Array.prototype) {
      const items = value as readonly unknown[];
      const copy = list<unknown>(items.length);
      for (let at = 0; at < items.length; at++) copy[at] = adopt(items[at]);
      return copy;
    }
    if (kind !== Object.prototype || Object.isFrozen(value)) return value;
    const copy = new bundle.Object() as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) copy[key] = adopt(item);
    return copy;
  };

  return {
    context,
    list,
    adopt,
    date: (milliseconds) => new bundle.Date(milliseconds),
    error: (name, message) => Object.assign(new bundle.Error(message), { name }),
  };
}
