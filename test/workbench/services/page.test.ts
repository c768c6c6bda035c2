/** What the person sees: menus, dialogs, sidebars, toasts. */

import { inScript, run, world } from './in-script';

it('builds menus with sub-menus and separators', () => {
  const place = world();
  inScript(
    `const ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('Siapkan', 'startYear').addSeparator()
      .addSubMenu(ui.createMenu('Lain').addItem('Bantuan', 'about')).addToUi();`,
    place,
  );
  expect(place.menu).toEqual([
    { label: 'Siapkan', call: 'startYear' },
    { separator: true },
    { label: 'Lain', items: [{ label: 'Bantuan', call: 'about' }] },
  ]);
});

it.each([
  ['yes', 'YES_NO', 'YES'],
  ['no', 'YES_NO', 'NO'],
  ['ok', 'OK_CANCEL', 'OK'],
  ['yes', 'OK_CANCEL', 'OK'],
  ['no', 'OK_CANCEL', 'CANCEL'],
  ['cancel', 'YES_NO_CANCEL', 'CANCEL'],
  ['close', 'YES_NO', 'CLOSE'],
])('takes the answer %s to %s as the button %s', (answer, buttons, button) => {
  const body = `const ui = SpreadsheetApp.getUi();
    return ui.alert('Judul', 'Tanya', ui.ButtonSet.${buttons}) === ui.Button.${button};`;
  const { outcome, shown } = run(world({ answers: [answer] }), body);
  expect(outcome).toEqual({ is: 'returned', value: true });
  expect(shown).toEqual([{ kind: 'alert', title: 'Judul', message: 'Tanya', buttons, answer }]);
});

it('takes a text as the answer to a prompt, first answer first', () => {
  const body = `const ui = SpreadsheetApp.getUi();
    const first = ui.prompt('Nama?', ui.ButtonSet.OK_CANCEL); const second = ui.prompt('Nama?', ui.ButtonSet.OK_CANCEL);
    return [first.getResponseText(), first.getSelectedButton().toString(), second.getSelectedButton().toString()];`;
  const place = world({ answers: ['Bu Sari', 'cancel', 'left'] });
  expect(inScript(body, place)).toEqual(['Bu Sari', 'OK', 'CANCEL']);
  expect(place.answers).toEqual(['left']);
});

it('shows pages of the built files, and toasts', () => {
  const body = `
    const page = HtmlService.createHtmlOutputFromFile('findings').setTitle('Temuan');
    SpreadsheetApp.getUi().showSidebar(page);
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(400), 'Dialog');
    book().toast('Selesai', 'POAC');
    return message(() => HtmlService.createHtmlOutputFromFile('absent'));`;
  const { outcome, shown } = run(world(), body, {}, { 'findings.html': '<b>page</b>' });
  expect(outcome).toMatchObject({ value: 'Exception: No HTML file named absent was found.' });
  expect(shown).toEqual([
    { kind: 'sidebar', title: 'Temuan', html: '<b>page</b>' },
    { kind: 'dialog', title: 'Dialog', html: '<p>x</p>', width: 400 },
    { kind: 'toast', message: 'Selesai', title: 'POAC' },
  ]);
});
