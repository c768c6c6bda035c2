/** A tab as data: its columns, their kinds and words. Layout, reading and record types follow from it. */

import type { CivilDate } from './civil-date';
import type { Text } from './text';

export const PILLARS = ['settings', 'planning', 'organizing', 'actuating', 'controlling'] as const;

export type Pillar = (typeof PILLARS)[number];

/** One of several fixed answers. What is stored in a cell is the label; what the code sees is the key. */
export interface Choice<Key extends string = string> {
  readonly key: Key;
  readonly label: Text;
  /** Other words that mean the same, in any language: read, never written. */
  readonly also?: readonly string[];
}

/**
 * `code` is text that must stay text (IDs, NIP, class names); `money` a whole amount; `percent` 0 to 100;
 * `time` minutes since midnight; `list` several codes in one cell, parted by `;` or `,`.
 */
export const KINDS = [
  'text',
  'code',
  'list',
  'number',
  'money',
  'percent',
  'date',
  'time',
  'yesno',
  'choice',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Column {
  readonly key: string;
  readonly kind: Kind;
  readonly title: Text;
  /** Pixels; 100 where it is left out. */
  readonly width?: number;
  readonly required?: true;
  /** Filled by commands from the other columns; a person may see it, not type it. */
  readonly computed?: true;
  readonly choices?: readonly Choice[];
  /** What stands in that column belongs here: `personnel.code`. One code a cell is offered as a drop-down. */
  readonly from?: string;
  /** Other words than those of `from` are right too (a class's own room): no drop-down marks them as wrong. */
  readonly open?: true;
  /** A formula for the row: `=[volume]*[price]`; written into blank cells only. */
  readonly formula?: string;
  /** Never twice in the tab. */
  readonly id?: true;
  /** People write here in a tab that commands generate; the commands keep it. */
  readonly theirs?: true;
  /** Long texts go on in the next line of the cell. */
  readonly wraps?: true;
  /** Kept for the commands; a person does not see it. */
  readonly hidden?: true;
  /** Rarely used: in a folded group. */
  readonly folded?: true;
  readonly help?: Text;
}

export interface TabTemplate {
  readonly id: string;
  readonly pillar: Pillar;
  readonly title: Text;
  /** One sentence: what the tab is for. Shown on `home`. */
  readonly purpose: Text;
  /** A table has a key row and headers; a form or report holds its id in A1 and is laid out by its command. */
  readonly shape: 'table' | 'report';
  readonly columns: readonly Column[];
  /** Blank rows ready for writing. */
  readonly blankRows: number;
  /** Made by a command alone: a person's edits in it are named before they are replaced. */
  readonly generated?: true;
  /** Hidden until something stands in it. */
  readonly hidden?: true;
  /** Kept for the commands; a person does not see it. */
  readonly backstage?: true;
  /** Made by its command when first used, right behind the first tab; its absence is no damage. */
  readonly onDemand?: true;
}

/** 1-based rows of every table. */
export const KEY_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

type KeyOf<C extends Column> = C extends { readonly choices: readonly Choice<infer Key>[] } ? Key : string;

interface ValueOfKind {
  readonly text: string;
  readonly code: string;
  readonly list: readonly string[];
  readonly number: number;
  readonly money: number;
  readonly percent: number;
  readonly date: CivilDate;
  readonly time: number;
  readonly yesno: boolean;
}

type ValueOf<C extends Column> = C['kind'] extends keyof ValueOfKind ? ValueOfKind[C['kind']] : KeyOf<C>;

/** The record of a template: each column's value, undefined where the cell is blank or cannot be read. */
export type RecordOf<T extends TabTemplate> = {
  readonly [C in T['columns'][number] as C['key']]: ValueOf<C> | undefined;
};

export type KeyIn<T extends TabTemplate> = T['columns'][number]['key'];
