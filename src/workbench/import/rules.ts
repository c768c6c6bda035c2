/** Data validation and conditional formats as the workbench keeps them. */

import { setRule } from '../book/rules';
import type { ConditionalFormatState, SheetState, ValidationState } from '../book-state';
import type { LeftOut } from './left-out';
import { placesIn, rangeIn } from './places';
import type { Change } from './styles';
import { child, childrenOf, type Element, isOn, numberIn } from './xml';

export interface RuleWorld {
  readonly sheets: readonly Pick<SheetState, 'id' | 'name'>[];
  /** Words of a list that stands in a sheet which nobody can show. */
  readonly hiddenList: (reference: string) => readonly string[] | undefined;
  readonly left: LeftOut;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'LESS_THAN',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};

const DAYS: Readonly<Record<string, string>> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  greaterThan: 'AFTER',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThan: 'BEFORE',
  lessThanOrEqual: 'ON_OR_BEFORE',
};

type Criterion = Pick<ValidationState, 'criteria' | 'values'>;

function listOf(formula: string, { sheets, hiddenList }: RuleWorld, own: string): Criterion | undefined {
  if (formula.startsWith('"')) {
    const words = formula.slice(1, -1).replaceAll('""', '"').split(',');
    if (words.join() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', values: [] };
    return { criteria: 'VALUE_IN_LIST', values: [words.map((word) => word.trim()), true] };
  }
  const words = hiddenList(formula);
  if (words !== undefined) return { criteria: 'VALUE_IN_LIST', values: [words, true] };
  const range = rangeIn(
    formula.includes('!') ? formula : `'${own.replaceAll("'", "''")}'!${formula}`,
    sheets,
  );
  return range && { criteria: 'VALUE_IN_RANGE', values: [range, true] };
}

function criterion(element: Element, world: RuleWorld, own: string): Criterion | undefined {
  const { type = 'none', operator = 'between' } = element.attributes;
  const [first = '', second] = ['formula1', 'formula2'].map((name) => child(element, name)?.text.trim());
  if (type === 'list') return listOf(first, world, own);
  if (type === 'custom') return { criteria: 'CUSTOM_FORMULA', values: [`=${first}`] };
  const values = [first, ...(second ? [second] : [])].map(Number);
  if (values.some(Number.isNaN)) return undefined;
  // How the exporter writes "any date": Excel has no rule for it.
  const isAnyDay = type === 'date' && operator === 'greaterThanOrEqual' && values[0] === 1;
  if (isAnyDay) return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  const comparison = type === 'date' ? DAYS[operator] : COMPARISONS[operator];
  const kind = type === 'date' ? 'DATE' : type === 'whole' || type === 'decimal' ? 'NUMBER' : undefined;
  return kind && comparison ? { criteria: `${kind}_${comparison}`, values } : undefined;
}

export function withValidations(sheet: SheetState, root: Element, world: RuleWorld): SheetState {
  const size = { rows: sheet.rows.length, columns: sheet.columns.length };
  return childrenOf(child(root, 'dataValidations'), 'dataValidation').reduce((state, element) => {
    const { sqref = '', type = 'none', errorStyle = 'stop', showErrorMessage, prompt } = element.attributes;
    if (type === 'none') return state;
    const found = criterion(element, world, sheet.name);
    if (found === undefined) {
      world.left.add('rule', sheet.name);
      return state;
    }
    const allowInvalid = errorStyle !== 'stop' || !isOn(showErrorMessage);
    const rule: ValidationState = { ...found, allowInvalid, ...(prompt && { helpText: prompt }) };
    return placesIn(sqref, size).reduce((one, at) => setRule(one, at, rule), state);
  }, sheet);
}

const TEXTS: Readonly<Record<string, string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
  containsBlanks: 'CELL_EMPTY',
  notContainsBlanks: 'CELL_NOT_EMPTY',
};

function condition(element: Element): Criterion | undefined {
  const { type = '', operator = '', text } = element.attributes;
  const [first = '', second] = childrenOf(element, 'formula').map((formula) => formula.text.trim());
  if (type === 'expression') return { criteria: 'CUSTOM_FORMULA', values: [`=${first}`] };
  const kind = TEXTS[type];
  if (kind) return { criteria: kind, values: text === undefined ? [] : [text] };
  const comparison = COMPARISONS[operator];
  if (type !== 'cellIs' || comparison === undefined) return undefined;
  if (operator === 'equal' && /^".*"$/.test(first)) {
    return { criteria: 'TEXT_EQUAL_TO', values: [first.slice(1, -1).replaceAll('""', '"')] };
  }
  const values = [first, ...(second ? [second] : [])].map(Number);
  return values.some(Number.isNaN) ? undefined : { criteria: `NUMBER_${comparison}`, values };
}

/** In the order in which they decide. */
export function conditionalFormats(
  root: Element,
  sheetName: string,
  { changes, left }: { readonly changes: readonly Change[]; readonly left: LeftOut },
): readonly ConditionalFormatState[] {
  const found = childrenOf(root, 'conditionalFormatting').flatMap((group) =>
    childrenOf(group, 'cfRule').map((rule) => ({ rule, ranges: placesIn(group.attributes.sqref ?? '') })),
  );
  return found
    .sort((one, other) => (numberIn(one.rule, 'priority') ?? 0) - (numberIn(other.rule, 'priority') ?? 0))
    .flatMap(({ rule, ranges }) => {
      const known = condition(rule);
      const change = changes[numberIn(rule, 'dxfId') ?? -1];
      if (known && change) return [{ ranges, ...known, ...change }];
      left.add('look', sheetName);
      return [];
    });
}
