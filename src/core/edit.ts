/** Changes to a workbook as data: computed first, shown as a preview, carried out last. */

import type { Cell, Grid } from './cell';
import { type Report, shownValue } from './report';
import type { Column, TabTemplate } from './template';
import type { Text } from './text';

/** Makes the tab where it is missing and finishes it where it was begun; rows are in template order. */
export interface MakeTab {
  readonly do: 'make-tab';
  readonly template: TabTemplate;
  readonly rows: Grid;
}

/** Puts rows, in template order, below the last one that somebody wrote in. */
export interface AddRows {
  readonly do: 'add-rows';
  readonly tab: string;
  readonly rows: Grid;
}

export interface CellChange {
  /** 1-based row in the sheet. */
  readonly row: number;
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

export interface SetCells {
  readonly do: 'set-cells';
  readonly tab: string;
  readonly cells: readonly CellChange[];
}

/** Makes these rows, in template order, the whole body of a tab that commands generate. */
export interface ReplaceRows {
  readonly do: 'replace-rows';
  readonly tab: string;
  readonly rows: Grid;
  /** Follows from other tabs alone: an undo makes it anew instead of keeping what stood there. */
  readonly follows?: true;
}

/** Lays a report out on its tab, which is made where it is missing. */
export interface DrawReport {
  readonly do: 'draw-report';
  readonly template: TabTemplate;
  readonly report: Report;
}

/** Puts a column that is missing back at the right end of its tab, with its formula where it has one. */
export interface RestoreColumn {
  readonly do: 'restore-column';
  readonly tab: string;
  readonly column: Column;
}

/** Writes the workbook's own facts (language, framework, version) where a copy keeps them. */
export interface Remember {
  readonly do: 'remember';
  readonly fact: string;
  readonly value: string;
}

/** A word of ours that stands in a column and becomes another; every other cell of the column stays. */
export interface Rewording {
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** 1-based, from above. */
  readonly rows: readonly number[];
}

/** Puts a tab into other words: title, headers, drop-downs, the look of dates, and words chosen in it. */
export interface RelabelTab {
  readonly do: 'relabel-tab';
  /** As it is to be. */
  readonly template: TabTemplate;
  /** Titles that the tab may have from us; any other is somebody's own. */
  readonly titles: readonly Text[];
  /** Columns, by key, that are no longer seen, and that are seen again. */
  readonly hides?: readonly string[];
  readonly shows?: readonly string[];
  /** Headers, and rows that came with us. */
  readonly cells: readonly CellChange[];
  /** What people chose. */
  readonly words: readonly Rewording[];
}

/** Marks a tab as ours again after a copy or an import lost the mark. */
export interface ClaimTab {
  readonly do: 'claim-tab';
  readonly template: TabTemplate;
}

/** Takes back rows that a command added, as far as they still hold what it wrote. */
export interface RemoveRows {
  readonly do: 'remove-rows';
  readonly tab: string;
  /** 1-based. */
  readonly row: number;
  readonly count: number;
  /** Rows of the whole grid before they came: what it grew by goes with them. */
  readonly gridBefore: number;
}

/** Marks the cells of a tab that a column of a list names (`schedule.place J03`), or ends that. */
export interface MarkCells {
  readonly do: 'mark-cells';
  readonly tab: string;
  /** Template id and column key of the list. */
  readonly list: { readonly tab: string; readonly column: string };
  readonly on: boolean;
}

/** Takes a tab of ours out of the workbook, whatever stands in it. */
export interface DeleteTab {
  readonly do: 'delete-tab';
  readonly template: TabTemplate;
}

/** The workbook no longer has that fact. */
export interface Forget {
  readonly do: 'forget';
  readonly fact: string;
}

export type Edit =
  | MakeTab
  | AddRows
  | SetCells
  | ReplaceRows
  | DrawReport
  | RestoreColumn
  | RelabelTab
  | Remember
  | ClaimTab
  | RemoveRows
  | MarkCells
  | DeleteTab
  | Forget;

/** The template id that an edit touches; undefined where it touches the workbook as a whole. */
export function touchedTab(edit: Edit): string | undefined {
  switch (edit.do) {
    case 'make-tab':
    case 'draw-report':
    case 'claim-tab':
    case 'relabel-tab':
    case 'delete-tab':
      return edit.template.id;
    case 'remember':
    case 'forget':
      return undefined;
    default:
      return edit.tab;
  }
}

/** Every cell that an edit writes. */
export function writtenCells(edit: Edit): readonly Cell[] {
  switch (edit.do) {
    case 'make-tab':
    case 'add-rows':
    case 'replace-rows':
      return edit.rows.flat();
    case 'set-cells':
      return edit.cells.map(({ after }) => after);
    case 'draw-report':
      return edit.report.lines.flatMap(({ cells }) => cells.map(shownValue));
    default:
      return [];
  }
}
