/** A mark on the cells that a list names: one rule a tab, which looks into the list and goes where rows go. */

import type { MarkCells } from '../core/edit';
import type { Tab } from '../core/tab';
import { HEADER_ROW, KEY_ROW } from '../core/template';
import { LOCALES } from '../core/text';
import { cellName } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const COLOUR = '#fad2cf';

const lettersOf = (place: number): string => cellName(place, 1).replace(/\d+$/, '');

export interface List {
  /** As people call it now. */
  readonly title: string;
  readonly tab: Tab;
  /** 0-based place of its column. */
  readonly place: number;
}

/** Its title is asked for once, for however many tabs. */
export function listOnce(
  known: Map<string, List>,
  { list: { tab: id, column } }: MarkCells,
  sheet: Sheet,
  tab: Tab,
): List {
  const name = `${id}.${column}`;
  const list = known.get(name) ?? { title: sheet.getName(), tab, place: tab.places[column] ?? 0 };
  known.set(name, list);
  return list;
}

/** A rule may look into another sheet by its name alone: its own, or that of the other language. */
function namesOf({ title, tab: { template }, place }: List): string {
  const letters = lettersOf(place);
  const names = [...new Set([title, ...LOCALES.map((locale) => template.title[locale])])];
  return names
    .map((name) => `INDIRECT("'${name.replace(/['"]/g, '$&$&')}'!${letters}:${letters}")`)
    .reduceRight((other, one) => `IFERROR(${one},${other})`);
}

/** Tells our rule from people's own, whatever the list is called by now. */
const isOurs = (rule: Rule): boolean =>
  String(rule.getBooleanCondition()?.getCriteriaValues()[0]).startsWith(`=ISNUMBER(MATCH(A$${KEY_ROW}&" "&`);

/**
 * As it stands in the first cell of the rule: a cell is known by its column's key and its row's ID, so that
 * sorting and moving columns change nothing; a header, and a row without an ID, by its row.
 */
function formulaOf(tab: Tab, list: List): string {
  const own = tab.places[tab.template.columns.find(({ id }) => id)?.key ?? ''] ?? 0;
  const id = `$${lettersOf(own)}${HEADER_ROW}`;
  const row = `IF(OR(ROW()=${HEADER_ROW},${id}=""),"#"&ROW(),${id})`;
  return `=ISNUMBER(MATCH(A$${KEY_ROW}&" "&${row},${namesOf(list)},0))`;
}

/** Colours and rules of people's own stay: ours comes behind theirs, and covers a colour only while it holds. */
export function markCells({ on }: MarkCells, sheet: Sheet, tab: Tab, list: List): void {
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  if (!on) {
    sheet.setConditionalFormatRules(theirs);
    return;
  }
  const last = Math.max(...Object.values(tab.places));
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(`A${HEADER_ROW}:${lettersOf(last)}`)])
    .whenFormulaSatisfied(formulaOf(tab, list))
    .setBackground(COLOUR)
    .build();
  sheet.setConditionalFormatRules([...theirs, rule]);
}
