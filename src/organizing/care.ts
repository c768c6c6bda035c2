/** Whom each counsellor serves: class groups and pupils, by the tab of the classes. */

import { readList } from '../core/read';
import type { ClassGroup } from '../tabs/classes';

export interface Care {
  readonly pupils: number;
  readonly groups: number;
  /** Of each class it is known how many pupils it has. */
  readonly counted: boolean;
}

export const NOBODY: Care = { pupils: 0, groups: 0, counted: true };

/** By code; a class listed twice counts once for each of its counsellors. */
export function careOf(rows: readonly { readonly record: ClassGroup }[]): ReadonlyMap<string, Care> {
  const found = new Map<string, Care>();
  const seen = new Set<string>();
  for (const { record } of rows) {
    for (const code of readList(record.counsellor ?? '')) {
      if (seen.has(`${code} ${record.class}`)) continue;
      seen.add(`${code} ${record.class}`);
      const { pupils, groups, counted } = found.get(code) ?? NOBODY;
      const more = record.pupils;
      found.set(code, {
        pupils: pupils + (more ?? 0),
        groups: groups + 1,
        counted: counted && more !== undefined,
      });
    }
  }
  return found;
}
