/** Opening an .xlsx file: what comes back of an exported workbook, and what is refused with a remedy. */

import JsZip from 'jszip';
import { openBook } from '../../../src/workbench/book/book';
import type { BookState, SheetState } from '../../../src/workbench/book-state';
import { exportBook } from '../../../src/workbench/export/export-book';
import { type Imported, importBook } from '../../../src/workbench/import/import-book';
import { snapshot } from '../../../src/workbench/steps/show-book';
import { showValues } from '../../../src/workbench/steps/show-values';
import { row, sheetOf, smallBook, TEXT } from '../door/small-book';

const SETTINGS = { fileName: 'buku.xlsx', locale: 'in_ID', timeZone: 'Asia/Jakarta' };

const written = (book: BookState): Promise<Uint8Array> =>
  exportBook(openBook(book).calculated, { title: book.name, when: '2026-10-06T08:00:00+07:00' });

const reopened = async (book: BookState): Promise<BookState> =>
  (await importBook(await written(book), SETTINGS)).book;

const withSheets = (...sheets: readonly SheetState[]): BookState => ({ ...smallBook(), sheets });

interface Pictured {
  readonly sheets: readonly Readonly<Record<string, unknown>>[];
}

const picture = (book: BookState): Pictured => snapshot(openBook(book).calculated) as Pictured;

/** The exporter's parts with one of them changed: how other programs write, and how attacks look. */
async function changed(change: (zip: JsZip) => unknown): Promise<Uint8Array> {
  const zip = await JsZip.loadAsync(await written(smallBook()));
  await change(zip);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const replacing =
  (path: string, before: string | RegExp, after: string) =>
  async (zip: JsZip): Promise<void> => {
    const text = (await zip.file(path)?.async('string')) ?? '';
    expect(text).toMatch(before);
    zip.file(path, text.replace(before, after));
  };

const imported = (bytes: Uint8Array): Promise<Imported> => importBook(bytes, SETTINGS);

describe('a workbook that was exported and opened again', () => {
  it('has the same rows in its journal', async () => {
    const book = await reopened(smallBook());
    expect(showValues(book, 'journal')).toEqual(showValues(openBook(smallBook()).calculated, 'journal'));
  });

  it.each(['hidden', 'frozen', 'merges', 'tabColor', 'columns', 'formats'])(
    'has the same %s on every tab',
    async (part) => {
      const partOf = ({ sheets }: Pictured): unknown => sheets.map((sheet) => sheet[part]);
      expect(partOf(picture(await reopened(smallBook())))).toEqual(partOf(picture(smallBook())));
    },
  );

  it('keeps text, numbers, truths and formulas apart', async () => {
    const cells = sheetOf(3, 'Campuran', [
      row(['007', '7-1', '=bukan rumus', 'TRUE', '1,5', ' spasi ', 'baris\nbaru', '_x0041_'], {
        styles: new Array(8).fill(TEXT),
      }),
      row(['007', 7, 1.5, true, false, '3/7/2026', '', 'Kelas "VII" & <lain>']),
      row([0, 0], { formulas: { 1: '=B2*C2' } }),
    ]);
    const [sheet] = (await reopened(withSheets(cells))).sheets;
    const kept = openBook(withSheets(cells)).calculated.sheets[0];
    expect(sheet?.rows.map(({ values }) => values)).toEqual(kept?.rows.map(({ values }) => values));
    expect(sheet?.rows[2]?.formulas).toEqual({ 1: '=B2*C2' });
  });

  it('offers the same choices, also where the list was too long for a rule', async () => {
    const words = Array.from({ length: 23 }, (_, index) => `Layanan nomor ${index + 1}, lengkap`);
    const rule = { criteria: 'VALUE_IN_LIST', values: [words, true], allowInvalid: true };
    const tick = { criteria: 'CHECKBOX', values: [], allowInvalid: false };
    const sheet = sheetOf(1, 'Pilihan', [row(['x', true], { validations: [rule, tick] })]);
    const book = await reopened(withSheets(sheet));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Pilihan']);
    expect(book.sheets[0]?.rows[0]?.validations).toEqual([rule, tick]);
  });

  it('draws its charts over the same cells', async () => {
    const ranges = ({ sheets }: BookState): unknown =>
      sheets.flatMap(({ charts }) =>
        charts.map(({ type, headers, options }) => [type, headers, options.title]),
      );
    expect(ranges(await reopened(smallBook()))).toEqual(ranges(smallBook()));
  });
});

describe("another program's file", () => {
  it('counts its days from 1904 where it says so', async () => {
    const bytes = await changed(replacing('xl/workbook.xml', '<workbookPr/>', '<workbookPr date1904="1"/>'));
    const [first] = showValues((await imported(bytes)).book, 'journal');
    // The Mac's calendar of old begins four years and a day after the other one.
    expect(first?.date).toBe('2030-07-15');
  });

  it('writes a formula once for many cells, and texts in the cells', async () => {
    const cells =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c><c r="B2"><v>3</v></c>' +
      '<c r="C2" t="inlineStr"><is><t>08</t></is></c></row>';
    const bytes = await changed(
      replacing(
        'xl/worksheets/sheet1.xml',
        /<sheetData>[\s\S]*<\/sheetData>/,
        `<sheetData>${cells}</sheetData>`,
      ),
    );
    const sheet = (await imported(bytes)).book.sheets[1];
    expect(sheet?.rows.slice(0, 2).map(({ formulas }) => formulas[0])).toEqual(['=B1*2', '=B2*2']);
    expect(sheet?.rows[1]?.values).toEqual([6, 3, '08']);
  });

  it('keeps the values of formulas that are not computed here, and says so', async () => {
    const cells = ['AVERAGE(B1:B9)', 'SUM(A2:A)', 'VLOOKUP(B1,Lain!A:B,2)', 'SUM(B1:B2)'].map(
      (formula, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula}</f><v>5</v></c></row>`,
    );
    const bytes = await changed(
      replacing(
        'xl/worksheets/sheet1.xml',
        /<sheetData>[\s\S]*<\/sheetData>/,
        `<sheetData>${cells.join('')}</sheetData>`,
      ),
    );
    const { book, left } = await imported(bytes);
    const rows = openBook(book).calculated.sheets[1]?.rows.slice(0, 4) ?? [];
    expect(rows.map(({ values }) => values)).toEqual([[5], [5], [5], [0]]);
    expect(rows.map(({ formulas }) => formulas[0])).toEqual([undefined, undefined, undefined, '=SUM(B1:B2)']);
    expect(left.map(({ gaps }) => gaps?.count)).toEqual([3]);
  });

  it('says what cannot be carried over', async () => {
    const bytes = await changed(
      replacing('xl/worksheets/sheet1.xml', '</sheetData>', '</sheetData><autoFilter ref="A1:B2"/>'),
    );
    const { left } = await imported(bytes);
    expect(left.map(({ text }) => text.id)).toEqual([expect.stringContaining('Tidak terbawa')]);
  });
});

/** Only the last of 16,384 columns is written down. */
const WIDE_ROWS = `<sheetData>${Array.from(
  { length: 620 },
  (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
).join('')}</sheetData>`;

const MEGABYTE = 'x'.repeat(1_000_000);

describe('a file that cannot be opened says why and what to do', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ['no archive at all', () => Buffer.from('nama;kelas\nAdi;7-1\n'), /no \.xlsx workbook/],
    ['an empty file', () => new Uint8Array(), /no \.xlsx workbook/],
    ['an old .xls', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /password/],
    [
      'an archive without a workbook',
      () => new JsZip().file('catatan.txt', 'x').generateAsync({ type: 'uint8array' }),
      /no workbook in this file/,
    ],
    [
      'a hundred megabytes in a small file',
      () => changed((zip) => zip.file('xl/sharedStrings.xml', MEGABYTE.repeat(100))),
      /too big \(more than 80 MB\)/,
    ],
    ['macros', () => changed((zip) => zip.file('xl/vbaProject.bin', 'x')), /macros/],
    [
      'links into other files',
      () => changed((zip) => zip.file('xl/externalLinks/externalLink1.xml', '<x/>')),
      /point into other files/,
    ],
    [
      'entities of its own',
      () => changed(replacing('xl/workbook.xml', /<workbook /, '<!DOCTYPE a [<!ENTITY b "c">]><workbook ')),
      /xl\/workbook\.xml of this file is broken/,
    ],
    [
      'mark-up that is cut off',
      () => changed((zip) => zip.file('xl/worksheets/sheet0.xml', '<worksheet><sheetData><row')),
      /sheet0\.xml of this file is broken/,
    ],
    [
      'more cells than a workbook can have',
      () => changed(replacing('xl/worksheets/sheet0.xml', /<sheetData>[\s\S]*<\/sheetData>/, WIDE_ROWS)),
      /too big \(more than 10\.000\.000\)/,
    ],
  ])('%s', async (_what, file, sentence) => {
    await expect(imported(await file())).rejects.toThrow(sentence);
  });
});
