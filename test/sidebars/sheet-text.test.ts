/** A log in an .xlsx file, as Excel, LibreOffice and Google write it: the same text as its CSV would have. */

import JSZip from 'jszip';
import { sheetText } from '../../src/sidebars/kit/sheet-text';
import { LOG, OTHER, TWO_HEADERS, xlsxOf } from './xlsx-log';

const CSV = [
  'Tanggal,Mulai,Kode,Status,,Topik',
  '2026-10-06,07:55,INF,Terlaksana,,"Etika, ""gawai"""',
  '2026-10-07,,ORI,Terlaksana',
].join('\n');

it.each(['DEFLATE', 'STORE'] as const)(
  'takes the sheet that is a log, from its header on (%s)',
  async (compression) => {
    expect(await sheetText(await xlsxOf([OTHER, LOG], compression))).toBe(CSV);
  },
);

it('takes the first sheet where none is a log, so that the import can say what is missing', async () => {
  expect(await sheetText(await xlsxOf([OTHER]))).toBe('7,Tanggal');
});

it.each([
  ['no zip at all', new TextEncoder().encode('PK, but no zip').buffer as ArrayBuffer],
  ['a zip without sheets', undefined],
])('refuses %s', async (_words, bytes) => {
  const given = bytes ?? (await new JSZip().file('a.txt', 'a').generateAsync({ type: 'arraybuffer' }));
  await expect(sheetText(given)).rejects.toThrow();
});

it('reads a header that stands on two rows as one', async () => {
  expect(await sheetText(await xlsxOf([OTHER, TWO_HEADERS]))).toBe(
    [
      'Tanggal,Mulai,Selesai,Kode,Status,L,P',
      '2026-10-06,07:55,08:35,INF,Terlaksana,14,16',
      '2026-10-07,,,ORI,Terlaksana',
    ].join('\n'),
  );
});
