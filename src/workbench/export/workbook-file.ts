/** A workbook as the workbench's own JSON: looks and rules once, rows without their blanks. */

import * as v from 'valibot';
import { BLANK_ROW, DEFAULT_ROW_HEIGHT } from '../book/blank';
import { styleOf } from '../book/styles';
import type { BookState, RowState, SheetState, Style, ValidationState, Value } from '../book-state';
import { Parts } from './parts';

const FORMAT = 'poac-workbench';
const VERSION = 1;

const record = <Item>(item: v.GenericSchema<unknown, Item>) => v.optional(v.record(v.string(), item), {});
const places = v.optional(v.array(v.number()), []);

const ROW = v.strictObject({
  /** So many equal rows, one below the other. */
  times: v.optional(v.number(), 1),
  values: v.optional(v.array(v.union([v.string(), v.number(), v.boolean()])), []),
  formulas: record(v.string()),
  styles: places,
  rules: places,
  notes: record(v.string()),
  links: v.optional(v.record(v.string(), v.string())),
  height: v.optional(v.number(), DEFAULT_ROW_HEIGHT),
  hidden: v.optional(v.boolean(), false),
});

type StoredRow = v.InferInput<typeof ROW>;

const SHEET = v.looseObject({
  id: v.number(),
  name: v.string(),
  rows: v.array(ROW),
  columns: v.array(v.object({ width: v.number(), hidden: v.boolean(), depth: v.number() })),
});

const FILE = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  styles: v.array(v.looseObject({})),
  rules: v.array(
    v.looseObject({ criteria: v.string(), values: v.array(v.unknown()), allowInvalid: v.boolean() }),
  ),
  book: v.looseObject({
    name: v.string(),
    locale: v.string(),
    timeZone: v.string(),
    sheets: v.pipe(v.array(SHEET), v.minLength(1)),
    properties: v.record(v.string(), v.string()),
    nextId: v.number(),
  }),
});

interface Tables {
  readonly styles: Parts<Style>;
  readonly rules: Parts<ValidationState>;
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

function storedRow(row: RowState, { styles, rules }: Tables): StoredRow {
  const looks = row.styles.map((style) => styles.placeOf(style));
  const held = row.validations.map((rule) => rules.placeOf(rule));
  return {
    ...(row.values.length > 0 && { values: [...row.values] }),
    ...(!isEmpty(row.formulas) && { formulas: row.formulas }),
    ...(looks.length > 0 && { styles: looks }),
    ...(held.length > 0 && { rules: held }),
    ...(!isEmpty(row.notes) && { notes: row.notes }),
    ...(row.links && { links: { ...row.links } }),
    ...(row.height !== DEFAULT_ROW_HEIGHT && { height: row.height }),
    ...(row.hidden && { hidden: true }),
  };
}

function storedRows(rows: readonly RowState[], tables: Tables): readonly StoredRow[] {
  const stored: { row: StoredRow; name: string; times: number }[] = [];
  for (const state of rows) {
    const row = storedRow(state, tables);
    const name = JSON.stringify(row);
    const last = stored.at(-1);
    if (last?.name === name) last.times += 1;
    else stored.push({ row, name, times: 1 });
  }
  return stored.map(({ row, times }) => (times > 1 ? { ...row, times } : row));
}

/** The text of a file that `readWorkbook` turns into the same workbook. */
export function writeWorkbook(book: BookState): string {
  const tables: Tables = { styles: new Parts(), rules: new Parts() };
  const sheets = book.sheets.map((sheet) => ({ ...sheet, rows: storedRows(sheet.rows, tables) }));
  const { styles, rules } = tables;
  const file = { format: FORMAT, version: VERSION, styles: styles.all, rules: rules.all };
  return `${JSON.stringify({ ...file, book: { ...book, sheets } })}\n`;
}

function readRow(
  row: v.InferOutput<typeof ROW>,
  styles: readonly (Style | undefined)[],
  rules: readonly ValidationState[],
): RowState {
  const { values, formulas, notes, height, hidden, links } = row;
  const blank = values.length + row.styles.length + row.rules.length === 0;
  if (blank && isEmpty(formulas) && isEmpty(notes) && !hidden && height === DEFAULT_ROW_HEIGHT && !links) {
    return BLANK_ROW;
  }
  return {
    values: values as readonly Value[],
    formulas: isEmpty(formulas) ? BLANK_ROW.formulas : formulas,
    styles: row.styles.map((place) => styles[place - 1]),
    validations: row.rules.map((place) => rules[place - 1]),
    notes: isEmpty(notes) ? BLANK_ROW.notes : notes,
    height,
    hidden,
    ...(links && { links }),
  };
}

/** @throws Error with a sentence for a text that is no workbook of this workbench. */
export function readWorkbook(text: string): BookState {
  const read = v.safeParse(FILE, JSON.parse(text));
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`It is no workbook of the workbench: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  const { book, rules } = read.output;
  const styles = read.output.styles.map((style) => styleOf(style as Style));
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    tabColor: sheet.tabColor,
    rows: sheet.rows.flatMap((stored) => {
      const row = readRow(stored, styles, rules as readonly ValidationState[]);
      return new Array<RowState>(stored.times).fill(row);
    }),
  })) as unknown as readonly SheetState[];
  return { ...(book as unknown as BookState), sheets };
}
