/** Whether a data validation rule accepts a value. */

import type { BookState, Rectangle, ValidationState, Value } from '../book-state';
import { display, type FormatKind } from './number-format';
import { NotEmulated } from './refusals';
import { valueAt } from './rows';
import { findSheet } from './sheets';

type Test = (value: Value, limits: readonly unknown[], kind: FormatKind, book: BookState) => boolean;

const [first, second] = [0, 1].map((place) => (limits: readonly unknown[]) => Number(limits[place])) as [
  (limits: readonly unknown[]) => number,
  (limits: readonly unknown[]) => number,
];

const compare =
  (holds: (value: number, low: number, high: number) => boolean): Test =>
  (value, limits) =>
    typeof value === 'number' && holds(value, first(limits), second(limits));

/** A date is a number under a date format; a day counts whole. */
const compareDay =
  (holds: (value: number, low: number, high: number) => boolean): Test =>
  (value, limits, kind) =>
    typeof value === 'number' &&
    kind === 'date' &&
    holds(Math.floor(value), Math.floor(first(limits)), Math.floor(second(limits)));

const text = (value: Value): string => String(value).toLowerCase();

function inRange(value: Value, source: unknown, book: BookState): boolean {
  const { sheetId, row, column, rows, columns } = source as Rectangle & { readonly sheetId: number };
  const sheet = findSheet(book, sheetId);
  for (let place = row; place < row + rows; place++) {
    for (let across = column; across < column + columns; across++) {
      if (text(valueAt(sheet?.rows[place], across)) === text(value)) return true;
    }
  }
  return false;
}

const TESTS: Readonly<Record<string, Test>> = {
  CHECKBOX: (value, [on, off]) =>
    on === undefined ? typeof value === 'boolean' : value === on || value === off,
  VALUE_IN_LIST: (value, [choices], _kind, { locale }) =>
    (choices as readonly string[]).some((choice) => choice === display(value, undefined, locale)),
  VALUE_IN_RANGE: (value, [source], _kind, book) => inRange(value, source, book),
  DATE_IS_VALID_DATE: (value, _limits, kind) => typeof value === 'number' && kind === 'date',
  DATE_AFTER: compareDay((day, limit) => day > limit),
  DATE_BEFORE: compareDay((day, limit) => day < limit),
  DATE_EQUAL_TO: compareDay((day, limit) => day === limit),
  DATE_ON_OR_AFTER: compareDay((day, limit) => day >= limit),
  DATE_ON_OR_BEFORE: compareDay((day, limit) => day <= limit),
  DATE_BETWEEN: compareDay((day, low, high) => day >= low && day <= high),
  DATE_NOT_BETWEEN: compareDay((day, low, high) => day < low || day > high),
  NUMBER_BETWEEN: compare((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: compare((value, low, high) => value < low || value > high),
  NUMBER_EQUAL_TO: compare((value, limit) => value === limit),
  NUMBER_NOT_EQUAL_TO: compare((value, limit) => value !== limit),
  NUMBER_GREATER_THAN: compare((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compare((value, limit) => value >= limit),
  NUMBER_LESS_THAN: compare((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compare((value, limit) => value <= limit),
  TEXT_CONTAINS: (value, [part]) => text(value).includes(text(part as string)),
  TEXT_DOES_NOT_CONTAIN: (value, [part]) => !text(value).includes(text(part as string)),
  TEXT_EQUAL_TO: (value, [whole]) => text(value) === text(whole as string),
};

/** A blank cell is never a violation. */
export function accepts(rule: ValidationState, value: Value, kind: FormatKind, book: BookState): boolean {
  if (value === '') return true;
  const test = Object.hasOwn(TESTS, rule.criteria) ? TESTS[rule.criteria] : undefined;
  if (test === undefined) throw new NotEmulated(`Checking the validation criteria ${rule.criteria}`);
  return test(value, rule.values, kind, book);
}
