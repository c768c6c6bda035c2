/** Sessions that were begun and not saved, as they are kept beyond the page, and found again by the same workbook. */

import { fingerprint } from '../../core/hash';
import { isObject, type Json, property } from '../../core/json';
import { plannedPlace } from './draft';
import { type Draft, plannedIn, wordIn } from './lists';

/** A session that was begun; its place in the list of planned ones. */
export interface Begun {
  readonly draft: Draft;
  readonly from?: number;
}

/** Written freely, and so perhaps of somebody: never kept outside the page. */
const FREE = ['note', 'why', 'reason', 'topic'];

/** The same for one school, another for the next one: a draft comes back in its own workbook only. */
const bookOf = (lists: Json): string =>
  fingerprint(JSON.stringify([property(lists, 'classes') ?? '', property(lists, 'people') ?? '']));

/** @returns undefined where nothing is to be kept. */
export function toKeep(lists: Json, begun: readonly Begun[]): Json | undefined {
  if (begun.length === 0) return undefined;
  const drafts = begun.map(({ draft }) =>
    Object.fromEntries(Object.entries(draft).filter(([key]) => !FREE.includes(key))),
  );
  return { book: bookOf(lists), drafts };
}

const draftIn = (given: Json): Draft =>
  isObject(given) ? Object.fromEntries(Object.keys(given).map((key) => [key, wordIn(given, key)])) : {};

/** With the plan's own words again, where it still waits for that session. */
export function fromKept(lists: Json, kept: Json | undefined): readonly Begun[] {
  const drafts = property(kept, 'drafts');
  if (wordIn(kept, 'book') !== bookOf(lists) || !Array.isArray(drafts)) return [];
  const taken: number[] = [];
  return drafts.map((given: Json): Begun => {
    const draft = draftIn(given);
    const from = plannedPlace(lists, draft, taken);
    if (from === undefined) return { draft };
    taken.push(from);
    const { topic = '' } = plannedIn(lists)[from] ?? {};
    return { draft: { ...draft, topic }, from };
  });
}
