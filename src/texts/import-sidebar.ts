/** What the sidebar says that imports a log. */

import type { Text } from '../core/text';

export const IMPORT = {
  choose: { id: 'Pilih berkas jurnal', en: 'Choose the log file' },
  intro: {
    id: 'Kegiatan yang sudah dicatat di tempat lain masuk ke tab {tab}. Yang sudah ada di sana tidak diubah dan tidak digandakan.',
    en: 'Sessions that were logged elsewhere come into the tab {tab}. What is there already is neither changed nor doubled.',
  },
  file: { id: 'Berkas CSV atau Excel (.xlsx)', en: 'CSV file or Excel file (.xlsx)' },
  pick: { id: 'Pilih berkas…', en: 'Choose a file…' },
  fileHint: {
    id: 'Kolom yang wajib: tanggal, kode, dan status. Dari .xlsx dibaca lembar yang mempunyai kolom tanggal dan status.',
    en: 'Needed columns: tanggal (date), kode (service) and status. Of an .xlsx the sheet with the columns tanggal (date) and status is read.',
  },
  drop: { id: 'atau seret berkasnya ke sini', en: 'or drop the file here' },
  reading: { id: 'Membaca {name}…', en: 'Reading {name}…' },
  checking: { id: 'Memeriksa {name}', en: 'Checking {name}' },
  checkingStatus: {
    id: 'Memeriksa berkas; belum ada yang ditulis…',
    en: 'Checking the file; nothing is written yet…',
  },
  preview: { id: 'Yang akan terjadi', en: 'What will happen' },
  accept: { id: 'Masukkan ke jurnal', en: 'Add to the journal' },
  writing: { id: 'Menulis ke jurnal', en: 'Writing to the journal' },
  writingStatus: { id: 'Menulis baris-barisnya…', en: 'Writing the rows…' },
  done: { id: 'Impor selesai', en: 'Import finished' },
  other: { id: 'Pilih berkas lain', en: 'Choose another file' },
  read: { id: 'Baris dibaca', en: 'Rows read' },
  added: { id: 'Ditambahkan', en: 'Added' },
  kept: { id: 'Sudah ada', en: 'There already' },
  skipped: { id: 'Dilewati', en: 'Left out' },
  privacy: {
    id: 'Gunakan kode konseli, bukan nama. Semua orang yang dapat membuka berkas ini dapat membaca jurnalnya.',
    en: 'Use counselee codes, not names. Everybody who can open this file can read its journal.',
  },
} as const satisfies Readonly<Record<string, Text>>;
