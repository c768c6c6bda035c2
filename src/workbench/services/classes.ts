/** Every emulated class with its methods, and the services that the bundle finds as globals. */

import { banding, rangeBandings, sheetBandings, spreadsheetBandings } from './banding';
import type { Methods } from './behind';
import { cacheObject, cacheService } from './cache';
import { chartOptions, containerInfo, embeddedChart, embeddedChartBuilder } from './chart';
import { booleanCondition, conditionalFormatRule, conditionalFormatRuleBuilder } from './conditional-format';
import { group, rangeGroups, sheetGroups } from './group';
import { htmlOutput, htmlService } from './html';
import { lock, lockService } from './lock';
import { developerMetadata, metadataFinder, metadataLocation } from './metadata';
import { namedRange } from './named-range';
import { properties, propertiesService } from './properties';
import { protection } from './protection';
import { rangeList } from './range-list';
import { rangePlace } from './range-place';
import { rangeRules } from './range-rules';
import { rangeShape } from './range-shape';
import { rangeStyles } from './range-styles';
import { rangeValues } from './range-values';
import { rangeTexts, richTextValue, richTextValueBuilder } from './rich-text';
import {
  appSelection,
  rangeListSelection,
  rangeSelection,
  selection,
  sheetSelection,
  spreadsheetSelection,
} from './selection';
import { sheetGrid } from './sheet-grid';
import { rangeParts, sheetParts, spreadsheetParts } from './sheet-parts';
import { sheetRanges } from './sheet-ranges';
import { sheetSelf } from './sheet-self';
import { spreadsheetSelf, spreadsheetSheets } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { menu, promptResponse, ui } from './ui';
import { session, utilities } from './utilities';
import { dataValidation, dataValidationBuilder } from './validation';

/** `Charts` and `ScriptApp` are here for their enums. */
export const GLOBALS = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Utilities',
  'Session',
  'Charts',
  'ScriptApp',
] as const;

export const CLASSES: Readonly<Record<string, Methods>> = {
  SpreadsheetApp: { ...spreadsheetApp, ...appSelection },
  Spreadsheet: {
    ...spreadsheetSelf,
    ...spreadsheetSheets,
    ...spreadsheetParts,
    ...spreadsheetSelection,
    ...spreadsheetBandings,
  },
  Sheet: {
    ...sheetSelf,
    ...sheetRanges,
    ...sheetGrid,
    ...sheetParts,
    ...sheetGroups,
    ...sheetSelection,
    ...sheetBandings,
  },
  Range: {
    ...rangePlace,
    ...rangeValues,
    ...rangeStyles,
    ...rangeRules,
    ...rangeShape,
    ...rangeParts,
    ...rangeTexts,
    ...rangeGroups,
    ...rangeSelection,
    ...rangeBandings,
  },
  RangeList: { ...rangeList, ...rangeListSelection },
  Selection: selection,
  Group: group,
  RichTextValue: richTextValue,
  RichTextValueBuilder: richTextValueBuilder,
  DataValidation: dataValidation,
  DataValidationBuilder: dataValidationBuilder,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalFormatRuleBuilder: conditionalFormatRuleBuilder,
  BooleanCondition: booleanCondition,
  EmbeddedChart: embeddedChart,
  EmbeddedChartBuilder: embeddedChartBuilder,
  ChartOptions: chartOptions,
  ContainerInfo: containerInfo,
  Protection: protection,
  Banding: banding,
  NamedRange: namedRange,
  DeveloperMetadata: developerMetadata,
  DeveloperMetadataLocation: metadataLocation,
  DeveloperMetadataFinder: metadataFinder,
  Ui: ui,
  Menu: menu,
  PromptResponse: promptResponse,
  HtmlService: htmlService,
  HtmlOutput: htmlOutput,
  Properties: properties,
  PropertiesService: propertiesService,
  Cache: cacheObject,
  CacheService: cacheService,
  Lock: lock,
  LockService: lockService,
  Utilities: utilities,
  Session: session,
  Charts: {},
  ScriptApp: {},
};
