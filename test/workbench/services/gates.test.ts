/** What AuthMode and the manifest's scopes let through (platform/apps-script.md §1.1, §1.4). */

import { inScript, run, world } from './in-script';

const MENU = "SpreadsheetApp.getUi().createMenu('POAC').addItem('Mulai', 'start').addToUi();";

it.each(['NONE', 'LIMITED', 'FULL'] as const)('lets a menu be built under %s', (auth) => {
  const place = world({ auth });
  expect(inScript(`${MENU} return Session.getActiveUserLocale()`, place)).toBe('id');
  expect(place.menu).toEqual([{ label: 'Mulai', call: 'start' }]);
});

it.each([
  ['the spreadsheet', 'SpreadsheetApp.getActiveSpreadsheet()'],
  ['properties', 'PropertiesService.getDocumentProperties()'],
  ['a sidebar', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))"],
])('refuses %s under NONE', (_what, call) => {
  expect(inScript(`return message(() => ${call})`, world({ auth: 'NONE' }))).toMatch(
    /^Exception: Specified permissions are not sufficient to call /,
  );
});

it('lets a simple trigger read the document and refuses it every dialog', () => {
  const place = world({ auth: 'LIMITED' });
  expect(inScript("cell('A1').setValue(1); return cell('A1').getValue()", place)).toBe(1);
  for (const call of ["SpreadsheetApp.getUi().alert('x')", "book().toast('x')"]) {
    expect(inScript(`return message(() => ${call})`, place)).toMatch(/not sufficient to call/);
  }
});

it.each(["SpreadsheetApp.openById('x')", "SpreadsheetApp.create('x')", 'Session.getActiveUser()'])(
  'refuses %s without the scope that it needs',
  (call) => {
    const { outcome } = run(world(), call);
    expect(outcome).toMatchObject({
      name: 'Exception',
      message: expect.stringContaining('Required permissions: https://'),
    });
  },
);

it('refuses the document to a manifest without a spreadsheet scope', () => {
  const { outcome } = run(world(), 'book()', { manifestScopes: [] });
  expect(outcome).toMatchObject({
    name: 'Exception',
    message: expect.stringMatching(
      /not sufficient to call SpreadsheetApp.getActiveSpreadsheet.*spreadsheets.currentonly/,
    ),
  });
});
