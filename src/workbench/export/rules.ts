/** Drop-downs, checks and conditional formats, as the engine takes them. */

import { cellName, columnName, rangeName } from '../book/a1';
import type {
  BookState,
  ConditionalFormatState,
  Rectangle,
  SheetState,
  ValidationState,
} from '../book-state';
import { areasOf } from './areas';
import { quoted } from './excel-format';

export interface RuleData {
  readonly id: string;
  readonly criterion: { readonly type: string; readonly values: string[]; readonly [key: string]: unknown };
  readonly ranges: string[];
  readonly isBlocking: boolean;
}

/** Longer lists, and labels with a comma, cannot be written into an Excel rule: they are pointed to. */
const LONGEST_LIST = 250;

type SheetRange = Rectangle & { readonly sheetId: number };

/** Where a list's words stand one below the other in some column: the tab of lists, say. */
function standingList(book: BookState, words: readonly string[]): SheetRange | undefined {
  const [first] = words;
  for (const sheet of book.sheets) {
    for (let row = 0; row + words.length <= sheet.rows.length; row += 1) {
      const column = sheet.rows[row]?.values.indexOf(first ?? '') ?? -1;
      if (column < 0) continue;
      if (words.every((word, down) => sheet.rows[row + down]?.values[column] === word)) {
        return { sheetId: sheet.id, row, column, rows: words.length, columns: 1 };
      }
    }
  }
  return undefined;
}

/** The hidden sheet of lists that stand nowhere in the workbook. */
export const EXTRA_LISTS = '_lists';

/** Lists that stand nowhere in the workbook get a hidden sheet of their own. */
export interface ExtraLists {
  readonly sheetName: string;
  readonly lists: (readonly string[])[];
}

interface World {
  readonly book: BookState;
  readonly names: ReadonlyMap<number, string>;
  readonly extra: ExtraLists;
}

function fixedRange(sheetName: string, { row, column, rows }: Rectangle): string {
  const name = columnName(column);
  return `${quoted(sheetName)}!$${name}$${row + 1}:$${name}$${row + rows}`;
}

const rangeText = ({ names }: World, range: SheetRange): string =>
  fixedRange(names.get(range.sheetId) ?? '#REF', range);

function pointTo(words: readonly string[], world: World): string {
  const standing = standingList(world.book, words);
  if (standing) return rangeText(world, standing);
  const { lists, sheetName } = world.extra;
  const known = lists.findIndex((list) => list.join('\n') === words.join('\n'));
  const column = known >= 0 ? known : lists.push(words) - 1;
  return fixedRange(sheetName, { row: 0, column, rows: words.length, columns: 1 });
}

const COMPARISONS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
};

const list = (values: readonly string[]) => ({
  type: 'isValueInList',
  values: [...values],
  displayStyle: 'arrow',
});
const range = (text: string) => ({ type: 'isValueInRange', values: [text], displayStyle: 'arrow' });

function listCriterion(words: readonly string[], world: World): RuleData['criterion'] {
  const tooLong = words.join(',').length > LONGEST_LIST || words.some((word) => word.includes(','));
  return tooLong ? range(pointTo(words, world)) : list(words.map((word) => word.replaceAll('"', '""')));
}

/** @returns undefined for what Excel has no rule for. */
function criterion({ criteria, values }: ValidationState, world: World): RuleData['criterion'] | undefined {
  const [first] = values;
  const comparison = COMPARISONS[criteria];
  if (comparison) return { type: comparison, values: values.map(String), dateValue: 'exactDate' };
  switch (criteria) {
    case 'CHECKBOX':
      return list(first === undefined ? ['TRUE', 'FALSE'] : values.map(String));
    case 'VALUE_IN_LIST':
      return listCriterion((first as readonly unknown[]).map(String), world);
    case 'VALUE_IN_RANGE':
      return range(rangeText(world, first as SheetRange));
    case 'DATE_IS_VALID_DATE':
      return { type: 'dateIsOnOrAfter', values: ['1'], dateValue: 'exactDate' };
    case 'CUSTOM_FORMULA':
      return { type: 'customFormula', values: [String(first)] };
    default:
      return undefined;
  }
}

export interface Rules {
  readonly data: readonly RuleData[];
  /** What Sheets shows beside the cell, in the order of the rules. */
  readonly prompts: readonly (string | undefined)[];
}

/** Every rule of the sheet once, with all its ranges. */
export function rulesOf(sheet: SheetState, world: World): Rules {
  const ranges = new Map<ValidationState, string[]>();
  const first = new Map<string, ValidationState>();
  for (const { at, item } of areasOf(sheet, (row) => row.validations)) {
    const name = JSON.stringify(item);
    const rule = first.get(name) ?? item;
    first.set(name, rule);
    ranges.set(rule, [...(ranges.get(rule) ?? []), rangeName(at)]);
  }
  const rules = [...ranges].flatMap(([rule, where], index) => {
    const known = criterion(rule, world);
    const isBlocking = !rule.allowInvalid;
    const id = `rule${sheet.id}-${index}`;
    return known
      ? [{ data: { id, criterion: known, ranges: where, isBlocking }, prompt: rule.helpText }]
      : [];
  });
  return { data: rules.map(({ data }) => data), prompts: rules.map(({ prompt }) => prompt) };
}

const word = (text: unknown): string => `"${String(text).replaceAll('"', '""')}"`;

/** Conditions on a cell as formulas on the first cell of the range. */
const CONDITIONS: Readonly<Record<string, (cell: string, first: unknown, second: unknown) => string>> = {
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
  TEXT_CONTAINS: (cell, part) => `ISNUMBER(SEARCH(${word(part)},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, part) => `NOT(ISNUMBER(SEARCH(${word(part)},${cell})))`,
  TEXT_EQUAL_TO: (cell, whole) => `${cell}=${word(whole)}`,
  TEXT_STARTS_WITH: (cell, part) => `LEFT(${cell},LEN(${word(part)}))=${word(part)}`,
  TEXT_ENDS_WITH: (cell, part) => `RIGHT(${cell},LEN(${word(part)}))=${word(part)}`,
  CUSTOM_FORMULA: (_cell, formula) => String(formula).replace(/^=/, ''),
  NUMBER_BETWEEN: (cell, low, high) => `AND(ISNUMBER(${cell}),${cell}>=${low},${cell}<=${high})`,
  NUMBER_NOT_BETWEEN: (cell, low, high) => `AND(ISNUMBER(${cell}),OR(${cell}<${low},${cell}>${high}))`,
  NUMBER_EQUAL_TO: (cell, limit) => `AND(ISNUMBER(${cell}),${cell}=${limit})`,
  NUMBER_NOT_EQUAL_TO: (cell, limit) => `AND(ISNUMBER(${cell}),${cell}<>${limit})`,
  NUMBER_GREATER_THAN: (cell, limit) => `AND(ISNUMBER(${cell}),${cell}>${limit})`,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, limit) => `AND(ISNUMBER(${cell}),${cell}>=${limit})`,
  NUMBER_LESS_THAN: (cell, limit) => `AND(ISNUMBER(${cell}),${cell}<${limit})`,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, limit) => `AND(ISNUMBER(${cell}),${cell}<=${limit})`,
  DATE_AFTER: (cell, limit) => `AND(ISNUMBER(${cell}),${cell}>=${limit}+1)`,
  DATE_BEFORE: (cell, limit) => `AND(ISNUMBER(${cell}),${cell}<${limit})`,
  DATE_EQUAL_TO: (cell, limit) => `AND(ISNUMBER(${cell}),INT(${cell})=${limit})`,
};

export interface ConditionalFormatData {
  readonly id: string;
  readonly ranges: string[];
  readonly rule: unknown;
}

/** Excel tests a formula from the upper left corner of all ranges: each range gets its own rule. */
export function conditionalFormatsOf({
  id,
  conditionalFormats,
}: SheetState): readonly ConditionalFormatData[] {
  return conditionalFormats.flatMap((format, index) =>
    format.ranges.flatMap((at, part) => {
      const condition = CONDITIONS[format.criteria];
      if (!condition) return [];
      const formula = condition(cellName(at.row, at.column), format.values[0], format.values[1]);
      return [{ id: `look${id}-${index}-${part}`, ranges: [rangeName(at)], rule: ruleData(format, formula) }];
    }),
  );
}

const ruleData = ({ background, fontColor, bold }: ConditionalFormatState, formula: string) => ({
  type: 'CellIsRule',
  operator: 'customFormula',
  values: [`=${formula}`],
  style: {
    ...(background && { fillColor: background }),
    ...(fontColor && { textColor: fontColor }),
    ...(bold && { bold: true }),
  },
});
