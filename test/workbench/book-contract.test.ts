/** One contract for both books: what the memory book computes, the live one computes alike; the rest it refuses. */

import { type Calculator, openBook } from '../../src/workbench/book/book';
import { NotEmulated } from '../../src/workbench/book/refusals';
import type { BookState, Value } from '../../src/workbench/book-state';
import { loadEngine } from '../../src/workbench/export/engine';
import { readWorkbook, writeWorkbook } from '../../src/workbench/export/workbook-file';
import { typeCells } from '../../src/workbench/live/by-hand';
import { liveCalculator } from '../../src/workbench/live/calculator';
import { pageData } from '../../src/workbench/live/page-data';
import { row, sheetOf, smallBook, TEXT } from './door/small-book';
import { inScript, world } from './services/in-script';

let live: Calculator;

beforeAll(async () => {
  live = await liveCalculator();
});

/** Two funds, a text that looks like a date, a blank, and a tick; the formula stands in D1. */
const school = (): BookState => ({
  ...smallBook(),
  sheets: [
    sheetOf(1, 'Anggaran', [
      row([2, 15000, '', ''], { styles: [] }),
      row([3, 20000, '7-1', true], { styles: [undefined, undefined, TEXT] }),
      row(['', 'teks', '', '']),
    ]),
    sheetOf(2, 'Kelas 7', [row([32]), row([30])]),
  ],
});

function typed(formula: string, calculator?: Calculator): Value | undefined {
  const cell = { sheetId: 1, row: 0, column: 3, text: formula };
  const book = typeCells({ ...school(), locale: 'en_US' }, [cell], 2026, calculator);
  return book.sheets[0]?.rows[0]?.values[3];
}

/** The engine is asked for all of it where one formula in the workbook needs it. */
function beside(formula: string): Value | undefined {
  const cells = [
    { sheetId: 2, row: 0, column: 0, text: '=MAX(31,32)' },
    { sheetId: 1, row: 0, column: 3, text: formula },
  ];
  return typeCells({ ...school(), locale: 'en_US' }, cells, 2026, live).sheets[0]?.rows[0]?.values[3];
}

describe.each([
  ['the memory book', (formula: string) => typed(formula)],
  ['the live book', (formula: string) => typed(formula, live)],
  ['the live book with the engine', beside],
])('%s', (_name, value) => {
  it.each<[string, Value]>([
    ['=A1*B1', 30000],
    ['=A1*B1+A2*B2', 90000],
    ['=SUM(A1:A3)', 5],
    ['=SUM(A1:B2)-B2', 15005],
    ["='Kelas 7'!A1+'Kelas 7'!A2", 62],
    ['=A3*2', 0],
    ['=-A2', -3],
    ['=(A1+A2)*2', 10],
    ['=B3*2', '#VALUE!'],
    ['=D1+1', '#REF!'],
  ])('computes %s', (formula, result) => {
    expect(value(formula)).toBe(result);
  });
});

describe('what Sheets computes beyond sums and products', () => {
  it.each<[string, Value]>([
    ['=AVERAGE(A1:A2)', 2.5],
    ['=COUNTIF(C1:C3,"7-1")', 1],
    ['=IF(D2,"ya","tidak")', 'ya'],
    ['=A1/0', '#DIV/0!'],
    ['=VLOOKUP(3,A1:B2,2,FALSE)', 20000],
    ['=SUMIFS(B1:B2,A1:A2,">2")', 20000],
    ['=NOSUCH(A1)', '#NAME?'],
  ])('the live book gives %s, the memory book refuses it', (formula, result) => {
    expect(typed(formula, live)).toBe(result);
    expect(() => typed(formula)).toThrow(NotEmulated);
  });
});

it('leaves a workbook without anything new the very same value', () => {
  const once = openBook(typeCells(school(), [], 2026, live), live).calculated;
  expect(openBook(once, live).calculated).toBe(once);
});

describe('alternating backgrounds', () => {
  const banded = (): BookState => {
    const place = world({ book: { ...school(), activeSheetId: 1 } });
    const body = `
      cell('A2').setBackground('#ffff00');
      cell('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN).setFirstRowColor('#fafafa');`;
    inScript(`book().getSheets()[0].insertRowAfter(3); ${body}`, place);
    return place.book;
  };

  it('show where a cell has no background of its own, header first, then in turn', async () => {
    const engine = await loadEngine();
    const fills = engine.run((Model) => {
      const { getters } = new Model(pageData(banded()) as object);
      return [0, 1, 2, 3].map((row) =>
        [0, 1, 2].map((col) => getters.getCellStyle({ sheetId: '1', row, col }).fillColor),
      );
    });
    expect(fills).toEqual([
      ['#63d297', '#63d297', undefined],
      ['#ffff00', '#fafafa', undefined],
      ['#e7f9ef', '#e7f9ef', undefined],
      ['#fafafa', '#fafafa', undefined],
    ]);
  });

  it('are kept with the workbook, and stay with their rows', () => {
    const [sheet] = readWorkbook(writeWorkbook(banded())).sheets;
    expect(sheet?.bandings).toMatchObject([{ range: { row: 0, column: 0, rows: 4, columns: 2 } }]);
  });
});
