/** Why a file cannot be opened as a workbook, in the words of the person who opens it. */

import { type Saying, type SayingGaps, sayIt, type Text } from '../../core/text';

const TEXTS = {
  notZip: {
    id: 'Berkas ini bukan buku kerja .xlsx. Buka dahulu di Excel, LibreOffice atau Google Sheets, lalu simpan sebagai .xlsx.',
    en: 'This file is no .xlsx workbook. Open it in Excel, LibreOffice or Google Sheets first and save it as .xlsx.',
  },
  locked: {
    id: 'Berkas ini berformat .xls lama atau dikunci kata sandi. Simpan sebagai .xlsx tanpa kata sandi.',
    en: 'This file is an old .xls or locked by a password. Save it as .xlsx without a password.',
  },
  noWorkbook: {
    id: 'Tidak ada buku kerja di dalam berkas ini. Simpan ulang dari Excel, LibreOffice atau Google Sheets.',
    en: 'There is no workbook in this file. Save it again from Excel, LibreOffice or Google Sheets.',
  },
  broken: {
    id: 'Bagian {part} dari berkas ini rusak. Simpan ulang dari Excel, LibreOffice atau Google Sheets.',
    en: 'The part {part} of this file is broken. Save it again from Excel, LibreOffice or Google Sheets.',
  },
  tooBig: {
    id: 'Isi berkas ini terlalu besar (lebih dari {limit}). Hapus lembar yang tidak dipakai, lalu simpan lagi.',
    en: 'What is in this file is too big (more than {limit}). Delete sheets that are not used and save it again.',
  },
  macros: {
    id: 'Berkas ini berisi makro. Simpan sebagai .xlsx biasa, tanpa makro.',
    en: 'This file holds macros. Save it as a plain .xlsx without macros.',
  },
  outerLinks: {
    id: 'Rumus di berkas ini menunjuk ke berkas lain. Ganti tautan itu dengan nilainya, lalu simpan lagi.',
    en: 'Formulas in this file point into other files. Replace those links by their values and save it again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export class UnreadableFile extends Error {
  readonly saying: Saying;

  constructor(word: keyof typeof TEXTS, gaps: SayingGaps = {}) {
    const saying = { text: TEXTS[word], gaps };
    super(sayIt(saying, 'en'));
    this.saying = saying;
  }
}
