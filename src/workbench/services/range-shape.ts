/** Range: borders, merges, groups, clearing, copying and sorting. */

import { copyCells, type Parts } from '../book/copy';
import { clearCells } from '../book/entries';
import { breakApart, meets, mergeCells } from '../book/merges';
import { NotEmulated, Refusal, SAYS } from '../book/refusals';
import { setNotes, setRule } from '../book/rules';
import { sheetOf, withSheet } from '../book/sheets';
import { type SortKey, sortRows } from '../book/sort';
import { type BorderPlan, drawBorders, restyle } from '../book/styles';
import type { SheetState } from '../book-state';
import { behind, itself } from './behind';
import { nameOfMember } from './enums';
import { type GasRange, type RangeSelf, range } from './runtime';

type Range = GoogleAppsScript.Spreadsheet.Range;

function set(self: RangeSelf, change: (sheet: SheetState) => SheetState): GasRange {
  self.runtime.book.change((book) => withSheet(book, self.sheetId, change));
  return itself(self);
}

const BORDER_STYLES: readonly string[] = [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
];

const KEYS = ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'] as const;

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

/** Values and formats without a word; notes and rules stay (§1.7). */
export function cleared(sheet: SheetState, at: RangeSelf['at'], options: ClearOptions = {}): SheetState {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
  const all = !(commentsOnly || contentsOnly || formatOnly || validationsOnly);
  let after = sheet;
  if (all || contentsOnly) after = clearCells(after, at);
  if (all || formatOnly) after = restyle(after, at, () => undefined);
  if (validationsOnly) after = setRule(after, at, undefined);
  if (commentsOnly) after = setNotes(after, at, () => '');
  return after;
}

const ALL: Parts = { values: true, formulas: true, formats: true, rules: true };
const NOTHING: Parts = { values: false, formulas: false, formats: false, rules: false };

const PASTES: Readonly<Record<string, Parts>> = {
  PASTE_NORMAL: ALL,
  PASTE_VALUES: { ...NOTHING, values: true },
  PASTE_FORMULA: { ...NOTHING, values: true, formulas: true },
  PASTE_FORMAT: { ...NOTHING, formats: true },
  PASTE_DATA_VALIDATION: { ...NOTHING, rules: true },
};

function partsOf(choice: unknown): Parts {
  if (choice === undefined) return ALL;
  const { formatOnly, contentsOnly } = choice as {
    readonly formatOnly?: boolean;
    readonly contentsOnly?: boolean;
  };
  if (formatOnly) return { ...NOTHING, formats: true };
  if (contentsOnly) return { ...NOTHING, values: true, formulas: true };
  const name = nameOfMember(choice);
  const parts = Object.hasOwn(PASTES, name) ? PASTES[name] : undefined;
  if (parts === undefined) throw new NotEmulated(`Range.copyTo with ${name}`);
  return parts;
}

/** A column number, `{column, ascending}`, or a list of either; columns are those of the sheet. */
function sortKeys(spec: unknown): readonly SortKey[] {
  return (Array.isArray(spec) ? spec : [spec]).map((item: unknown) => {
    if (typeof item === 'number') return { column: item - 1, ascending: true };
    const { column, ascending = true } = item as { readonly column: number; readonly ascending?: boolean };
    return { column: column - 1, ascending };
  });
}

const cutIn = (sheet: SheetState, at: RangeSelf['at']): boolean =>
  sheet.merges.some((merge) => meets(merge, at));

export const rangeShape = {
  setBorder(this: RangeSelf, ...answers: unknown[]) {
    const [color, style] = answers.slice(6);
    const plan = Object.fromEntries(KEYS.map((key, at) => [key, answers[at]])) as unknown as BorderPlan;
    const name = nameOfMember(style ?? 'SOLID');
    if (!BORDER_STYLES.includes(name)) throw new Refusal(`Invalid argument: ${name}`);
    const border = { color: String(color ?? '#000000').toLowerCase(), style: name };
    return set(this, (sheet) => drawBorders(sheet, this.at, plan, border)); // unverified
  },
  merge(this: RangeSelf) {
    return set(this, (sheet) => mergeCells(sheet, this.at)); // §1.8
  },
  mergeAcross(this: RangeSelf) {
    const rows = Array.from({ length: this.at.rows }, (_, place) => ({
      ...this.at,
      row: this.at.row + place,
      rows: 1,
    }));
    return set(this, (sheet) => rows.reduce(mergeCells, sheet)); // §1.8
  },
  mergeVertically(this: RangeSelf) {
    const columns = Array.from({ length: this.at.columns }, (_, place) => ({
      ...this.at,
      column: this.at.column + place,
      columns: 1,
    }));
    return set(this, (sheet) => columns.reduce(mergeCells, sheet)); // §1.8
  },
  breakApart(this: RangeSelf) {
    return set(this, (sheet) => breakApart(sheet, this.at)); // §1.8
  },
  getMergedRanges(this: RangeSelf) {
    const { merges } = sheetOf(this.runtime.book.state, this.sheetId);
    return merges.filter((merge) => meets(merge, this.at)).map((at) => range(this, this.sheetId, at)); // unverified
  },
  isPartOfMerge(this: RangeSelf) {
    return cutIn(sheetOf(this.runtime.book.state, this.sheetId), this.at); // unverified
  },
  clear(this: RangeSelf, options?: ClearOptions) {
    return set(this, (sheet) => cleared(sheet, this.at, options)); // §1.7
  },
  clearFormat(this: RangeSelf) {
    return set(this, (sheet) => cleared(sheet, this.at, { formatOnly: true })); // unverified
  },
  copyTo(this: RangeSelf, target: GasRange, choice?: unknown, transposed = false) {
    if (transposed) throw new NotEmulated('Range.copyTo, transposed,');
    const source = { sheetId: this.sheetId, at: this.at };
    const { sheetId, at } = behind<RangeSelf>(target);
    const parts = partsOf(choice);
    // Values are copied as computed.
    const computed = this.runtime.book.calculated;
    this.runtime.book.change(() => copyCells(computed, source, { sheetId, at }, parts)); // §1.7
  },
  sort(this: RangeSelf, spec: unknown) {
    const keys = sortKeys(spec);
    const computed = sheetOf(this.runtime.book.calculated, this.sheetId);
    if (cutIn(computed, this.at)) throw new Refusal(SAYS.partOfMerge);
    return set(this, () => sortRows(computed, this.at, keys)); // §1.7
  },
} satisfies Partial<Range>;
