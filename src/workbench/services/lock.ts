/** Locks: one execution runs at a time here, so only a fault can hold one against it, or come in between. */

import { Refusal, SAYS } from '../book/refusals';
import type { Boundary } from '../execution';
import type { Self } from './runtime';

type Lock = GoogleAppsScript.Lock.Lock;

interface LockSelf extends Self {
  readonly name: string;
}

/** Another execution sees what this one has flushed, and nothing else. */
function yieldAt({ runtime }: Self, boundary: Boundary): void {
  const { meanwhile } = runtime.faults;
  if (meanwhile === undefined) return;
  const { book } = runtime;
  const left = meanwhile(boundary, book.left('lost'));
  book.change(() => left);
  book.commit();
}

/** One that this execution holds is given again at once (§1.7). */
function take(self: LockSelf): boolean {
  const { runtime, name } = self;
  yieldAt(self, 'before taking');
  if (runtime.faults.locked === true) return false;
  runtime.locks.add(name);
  yieldAt(self, 'taken');
  return true;
}

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
    yieldAt(this, 'before leaving');
    this.runtime.locks.delete(this.name); // unverified
    yieldAt(this, 'left');
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
