/** Emulated objects: a member that Google declares and the workbench lacks fails loudly. */

import { NotEmulated } from '../book/refusals';
import { type Methods, register, type Target, targetOf } from './behind';
import { call } from './call';
import { declaredClass } from './declared';
import { enumOf } from './enums';
import type { Runtime, Self } from './runtime';

function memberOf({ className, methods, self }: Target, name: string): unknown {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method !== undefined) return (...args: unknown[]) => call(className, name, method, self, args);
  const declared = declaredClass(className);
  if (declared?.enums.includes(name)) return enumOf(name);
  if (name === 'toString') return () => className;
  if (declared?.methods.has(name)) {
    self.runtime.broken ??= new NotEmulated(`${className}.${name}`);
    throw self.runtime.realm.error('NotEmulated', self.runtime.broken.message);
  }
  return undefined;
}

const HANDLER: ProxyHandler<object> = {
  get: (object, name) => {
    const target = targetOf(object);
    return target === undefined || typeof name === 'symbol' ? undefined : memberOf(target, name);
  },
  set: () => false,
};

/** @param state what the methods find in `this`, beside `runtime`. */
export function emulate(runtime: Runtime, className: string, methods: Methods, state: object): object {
  const self: Self = Object.assign(state, { runtime });
  const inner = Object.create(null);
  const proxy = new Proxy(inner, HANDLER);
  register(inner, proxy, { className, methods, self });
  return proxy;
}
