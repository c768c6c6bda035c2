/** Writing cells: typed or written text is parsed, dates become serial numbers, rules are kept. */

import type { BookState, Rectangle, RowState, SheetState, Style, Value } from '../book-state';
import { type Entry, parseEntry } from '../user-entry';
import { cellName } from './a1';
import { accepts } from './acceptance';
import { withoutLinks } from './links';
import { localeOf } from './locale';
import { display, kindOf } from './number-format';
import { Refusal, SAYS } from './refusals';
import { changeRows, NO_FORMULAS, trimmed, without } from './rows';
import { serialAt } from './serial';
import { merged } from './styles';

const MOST_CHARACTERS = 50_000;

/** What a script or a person hands to a cell. A Date is an instant. */
export type Input = Value | Date | null | undefined;

export interface Writing {
  readonly book: BookState;
  readonly sheet: SheetState;
  /** The current one, for dates typed without a year. */
  readonly year?: number | undefined;
  /** Says whether the book can calculate a formula; throws when it cannot. */
  readonly checkFormula: (formula: string) => void;
}

const isDate = (input: unknown): input is Date => Object.prototype.toString.call(input) === '[object Date]';

function dateEntry(date: Date, { book }: Writing, format: string | undefined): Entry {
  const time = Number(date);
  if (Number.isNaN(time)) throw new Refusal('Invalid argument: date');
  const value = serialAt(time, book.timeZone);
  const { dateFormat } = localeOf(book.locale);
  const numberFormat = Number.isInteger(value) ? dateFormat : `${dateFormat} HH:mm:ss`;
  if (kindOf(format) === 'text') return { value: display(value, numberFormat, book.locale) };
  return kindOf(format) === 'general' ? { value, numberFormat } : { value };
}

function entryOf(input: Input, writing: Writing, format: string | undefined): Entry {
  if (typeof input === 'string') {
    if (input.length > MOST_CHARACTERS) throw new Refusal(SAYS.tooLong);
    return parseEntry(input, writing.book.locale, format, writing.year);
  }
  if (isDate(input)) return dateEntry(input, writing, format);
  if (typeof input === 'number') return { value: Number.isFinite(input) ? input : '#NUM!' };
  return { value: input ?? '' };
}

interface Draft {
  readonly row: RowState;
  readonly values: Value[];
  formulas: Record<number, string> | undefined;
  styles: (Style | undefined)[] | undefined;
}

/** Puts one entry into a row that is being written. */
function put(draft: Draft, column: number, entry: Entry): void {
  while (draft.values.length < column) draft.values.push('');
  draft.values[column] = entry.value;
  if (entry.formula !== undefined) {
    draft.formulas ??= {};
    draft.formulas[column] = entry.formula;
  }
  if (entry.numberFormat !== undefined) {
    draft.styles ??= draft.row.styles.slice();
    while (draft.styles.length < column) draft.styles.push(undefined);
    draft.styles[column] = merged(draft.styles[column], { numberFormat: entry.numberFormat });
  }
}

function finish(draft: Draft, start: number, count: number): RowState {
  const { row, formulas, styles } = draft;
  const kept = row.formulas === NO_FORMULAS ? row.formulas : without(row.formulas, start, count);
  return {
    ...withoutLinks(row, start, count),
    values: trimmed(draft.values, ''),
    formulas: formulas === undefined ? kept : { ...kept, ...formulas },
    styles: styles ?? row.styles,
  };
}

function checkRule(entry: Entry, row: RowState, index: number, column: number, writing: Writing): void {
  const rule = row.validations[column];
  if (rule === undefined || rule.allowInvalid || entry.formula !== undefined) return;
  const format = row.styles[column]?.numberFormat ?? entry.numberFormat;
  if (!accepts(rule, entry.value, kindOf(format), writing.book)) {
    throw new Refusal(SAYS.violates(cellName(index, column)));
  }
}

/** @throws Refusal where a rule that rejects is violated (§1.8), or a text is too long. */
export function writeCells(
  writing: Writing,
  at: Rectangle,
  inputs: readonly (readonly Input[])[],
): SheetState {
  return changeRows(writing.sheet, at, (row, place) => {
    const draft: Draft = { row, values: row.values.slice(), formulas: undefined, styles: undefined };
    const line = inputs[place] ?? [];
    for (let across = 0; across < at.columns; across++) {
      const column = at.column + across;
      const entry = entryOf(line[across], writing, row.styles[column]?.numberFormat);
      if (entry.formula !== undefined) writing.checkFormula(entry.formula);
      checkRule(entry, row, at.row + place, column, writing);
      put(draft, column, entry);
    }
    return finish(draft, at.column, at.columns);
  });
}

/** Formulas in en-US syntax, with `=` in front; a blank one blanks the cell. */
export function writeFormulas(
  writing: Writing,
  at: Rectangle,
  formulaAt: (place: number, across: number) => string,
): SheetState {
  return changeRows(writing.sheet, at, (row, place) => {
    const draft: Draft = { row, values: row.values.slice(), formulas: undefined, styles: undefined };
    for (let across = 0; across < at.columns; across++) {
      const text = formulaAt(place, across);
      const formula = text === '' || text.startsWith('=') ? text : `=${text}`;
      if (formula === '') put(draft, at.column + across, { value: '' });
      else {
        writing.checkFormula(formula);
        put(draft, at.column + across, { value: '', formula });
      }
    }
    return finish(draft, at.column, at.columns);
  });
}

/** Values and formulas of a rectangle go; formats, rules and notes stay. */
export const clearCells = (sheet: SheetState, at: Rectangle): SheetState =>
  changeRows(sheet, at, (row) => {
    if (row.values.length <= at.column && row.formulas === NO_FORMULAS) return row;
    const values = row.values.map((value, column) =>
      column >= at.column && column < at.column + at.columns ? '' : value,
    );
    return {
      ...withoutLinks(row, at.column, at.columns),
      values: trimmed(values, ''),
      formulas: without(row.formulas, at.column, at.columns),
    };
  });
