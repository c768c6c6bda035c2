/** What the page and the workbench say to each other: plain JSON over one socket. */

import type { Guard } from '../book/protections';
import type { SelectionState } from '../book-state';
import type { MenuNode, Question } from '../execution';

export type Language = 'id' | 'en';

/** A cell as the grid's engine takes it. */
export interface CellChange {
  readonly sheetId: number;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly format: string;
  readonly style: object | null;
}

/** What somebody typed, pasted or emptied; text as a person of the workbook's locale types it. */
export interface TypedCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Of what was pasted, for a cell without a format. */
  readonly format?: string;
}

/** A change of the grid's shape by hand; rows and columns are 0-based. */
export type Reshape =
  | {
      readonly do: 'insert';
      readonly sheetId: number;
      readonly axis: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
      readonly model: number;
    }
  | {
      readonly do: 'delete' | 'hide' | 'unhide';
      readonly sheetId: number;
      readonly axis: 'rows' | 'columns';
      readonly lines: readonly number[];
    }
  | {
      readonly do: 'resize';
      readonly sheetId: number;
      readonly axis: 'rows' | 'columns';
      readonly lines: readonly number[];
      /** Pixels; null is the default. */
      readonly size: number | null;
    }
  | { readonly do: 'rename-sheet'; readonly sheetId: number; readonly name: string }
  | { readonly do: 'move-sheet'; readonly sheetId: number; readonly by: number }
  | { readonly do: 'delete-sheet' | 'hide-sheet' | 'show-sheet'; readonly sheetId: number }
  | { readonly do: 'add-sheet'; readonly at: number };

/** A note on a cell; row and column are 0-based. */
export interface Note {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What is selected in a page. */
export interface Selected extends SelectionState {
  readonly sheetId: number;
}

/** What the last execution cost. */
export interface Cost {
  readonly label: string;
  readonly calls: number;
  /** The most frequent service methods, most frequent first. */
  readonly methods: readonly (readonly [string, number])[];
  /** Typical and high, by the cost model. */
  readonly seconds: readonly [number, number];
}

/** What every page shows beside the grid. */
export interface Surroundings {
  readonly language: Language;
  readonly menu: readonly MenuNode[];
  readonly title: string;
  readonly today: string;
}

export type ToPage =
  | ({ readonly is: 'surroundings' } & Surroundings)
  | { readonly is: 'book'; readonly data: unknown; readonly locale: string; readonly activeSheetId: number }
  | { readonly is: 'cells'; readonly changes: readonly CellChange[] }
  /** To the front with it, and with what is selected on it where that is another now. */
  | { readonly is: 'activate'; readonly sheetId: number; readonly selected?: SelectionState }
  | { readonly is: 'notes'; readonly notes: readonly Note[] }
  /** The workbook is that of last time. */
  | { readonly is: 'taken-up' }
  | { readonly is: 'idle' }
  | { readonly is: 'toast'; readonly title: string; readonly text: string }
  | { readonly is: 'error'; readonly text: string }
  /** Cells that are not to be changed by mistake, or not by this person; the change was not carried out. */
  | { readonly is: 'guarded'; readonly guard: Guard; readonly about: ByHand }
  /** Something to read and close that is no error. */
  | { readonly is: 'tell'; readonly text: string }
  | { readonly is: 'question'; readonly question: Question }
  | { readonly is: 'cost'; readonly cost: Cost }
  | {
      readonly is: 'frame';
      readonly place: 'sidebar' | 'dialog';
      readonly id: string;
      readonly title: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly is: 'reply'; readonly call: number; readonly value: unknown }
  | { readonly is: 'failure'; readonly call: number; readonly message: string };

/** `isSure`: the person was asked already. */
export type ByHand =
  | { readonly is: 'type'; readonly cells: readonly TypedCell[]; readonly isSure?: true }
  | { readonly is: 'reshape'; readonly change: Reshape; readonly isSure?: true };

export type ToWorkbench =
  | ByHand
  | { readonly is: 'run'; readonly name: string; readonly label: string; readonly selected?: Selected }
  | { readonly is: 'answer'; readonly answer: string }
  | { readonly is: 'undo' | 'redo' }
  | { readonly is: 'active'; readonly sheetId: number }
  | { readonly is: 'language'; readonly language: Language }
  /** A file of the person's, its bytes in base64. */
  | { readonly is: 'open'; readonly name: string; readonly content: string }
  | { readonly is: 'start-over' }
  | {
      readonly is: 'call';
      readonly call: number;
      readonly name: string;
      readonly args: readonly unknown[];
      readonly selected?: Selected;
    };

/** One browser tab. */
export interface Page {
  /** Somebody with whom the owner shares the file. */
  readonly isColleague?: boolean;
  send(message: ToPage): void;
}
