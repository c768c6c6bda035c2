/** A small workbook made by hand: a journal of a few rows, a summary with a chart, a tab that is not ours. */

import { BLANK_ROW, blankSheet, emptyBook } from '../../../src/workbench/book/blank';
import { styleOf } from '../../../src/workbench/book/styles';
import type {
  BookState,
  ChartState,
  RowState,
  SheetState,
  Style,
  ValidationState,
  Value,
} from '../../../src/workbench/book-state';

export const row = (values: readonly Value[], rest: Partial<RowState> = {}): RowState => ({
  ...BLANK_ROW,
  values,
  ...rest,
});

const look = (style: Style): Style | undefined => styleOf(style);

const DAY = look({ numberFormat: 'dd/MM/yyyy' });
const TIME = look({ numberFormat: 'HH:mm' });
export const TEXT = look({ numberFormat: '@' });

/** The serial of 2026-07-13. */
export const MONDAY = 46216;

const HEAD = look({ fontWeight: 'bold', background: '#0b5394', fontColor: '#ffffff', wrap: 'WRAP' });

const SERVICES: ValidationState = {
  criteria: 'VALUE_IN_LIST',
  values: [['Layanan orientasi', 'Layanan informasi', 'Konseling perorangan'], true],
  allowInvalid: false,
  helpText: 'Pilih satu layanan',
};
const TICK: ValidationState = { criteria: 'CHECKBOX', values: [], allowInvalid: false };

/** `id`, `date`, `start`, `service`, `topic`, `unplanned`. */
export const session = (...values: readonly Value[]): RowState =>
  row(values, {
    styles: [TEXT, DAY, TIME, undefined, undefined, undefined],
    validations: [undefined, undefined, undefined, SERVICES, undefined, TICK],
  });

const KEYS = ['id', 'date', 'start', 'service', 'topic', 'unplanned'];

export function sheetOf(
  id: number,
  name: string,
  rows: readonly RowState[],
  rest: Partial<SheetState> = {},
): SheetState {
  const columns = Math.max(...rows.map(({ values }) => values.length));
  return { ...blankSheet(id, name, rows.length, columns), rows, ...rest };
}

export const journal = sheetOf(
  7,
  'Jurnal BK',
  [
    row(
      KEYS.map((key) => `journal.${key}`),
      { hidden: true },
    ),
    row(['ID', 'Tanggal', 'Mulai', 'Layanan', 'Topik', 'Insidental'], { styles: KEYS.map(() => HEAD) }),
    session('S0002', MONDAY + 1, 455 / 1440, 'Layanan informasi', '7-1', true),
    session('S0001', MONDAY, 0.5, 'Layanan orientasi', '=bukan rumus', false),
    session('', '', '', '', '', false),
    session('S0003', '3/7/2026', '', 'Bukan layanan', 'Kelas "VII" & <lain>', false),
    session('', '', '', '', '', false),
  ],
  {
    frozenRows: 2,
    metadata: [{ id: 90, key: 'poac-tab', value: 'journal', visibility: 'DOCUMENT' }],
    tabColor: '#0b5394',
    conditionalFormats: [
      {
        ranges: [{ row: 2, column: 3, rows: 5, columns: 1 }],
        criteria: 'TEXT_EQUAL_TO',
        values: ['Layanan orientasi'],
        background: '#fff2cc',
      },
    ],
  },
);

const CHART: ChartState = {
  id: 91,
  type: 'COLUMN',
  ranges: [{ sheetId: 8, row: 2, column: 0, rows: 3, columns: 2 }],
  position: { row: 7, column: 1, offsetX: 0, offsetY: 0 },
  headers: 1,
  options: { title: 'Terlaksana per bulan', width: 480, height: 240 },
};

const summary = sheetOf(
  8,
  'Ringkasan untuk Pimpinan',
  [
    row(['summary'], { hidden: true }),
    row(['Ringkasan'], { styles: [look({ fontSize: 18, fontWeight: 'bold' })], height: 36 }),
    row(['Bulan', 'Terlaksana'], { styles: [HEAD, HEAD] }),
    row(['Juli 2026', 69], { styles: [TEXT] }),
    row(['Agustus 2026', 113], { styles: [TEXT] }),
    row(['Jumlah', 182], { formulas: { 1: '=SUM(B4:B5)' } }),
    ...Array.from({ length: 16 }, () => BLANK_ROW),
  ],
  { charts: [CHART], hiddenGridlines: true },
);

export const smallBook = (): BookState => ({
  ...emptyBook({ name: 'Buku kecil', locale: 'in_ID', timeZone: 'Asia/Jakarta' }),
  sheets: [journal, summary, sheetOf(9, 'Catatan: saya?', [row(['bebas', 1.5, true])])],
  activeSheetId: 7,
  nextId: 100,
});
