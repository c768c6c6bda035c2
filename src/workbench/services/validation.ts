/** Data validation: the builder, the rule, and the way between Google's objects and the book's state. */

import { Refusal } from '../book/refusals';
import { instantOf, serialAt } from '../book/serial';
import type { Rectangle, ValidationState } from '../book-state';
import { behind, itself } from './behind';
import { member, nameOfMember } from './enums';
import { type GasRange, type RangeSelf, range, type Self, stateOf } from './runtime';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

interface BuilderSelf extends Self {
  draft: Partial<ValidationState>;
}

interface RuleSelf extends Self {
  readonly rule: ValidationState;
}

export const newValidationBuilder = (self: Self, draft: Partial<ValidationState> = {}): Builder =>
  self.runtime.make<Builder>('DataValidationBuilder', { draft });

export const ruleObject = (self: Self, rule: ValidationState | undefined): Rule | null =>
  rule === undefined ? null : self.runtime.make<Rule>('DataValidation', { rule });

/** The state behind a rule that the bundle hands over; undefined for null. */
export const ruleBehind = (rule: unknown): ValidationState | undefined =>
  rule === null || rule === undefined ? undefined : behind<RuleSelf>(rule).rule;

/** Dates become serial numbers of the spreadsheet, ranges become places. */
function plain(self: Self, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String);
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return serialAt(Number(value), stateOf(self).timeZone);
  }
  if (typeof value !== 'object' || value === null) return value;
  const { sheetId, at } = behind<RangeSelf>(value);
  return { sheetId, ...at };
}

/** `requireDateAfter(date)` and the like: the criteria with the arguments as its values. */
const criteria = (name: string) =>
  function (this: BuilderSelf, ...values: unknown[]): Builder {
    const kept = values.map((value) => plain(this, value));
    this.draft = { ...this.draft, criteria: name, values: kept };
    return itself(this);
  };

/** The list of choices is one value; whether an arrow shows is kept beside it. */
const choices = (name: string) =>
  function (this: BuilderSelf, source: unknown, showDropdown = true): Builder {
    this.draft = { ...this.draft, criteria: name, values: [plain(this, source), showDropdown] };
    return itself(this);
  };

function criteriaValues(self: Self, { criteria: name, values }: Partial<ValidationState>): unknown[] {
  const { realm, book } = self.runtime;
  return (values ?? []).map((value) => {
    if (name?.startsWith('DATE') && typeof value === 'number') {
      return realm.date(instantOf(value, book.state.timeZone));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { sheetId, ...at } = value as Rectangle & { readonly sheetId: number };
    return range(self, sheetId, at) satisfies GasRange;
  });
}

/** What rule and builder answer alike; `part` finds the state. Unverified but for §1.7's syntax of formulas. */
const reading = <State extends Self>(part: (self: State) => Partial<ValidationState>) => ({
  getAllowInvalid(this: State) {
    return part(this).allowInvalid ?? true;
  },
  getCriteriaType(this: State): Criteria {
    return member('DataValidationCriteria', part(this).criteria ?? '');
  },
  getCriteriaValues(this: State) {
    return criteriaValues(this, part(this));
  },
  getHelpText(this: State): string {
    return part(this).helpText as string;
  },
  copy(this: State): Builder {
    return newValidationBuilder(this, part(this));
  },
});

export const dataValidation = {
  ...reading(({ rule }: RuleSelf) => rule),
} satisfies Partial<Rule>;

export const dataValidationBuilder = {
  ...reading(({ draft }: BuilderSelf) => draft),
  requireCheckbox: criteria('CHECKBOX'),
  requireDate: criteria('DATE_IS_VALID_DATE'),
  requireDateAfter: criteria('DATE_AFTER'),
  requireDateBefore: criteria('DATE_BEFORE'),
  requireDateBetween: criteria('DATE_BETWEEN'),
  requireDateEqualTo: criteria('DATE_EQUAL_TO'),
  requireDateNotBetween: criteria('DATE_NOT_BETWEEN'),
  requireDateOnOrAfter: criteria('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: criteria('DATE_ON_OR_BEFORE'),
  requireFormulaSatisfied: criteria('CUSTOM_FORMULA'),
  requireNumberBetween: criteria('NUMBER_BETWEEN'),
  requireNumberEqualTo: criteria('NUMBER_EQUAL_TO'),
  requireNumberGreaterThan: criteria('NUMBER_GREATER_THAN'),
  requireNumberGreaterThanOrEqualTo: criteria('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  requireNumberLessThan: criteria('NUMBER_LESS_THAN'),
  requireNumberLessThanOrEqualTo: criteria('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  requireNumberNotBetween: criteria('NUMBER_NOT_BETWEEN'),
  requireNumberNotEqualTo: criteria('NUMBER_NOT_EQUAL_TO'),
  requireTextContains: criteria('TEXT_CONTAINS'),
  requireTextDoesNotContain: criteria('TEXT_DOES_NOT_CONTAIN'),
  requireTextEqualTo: criteria('TEXT_EQUAL_TO'),
  requireValueInList: choices('VALUE_IN_LIST'),
  requireValueInRange: choices('VALUE_IN_RANGE'),
  withCriteria(this: BuilderSelf, type: unknown, values: readonly unknown[]): Builder {
    return criteria(nameOfMember(type)).apply(this, [...values]);
  },
  setAllowInvalid(this: BuilderSelf, allowInvalid: boolean): Builder {
    this.draft = { ...this.draft, allowInvalid };
    return itself(this);
  },
  setHelpText(this: BuilderSelf, helpText: string): Builder {
    this.draft = { ...this.draft, helpText };
    return itself(this);
  },
  build(this: BuilderSelf): Rule {
    const { criteria: name, values = [], allowInvalid = true, helpText } = this.draft;
    if (name === undefined) throw new Refusal('Data validation rule has no criteria.');
    const help = helpText === undefined ? {} : { helpText };
    const rule: ValidationState = { criteria: name, values, allowInvalid, ...help };
    return this.runtime.make<Rule>('DataValidation', { rule });
  },
} satisfies Partial<Builder>;
