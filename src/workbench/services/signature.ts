/** Whether arguments fit a declared method, and Google's sentence when they do not (§1.8). */

import { Refusal, SAYS } from '../book/refusals';
import { classOf } from './behind';
import { type DeclaredClass, declaredClass, type Overload, splitOutside } from './declared';
import { isEnum, isMemberOf } from './enums';

type Fits = (value: unknown) => boolean;

const isType =
  (type: string): Fits =>
  (value) => {
    const own: string = typeof value;
    return own === type;
  };

const BASIC: Readonly<Record<string, Fits>> = {
  any: () => true,
  string: isType('string'),
  Char: isType('string'),
  // Names of looks: their words are checked where they are set.
  FontLine: isType('string'),
  FontStyle: isType('string'),
  FontWeight: isType('string'),
  number: isType('number'),
  Integer: isType('number'),
  Byte: isType('number'),
  boolean: isType('boolean'),
  null: (value) => value === null,
  undefined: (value) => value === undefined,
  Date: (value) => Object.prototype.toString.call(value) === '[object Date]',
};

function single(type: string): Fits {
  if (Object.hasOwn(BASIC, type)) return BASIC[type] ?? (() => false);
  if (type.startsWith('"')) return isType('string');
  if (type.startsWith('{')) return (value) => typeof value === 'object' && value !== null;
  const inner = type.endsWith('[]') ? type.slice(0, -2) : type.match(/^Array<([\s\S]*)>$/)?.[1];
  if (inner !== undefined) {
    const item = fitting(inner);
    const anything = inner === 'any';
    return (value) => Array.isArray(value) && (anything || value.every(item));
  }
  const name = type.split('.').at(-1) ?? type;
  if (name === 'Date') return BASIC.Date ?? (() => false);
  return isEnum(name) ? (value) => isMemberOf(value, name) : (value) => classOf(value) === name;
}

const known = new Map<string, Fits>();

function fitting(type: string): Fits {
  const before = known.get(type);
  if (before !== undefined) return before;
  const choices = splitOutside(type, '|').map((choice) => single(choice));
  const fits: Fits =
    choices.length === 1 ? (choices[0] ?? (() => false)) : (value) => choices.some((one) => one(value));
  known.set(type, fits);
  return fits;
}

function fitsOverload(overload: Overload, args: readonly unknown[]): boolean {
  const last = overload.at(-1);
  if (args.length > overload.length && last?.rest !== true) return false;
  return overload.every((parameter, at) => {
    if (parameter.rest) return true;
    if (at >= args.length) return parameter.optional;
    return fitting(parameter.type)(args[at]);
  });
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : nameOf(value[0])}[]`;
  const emulated = classOf(value);
  if (emulated !== undefined) return pathOf(emulated, declaredClass(emulated));
  const names: Readonly<Record<string, string>> = { string: 'String', boolean: 'Boolean', number: 'number' };
  return names[typeof value] ?? Object.prototype.toString.call(value).slice(8, -1);
}

function pathOf(className: string, declared: DeclaredClass | undefined): string {
  const inner = declared?.namespace === 'Spreadsheet' && className !== 'SpreadsheetApp';
  return inner ? `SpreadsheetApp.${className}` : className;
}

/** Where Google takes a whole number it cuts off the rest (unverified). */
const whole = (overload: Overload, args: readonly unknown[]): readonly unknown[] =>
  args.map((value, at) =>
    overload[at]?.type === 'Integer' && typeof value === 'number' ? Math.trunc(value) : value,
  );

/**
 * The arguments as the method gets them.
 *
 * @throws Refusal when no declared overload takes them.
 */
export function checkedArguments(
  className: string,
  method: string,
  args: readonly unknown[],
): readonly unknown[] {
  const declared = declaredClass(className);
  const overload = declared?.methods.get(method)?.find((one) => fitsOverload(one, args));
  if (overload !== undefined) return whole(overload, args);
  const types = args.map(nameOf).join(',');
  throw new Refusal(SAYS.signature(types, `${pathOf(className, declared)}.${method}`));
}
