/** A check: a rule over the whole school that points to the cells where it is broken. */

import type { CheckInfo } from '../core/finding';
import type { Text } from '../core/text';
import type { ColumnName, School } from './school';

/** A cell named inside a message. It may move when people sort; what stands beside it may not. */
export interface Spot {
  readonly row: number;
  readonly column: string;
  /** What tells the row from others, and what stands there: `J06: 10:15-09:35`. */
  readonly label?: string;
  /** So many further cells are the same. */
  readonly more?: number;
}

export type HitGap = string | number | Text | Spot;

/** A place where a rule is broken. */
export interface Hit {
  /** Template id. */
  readonly tab: string;
  /** 1-based sheet row; the header where a whole column or tab is meant. */
  readonly row?: number;
  /** Column key; the tab's first column where it is left out. */
  readonly column?: string;
  /** 0-based, on a report: its columns have no keys. */
  readonly place?: number;
  readonly gaps?: Readonly<Record<string, HitGap>>;
  /** Further rows of the tab that the finding makes unready: the other half of a double booking. */
  readonly touches?: readonly number[];
  /** What the rows have in common of which this is one: the finding is known by it, whichever row comes first. */
  readonly group?: string;
  /** One of the check's other messages. */
  readonly message?: Text;
  /** A fix of its own: what this cell wants. */
  readonly fix?: Text;
}

/** A plan item's dates are one group; what belongs to no plan item is its own. */
export const groupOf = (plan: string | undefined, what: string): Pick<Hit, 'group'> =>
  plan === undefined ? {} : { group: `${plan} ${what}` };

/**
 * Texts are those of the field's `checks.json`; both languages share their gaps' names. Gaps named `cell`,
 * `cell1`, `cell2` are spots.
 */
export interface Check extends CheckInfo {
  /** Messages that hits may carry instead of the usual one. */
  readonly otherMessages?: readonly Text[];
  /** Without one of these columns the check keeps silent. */
  readonly needs: readonly ColumnName[];
  /** Without one of these it still runs, but sees less or names things otherwise. */
  readonly leansOn?: readonly ColumnName[];
  /** For a check of many tabs: those of which it cannot see everything. Template ids. */
  readonly blindOn?: (school: School) => readonly string[];
  /** Messages that it could not have said this time, whatever stands there. */
  readonly blindTo?: (school: School) => readonly Text[];
  /** Said on the page of the findings, not listed on the tab: it speaks of the run, not of the school. */
  readonly isOnPageOnly?: true;
  readonly run: (school: School) => readonly Hit[];
}

/** Everything that the checks may say, by check id. */
export function messagesOf(checks: readonly Check[]): ReadonlyMap<string, readonly Text[]> {
  const found = new Map<string, readonly Text[]>();
  for (const { id, message, otherMessages = [] } of checks) {
    found.set(id, [...new Set([...(found.get(id) ?? []), message, ...otherMessages])]);
  }
  return found;
}
