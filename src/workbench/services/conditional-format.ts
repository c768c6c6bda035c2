/** Conditional formats with a condition; colour scales are not emulated. Formulas are in en-US syntax (§1.7). */

import { Refusal } from '../book/refusals';
import { serialAt } from '../book/serial';
import { withSheet } from '../book/sheets';
import type { ConditionalFormatState, SheetState } from '../book-state';
import { behind, itself } from './behind';
import { member, nameOfMember } from './enums';
import { type GasRange, type RangeSelf, range, type Self, stateOf } from './runtime';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

interface Draft {
  readonly places: readonly Pick<RangeSelf, 'sheetId' | 'at'>[];
  readonly format: Omit<ConditionalFormatState, 'ranges'>;
}

interface BuilderSelf extends Self {
  draft: Draft;
}

const EMPTY: Draft = { places: [], format: { criteria: '', values: [] } };

export const newFormatBuilder = (self: Self, draft = EMPTY): Builder =>
  self.runtime.make<Builder>('ConditionalFormatRuleBuilder', { draft });

const ruleObject = (self: Self, draft: Draft): Rule =>
  self.runtime.make<Rule>('ConditionalFormatRule', { draft });

export const formatsOf = (self: Self, { id, conditionalFormats }: SheetState): Rule[] =>
  conditionalFormats.map(({ ranges, ...format }) =>
    ruleObject(self, { places: ranges.map((at) => ({ sheetId: id, at })), format }),
  );

export function setFormats(self: Self, { id }: SheetState, rules: readonly Rule[]): void {
  // The bundle's own arrays are of another realm, and would make more of their kind.
  const formats = Array.from(rules, (rule): ConditionalFormatState => {
    const { places, format } = behind<BuilderSelf>(rule).draft;
    if (places.some(({ sheetId }) => sheetId !== id)) {
      throw new Refusal('Conditional format rule cannot reference a different sheet.');
    }
    return { ...format, ranges: places.map(({ at }) => at) };
  });
  self.runtime.book.change((book) =>
    withSheet(book, id, (sheet) => ({ ...sheet, conditionalFormats: formats })),
  );
}

function update(self: BuilderSelf, part: Partial<Draft['format']>): Builder {
  self.draft = { ...self.draft, format: { ...self.draft.format, ...part } };
  return itself(self);
}

function plain(self: Self, value: unknown): unknown {
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return serialAt(Number(value), stateOf(self).timeZone);
  }
  return typeof value === 'object' && value !== null ? nameOfMember(value) : value;
}

const when = (criteria: string) =>
  function (this: BuilderSelf, ...values: unknown[]): Builder {
    return update(this, { criteria, values: values.map((value) => plain(this, value)) });
  };

/** A look of the rule; null takes it away. */
const look = (key: 'background' | 'fontColor' | 'bold') =>
  function (this: BuilderSelf, value: string | boolean | null): Builder {
    const { [key]: _before, ...rest } = this.draft.format;
    const format = value === null ? rest : { ...rest, [key]: value };
    this.draft = { ...this.draft, format };
    return itself(this);
  };

const reading = {
  getRanges(this: BuilderSelf) {
    return this.draft.places.map(({ sheetId, at }) => range(this, sheetId, at)); // unverified
  },
  getBooleanCondition(this: BuilderSelf): Condition | null {
    const { criteria } = this.draft.format;
    return criteria === '' ? null : this.runtime.make<Condition>('BooleanCondition', { draft: this.draft });
  },
  getGradientCondition() {
    return null; // unverified
  },
  copy(this: BuilderSelf): Builder {
    return newFormatBuilder(this, this.draft); // unverified
  },
};

export const conditionalFormatRule = { ...reading } satisfies Partial<Rule>;

export const booleanCondition = {
  getCriteriaType(this: BuilderSelf) {
    return member<GoogleAppsScript.Spreadsheet.BooleanCriteria>(
      'BooleanCriteria',
      this.draft.format.criteria,
    );
  },
  getCriteriaValues(this: BuilderSelf) {
    return [...this.draft.format.values];
  },
  getBackground(this: BuilderSelf) {
    return this.draft.format.background ?? null;
  },
  getFontColor(this: BuilderSelf) {
    return this.draft.format.fontColor ?? null;
  },
  getBold(this: BuilderSelf) {
    return this.draft.format.bold ?? null;
  },
} satisfies Partial<Condition>;

export const conditionalFormatRuleBuilder = {
  ...reading,
  setRanges(this: BuilderSelf, ranges: readonly GasRange[]): Builder {
    const places = Array.from(ranges, (one) => {
      const { sheetId, at } = behind<RangeSelf>(one);
      return { sheetId, at };
    });
    this.draft = { ...this.draft, places };
    return itself(this);
  },
  setBackground: look('background'),
  setFontColor: look('fontColor'),
  setBold: look('bold'),
  whenCellEmpty: when('CELL_EMPTY'),
  whenCellNotEmpty: when('CELL_NOT_EMPTY'),
  whenDateAfter: when('DATE_AFTER'),
  whenDateBefore: when('DATE_BEFORE'),
  whenDateEqualTo: when('DATE_EQUAL_TO'),
  whenFormulaSatisfied: when('CUSTOM_FORMULA'),
  whenNumberBetween: when('NUMBER_BETWEEN'),
  whenNumberEqualTo: when('NUMBER_EQUAL_TO'),
  whenNumberGreaterThan: when('NUMBER_GREATER_THAN'),
  whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  whenNumberLessThan: when('NUMBER_LESS_THAN'),
  whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  whenNumberNotBetween: when('NUMBER_NOT_BETWEEN'),
  whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO'),
  whenTextContains: when('TEXT_CONTAINS'),
  whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN'),
  whenTextEndsWith: when('TEXT_ENDS_WITH'),
  whenTextEqualTo: when('TEXT_EQUAL_TO'),
  whenTextStartsWith: when('TEXT_STARTS_WITH'),
  build(this: BuilderSelf): Rule {
    const { places, format } = this.draft;
    if (places.length === 0) throw new Refusal('Conditional format rule must have at least one range.');
    if (format.criteria === '') throw new Refusal('Conditional format rule must have a condition.');
    return ruleObject(this, this.draft);
  },
} satisfies Partial<Builder>;
