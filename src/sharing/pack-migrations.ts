/** Packs of earlier schemas, brought up to this one step by step. */

import { isObject, type JsonObject, property } from '../core/json';
import { PACK_SCHEMA } from './pack';

/**
 * What a schema's packs have to become to be of the next one, by schema. Schema 2 lets letterhead, paper and checks
 * switched off travel among the thresholds: a pack of schema 1 has none of them and needs no more than its number.
 */
const STEPS: Readonly<Record<number, (pack: JsonObject) => JsonObject>> = { 1: (pack) => pack };

/** @returns the pack as it came where its schema is none that can be stepped up: the reader says what is wrong. */
export function migrated(pack: JsonObject): JsonObject {
  const { meta } = pack;
  const schema = property(meta, 'schema');
  if (!isObject(meta) || typeof schema !== 'number' || schema >= PACK_SCHEMA) return pack;
  const step = STEPS[schema];
  return step ? migrated({ ...step(pack), meta: { ...meta, schema: schema + 1 } }) : pack;
}
