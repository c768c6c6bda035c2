/** The .xlsx file of a small workbook: what stands in the file, and what LibreOffice makes of it. */

import JsZip from 'jszip';
import type { BookState, SheetState } from '../../src/workbench/book-state';
import { exportBook } from '../../src/workbench/export/export-book';
import { journal, row, sheetOf, smallBook, TEXT } from '../workbench/door/small-book';
import { lacking, type Office, openOffice } from './libre-office';

const SETTINGS = { title: 'Tahun 2026/2027 & BK', when: '2026-10-06T08:00:00+07:00' };

const partsOf = async (book: BookState): Promise<Readonly<Record<string, string>>> => {
  const zip = await JsZip.loadAsync(await exportBook(book, SETTINGS));
  const entries = await Promise.all(
    Object.values(zip.files).map(async (file) => [file.name, await file.async('string')] as const),
  );
  return Object.fromEntries(entries);
};

const withSheets = (...sheets: readonly SheetState[]): BookState => ({ ...smallBook(), sheets });

const LONG = Array.from({ length: 23 }, (_, index) => `Layanan nomor ${index + 1}, lengkap`);

const longList = (): SheetState =>
  sheetOf(1, 'Pilihan', [
    row(['x'], { validations: [{ criteria: 'VALUE_IN_LIST', values: [LONG, true], allowInvalid: true }] }),
  ]);

describe('an exported workbook', () => {
  it('is the same file every time', async () => {
    const [one, other] = [await exportBook(smallBook(), SETTINGS), await exportBook(smallBook(), SETTINGS)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('leaves no trace of its engine in the process', async () => {
    const before = Object.getOwnPropertyNames(globalThis).sort();
    const log = jest.spyOn(console, 'log');
    await exportBook(smallBook(), SETTINGS);
    expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(before);
    expect(log).not.toHaveBeenCalled();
  });

  it('holds text as text: no date out of 7-1, no formula out of a note, no broken mark-up', async () => {
    const parts = await partsOf(smallBook());
    const strings = parts['xl/sharedStrings.xml'] ?? '';
    expect(strings).toContain('>7-1<');
    expect(strings).toContain('>=bukan rumus<');
    expect(strings).toContain('>Kelas &quot;VII&quot; &amp; &lt;lain&gt;<');
    expect(strings).not.toMatch(/\uE000/);
    expect(parts['xl/styles.xml']).toContain('formatCode="dd/MM/yyyy"');
  });

  it('keeps a formula as a formula of its own, with its value', async () => {
    const sheet = (await partsOf(smallBook()))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<c r="B6"><f>SUM(B4:B5)</f><v>182</v></c>');
  });

  it('leaves unticked boxes out where nobody wrote', async () => {
    const sheet = (await partsOf(smallBook()))['xl/worksheets/sheet0.xml'] ?? '';
    expect(sheet).toMatch(/<c r="F4" t="b"><v>0<\/v>/);
    expect(sheet).not.toMatch(/<c r="F5"[^>]*t="b"/);
  });

  it('freezes the header, hides the key row and repeats both on paper', async () => {
    const parts = await partsOf(smallBook());
    expect(parts['xl/worksheets/sheet0.xml']).toMatch(
      /<pane\s+ySplit="2"\s+topLeftCell="A3"[^>]*state="frozen"/,
    );
    expect(parts['xl/worksheets/sheet0.xml']).toContain('<row r="1" hidden="1">');
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Jurnal BK\'!$1:$2</definedName>',
    );
  });

  it('lays tables across and reports upright on A4, as wide as the page', async () => {
    const parts = await partsOf(smallBook());
    const paper = (index: number): string =>
      /<pageSetup[^>]*>/.exec(parts[`xl/worksheets/sheet${index}.xml`] ?? '')?.[0] ?? '';
    expect(paper(0)).toBe(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(paper(1)).toContain('orientation="portrait"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pageSetUpPr fitToPage="1"/>');
  });

  it('says what it is, and opens on a sheet that can be seen', async () => {
    const hidden = { ...journal, hidden: true };
    const parts = await partsOf({ ...smallBook(), sheets: [hidden, ...smallBook().sheets.slice(1)] });
    expect(parts['docProps/core.xml']).toContain('<dc:title>Tahun 2026/2027 &amp; BK</dc:title>');
    expect(parts['docProps/core.xml']).toContain('2026-10-06T01:00:00Z');
    expect(parts['xl/workbook.xml']).toContain('activeTab="1"');
    expect(parts['xl/workbook.xml']).toMatch(/state="hidden" name="Jurnal BK"/);
  });

  it('has rules that refuse, with their hints', async () => {
    const rules = (await partsOf(smallBook()))['xl/worksheets/sheet0.xml']?.match(/<dataValidation [^>]*>/g);
    expect(rules).toHaveLength(2);
    expect(rules?.[0]).toMatch(/prompt="Pilih satu layanan".*sqref="D3:D7" type="list"/);
    expect(rules?.[0]).not.toContain('errorStyle');
  });

  it('points to a list where it stands when it is too long for a rule', async () => {
    const words = sheetOf(2, "Daftar 'A'", [row(['Daftar']), ...LONG.map((word) => row([word]))]);
    const parts = await partsOf(withSheets(longList(), words));
    const rule = parts['xl/worksheets/sheet0.xml']?.replaceAll('&apos;', "'");
    expect(rule).toContain("<formula1>'Daftar ''A'!$A$2:$A$24</formula1>");
    expect(parts['xl/worksheets/sheet2.xml']).toBeUndefined();
  });

  it('brings its own hidden list when it stands nowhere', async () => {
    const parts = await partsOf(withSheets(longList()));
    expect(parts['xl/workbook.xml']).toContain('state="veryHidden" name="_lists"');
    expect(parts['xl/worksheets/sheet0.xml']).toContain('_lists!$A$1:$A$23');
  });

  it('draws a chart with its values beside it', async () => {
    const chart = (await partsOf(smallBook()))['xl/charts/chart1.xml'] ?? '';
    expect(chart).toContain('Terlaksana per bulan');
    expect(chart).toMatch(/<c:cat>.*Juli 2026.*<\/c:cat>/);
    expect(chart).toMatch(/<c:numCache>.*<c:v>69<\/c:v>.*<c:v>113<\/c:v>/);
  });

  it('links to tabs of the workbook and to the world', async () => {
    const linked = {
      ...row(['Jurnal', 'Laman']),
      links: { 0: '#journal', 1: 'https://example.org/a?b=1&c=2' },
    };
    const parts = await partsOf(withSheets(journal, sheetOf(3, 'Beranda', [linked])));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<hyperlink ref="A1" location="\'Jurnal BK\'!A1"');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="https://example.org/a?b=1&amp;c=2"',
    );
  });

  it('renames what Excel would refuse', async () => {
    const names = [
      'Catatan: saya?',
      'A very long title that goes beyond Excel',
      'A very long title that goes beyond Word',
      "'ku'",
    ];
    const sheets = names.map((name, index) => sheetOf(index + 1, name, [row(['x'], { styles: [TEXT] })]));
    const workbook = (await partsOf(withSheets(...sheets)))['xl/workbook.xml'] ?? '';
    const found = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? '');
    expect(found.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
    expect(new Set(found).size).toBe(4);
  });
});

/** LibreOffice sets itself up first, perhaps beside other work. */
const MINUTES = 180_000;

const missing = lacking();

(missing ? describe.skip : describe)(missing ? `LibreOffice (skipped: ${missing})` : 'LibreOffice', () => {
  let office: Office;

  beforeAll(() => {
    office = openOffice();
  });

  afterAll(() => office.close());

  it(
    'reads every tab, the drop-downs, the hidden key row and the repeated header',
    async () => {
      const read = office.read(await exportBook(smallBook(), SETTINGS));
      const tables = [...read.matchAll(/<table:table table:name="([^"]*)" table:style-name/g)].map(
        ([, name]) => name,
      );
      expect(tables).toEqual(['Jurnal BK', 'Ringkasan untuk Pimpinan', 'Catatan  saya']);
      expect(read).toContain(
        'cell-content-is-in-list(&quot;Layanan orientasi&quot;;&quot;Layanan informasi&quot;',
      );
      expect(read).toMatch(/<table:table-header-rows>\s*<table:table-row [^>]*visibility="collapse"/);
    },
    MINUTES,
  );

  it(
    'prints the report on one upright A4 page with its chart',
    async () => {
      const pages = office.print(await exportBook(smallBook(), SETTINGS));
      const report = pages.filter(({ text }) => text.includes('Ringkasan untuk Pimpinan'));
      expect(report).toHaveLength(1);
      expect(report[0]?.text).toMatch(/Terlaksana per bulan/);
      expect(report[0]?.width).toBeCloseTo(595.3, 0);
      expect(report[0]?.height).toBeCloseTo(841.9, 0);
    },
    MINUTES,
  );
});
