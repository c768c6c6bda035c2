/** A small add-on in the place of ours: a menu, a function that asks twice, a sidebar, and what can go wrong. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ToPage } from '../../../src/workbench/live/messages';
import { Workbench } from '../../../src/workbench/live/workbench';
import { type Session, startSession } from '../../../src/workbench/steps/session';

const CODE = `
function onOpen({ authMode }) {
  const english = Session.getActiveUserLocale() === 'en';
  SpreadsheetApp.getUi().createMenu('POAC')
    .addItem(english ? 'Ask twice' : 'Tanya dua kali', 'askTwice')
    .addSeparator()
    .addItem('Sidebar', 'openSidebar')
    .addItem(mayShow() ? 'Everything' : authMode, 'openDialog')
    .addToUi();
}
function mayShow() {
  try {
    SpreadsheetApp.getActiveSpreadsheet().toast('Opened');
    return true;
  } catch {
    return false;
  }
}
function askTwice() {
  const ui = SpreadsheetApp.getUi();
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.toast('Begun', 'POAC');
  const sheet = book.getSheets()[0];
  sheet.getRange('A1').setValue((sheet.getRange('A1').getValue() || 0) + 1);
  const name = ui.prompt('Name', 'What is\\nit called?', ui.ButtonSet.OK_CANCEL);
  if (name.getSelectedButton() !== ui.Button.OK) return;
  const sure = ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO);
  if (sure === ui.Button.YES) sheet.getRange('B1').setValue(name.getResponseText());
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Try'));
}
function openDialog() {
  const page = HtmlService.createHtmlOutput('<p>Hello</p>').setWidth(320).setHeight(200);
  SpreadsheetApp.getUi().showModalDialog(page, 'Greeting');
}
function write(text) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('C1').setValue(text);
  return { wrote: text };
}
function tellWhere() { return SpreadsheetApp.getActiveSheet().getName() + '!' + SpreadsheetApp.getActiveRange().getA1Notation(); }
function goThere() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B3:C4').activate(); }
function note(text) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2').setNote(text); }
function giveDate() { return { day: new Date() }; }
function fail() { throw new Error('It went wrong'); }
`;

/** Tries what a page should and should not be able to do, and shows what came of it. */
const PAGE = `<!doctype html>
<html lang="en">
<head><title>Try</title><style>body { font: 13px Arial, sans-serif; }</style></head>
<body>
<button id="write">Write</button>
<output id="said"></output>
<script>
const said = document.getElementById('said');
const tell = (text) => { said.textContent += text + ';'; };
document.getElementById('write').addEventListener('click', () => {
  google.script.run
    .withSuccessHandler((reply, user) => tell(reply.wrote + user))
    .withUserObject('!')
    .write('from the page');
  google.script.run.withSuccessHandler((reply) => tell(String(reply))).giveDate();
  google.script.run.withFailureHandler((error) => tell(error.message)).fail();
  google.script.run.withFailureHandler((error) => tell(error.message)).missing();
});
try { document.body.innerHTML += '<i>sink</i>'; tell('sink'); } catch { tell('no sink'); }
try { parent.document.title; tell('parent'); } catch { tell('no parent'); }
fetch('https://example.invalid/').then(() => tell('fetched'), () => tell('no fetch'));
</script>
<img src="x" onerror="document.getElementById('said').textContent += 'handler;'" alt="">
</body>
</html>
`;

export interface StandIn {
  readonly session: Session;
  readonly workbench: Workbench;
  readonly root: string;
  remove(): void;
}

export function standIn(): StandIn {
  const root = mkdtempSync(join(tmpdir(), 'poac-live-'));
  const distDir = join(root, 'dist');
  mkdirSync(distDir);
  writeFileSync(join(distDir, 'Code.js'), CODE);
  writeFileSync(join(distDir, 'page.html'), PAGE);
  const oauthScopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  writeFileSync(
    join(distDir, 'appsscript.json'),
    JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', oauthScopes }),
  );
  const session = startSession(root, distDir);
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  return { session, workbench: new Workbench(session), root, remove };
}

export interface Listener {
  send(message: ToPage): void;
  readonly heard: ToPage[];
}

/** A browser tab that only listens. */
export function listener(): Listener {
  const heard: ToPage[] = [];
  return { heard, send: (message) => void heard.push(message) };
}

/** Messages of one kind, in order. */
export const heardAs = <Kind extends ToPage['is']>(
  { heard }: Listener,
  kind: Kind,
): Extract<ToPage, { readonly is: Kind }>[] =>
  heard.filter((message): message is Extract<ToPage, { readonly is: Kind }> => message.is === kind);
