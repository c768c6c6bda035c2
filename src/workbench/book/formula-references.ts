/** References inside formulas: they follow what they point at when rows, columns and sheets move. */

import type { BookState, Rectangle, RowState, SheetState } from '../book-state';
import { cellName, columnIndex } from './a1';
import { once } from './rows';

const REFERENCE =
  /(?<![\w.$!])((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\w(!])/gi;

export interface Reference {
  /** Without quotes; undefined for the formula's own sheet. */
  readonly sheetName: string | undefined;
  readonly at: Rectangle;
  /** Whether first row, first column, last row and last column stay when the formula is copied. */
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
  readonly isCell: boolean;
}

const bare = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);

const quoted = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

function readReference(match: readonly (string | undefined)[]): Reference {
  const [, prefix, dollarColumn, column = '', dollarRow, row, endDollar, endColumn, endDollarRow, endRow] =
    match;
  const left = columnIndex(column);
  const top = Number(row) - 1;
  const right = endColumn === undefined ? left : columnIndex(endColumn);
  const bottom = endRow === undefined ? top : Number(endRow) - 1;
  return {
    sheetName: prefix === undefined ? undefined : bare(prefix),
    at: {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1,
    },
    fixed: [dollarRow === '$', dollarColumn === '$', endDollarRow === '$', endDollar === '$'],
    isCell: endColumn === undefined,
  };
}

const corner = (row: number, column: number, fixedRow: boolean, fixedColumn: boolean): string => {
  const [, letters = '', digits = ''] = cellName(row, column).match(/([A-Z]+)(\d+)/) ?? [];
  return `${fixedColumn ? '$' : ''}${letters}${fixedRow ? '$' : ''}${digits}`;
};

export function writeReference({ sheetName, at, fixed, isCell }: Reference): string {
  const [fixedRow, fixedColumn, fixedLastRow, fixedLastColumn] = fixed;
  const prefix = sheetName === undefined ? '' : `${quoted(sheetName)}!`;
  const first = corner(at.row, at.column, fixedRow, fixedColumn);
  if (isCell) return prefix + first;
  const last = corner(at.row + at.rows - 1, at.column + at.columns - 1, fixedLastRow, fixedLastColumn);
  return `${prefix}${first}:${last}`;
}

/** Replaces every reference; `undefined` leaves it as it is. Text in quotes is not looked at. */
export function mapReferences(formula: string, change: (reference: Reference) => string | undefined): string {
  return formula
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(
            REFERENCE,
            (...match) => change(readReference(match.slice(0, 10))) ?? String(match[0]),
          ),
    )
    .join('');
}

/** A formula as it reads after it was copied so many rows down and columns to the right. */
export const copiedFormula = (formula: string, down: number, right: number): string =>
  down === 0 && right === 0
    ? formula
    : mapReferences(formula, (reference) => {
        const { at, fixed } = reference;
        const row = at.row + (fixed[0] ? 0 : down);
        const column = at.column + (fixed[1] ? 0 : right);
        if (row < 0 || column < 0) return '#REF!';
        return writeReference({ ...reference, at: { ...at, row, column } });
      });

/** Places of the rows that hold a formula. */
export const formulaRows = once(({ rows }: SheetState): readonly number[] => {
  const found: number[] = [];
  rows.forEach((row, index) => {
    for (const _column in row.formulas) {
      found.push(index);
      break;
    }
  });
  return found;
});

/** A formula of the sheet may point at another one. */
export const leadsElsewhere = once((sheet: SheetState): boolean =>
  formulaRows(sheet).some((place) =>
    Object.values(sheet.rows[place]?.formulas ?? {}).some((formula) => formula.includes('!')),
  ),
);

function mapRow(row: RowState, change: (formula: string) => string): RowState {
  const formulas = Object.fromEntries(
    Object.entries(row.formulas).map(([column, formula]) => [column, change(formula)]),
  );
  const same = Object.entries(formulas).every(
    ([column, formula]) => row.formulas[Number(column)] === formula,
  );
  return same ? row : { ...row, formulas };
}

/** Changes the formulas of every sheet that it concerns; sheets without any stay the very same. */
export function mapFormulas(
  book: BookState,
  change: (formula: string, sheet: SheetState) => string,
  concerns: (sheet: SheetState) => boolean = () => true,
): BookState {
  const sheets = book.sheets.map((sheet) => {
    const places = concerns(sheet) ? formulaRows(sheet) : [];
    if (places.length === 0) return sheet;
    const rows = sheet.rows.slice();
    for (const place of places) {
      const row = rows[place];
      if (row !== undefined) rows[place] = mapRow(row, (formula) => change(formula, sheet));
    }
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

export const renameInFormulas = (book: BookState, before: string, after: string): BookState =>
  mapFormulas(
    book,
    (formula) =>
      mapReferences(formula, (reference) =>
        reference.sheetName === before ? writeReference({ ...reference, sheetName: after }) : undefined,
      ),
    leadsElsewhere,
  );

export const withoutSheetInFormulas = (book: BookState, name: string): BookState =>
  mapFormulas(
    book,
    (formula) => mapReferences(formula, ({ sheetName }) => (sheetName === name ? '#REF!' : undefined)),
    leadsElsewhere,
  );
