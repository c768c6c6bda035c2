/** What one execution works with: the workbook, the bundle's world, the meter, and makers of service objects. */

import type { Book } from '../book/book';
import type { BookState, Rectangle, SheetState } from '../book-state';
import type { Faults, MenuNode, Options, Question, Shown, World } from '../execution';
import type { Meter } from '../meter';
import type { Realm } from './realm';

export type GasRange = GoogleAppsScript.Spreadsheet.Range;
export type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GasSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What stands behind an emulated object: the execution that it belongs to, and its own state. */
export interface Self {
  readonly runtime: Runtime;
}

export interface RangeSelf extends Self {
  readonly sheetId: number;
  readonly at: Rectangle;
}

export interface SheetSelf extends Self {
  readonly sheetId: number;
}

/** Where a piece of metadata is: on a sheet, or (undefined) on the spreadsheet. */
export type MetadataPlace = number | undefined;

/** Makes a service object of a class with its state behind it. */
export type Make = <Type extends object>(className: string, state?: object) => Type;

export interface Runtime {
  readonly world: World;
  readonly book: Book;
  readonly realm: Realm;
  readonly meter: Meter;
  readonly make: Make;
  readonly faults: Faults;
  readonly watch: Options['watch'];
  /** OAuth scopes of the manifest, full addresses. */
  readonly scopes: readonly string[];
  readonly distDir: string;
  readonly scriptTimeZone: string;
  /** Draws from the seed: 0 up to 1. */
  readonly random: () => number;
  readonly shown: Shown[];
  readonly logs: string[];
  /** Why no further service call is carried out. */
  end: { readonly is: 'killed' } | { readonly is: 'needs-answer'; readonly dialog: string } | undefined;
  /** The dialog that nobody answered. */
  asked: Question | undefined;
  /** A gap or a bug of the emulator: the execution has failed, whatever the bundle catches. */
  broken: Error | undefined;
  /** Locks held by this execution. */
  readonly locks: Set<string>;
  menu: readonly MenuNode[];
}

export const stateOf = ({ runtime }: Self): BookState => runtime.book.state;

export const range = (self: Self, sheetId: number, at: Rectangle): GasRange =>
  self.runtime.make<GasRange>('Range', { sheetId, at });

export const sheet = (self: Self, { id }: SheetState): GasSheet =>
  self.runtime.make<GasSheet>('Sheet', { sheetId: id });
