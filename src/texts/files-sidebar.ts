/** What pages say of files that a person chose. */

import type { Text } from '../core/text';

export const FILES = {
  spreadsheet: {
    id: '{name} adalah berkas lembar kerja, bukan CSV.',
    en: '{name} is a spreadsheet file, not a CSV file.',
  },
  spreadsheetRemedy: {
    id: 'Buka berkas itu, pilih Simpan sebagai atau Download > CSV, lalu pilih berkas CSV-nya.',
    en: 'Open it, choose Save as or Download > CSV, and choose that CSV file here.',
  },
  large: { id: '{name} terlalu besar untuk sekali baca.', en: '{name} is too large to read at once.' },
  largeRemedy: {
    id: 'Bagi menjadi beberapa berkas yang masing-masing di bawah {limit} MB, lalu pilih satu per satu.',
    en: 'Split it into files of less than {limit} MB each, and choose them one by one.',
  },
  unreadable: { id: '{name} tidak dapat dibaca.', en: '{name} cannot be read.' },
  unreadableRemedy: {
    id: 'Pastikan berkasnya masih ada dan tidak sedang dikunci program lain, lalu pilih lagi.',
    en: 'Make sure that it is still there and not locked by another program, and choose it again.',
  },
} as const satisfies Readonly<Record<string, Text>>;
