/** Writing and reading cells (platform/apps-script.md §1.7, §1.8). */

import { inScript, run, world } from './in-script';

/** Writes one value into A1 and gives back what is read, shown and, when asked, how it is formatted. */
const written = (value: string, format = '', place = world()): unknown =>
  inScript(
    `const here = cell('A1'); ${format === '' ? '' : `here.setNumberFormat('${format}');`}
    here.setValue(${value});
    const got = here.getValue();
    return [got instanceof Date ? got.toISOString() : got, here.getDisplayValue(), here.getNumberFormat()];`,
    place,
  );

it.each([
  ['text', "'Klasikal'", ['Klasikal', 'Klasikal']],
  ['a number', '1234.5', [1234.5, '1234,5']],
  ['digits as text', "'0012'", [12, '12']],
  ['a truth', "'true'", [true, 'TRUE']],
  ['null as blank', 'null', ['', '']],
  ['undefined as blank', 'undefined', ['', '']],
  ['text behind an apostrophe', '"\'=SUM(A1)"', ['=SUM(A1)', '=SUM(A1)']],
])('takes %s', (_what, value, result) => {
  expect(written(value)).toEqual([...result, '0.###############']);
});

it('turns a date into an instant of the spreadsheet time zone and back', () => {
  // 13 July 2026, midnight, in Jakarta (UTC+7) and in Jayapura (UTC+9).
  const jakarta = "new Date('2026-07-12T17:00:00Z')";
  expect(written(jakarta)).toEqual(['2026-07-12T17:00:00.000Z', '13/07/2026', 'dd/MM/yyyy']);
  const jayapura = world({}, 'en_US', 'Asia/Jayapura');
  expect(written("new Date('2026-07-12T15:00:00Z')", '', jayapura)).toEqual([
    '2026-07-12T15:00:00.000Z',
    '7/13/2026',
    'M/d/yyyy',
  ]);
});

it('reads a time of day as 1899-12-30 by the local mean time of then', () => {
  // Jakarta's clocks were 7:07:12 ahead: 16:00:00 there was 08:52:48 UTC.
  expect(written("'16:00'")).toEqual(['1899-12-30T08:52:48.000Z', '16:00', 'HH:mm']);
});

it('keeps text under the plain text format, yet drops an apostrophe and takes a formula', () => {
  expect(written("'0012'", '@')).toEqual(['0012', '0012', '@']);
  expect(written('"\'7-1"', '@')).toEqual(['7-1', '7-1', '@']);
  const formula = "cell('A1').setNumberFormat('@').setValue('=B1*2'); cell('B1').setValue(4)";
  expect(inScript(`${formula}; return [cell('A1').getFormula(), cell('A1').getValue()]`)).toEqual([
    '=B1*2',
    8,
  ]);
});

it('keeps the format of cleared contents, so that the next number is a date again', () => {
  const body = `
    sheet().getRange('A1').setValue(new Date('2026-07-12T17:00:00Z')); sheet().clearContents();
    cell('A1').setValue(46216); return cell('A1').getDisplayValue();`;
  expect(inScript(body)).toBe('13/07/2026');
});

it('clears values and formats but neither notes nor rules', () => {
  const body = `
    const here = cell('A1');
    here.setNote('mind').setValue('x').setBackground('#ff0000');
    here.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
    sheet().clear();
    return [here.getValue(), here.getBackground(), here.getNote(), here.getDataValidation() !== null];`;
  expect(inScript(body)).toEqual(['', '#ffffff', 'mind', true]);
});

it('gives one blank cell as the data of an empty sheet', () => {
  const body = 'return [sheet().getLastRow(), sheet().getLastColumn(), sheet().getDataRange().getValues()]';
  expect(inScript(body)).toEqual([0, 0, [['']]]);
});

it('counts FALSE and a formula that gives nothing as content', () => {
  const body = `
    sheet().getRange('B4').insertCheckboxes();
    const box = [sheet().getLastRow(), sheet().getLastColumn(), cell('B4').getValue()];
    sheet().getRange('A7').setFormula('=C1*1'); cell('B4').clearContent();
    return [...box, sheet().getLastRow()];`;
  expect(inScript(body)).toEqual([4, 2, false, 7]);
});

it.each([
  [
    "sheet().getRange('A1:A3').setValues([[1], [2]])",
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
  ],
  [
    "sheet().getRange('A1:B1').setValues([[1]])",
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['sheet().getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet().getRange(1, 0)', 'The starting column of the range is too small.'],
  ['sheet().getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ['sheet().getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ['sheet().getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ["sheet().getRange('Jurnal')", 'Range not found'],
  [
    "sheet().getRange('1', 2)",
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    "cell('A1').setValue('x'.repeat(50001))",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    "cell('A1').setNumberFormat(null)",
    "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
  ],
  [
    "cell('A1').setValue([1])",
    "The parameters (Object[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
])('refuses %s in the words of Google', (call, sentence) => {
  expect(inScript(`return message(() => ${call})`)).toBe(`Exception: ${sentence}`);
});

it('knows every form of a place', () => {
  const body = `
    const names = ['B2', 'B2:C3', 'C3:B2', 'A:B', '2:3', 'B990:B', "'Sheet1'!D4", 'Sheet1!D4:E5'];
    return names.map((name) => {
      const at = sheet().getRange(name);
      return [at.getRow(), at.getColumn(), at.getNumRows(), at.getNumColumns()];
    });`;
  expect(inScript(body)).toEqual([
    [2, 2, 1, 1],
    [2, 2, 2, 2],
    [2, 2, 2, 2],
    [1, 1, 1000, 2],
    [2, 1, 2, 26],
    [990, 2, 11, 1],
    [4, 4, 1, 1],
    [4, 4, 2, 2],
  ]);
});

it('computes products and sums, also of each other, and no more', () => {
  const body = `
    sheet().getRange('A1:B3').setValues([[2, 3], [4, 5], ['', 1]]);
    sheet().getRange('C1:C3').setFormula('=A1*B1');
    cell('C4').setFormula('=SUM(C1:C3)-1'); cell('C5').setFormula("=2*(Sheet1!C4+C5)");
    cell('C6').setFormula('=D1*1'); cell('D1').setValue('two');
    const before = sheet().getRange('C1:C6').getValues().map(([value]) => value);
    cell('A1').setValue(10);
    return [before, cell('C4').getValue(), cell('C2').getFormula(), message(() => cell('C9').setFormula('=IF(A1,1,2)'))];`;
  const { outcome } = run(world(), body);
  expect(outcome).toMatchObject({
    is: 'threw',
    name: 'NotEmulated',
    message: expect.stringContaining('=IF(A1,1,2): not calculated by the memory book'),
  });
  const place = world();
  expect(inScript(body.replace(", message(() => cell('C9').setFormula('=IF(A1,1,2)'))", ''), place)).toEqual([
    [6, 20, 0, 25, '#REF!', '#VALUE!'],
    49,
    '=A2*B2',
  ]);
});

it('copies into a larger target by repeating and moves relative references', () => {
  const body = `
    cell('A1').setValue(3); cell('B1').setFormula('=A1*2');
    sheet().getRange('A1:B1').copyTo(sheet().getRange('A2:B4'));
    cell('A4').setValue(5);
    sheet().getRange('B1:B4').copyTo(cell('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    return [sheet().getRange('B4').getFormula(), sheet().getRange('D1:D4').getValues(), cell('D4').getFormula()];`;
  expect(inScript(body)).toEqual(['=A4*2', [[6], [6], [6], [10]], '']);
});

it('sorts numbers before text and blanks last, with what belongs to the rows', () => {
  const body = `
    sheet().getRange('A1:B5').setValues([['Nama', 'n'], ['b', 2], ['', 9], [7, 1], ['A', 3]]);
    cell('A2').setBackground('#ff0000');
    sheet().setFrozenRows(1);
    sheet().sort(1);
    return [sheet().getRange('A1:B5').getValues(), cell('A4').getBackground()];`;
  expect(inScript(body)).toEqual([
    [
      ['Nama', 'n'],
      [7, 1],
      ['A', 3],
      ['b', 2],
      ['', 9],
    ],
    '#ff0000',
  ]);
});

it('appends below the last row and makes room when there is none', () => {
  const body = `
    sheet().deleteRows(3, 998); cell('A2').setValue('x');
    sheet().appendRow(['y', 2]);
    return [sheet().getMaxRows(), sheet().getRange('A3:B3').getValues()[0]];`;
  expect(inScript(body)).toEqual([3, ['y', 2]]);
});
