/** SpreadsheetApp: the door to the open spreadsheet, its page, and builders. */

import { NotEmulated } from '../book/refusals';
import { sheetOf } from '../book/sheets';
import { newFormatBuilder } from './conditional-format';
import { newRichTextBuilder } from './rich-text';
import { type GasSheet, type GasSpreadsheet, type Self, sheet, stateOf } from './runtime';
import { spreadsheetSheets } from './spreadsheet';
import { newValidationBuilder } from './validation';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Other files: the manifest's scopes refuse them first (§1.4). */
const elsewhere = (name: string) =>
  function (this: Self): GasSpreadsheet {
    throw new NotEmulated(`SpreadsheetApp.${name}`);
  };

export const spreadsheetApp = {
  getActiveSpreadsheet(this: Self) {
    return this.runtime.make<GasSpreadsheet>('Spreadsheet'); // §1.1, §1.4
  },
  getActive(this: Self) {
    return this.runtime.make<GasSpreadsheet>('Spreadsheet'); // §1.1, §1.4
  },
  getActiveSheet(this: Self) {
    return sheet(this, sheetOf(stateOf(this), stateOf(this).activeSheetId)); // §1.1
  },
  setActiveSheet(this: Self, wanted: GasSheet) {
    return spreadsheetSheets.setActiveSheet.call(this, wanted); // unverified
  },
  getUi(this: Self) {
    return this.runtime.make<GoogleAppsScript.Base.Ui>('Ui'); // §1.1
  },
  flush(this: Self) {
    this.runtime.book.commit(); // §1.7
  },
  newDataValidation(this: Self) {
    return newValidationBuilder(this); // §1.4
  },
  newRichTextValue(this: Self) {
    return newRichTextBuilder(this); // unverified
  },
  newConditionalFormatRule(this: Self) {
    return newFormatBuilder(this); // §1.4
  },
  create: elsewhere('create'),
  open: elsewhere('open'),
  openById: elsewhere('openById'),
  openByUrl: elsewhere('openByUrl'),
} satisfies Partial<App>;
