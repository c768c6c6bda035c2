/** Refusals that a file causes: which file, what is wrong with it, what the person can do. */

import type { Refusal } from '../core/command';
import { openQuoteLine } from '../core/csv';
import type { Text } from '../core/text';

/** @param more what goes into the gap `{more}` of both sentences; `{file}` is the file's name. */
export const fileRefusal = (
  file: string,
  message: Text,
  remedy: Text,
  more: string | Text = '',
): Refusal => ({
  code: 'bad-input',
  message: { text: message, gaps: { file, more } },
  remedy: { text: remedy, gaps: { file, more } },
});

/** @param text the file's own: where it breaks off is looked for in it. */
export function notCsv(file: string, text: string): Refusal {
  const line = openQuoteLine(text);
  if (line !== undefined)
    return fileRefusal(
      file,
      {
        id: 'Berkas {file} tidak dapat dibaca mulai baris {more}: ada tanda petik (") yang tidak ditutup.',
        en: 'The file {file} cannot be read from line {more} on: a quotation mark (") is opened there and never closed.',
      },
      {
        id: 'Buka berkasnya, tutup atau hapus tanda petik di baris {more}, simpan sebagai CSV, lalu pilih lagi.',
        en: 'Open the file, close or delete the quotation mark on line {more}, save it as CSV, and choose it again.',
      },
      String(line),
    );
  return fileRefusal(
    file,
    {
      id: 'Berkas {file} bukan tabel CSV: baris 1 tidak berisi judul beberapa kolom.',
      en: 'The file {file} is not a CSV table: line 1 does not hold the headers of several columns.',
    },
    {
      id: 'Simpan sebagai CSV (UTF-8) dengan baris judul di atas, lalu pilih lagi.',
      en: 'Save it as CSV (UTF-8) with a header line on top, and choose it again.',
    },
  );
}
