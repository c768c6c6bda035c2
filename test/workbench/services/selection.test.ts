/** What is selected, as scripts see it and as they change it (Google's Class Selection, Sheet, Range). */

import { inScript, world } from './in-script';

const LOOK = `
  const name = (range) => range.getSheet().getName() + '!' + range.getA1Notation();
  const selection = () => book().getSelection();
  const look = () => [name(selection().getActiveRange()), name(selection().getCurrentCell()),
    selection().getActiveRangeList().getRanges().map((one) => one.getA1Notation()).join()];
  const other = book().insertSheet('Lain'); const first = book().getSheets()[0]; first.activate();`;

it.each([
  ['nothing yet', '', ['Sheet1!A1', 'Sheet1!A1', 'A1']],
  ['a range', "first.getRange('B2:C5').activate();", ['Sheet1!B2:C5', 'Sheet1!B2', 'B2:C5']],
  [
    'a range on another sheet, which comes to the front',
    "book().setActiveRange(other.getRange('D4'));",
    ['Lain!D4', 'Lain!D4', 'D4'],
  ],
  [
    'several ranges: the last one is the active one',
    "first.getRangeList(['A1:B4', 'D1:E4']).activate();",
    ['Sheet1!D1:E4', 'Sheet1!D1', 'A1:B4,D1:E4'],
  ],
  [
    'a cell within them: its range becomes the active one',
    "first.setActiveRangeList(first.getRangeList(['A1:B4', 'D1:E4'])); first.getRange('B2').activateAsCurrentCell();",
    ['Sheet1!A1:B4', 'Sheet1!B2', 'D1:E4,A1:B4'],
  ],
  [
    'a cell outside of them: it alone',
    "first.getRange('A1:B4').activate(); book().setCurrentCell(first.getRange('C9'));",
    ['Sheet1!C9', 'Sheet1!C9', 'C9'],
  ],
  [
    'a name of cells',
    "other.setActiveSelection('B1:B3'); first.setActiveSelection('A2');",
    ['Sheet1!A2', 'Sheet1!A2', 'A2'],
  ],
  [
    'what is left of it when rows have gone',
    "first.getRange('A990:B1000').activate(); first.deleteRows(995, 6);",
    ['Sheet1!A990:B994', 'Sheet1!A990', 'A990:B994'],
  ],
])('gives %s', (_what, change, seen) => {
  expect(inScript(`${LOOK} ${change} return look()`)).toEqual(seen);
});

it('says the same of the file, of the sheet in front and of the selection', () => {
  const body = `${LOOK} first.getRange('B2:C5').activate();
    return [SpreadsheetApp, book(), sheet(), selection()].map((one) =>
      [one.getActiveRange(), one.getCurrentCell(), one.getActiveRangeList().getRanges()[0]].map(name).join(' '));`;
  const same = 'Sheet1!B2:C5 Sheet1!B2 Sheet1!B2:C5';
  expect(inScript(body)).toEqual([same, same, same, same]);
});

it('lasts until the next execution', () => {
  const place = world();
  inScript("cell('C7').activate()", place);
  expect(inScript('return SpreadsheetApp.getCurrentCell().getA1Notation()', place)).toBe('C7');
});

it('takes one cell only as the current one', () => {
  expect(inScript("return message(() => cell('A1:A2').activateAsCurrentCell())")).toMatch(/^Exception: /);
});
