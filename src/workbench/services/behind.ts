/** What stands behind emulated objects: their class, their methods and their state. */

import type { Self } from './runtime';

/** Methods are called with the state behind the object as `this`. */
// biome-ignore lint/suspicious/noExplicitAny: every class brings its own `this` and parameters
export type Method = (this: any, ...args: any[]) => unknown;
export type Methods = Readonly<Record<string, Method>>;

export interface Target {
  readonly className: string;
  readonly methods: Methods;
  readonly self: Self;
}

const targets = new WeakMap<object, Target>();
const proxies = new WeakMap<object, object>();

/** @param inner the object that the proxy wraps. */
export function register(inner: object, proxy: object, target: Target): void {
  targets.set(inner, target);
  targets.set(proxy, target);
  proxies.set(target.self, proxy);
}

export const targetOf = (value: unknown): Target | undefined =>
  typeof value === 'object' && value !== null ? targets.get(value) : undefined;

/** The object that the bundle holds, for methods that return it. */
export const itself = <Type>(self: Self): Type => proxies.get(self) as Type;

/** The class of an emulated object; undefined for anything else. */
export const classOf = (value: unknown): string | undefined => targetOf(value)?.className;

/** The state behind an emulated object. @throws TypeError for anything else. */
export function behind<State extends Self>(value: unknown): State {
  const target = targetOf(value);
  if (target === undefined) throw new TypeError('Not an emulated object');
  return target.self as State;
}
