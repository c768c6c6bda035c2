/** Packs of earlier schemas, brought up to this one step by step. */

import { isObject, type JsonObject, property } from '../core/json';
import { PACK_PARTS, PACK_SCHEMA } from './pack';

/**
 * What a schema's packs have to become to be of the next one, by schema. Schema 2 lets letterhead, paper and checks
 * switched off travel among the thresholds: a pack of schema 1 has none of them and needs no more than its number.
 * Schema 3 says how a part is locked; until then a school could always add rows to it.
 */
const STEPS: Readonly<Record<number, (pack: JsonObject) => JsonObject>> = {
  1: (pack) => pack,
  2: lockedToAdd,
};

/** A list that names something else stays as it is: the reader refuses it. */
function lockedToAdd(pack: JsonObject): JsonObject {
  const { locks } = pack;
  const isPart = (name: unknown): name is string => PACK_PARTS.some((part) => part.name === name);
  if (!Array.isArray(locks) || !locks.every(isPart)) return pack;
  return { ...pack, locks: Object.fromEntries(locks.map((name) => [name, 'add'])) };
}

/** @returns the pack as it came where its schema is none that can be stepped up: the reader says what is wrong. */
export function migrated(pack: JsonObject): JsonObject {
  const { meta } = pack;
  const schema = property(meta, 'schema');
  if (!isObject(meta) || typeof schema !== 'number' || schema >= PACK_SCHEMA) return pack;
  const step = STEPS[schema];
  return step ? migrated({ ...step(pack), meta: { ...meta, schema: schema + 1 } }) : pack;
}
