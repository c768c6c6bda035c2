/** What calls are counted and what they cost, computed by hand from cost-model.json. */

import { costTypeOf } from '../../../src/workbench/meter';
import { run, world } from './in-script';

it('counts every call and says which of them cross to Google', () => {
  const body = `
    const range = book().getActiveSheet().getRange(1, 1, 2, 2);
    range.getNumRows(); range.offset(0, 0, 1, 1).getA1Notation();
    range.setValues([[1, 2], [3, 4]]);
    SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
    PropertiesService.getDocumentProperties().getProperty('a');`;
  const { calls, serviceCalls } = run(world(), body);
  expect(serviceCalls).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'Spreadsheet.getActiveSheet': 1,
    'Sheet.getRange': 1,
    'Range.getNumRows': 1,
    'Range.offset': 1,
    'Range.getA1Notation': 1,
    'Range.setValues': 1,
    'SpreadsheetApp.newDataValidation': 1,
    'DataValidationBuilder.requireValueInList': 1,
    'DataValidationBuilder.build': 1,
    'PropertiesService.getDocumentProperties': 1,
    'Properties.getProperty': 1,
  });
  expect(calls).toBe(4);
});

it('charges the start, the calls and their cells', () => {
  // execStart 300/1000/5000 + openActive 5/50/300 + meta 5/30/160 + local 0/0.2/3
  // + write 15/60/400 and 1000 cells of 8/40/150 microseconds.
  const body = 'book().getActiveSheet().getRange(1, 1, 100, 10).setValue(1)';
  const uniform = run(world(), body).virtualMs;
  expect(uniform).toEqual([300 + 5 + 5 + 0 + 0.4, 1000 + 50 + 30 + 0.2 + 5, 5000 + 300 + 160 + 3 + 60]);
  const cells = run(world(), 'book().getActiveSheet().getRange(1, 1, 100, 10).clearContent()').virtualMs;
  expect(cells).toEqual([325 + 8, 1140.2 + 40, 5863 + 150]);
});

it.each([
  ['Range', 'getSheet', 'local'],
  ['Range', 'getDataValidations', 'read'],
  ['Sheet', 'getDataRange', 'local'],
  ['Sheet', 'getLastRow', 'meta'],
  ['Menu', 'addItem', 'local'],
  ['Menu', 'addToUi', 'meta'],
  ['LockService', 'getDocumentLock', 'local'],
  ['Lock', 'waitLock', 'lock'],
  ['DeveloperMetadata', 'getKey', 'local'],
  ['DeveloperMetadataLocation', 'getSheet', 'local'],
  ['DeveloperMetadataFinder', 'find', 'meta'],
  ['ConditionalFormatRuleBuilder', 'setBackground', 'local'],
  ['RangeList', 'setBackground', 'formatUniform'],
  ['EmbeddedChartBuilder', 'setOption', 'local'],
  ['EmbeddedChartBuilder', 'build', 'chart'],
  ['Cache', 'get', 'cacheGet'],
  ['Properties', 'setProperty', 'propSet'],
  ['Sheet', 'hideRows', 'meta'],
])('charges %s.%s as %s', (className, method, type) => {
  expect(costTypeOf(className, method)).toBe(type);
});
