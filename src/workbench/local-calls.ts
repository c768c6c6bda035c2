/** Which service calls never leave the script: `local` in the cost model, as door.md ("calls") draws the line. */

/** Getters of what a range or a piece of metadata is; reading cells is not among them. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: ['newDataValidation', 'newConditionalFormatRule', 'newRichTextValue'],
  Spreadsheet: ['getRange', 'getRangeList', 'getDataRange', 'createDeveloperMetadataFinder'],
  Sheet: ['getRange', 'getRangeList', 'getDataRange', 'newChart', 'createDeveloperMetadataFinder'],
  Range: [
    'getA1Notation',
    'getCell',
    'getColumn',
    'getGridId',
    'getLastColumn',
    'getLastRow',
    'getNumColumns',
    'getNumRows',
    'getRow',
    'getRowIndex',
    'getSheet',
    'offset',
  ],
  RangeList: ['getRanges'],
  NamedRange: ['getRange'],
  Protection: ['getRange'],
  DeveloperMetadata: ['getId', 'getKey', 'getLocation', 'getValue', 'getVisibility'],
  DeveloperMetadataFinder: [
    'onIntersectingLocations',
    'withId',
    'withKey',
    'withLocationType',
    'withValue',
    'withVisibility',
  ],
  EmbeddedChart: ['modify'],
  Ui: ['createAddonMenu', 'createMenu'],
  LockService: ['getDocumentLock', 'getScriptLock', 'getUserLock'],
  PropertiesService: ['getDocumentProperties', 'getScriptProperties', 'getUserProperties'],
};

/** Everything on these happens in the script. */
const CLASSES: readonly string[] = [
  'ChartOptions',
  'ConditionalFormatRule',
  'ConditionalFormatRuleBuilder',
  'ContainerInfo',
  'DataValidation',
  'DataValidationBuilder',
  'DeveloperMetadataLocation',
  'PromptResponse',
  'RichTextValue',
  'RichTextValueBuilder',
];

export function isLocal(className: string, method: string): boolean {
  if (className === 'EmbeddedChartBuilder') return method !== 'build';
  if (className === 'Menu') return method !== 'addToUi';
  if (CLASSES.includes(className)) return true;
  return Object.hasOwn(METHODS, className) && (METHODS[className] ?? []).includes(method);
}
