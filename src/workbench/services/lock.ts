/** Locks: one execution runs at a time here, so only a fault can hold one against it. */

import { Refusal, SAYS } from '../book/refusals';
import type { Self } from './runtime';

type Lock = GoogleAppsScript.Lock.Lock;

interface LockSelf extends Self {
  readonly name: string;
}

/** One that this execution holds is given again at once (§1.7). */
const take = ({ runtime, name }: LockSelf): boolean => {
  if (runtime.faults.locked === true) return false;
  runtime.locks.add(name);
  return true;
};

export const lock = {
  tryLock(this: LockSelf, timeout: number) {
    return timeout >= 0 && take(this); // §1.7
  },
  waitLock(this: LockSelf, timeout: number) {
    if (timeout < 0 || !take(this)) throw new Refusal(SAYS.lock); // §1.7, §1.8
  },
  hasLock(this: LockSelf) {
    return this.runtime.locks.has(this.name); // unverified
  },
  releaseLock(this: LockSelf) {
    this.runtime.locks.delete(this.name); // unverified
  },
} satisfies Partial<Lock>;

const lockMaker = (name: string) =>
  function (this: Self): Lock {
    return this.runtime.make<Lock>('Lock', { name }); // §1.6
  };

export const lockService = {
  getDocumentLock: lockMaker('document'),
  getScriptLock: lockMaker('script'),
  getUserLock: lockMaker('user'),
} satisfies Partial<GoogleAppsScript.Lock.LockService>;
