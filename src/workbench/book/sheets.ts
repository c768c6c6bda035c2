/** Sheets of a workbook: finding, adding, removing, renaming, moving. Each step gives a new workbook. */

import type { BookState, SheetState } from '../book-state';
import { blankSheet } from './blank';
import { renameInFormulas, withoutSheetInFormulas } from './formula-references';
import { Refusal, SAYS } from './refusals';

const CELL_LIMIT = 10_000_000;

export const findSheet = (book: BookState, id: number): SheetState | undefined =>
  book.sheets.find((sheet) => sheet.id === id);

/** @throws Refusal for a sheet that was deleted meanwhile. */
export function sheetOf(book: BookState, id: number): SheetState {
  const sheet = findSheet(book, id);
  if (sheet === undefined) throw new Refusal(`Sheet ${id} not found`);
  return sheet;
}

export const sheetNamed = (book: BookState, name: string): SheetState | undefined =>
  book.sheets.find((sheet) => sheet.name === name);

export function withSheet(book: BookState, id: number, change: (sheet: SheetState) => SheetState): BookState {
  const before = sheetOf(book, id);
  const after = change(before);
  return after === before
    ? book
    : { ...book, sheets: book.sheets.map((sheet) => (sheet === before ? after : sheet)) };
}

/** @throws Refusal when so many more would make it above ten million cells, empty ones included (§1.6). */
export function checkSize(book: BookState, more: number): void {
  const cells = book.sheets.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, more);
  if (cells > CELL_LIMIT) throw new Refusal(SAYS.tooManyCells);
}

function checkName(book: BookState, name: string, except?: number): void {
  const wanted = name.toLowerCase();
  const taken = book.sheets.some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === wanted);
  if (taken) throw new Refusal(SAYS.sheetExists(name));
  if (name === '' || name.length > 100) throw new Refusal(`Invalid sheet name: ${name}`);
}

function freeName(book: BookState): string {
  const names = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const number = book.sheets.findIndex((_, at) => !names.has(`sheet${at + 1}`));
  return `Sheet${number < 0 ? book.sheets.length + 1 : number + 1}`;
}

/** @param index 0-based place; the new sheet becomes the active one (§1.7). */
export function insertSheet(book: BookState, name = freeName(book), index = book.sheets.length): BookState {
  checkName(book, name);
  if (index < 0 || index > book.sheets.length) throw new Refusal(`Invalid sheet index: ${index}`);
  const sheet = blankSheet(book.nextId, name);
  const sheets = [...book.sheets.slice(0, index), sheet, ...book.sheets.slice(index)];
  checkSize(book, sheet.rows.length * sheet.columns.length);
  return { ...book, sheets, activeSheetId: sheet.id, nextId: book.nextId + 1 };
}

const copyName = (book: BookState, name: string, number = 1): string => {
  const wanted = number === 1 ? `Copy of ${name}` : `Copy of ${name} ${number}`;
  return sheetNamed(book, wanted) === undefined ? wanted : copyName(book, name, number + 1);
};

/**
 * Puts a copy at the end. Everything comes along with new ids, developer metadata too, but no protection
 * (unverified, all of it).
 */
export function copySheet(book: BookState, id: number): BookState {
  const source = sheetOf(book, id);
  checkSize(book, source.rows.length * source.columns.length);
  let { nextId } = book;
  const renumbered = <Item extends { readonly id: number }>(items: readonly Item[]): readonly Item[] =>
    items.map((item) => ({ ...item, id: nextId++ }));
  const copy: SheetState = {
    ...source,
    id: nextId++,
    name: copyName(book, source.name),
    hidden: false,
    protections: [],
    ...(source.bandings && { bandings: renumbered(source.bandings) }),
    charts: renumbered(source.charts),
    metadata: renumbered(source.metadata),
  };
  return { ...book, sheets: [...book.sheets, copy], nextId };
}

export function deleteSheet(book: BookState, id: number): BookState {
  const gone = sheetOf(book, id);
  if (!book.sheets.some((sheet) => sheet !== gone && !sheet.hidden)) throw new Refusal(SAYS.lastSheet);
  const at = book.sheets.indexOf(gone);
  const sheets = book.sheets.filter((sheet) => sheet !== gone);
  const next = sheets.slice(at).find(({ hidden }) => !hidden) ?? sheets.findLast(({ hidden }) => !hidden);
  const after = {
    ...book,
    sheets,
    namedRanges: book.namedRanges.filter(({ sheetId }) => sheetId !== id),
    activeSheetId: book.activeSheetId === id ? (next?.id ?? book.activeSheetId) : book.activeSheetId,
  };
  return withoutSheetInFormulas(after, gone.name);
}

export function renameSheet(book: BookState, id: number, name: string): BookState {
  checkName(book, name, id);
  const before = sheetOf(book, id).name;
  return renameInFormulas(
    withSheet(book, id, (sheet) => ({ ...sheet, name })),
    before,
    name,
  );
}

/** @param index 0-based place afterwards. */
export function moveSheet(book: BookState, id: number, index: number): BookState {
  const moved = sheetOf(book, id);
  if (index < 0 || index >= book.sheets.length) throw new Refusal(`Invalid sheet index: ${index}`);
  const others = book.sheets.filter((sheet) => sheet !== moved);
  return { ...book, sheets: [...others.slice(0, index), moved, ...others.slice(index)] };
}

/** @throws Refusal when no sheet would be left to see. */
export function hideSheet(book: BookState, id: number, hidden: boolean): BookState {
  const visible = book.sheets.some((sheet) => sheet.id !== id && !sheet.hidden);
  if (hidden && !visible) throw new Refusal("You can't hide all the sheets in a document.");
  const after = withSheet(book, id, (sheet) => (sheet.hidden === hidden ? sheet : { ...sheet, hidden }));
  if (!hidden || after.activeSheetId !== id) return after;
  return { ...after, activeSheetId: after.sheets.find((sheet) => !sheet.hidden)?.id ?? id };
}
