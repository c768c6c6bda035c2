/** Tables in files, against the papaparse library as a second reader. */

import fc from 'fast-check';
import Papa from 'papaparse';
import { openQuoteLine, parseCsv } from '../../src/core/csv';

it('reads quoted fields, line breaks in them and doubled quotes, and says on which line a row starts', () => {
  const table = parseCsv('id,topik\r\nS1,"MPLS: kelas, ""ruang""\nBK"\r\n\r\nS2,x\r\n');
  expect(table).toEqual({
    blankRows: 0,
    header: ['id', 'topik'],
    rows: [
      { line: 2, cells: ['S1', 'MPLS: kelas, "ruang"\nBK'] },
      { line: 5, cells: ['S2', 'x'] },
    ],
  });
});

it('takes semicolons where the header uses them, and drops the mark that Excel puts first', () => {
  expect(parseCsv('\ufeffid;tanggal\nS1;2026-07-13')?.header).toEqual(['id', 'tanggal']);
});

it.each([
  ['an empty file', ''],
  ['a single word', 'halo'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000,\rIHDR'],
  ['letters that could not be decoded', 'a,\ufffd\ufffd\ufffd'],
  ['a quote that never ends', 'a,b\n"c,d'],
])('refuses %s', (_story, text) => {
  expect(parseCsv(text)).toBeUndefined();
});

it('says on which line the quote stands that is never closed, fields of several lines included', () => {
  expect(openQuoteLine('a,b\n"two\nlines",x\n1,"c,d\n2,e')).toBe(4);
  expect(openQuoteLine('a,b\n1,"c, ""d"""\n')).toBeUndefined();
});

it('reads what papaparse wrote', () => {
  const field = fc.stringMatching(/^[ -~\n]{0,8}$/).filter((text) => text.trim() === text);
  const table = fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = Papa.unparse([['a', 'b', 'c'], ...rows], { newline: '\n' });
      const expected = rows.filter((cells) => cells.some((cell) => cell !== ''));
      expect(parseCsv(text)?.rows.map(({ cells }) => cells)).toEqual(expected);
    }),
  );
});

it('takes a stray control character for what it is: a character of a cell', () => {
  expect(parseCsv('id,topik\nS1,bel\u0007l')?.rows[0]?.cells).toEqual(['S1', 'bel\u0007l']);
});
