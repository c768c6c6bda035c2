/** How a person answers needs, read from outside: which plan item, or a new one. */

import { isObject, type Json, property } from '../core/json';

export interface NeedLink {
  /** The item as it stands on the tab of needs. */
  readonly need: string;
  /** ID of a plan item; blank takes the link away. */
  readonly plan: string;
}

export interface NewPlan {
  readonly need: string;
  readonly service: string;
  readonly topic: string;
  readonly target: string;
  /** `2026-10`. */
  readonly month: string;
  readonly volume: string;
}

export interface NeedAnswers {
  readonly links: readonly NeedLink[];
  readonly plans: readonly NewPlan[];
}

/** One person looks at them one by one. */
const MOST = 50;

function fieldsIn<K extends string>(
  given: Json,
  keys: readonly K[],
): Readonly<Record<K, string>> | undefined {
  const values = keys.map((key) => property(given, key) ?? '');
  const isReadable = isObject(given) && values.every((value) => ['string', 'number'].includes(typeof value));
  const fields = keys.map((key, index) => [key, String(values[index]).trim()]);
  return isReadable ? (Object.fromEntries(fields) as Record<K, string>) : undefined;
}

function listIn<K extends string>(input: Json, key: string, keys: readonly K[]) {
  const given = property(input, key) ?? [];
  if (!Array.isArray(given) || given.length > MOST) return undefined;
  const all = given.map((one: Json) => fieldsIn(one, keys));
  return all.every((one) => one !== undefined) ? all : undefined;
}

/** @returns undefined where nothing is asked, or it cannot be read. */
export function needAnswersIn(input: Json): NeedAnswers | undefined {
  const links = listIn(input, 'link', ['need', 'plan']);
  const plans = listIn(input, 'make', ['need', 'service', 'topic', 'target', 'month', 'volume']);
  return links && plans && links.length + plans.length > 0 ? { links, plans } : undefined;
}
