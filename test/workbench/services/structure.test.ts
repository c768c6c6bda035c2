/** Rows, columns and sheets that come, go and move: everything that points at cells follows. */

import { inScript, world } from './in-script';

/** Something of every kind around B3:B5 of the first sheet. */
const SCENE = `
  const here = sheet();
  here.getRange('B3:B5').setValues([[1], [2], [3]]).setBackground('#ff0000');
  here.getRange('D3').setFormula('=B3*B$4');
  here.getRange('D9').setFormula('=SUM(B3:B5)');
  here.getRange('F3:G4').merge();
  here.getRange('B3:B5').protect().setDescription('p');
  book().setNamedRange('data', here.getRange('B3:B5'));
  here.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#eeeeee')
    .setRanges([here.getRange('B3:B5')]).build()]);
  here.insertChart(here.newChart().setChartType(Charts.ChartType.COLUMN).addRange(here.getRange('B3:B5'))
    .setPosition(8, 2, 0, 0).build());
  const other = book().insertSheet('Lain');
  other.getRange('A1').setFormula('=SUM(Sheet1!B3:B5)');
  other.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(here.getRange('B3:B5')).build());
  const name = (range) => range.getA1Notation();
  const look = () => ({
    values: here.getRange('B1:C9').getValues().map((row) => row.join('|')).join(' '),
    named: name(book().getRangeByName('data')),
    guarded: name(here.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange()),
    format: here.getConditionalFormatRules()[0].getRanges().map(name),
    chart: [name(here.getCharts()[0].getRanges()[0]), here.getCharts()[0].getContainerInfo().getAnchorRow()],
    other: [other.getRange('A1').getFormula(), other.getRange('A1').getValue()],
    choices: name(other.getRange('A2').getDataValidation().getCriteriaValues()[0]),
  });`;

it('follows rows that are inserted inside and above', () => {
  expect(inScript(`${SCENE} here.insertRowsAfter(3, 2); here.insertRowBefore(1); return look()`)).toEqual({
    values: '| | | 1| | | 2| 3| |',
    named: 'B4:B8',
    guarded: 'B4:B8',
    format: ['B4:B8'],
    chart: ['B4:B8', 11],
    other: ['=SUM(Sheet1!B4:B8)', 6],
    choices: 'B4:B8',
  });
});

it('follows rows that are deleted', () => {
  expect(
    inScript(`${SCENE} here.deleteRows(1, 3); return [look(), here.getRange('D6').getFormula()]`),
  ).toEqual([
    {
      values: '2| 3| | | | | | | |',
      named: 'B1:B2',
      guarded: 'B1:B2',
      format: ['B1:B2'],
      chart: ['B1:B2', 5],
      other: ['=SUM(Sheet1!B1:B2)', 5],
      choices: 'B1:B2',
    },
    '=SUM(B1:B2)',
  ]);
});

it('follows a column that is moved, with its looks', () => {
  const body = `${SCENE} here.moveColumns(here.getRange('B1'), 6);
    return [name(book().getRangeByName('data')), here.getRange('E3').getBackground(), here.getRange('C3').getFormula(),
      here.getRange('C3').getValue(), other.getRange('A1').getFormula(), here.getRange('F3').getMergedRanges().map(name)]`;
  expect(inScript(body)).toEqual(['E3:E5', '#ff0000', '=E3*E$4', 2, '=SUM(Sheet1!E3:E5)', ['F3:G4']]);
});

it('leaves #REF! where everything that was pointed at is gone', () => {
  const body = `${SCENE} here.deleteColumn(2);
    return [here.getRange('C3').getFormula(), here.getRange('C3').getValue(), book().getRangeByName('data'),
      here.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, here.getConditionalFormatRules().length,
      here.getCharts()[0].getRanges().length]`;
  expect(inScript(body)).toEqual(['=#REF!*#REF!', '#REF!', null, 0, 0, 0]);
});

it('gives new rows the looks and rules of their neighbour, and no values', () => {
  const body = `
    sheet().getRange('A2:B2').setValues([['x', 'y']]).setBackground('#00ff00');
    sheet().insertRowsAfter(2, 2); sheet().insertRowsBefore(1, 1);
    return [sheet().getRange('A1:A6').getBackgrounds().join(), sheet().getRange('A1:A6').getValues().join()];`;
  expect(inScript(body)).toEqual(['#ffffff,#ffffff,#00ff00,#00ff00,#00ff00,#ffffff', ',,x,,,']);
});

it.each([
  ['sheet().deleteRows(1000, 2)', 'Those rows are out of bounds.'],
  ['sheet().insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
  ['sheet().deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
  ['sheet().deleteColumns(1, 26)', 'Sorry, it is not possible to delete all non-frozen columns.'],
  ['book().deleteSheet(sheet())', "You can't remove all the sheets in a document."],
  [
    "book().insertSheet('SHEET1')",
    'A sheet with the name "SHEET1" already exists. Please enter another name.',
  ],
  [
    "book().insertSheet('B').setName('sheet1')",
    'A sheet with the name "sheet1" already exists. Please enter another name.',
  ],
  [
    'sheet().insertRowsAfter(1, 10000000 / 26)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
])('refuses %s', (call, sentence) => {
  expect(inScript(`return message(() => ${call})`)).toBe(`Exception: ${sentence}`);
});

it('makes a sheet of 1000 rows and 26 columns and goes there', () => {
  const body = `
    const made = book().insertSheet('Jurnal', 0);
    return [made.getMaxRows(), made.getMaxColumns(), made.getIndex(), sheet().getName(),
      book().getSheets().map((one) => one.getName()), book().getSheetByName('Jurnal').getSheetId() === made.getSheetId()];`;
  expect(inScript(body)).toEqual([1000, 26, 1, 'Jurnal', ['Jurnal', 'Sheet1'], true]);
});

it('renames formulas with their sheet, moves sheets, and forgets a deleted one', () => {
  const body = `
    const data = book().insertSheet('Data'); const first = book().getSheetByName('Sheet1');
    data.getRange('A1').setValue(2);
    first.getRange('A1').setFormula('=Data!A1*2');
    data.setName("Bu Sari's");
    book().setActiveSheet(data); book().moveActiveSheet(1);
    const renamed = [first.getRange('A1').getFormula(), first.getRange('A1').getValue(), data.getIndex()];
    book().deleteSheet(data);
    return [...renamed, first.getRange('A1').getFormula(), sheet().getName(), message(() => data.getName())];`;
  expect(inScript(body)).toEqual([
    "='Bu Sari''s'!A1*2",
    4,
    1,
    '=#REF!*2',
    'Sheet1',
    'Exception: Sheet 1 not found',
  ]);
});

it('copies a sheet with what hangs on it, under a name of its own', () => {
  const body = `
    cell('A1').setValue('x'); sheet().addDeveloperMetadata('poac-tab', 'summary'); sheet().protect();
    const first = sheet(); const copies = [first.copyTo(book()), first.copyTo(book())];
    cell('A1').setValue('changed');
    const pieces = book().createDeveloperMetadataFinder().withKey('poac-tab').find();
    return [copies.map((copy) => copy.getName()), copies[0].getRange('A1').getValue(), new Set(pieces.map((one) => one.getId())).size,
      copies[0].getProtections(SpreadsheetApp.ProtectionType.SHEET).length, sheet().getName()];`;
  expect(inScript(body)).toEqual([['Copy of Sheet1', 'Copy of Sheet1 2'], 'x', 3, 0, 'Sheet1']);
});

it('keeps frozen rows, widths, heights, hidden lines, colours and groups', () => {
  const body = `
    const here = sheet();
    here.setFrozenRows(2); here.setFrozenColumns(1); here.insertRowBefore(1); here.deleteColumn(1);
    here.setColumnWidths(1, 2, 50).setRowHeights(1, 2, 40).setTabColor('#AABBCC').setHiddenGridlines(true);
    here.hideRows(1); here.hideColumns(2, 2); here.getRange('D1:E1').shiftColumnGroupDepth(1);
    return [here.getFrozenRows(), here.getFrozenColumns(), here.getColumnWidth(2), here.getColumnWidth(3), here.getRowHeight(2),
      here.getTabColor(), here.hasHiddenGridlines(), here.isRowHiddenByUser(1), here.isColumnHiddenByUser(3),
      here.isColumnHiddenByUser(4), here.getColumnGroupDepth(4), here.getColumnGroupDepth(6)];`;
  expect(inScript(body)).toEqual([3, 0, 50, 100, 40, '#aabbcc', true, true, true, false, 1, 0]);
});

it('stays fast on a large journal: rows that are alike are one object', () => {
  const place = world();
  inScript(
    "sheet().insertRowsAfter(1000, 99000); sheet().getRange('A:A').setNumberFormat('dd/MM/yyyy')",
    place,
  );
  const rows = place.book.sheets[0]?.rows ?? [];
  expect([rows.length, new Set(rows).size]).toEqual([100_000, 1]);
});
