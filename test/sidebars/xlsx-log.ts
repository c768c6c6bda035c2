/** A log as an .xlsx file: its parts as Excel, LibreOffice and Google write them. */

import JSZip from 'jszip';

const STYLES = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

const SHARED = `<sst><si><t>Jurnal BK &amp; lainnya</t></si><si><t>Tanggal</t></si><si><t>Mulai</t></si><si><t>Kode</t></si>
<si><t>Status</t></si><si><r><t>Terlak</t></r><r><t xml:space="preserve">sana</t></r></si><si><t>Topik</t></si></sst>`;

/** 46301 is 6 October 2026; 0.3298611 is 07:55. */
export const LOG = `<worksheet><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="s"><v>4</v></c><c r="F3" t="s"><v>6</v></c></row>
<row r="4"><c r="A4" s="1"><v>46301</v></c><c r="B4" s="2"><v>0.32986111111111110</v></c><c r="C4" t="inlineStr"><is><t>INF</t></is></c><c r="D4" t="s"><v>5</v></c><c r="F4" t="str"><v>Etika, "gawai"</v></c></row>
<row r="5"><c r="A5" s="3"><v>46302</v></c><c r="B5" s="2"/><c r="C5" t="inlineStr"><is><t>ORI</t></is></c><c r="D5" t="s"><v>5</v></c></row>
</sheetData></worksheet>`;

/** `Waktu` above start and end, `Hadir` above boys and girls; what needs no second word spans both rows. */
export const TWO_HEADERS = `<worksheet><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c></row>
<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Waktu</t></is></c><c r="D2" t="s"><v>3</v></c><c r="E2" t="s"><v>4</v></c><c r="F2" t="inlineStr"><is><t>Hadir</t></is></c></row>
<row r="3"><c r="B3" t="s"><v>2</v></c><c r="C3" t="inlineStr"><is><t>Selesai</t></is></c><c r="F3" t="inlineStr"><is><t>L</t></is></c><c r="G3" t="inlineStr"><is><t>P</t></is></c></row>
<row r="4"><c r="A4" s="1"><v>46301</v></c><c r="B4" s="2"><v>0.32986111111111110</v></c><c r="C4" s="2"><v>0.35763888888888890</v></c><c r="D4" t="inlineStr"><is><t>INF</t></is></c><c r="E4" t="s"><v>5</v></c><c r="F4"><v>14</v></c><c r="G4"><v>16</v></c></row>
<row r="5"><c r="A5" s="3"><v>46302</v></c><c r="D5" t="inlineStr"><is><t>ORI</t></is></c><c r="E5" t="s"><v>5</v></c></row>
</sheetData></worksheet>`;

export const OTHER =
  '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData></worksheet>';

export async function xlsxOf(
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
