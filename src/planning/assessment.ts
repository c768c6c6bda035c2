/** What a needs assessment found, item by item, however it was asked. */

import type { CivilDate } from '../core/civil-date';

export interface AssessedItem {
  readonly item: string;
  /** Key of the domain, where the sheet says it. */
  readonly domain?: string;
  /** 0 to 100, with one decimal as the tab shows it. */
  readonly percent: number;
  readonly respondents?: number;
  /** ID of a plan item, as the sheet says it. */
  readonly plan?: string;
  /** What it was asked with. */
  readonly instrument?: string;
  readonly date?: CivilDate;
}

/** A cell that counts for nothing until it can be read. */
export interface UnreadCell {
  readonly cell: string;
  readonly words: string;
}

export interface Assessment {
  readonly items: readonly AssessedItem[];
  readonly unread: readonly UnreadCell[];
  /** Headings of columns that are no item: name, class, what is asked twice. */
  readonly leftOut: readonly string[];
}

export const oneDecimal = (number: number): number => Math.round(number * 10) / 10;
