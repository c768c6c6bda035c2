/** A stand-in for the built add-on: each of its commands does one thing that the door must be able to tell. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CODE = `
var COMMANDS = {
  echo: function (input) { return { ok: true, value: { reply: input, notice: 'Sudah' } }; },
  startYear: function (input) { return COMMANDS.echo(input); },
  importSessions: function (input) { return COMMANDS.echo(input); },
  write: function () {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange(1, 1).setValue('satu');
    SpreadsheetApp.flush();
    sheet.getRange(2, 1).setValue('dua');
    sheet.getRange(3, 1).setValue('tiga');
    return { ok: true, value: { reply: null, notice: '' } };
  },
  caught: function () {
    try { return COMMANDS.write(); }
    catch (error) {
      return { ok: false, error: { code: 'failed', message: 'Gagal: ' + error.message, remedy: 'Ulangi' } };
    }
  },
  refuse: function () {
    return { ok: false, error: { code: 'refused', message: 'Belum', remedy: 'Nanti', tab: 'journal', cell: 'B7' } };
  },
  date: function () { return { ok: true, value: { reply: new Date(0), notice: '' } }; },
  bug: function () { return undefined.nothing; },
};
function ask(request) {
  return COMMANDS[request.command](request.input, request.mode);
}
function question() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Periode', 'Yang mana?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSpreadsheet().toast(answer.getResponseText(), 'POAC');
}
function onOpen(event) {
  SpreadsheetApp.getUi().createMenu('POAC')
    .addItem('Tanya ' + event.authMode, 'question').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Lain').addItem('Tulis', 'write'))
    .addToUi();
}
`;

const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  oauthScopes: ['spreadsheets.currentonly', 'script.container.ui'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
};

export interface FakeAddon {
  readonly distDir: string;
  remove(): void;
}

export function fakeAddon(): FakeAddon {
  mkdirSync('out', { recursive: true });
  const distDir = mkdtempSync(resolve('out', 'addon-'));
  writeFileSync(join(distDir, 'Code.js'), CODE);
  writeFileSync(join(distDir, 'appsscript.json'), JSON.stringify(MANIFEST));
  return { distDir, remove: () => rmSync(distDir, { recursive: true, force: true }) };
}
