/** Spreadsheet: its sheets, settings, names and metadata. */

import { localeOf } from '../book/locale';
import { NotEmulated, Refusal } from '../book/refusals';
import { checkTimeZone } from '../book/serial';
import { deleteSheet, findSheet, insertSheet, moveSheet, sheetNamed, sheetOf } from '../book/sheets';
import type { SheetState } from '../book-state';
import { behind, itself } from './behind';
import { addMetadata, metadataOn, newFinder } from './metadata';
import { namedRangesOf, setNamedRange } from './named-range';
import { rangeListOf } from './range-list';
import { dataPlace } from './range-place';
import {
  type GasRange,
  type GasSheet,
  type GasSpreadsheet,
  type RangeSelf,
  range,
  type Self,
  type SheetSelf,
  sheet,
  stateOf,
} from './runtime';
import { namedPlace } from './sheet-ranges';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const ID = 'workbench';

const activeId = (self: Self): number => stateOf(self).activeSheetId;
const active = (self: Self): SheetState => sheetOf(stateOf(self), activeId(self));
const orNull = (self: Self, found: SheetState | undefined): GasSheet | null =>
  found === undefined ? null : sheet(self, found);

export const spreadsheetSheets = {
  getSheets(this: Self) {
    return stateOf(this).sheets.map((state) => sheet(this, state)); // unverified
  },
  getNumSheets(this: Self) {
    return stateOf(this).sheets.length; // unverified
  },
  getSheetByName(this: Self, name: string) {
    return orNull(this, sheetNamed(stateOf(this), name)); // unverified: by exact case
  },
  getSheetById(this: Self, id: number) {
    return orNull(this, findSheet(stateOf(this), id)); // unverified
  },
  getActiveSheet(this: Self) {
    return sheet(this, active(this)); // unverified
  },
  insertSheet(this: Self, ...args: unknown[]): GasSheet {
    if (args.some((item) => typeof item === 'object'))
      throw new NotEmulated('Spreadsheet.insertSheet with options');
    const name = args.find((item): item is string => typeof item === 'string');
    const index = args.find((item): item is number => typeof item === 'number');
    this.runtime.book.change((book) => insertSheet(book, name, index));
    return sheet(this, active(this)); // §1.7, §1.8
  },
  deleteSheet(this: Self, gone: GasSheet) {
    const { sheetId } = behind<SheetSelf>(gone);
    this.runtime.book.change((book) => deleteSheet(book, sheetId)); // §1.8
  },
  setActiveSheet(this: Self, wanted: GasSheet): GasSheet {
    const { sheetId } = behind<SheetSelf>(wanted);
    this.runtime.book.change((book) => ({ ...book, activeSheetId: sheetOf(book, sheetId).id }));
    return wanted; // unverified
  },
  moveActiveSheet(this: Self, position: number) {
    this.runtime.book.change((book) => moveSheet(book, book.activeSheetId, position - 1)); // unverified
  },
} satisfies Partial<Spreadsheet>;

export const spreadsheetSelf = {
  getId(this: Self) {
    return ID; // unverified
  },
  getUrl(this: Self) {
    return `https://docs.google.com/spreadsheets/d/${ID}/edit`; // §1.7
  },
  getName(this: Self) {
    return stateOf(this).name; // unverified
  },
  rename(this: Self, name: string) {
    this.runtime.book.change((book) => ({ ...book, name })); // unverified
  },
  getSpreadsheetLocale(this: Self) {
    return stateOf(this).locale; // unverified
  },
  setSpreadsheetLocale(this: Self, locale: string) {
    localeOf(locale);
    this.runtime.book.change((book) => ({ ...book, locale })); // unverified
  },
  getSpreadsheetTimeZone(this: Self) {
    return stateOf(this).timeZone; // §1.7
  },
  setSpreadsheetTimeZone(this: Self, timeZone: string) {
    checkTimeZone(timeZone);
    this.runtime.book.change((book) => ({ ...book, timeZone })); // §1.7
  },
  toast(this: Self, message: string, title: string = '') {
    this.runtime.shown.push({ kind: 'toast', message, title }); // §1.7
  },
  getRange(this: Self, name: string) {
    const { sheetId, at } = namedPlace(this, activeId(this), name);
    return range(this, sheetId, at); // §1.8
  },
  getRangeList(this: Self, names: readonly string[]) {
    return rangeListOf(
      this,
      names.map((name) => namedPlace(this, activeId(this), name)),
    ); // unverified
  },
  getDataRange(this: Self) {
    return range(this, activeId(this), dataPlace(this, activeId(this))); // §1.7
  },
  getNamedRanges(this: Self) {
    return namedRangesOf(this); // unverified
  },
  getRangeByName(this: Self, name: string) {
    const named = stateOf(this).namedRanges.find((one) => one.name === name);
    return named === undefined ? null : range(this, named.sheetId, named.range); // unverified
  },
  setNamedRange(this: Self, name: string, place: GasRange) {
    const { sheetId, at } = behind<RangeSelf>(place);
    setNamedRange(this, name, sheetId, at); // §1.7
  },
  removeNamedRange(this: Self, name: string) {
    if (!stateOf(this).namedRanges.some((one) => one.name === name)) {
      throw new Refusal(`The named range "${name}" does not exist.`);
    }
    this.runtime.book.change((book) => ({
      ...book,
      namedRanges: book.namedRanges.filter((one) => one.name !== name),
    })); // unverified
  },
  addDeveloperMetadata(this: Self, key: string, ...rest: unknown[]) {
    addMetadata(this, undefined, key, rest);
    return itself<GasSpreadsheet>(this); // §1.7
  },
  getDeveloperMetadata(this: Self) {
    return metadataOn(this, undefined); // §1.7
  },
  createDeveloperMetadataFinder(this: Self) {
    return newFinder(this, undefined); // §1.7
  },
} satisfies Partial<Spreadsheet>;
