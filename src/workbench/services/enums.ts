/** Google's enums: objects that know their name, made from Google's own declarations. */

import { declaredEnum } from './declared';

export interface EnumMember {
  readonly name: () => string;
  readonly ordinal: () => number;
  readonly toString: () => string;
}

const enums = new Map<string, Readonly<Record<string, EnumMember>>>();
const places = new WeakMap<object, { readonly enumName: string; readonly name: string }>();

function makeMember(enumName: string, name: string, ordinal: number): EnumMember {
  const member = Object.freeze({ name: () => name, ordinal: () => ordinal, toString: () => name });
  places.set(member, { enumName, name });
  return member;
}

/** @throws Error for a name that Google does not declare: a mistake of the emulator. */
export function enumOf(enumName: string): Readonly<Record<string, EnumMember>> {
  const known = enums.get(enumName);
  if (known !== undefined) return known;
  const names = declaredEnum(enumName);
  if (names === undefined) throw new Error(`Google has no enum ${enumName}`);
  const members = names.map((name, ordinal) => [name, makeMember(enumName, name, ordinal)] as const);
  const made = Object.freeze(Object.assign(Object.create(null), Object.fromEntries(members)));
  enums.set(enumName, made);
  return made;
}

/** One member, typed as the method that returns it needs. */
export function member<Type>(enumName: string, name: string): Type {
  const found = enumOf(enumName)[name];
  if (found === undefined) throw new Error(`Google has no ${enumName}.${name}`);
  return found as Type;
}

export const isMemberOf = (value: unknown, enumName: string): boolean =>
  typeof value === 'object' && value !== null && places.get(value)?.enumName === enumName;

export const nameOfMember = (value: unknown): string =>
  (typeof value === 'object' && value !== null ? places.get(value)?.name : undefined) ?? String(value);

export const isEnum = (name: string): boolean => declaredEnum(name) !== undefined;
