/** Refusals that a file causes: which file, what is wrong with it, what the person can do. */

import type { Refusal } from '../core/command';
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

export const notCsv = (file: string): Refusal =>
  fileRefusal(
    file,
    { id: 'Berkas {file} bukan tabel CSV.', en: 'The file {file} is not a CSV table.' },
    {
      id: 'Simpan sebagai CSV (UTF-8) dengan baris judul di atas, lalu pilih lagi.',
      en: 'Save it as CSV (UTF-8) with a header line on top, and choose it again.',
    },
  );
