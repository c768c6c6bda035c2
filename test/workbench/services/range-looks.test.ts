/** Looks, borders, merges, checkboxes, notes and rules of cells. */

import { inScript, world } from './in-script';

it('sets looks for a range and for single cells, and answers with the default elsewhere', () => {
  const body = `
    const range = sheet().getRange('A1:B2');
    range.setFontWeight('bold').setWrap(true).setFontSize(14).setVerticalAlignment('middle');
    range.setBackgrounds([['#FF0000', null], ['#ffffff', 'foo']]);
    range.setNumberFormats([['@', 'dd/MM/yyyy'], ['general', '#,##0']]);
    return [range.getFontWeights(), range.getBackgrounds(), range.getNumberFormats(),
      cell('A1').getWrapStrategy().toString(), cell('C1').getFontWeight(), cell('C1').getFontSize(),
      cell('B2').getFontSize(), cell('B2').getVerticalAlignment()];`;
  expect(inScript(body)).toEqual([
    [
      ['bold', 'bold'],
      ['bold', 'bold'],
    ],
    [
      ['#ff0000', '#ffffff'],
      ['#ffffff', 'foo'],
    ],
    [
      ['@', 'dd/MM/yyyy'],
      ['0.###############', '#,##0'],
    ],
    'WRAP',
    'normal',
    10,
    14,
    'middle',
  ]);
});

it('keeps equal looks as one object', () => {
  const place = world();
  inScript("sheet().getRange('A1:C3').setFontWeight('bold'); cell('E5').setFontWeight('bold')", place);
  const rows = place.book.sheets[0]?.rows;
  expect(rows?.[0]).toBe(rows?.[2]);
  expect(rows?.[4]?.styles[4]).toBe(rows?.[0]?.styles[0]);
});

it('does the same to every range of a list', () => {
  const body = `
    sheet().getRangeList(['A1', 'C1:D2']).setBackground('#00ff00').setNumberFormat('0.0%').setValue(0.5);
    return sheet().getRange('A1:D2').getDisplayValues();`;
  expect(inScript(body)).toEqual([
    ['50,0%', '', '50,0%', '50,0%'],
    ['', '', '50,0%', '50,0%'],
  ]);
});

it('draws outer and inner borders', () => {
  const place = world();
  inScript("sheet().getRange('A1:C3').setBorder(true, true, true, true, false, true)", place);
  const borders = (row: number, column: number): string[] =>
    Object.keys(place.book.sheets[0]?.rows[row]?.styles[column]?.borders ?? {}).sort();
  expect(borders(0, 0)).toEqual(['bottom', 'left', 'top']);
  expect(borders(1, 1)).toEqual(['bottom', 'top']);
  expect(borders(2, 2)).toEqual(['bottom', 'right', 'top']);
});

it('keeps the first value of merged cells and cuts no merge in two', () => {
  const body = `
    sheet().getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
    return [sheet().getRange('A1:B2').getValues(), sheet().getRange('A1').getMergedRanges()[0].getA1Notation(),
      message(() => sheet().getRange('B1:C1').merge()), sheet().getRange('A1:C3').breakApart().isPartOfMerge()];`;
  expect(inScript(body)).toEqual([
    [
      [1, ''],
      ['', ''],
    ],
    'A1:B2',
    'Exception: You must select all cells in a merged range to merge or unmerge them.',
    false,
  ]);
});

it('refuses what a rejecting rule does not take, by its cell', () => {
  const body = `
    const rule = (builder) => builder.setAllowInvalid(false).build();
    const make = () => SpreadsheetApp.newDataValidation();
    cell('A1').setDataValidation(rule(make().requireValueInList(['Ya', 'Tidak'], true)));
    cell('B1').setDataValidation(rule(make().requireNumberBetween(0, 10)));
    cell('C1').setDataValidation(rule(make().requireDate()));
    cell('D1').setDataValidation(make().requireValueInList(['x']).build());
    cell('F1').setValue('Klasikal');
    cell('E1').setDataValidation(rule(make().requireValueInRange(cell('F1:F9'))));
    const attempt = (name, value) => message(() => cell(name).setValue(value));
    return [attempt('A1', 'Ya'), attempt('A1', 'ya'), attempt('B1', 11), attempt('B1', ''), attempt('C1', '3/7/2026'),
      attempt('C1', 'kemarin'), attempt('D1', 'warned only'), attempt('E1', 'Klasikal'), attempt('E1', 'Lain')];`;
  const violates = (name: string): string =>
    `Exception: The data you entered in cell ${name} violates the data validation rules set on this cell.`;
  expect(inScript(body)).toEqual([
    'no error',
    violates('A1'),
    violates('B1'),
    'no error',
    'no error',
    violates('C1'),
    'no error',
    'no error',
    violates('E1'),
  ]);
});

it('gives a rule back as it was built', () => {
  const body = `
    const built = SpreadsheetApp.newDataValidation().requireDateAfter(new Date()).setHelpText('later').build();
    sheet().getRange('A1:A2').setDataValidations([[built], [null]]);
    const [[rule], [none]] = sheet().getRange('A1:A2').getDataValidations();
    return [rule.getCriteriaType().toString(), rule.getCriteriaValues()[0].getTime(), rule.getHelpText(),
      rule.getAllowInvalid(), none, rule.copy().setAllowInvalid(false).build().getAllowInvalid(),
      rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.DATE_AFTER];`;
  const now = Date.parse('2026-10-06T08:00:00+07:00');
  expect(inScript(body)).toEqual(['DATE_AFTER', now, 'later', true, null, false, true]);
});

it('puts unticked boxes whatever was there, and ticks them', () => {
  const body = `
    const range = sheet().getRange('A1:A2');
    range.setValues([['x'], [true]]).insertCheckboxes();
    const fresh = range.getValues(); range.check();
    const ticked = range.getValues();
    range.removeCheckboxes();
    return [fresh, ticked, range.getValues()];`;
  expect(inScript(body)).toEqual([
    [[false], [false]],
    [[true], [true]],
    [[''], ['']],
  ]);
});

it('writes a whole number in a note with a decimal, as live Sheets does', () => {
  expect(inScript("cell('A1').setNotes([['25']]); return cell('A1').getNotes()")).toEqual([['25']]);
  expect(inScript("return message(() => cell('A1').setNotes([[25]]))")).toMatch(
    /don't match the method signature/,
  );
});
