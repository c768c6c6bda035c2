/** A log in an .xlsx file, as Excel, LibreOffice and Google write it: the same text as its CSV would have. */

import JSZip from 'jszip';
import { sheetText } from '../../src/sidebars/kit/sheet-text';

const STYLES = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

const SHARED = `<sst><si><t>Jurnal BK &amp; lainnya</t></si><si><t>Tanggal</t></si><si><t>Mulai</t></si><si><t>Kode</t></si>
<si><t>Status</t></si><si><r><t>Terlak</t></r><r><t xml:space="preserve">sana</t></r></si><si><t>Topik</t></si></sst>`;

/** 46301 is 6 October 2026; 0.3298611 is 07:55. */
const LOG = `<worksheet><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="s"><v>4</v></c><c r="F3" t="s"><v>6</v></c></row>
<row r="4"><c r="A4" s="1"><v>46301</v></c><c r="B4" s="2"><v>0.32986111111111110</v></c><c r="C4" t="inlineStr"><is><t>INF</t></is></c><c r="D4" t="s"><v>5</v></c><c r="F4" t="str"><v>Etika, "gawai"</v></c></row>
<row r="5"><c r="A5" s="3"><v>46302</v></c><c r="B5" s="2"/><c r="C5" t="inlineStr"><is><t>ORI</t></is></c><c r="D5" t="s"><v>5</v></c></row>
</sheetData></worksheet>`;

const OTHER =
  '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData></worksheet>';

async function book(
  sheets: readonly string[],
  compression: 'DEFLATE' | 'STORE' = 'DEFLATE',
): Promise<ArrayBuffer> {
  const zip = new JSZip();
  const names = sheets.map((_, index) => `sheet${index + 1}`);
  zip.file(
    'xl/workbook.xml',
    `<workbook><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships>${names.map((name, index) => `<Relationship Id="rId${index + 1}" Type="t" Target="worksheets/${name}.xml"/>`).join('')}</Relationships>`,
  );
  zip.file('xl/styles.xml', STYLES);
  zip.file('xl/sharedStrings.xml', SHARED);
  sheets.forEach((xml, index) => {
    zip.file(`xl/worksheets/sheet${index + 1}.xml`, xml);
  });
  return zip.generateAsync({ type: 'arraybuffer', compression });
}

const CSV = [
  'Tanggal,Mulai,Kode,Status,,Topik',
  '2026-10-06,07:55,INF,Terlaksana,,"Etika, ""gawai"""',
  '2026-10-07,,ORI,Terlaksana',
].join('\n');

it.each(['DEFLATE', 'STORE'] as const)(
  'takes the sheet that is a log, from its header on (%s)',
  async (compression) => {
    expect(await sheetText(await book([OTHER, LOG], compression))).toBe(CSV);
  },
);

it('takes the first sheet where none is a log, so that the import can say what is missing', async () => {
  expect(await sheetText(await book([OTHER]))).toBe('7,Tanggal');
});

it.each([
  ['no zip at all', new TextEncoder().encode('PK, but no zip').buffer as ArrayBuffer],
  ['a zip without sheets', undefined],
])('refuses %s', async (_words, bytes) => {
  const given = bytes ?? (await new JSZip().file('a.txt', 'a').generateAsync({ type: 'arraybuffer' }));
  await expect(sheetText(given)).rejects.toThrow();
});
