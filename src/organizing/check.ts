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
  readonly gaps?: Readonly<Record<string, HitGap>>;
  /** Further rows of the tab that the finding makes unready: the other half of a double booking. */
  readonly touches?: readonly number[];
}

/**
 * Texts are those of the field's `checks.json`; both languages share their gaps' names. Gaps named `cell`,
 * `cell1`, `cell2` are spots.
 */
export interface Check extends CheckInfo {
  /** Without one of these columns the check keeps silent. */
  readonly needs: readonly ColumnName[];
  readonly run: (school: School) => readonly Hit[];
}
