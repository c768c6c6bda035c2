/** Sheet: its name, place, looks, and what hangs on it. */

import { copySheet, hideSheet, renameSheet, sheetOf, withSheet } from '../book/sheets';
import type { SheetState } from '../book-state';
import { itself } from './behind';
import { member } from './enums';
import { addMetadata, metadataOn, newFinder } from './metadata';
import { type GasSheet, type GasSpreadsheet, type SheetSelf, sheet, stateOf } from './runtime';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const own = (self: SheetSelf): SheetState => sheetOf(stateOf(self), self.sheetId);

function set(self: SheetSelf, part: Partial<SheetState>): GasSheet {
  self.runtime.book.change((book) => withSheet(book, self.sheetId, (sheet) => ({ ...sheet, ...part })));
  return itself(self);
}

export const sheetSelf = {
  getName(this: SheetSelf) {
    return own(this).name; // unverified
  },
  getSheetName(this: SheetSelf) {
    return own(this).name; // unverified
  },
  setName(this: SheetSelf, name: string) {
    this.runtime.book.change((book) => renameSheet(book, this.sheetId, name));
    return itself<GasSheet>(this); // §1.8
  },
  getSheetId(this: SheetSelf) {
    return own(this).id; // unverified
  },
  getIndex(this: SheetSelf) {
    return stateOf(this).sheets.indexOf(own(this)) + 1; // unverified
  },
  getParent(this: SheetSelf) {
    return this.runtime.make<GasSpreadsheet>('Spreadsheet'); // unverified
  },
  getType(this: SheetSelf) {
    return member<GoogleAppsScript.Spreadsheet.SheetType>('SheetType', 'GRID'); // unverified
  },
  activate(this: SheetSelf) {
    this.runtime.book.change((book) => ({ ...book, activeSheetId: own(this).id }));
    return itself<GasSheet>(this); // unverified
  },
  hideSheet(this: SheetSelf) {
    this.runtime.book.change((book) => hideSheet(book, this.sheetId, true));
    return itself<GasSheet>(this); // unverified
  },
  showSheet(this: SheetSelf) {
    this.runtime.book.change((book) => hideSheet(book, this.sheetId, false));
    return itself<GasSheet>(this); // unverified
  },
  isSheetHidden(this: SheetSelf) {
    return own(this).hidden; // unverified
  },
  copyTo(this: SheetSelf, _spreadsheet: GasSpreadsheet): GasSheet {
    this.runtime.book.change((book) => copySheet(book, this.sheetId));
    const { sheets } = stateOf(this);
    return sheet(this, sheets[sheets.length - 1] ?? own(this)); // unverified
  },
  setTabColor(this: SheetSelf, color: string | null) {
    return set(this, { tabColor: color?.toLowerCase() }); // unverified
  },
  getTabColor(this: SheetSelf) {
    return own(this).tabColor ?? null; // unverified
  },
  setHiddenGridlines(this: SheetSelf, hiddenGridlines: boolean) {
    return set(this, { hiddenGridlines }); // unverified
  },
  hasHiddenGridlines(this: SheetSelf) {
    return own(this).hiddenGridlines; // unverified
  },
  addDeveloperMetadata(this: SheetSelf, key: string, ...rest: unknown[]) {
    addMetadata(this, this.sheetId, key, rest);
    return itself<GasSheet>(this); // §1.7
  },
  getDeveloperMetadata(this: SheetSelf) {
    return metadataOn(this, this.sheetId); // §1.7
  },
  createDeveloperMetadataFinder(this: SheetSelf) {
    return newFinder(this, this.sheetId); // §1.7
  },
} satisfies Partial<Sheet>;
