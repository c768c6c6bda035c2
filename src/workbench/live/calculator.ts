/** The live book's arithmetic: the page's engine computes what the memory book refuses. */

import type { Calculator } from '../book/book';
import { calculate } from '../book/calculate';
import { parseFormula } from '../book/formula';
import { formulaRows } from '../book/formula-references';
import { NotEmulated } from '../book/refusals';
import { valueAt } from '../book/rows';
import type { BookState, RowState, SheetState, Value } from '../book-state';
import { loadEngine } from '../export/engine';
import { pageData } from './page-data';

/** Whether the memory book gives a value for it that is worth having. */
function isSimple(formula: string): boolean {
  try {
    return parseFormula(formula).is !== 'error';
  } catch (error) {
    if (error instanceof NotEmulated) return false;
    throw error;
  }
}

const formulasOf = (sheet: SheetState): readonly string[] =>
  formulaRows(sheet).flatMap((place) => Object.values(sheet.rows[place]?.formulas ?? {}));

/** Sheets that hold formulas, and those that the formulas name. */
function concerned(book: BookState): readonly SheetState[] {
  const formulas = book.sheets.flatMap(formulasOf);
  return book.sheets.filter(
    (sheet) => formulaRows(sheet).length > 0 || formulas.some((formula) => formula.includes(sheet.name)),
  );
}

/** What Sheets shows for the engine's own errors. */
const ERRORS: Readonly<Record<string, string>> = {
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#VALUE!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

type CellValue = (sheet: SheetState, row: number, column: number) => Value;

function recalculated(sheet: SheetState, cellValue: CellValue): SheetState {
  const rows: RowState[] = sheet.rows.slice();
  for (const place of formulaRows(sheet)) {
    const row = rows[place];
    if (row === undefined) continue;
    const values = row.values.slice();
    for (const column of Object.keys(row.formulas).map(Number)) {
      while (values.length <= column) values.push('');
      values[column] = cellValue(sheet, place, column);
    }
    if (values.some((value, column) => value !== valueAt(row, column))) rows[place] = { ...row, values };
  }
  const isSame = rows.every((row, place) => row === sheet.rows[place]);
  return isSame ? sheet : { ...sheet, rows };
}

/** Whether the memory book can compute all of it. */
export const isSimpleBook = (book: BookState): boolean =>
  book.sheets.every((sheet) => formulasOf(sheet).every(isSimple));

/** Loads the engine: half a second, once. */
export async function liveCalculator(): Promise<Calculator> {
  const engine = await loadEngine();
  const compute = (book: BookState): BookState =>
    engine.run((Model) => {
      const bare = concerned(book).map((sheet) => ({ ...sheet, charts: [], conditionalFormats: [] }));
      const model = new Model(pageData({ ...book, sheets: bare }) as object);
      const cellValue: CellValue = ({ id }, row, col) => {
        const { value } = model.getters.getEvaluatedCell({ sheetId: String(id), row, col });
        return typeof value === 'string' ? (ERRORS[value] ?? value) : (value ?? '');
      };
      const sheets = book.sheets.map((sheet) => recalculated(sheet, cellValue));
      return sheets.every((sheet, index) => sheet === book.sheets[index]) ? book : { ...book, sheets };
    });
  return {
    check: () => {
      // What the engine does not know shows as an error in the cell, as in Sheets.
    },
    calculate: (book) => (isSimpleBook(book) ? calculate(book) : compute(book)),
  };
}
