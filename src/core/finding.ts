/** Something in the tabs that a person should look at, with the cell and what to do. */

import type { Saying, Text } from './text';

/** E blocks, W warns, I informs. */
export const SEVERITIES = ['E', 'W', 'I'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A rule as data: its page, its message and its fix. */
export interface CheckInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly fix: Text;
}

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** Template id of the tab. */
  readonly tab: string;
  /** 1-based sheet row that a person sees; 2 is the header. */
  readonly row: number;
  /** Column key; the tab's first column where it is left out. */
  readonly column?: string;
  readonly message: Saying;
  readonly fix: Text;
}
