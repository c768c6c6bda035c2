/** Every service call goes through here: counted, perhaps made to fail, permitted, checked, carried out. */

import { guardOf } from '../book/protections';
import { NotEmulated, Refusal, SAYS } from '../book/refusals';
import type { BookState, Rectangle } from '../book-state';
import { costTypeOf } from '../meter';
import type { Method } from './behind';
import { checkPermit } from './gates';
import type { Runtime, Self } from './runtime';
import { checkedArguments } from './signature';

/** Ends the execution: this and every later call throws. */
export function endExecution(runtime: Runtime, end: NonNullable<Runtime['end']>): never {
  runtime.end = end;
  runtime.locks.clear();
  throw new Refusal(SAYS.time);
}

function meetFaults(runtime: Runtime, crosses: boolean): void {
  const { killAt, failAt } = runtime.faults;
  if (!crosses) return;
  runtime.watch?.(runtime.meter.calls, runtime.book);
  if (killAt === runtime.meter.calls) endExecution(runtime, { is: 'killed' });
  if (failAt === runtime.meter.calls) throw new Refusal(SAYS.service);
}

/** Cells that a call touches, for its price. */
function cellsOf(self: Self): number {
  if ('at' in self) {
    const { rows, columns } = self.at as { readonly rows: number; readonly columns: number };
    return rows * columns;
  }
  return 'cells' in self ? Number(self.cells) : 0;
}

const CHANGES =
  /^(?:append|apply|auto|break|check$|clear|delete|hide|insert|merge|move|protect|remove|set|show|sort|uncheck)/;
const ONLY_SELECTS = /^(?:setActive|setCurrent)/;

interface Somewhere {
  readonly sheetId?: number;
  readonly at?: Rectangle;
  readonly places?: readonly { readonly sheetId: number; readonly at: Rectangle }[];
}

/** Where a change meets cells that are the owner's alone (§1.8); which call throws is unverified. */
function checkProtected({ sheets }: BookState, name: string, self: Self & Somewhere): void {
  if (!CHANGES.test(name) || ONLY_SELECTS.test(name)) return;
  const { sheetId, at, places = sheetId === undefined ? [] : [{ sheetId, at }] } = self;
  const isRefused = places.some((place) => {
    const sheet = sheets.find(({ id }) => id === place.sheetId);
    return sheet && guardOf(sheet, place.at, true)?.is === 'refused';
  });
  if (isRefused) throw new Refusal(SAYS.protected);
}

function carryOut(
  className: string,
  name: string,
  method: Method,
  self: Self,
  args: readonly unknown[],
): unknown {
  const { runtime } = self;
  if (runtime.end !== undefined) throw new Refusal(SAYS.time);
  const type = costTypeOf(className, name);
  meetFaults(runtime, runtime.meter.count(className, name));
  checkPermit(className, name, { auth: runtime.world.auth, scopes: runtime.scopes });
  const checked = checkedArguments(className, name, args);
  if (runtime.world.isColleague) checkProtected(runtime.book.state, name, self);
  runtime.meter.charge(type, cellsOf(self));
  if (type === 'read' || type === 'readCell') runtime.book.commit();
  return method.apply(self, [...checked]);
}

/** Errors cross into the bundle as its own; what is not Google's refusal is remembered as a fault of ours. */
export function call(
  className: string,
  name: string,
  method: Method,
  self: Self,
  args: readonly unknown[],
): unknown {
  const { realm } = self.runtime;
  try {
    return realm.adopt(carryOut(className, name, method, self, args));
  } catch (error) {
    if (error instanceof Refusal) throw realm.error('Exception', error.message);
    const fault = error instanceof Error ? error : new Error(String(error));
    self.runtime.broken ??= fault;
    throw realm.error(fault instanceof NotEmulated ? fault.name : 'EmulatorError', fault.message);
  }
}
