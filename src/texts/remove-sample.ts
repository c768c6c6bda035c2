/** What is said of taking the sample school out of the workbook again. */

import type { Text } from '../core/text';

export const REMOVE_SAMPLE = {
  none: {
    id: 'Buku kerja ini tidak memuat sekolah contoh; tidak ada yang diubah.',
    en: 'This workbook does not hold the sample school; nothing was changed.',
  },
  done: {
    id: 'Sekolah contoh sudah dihapus ({count} tab). Buku kerja ini kosong lagi: siapkan tahun pelajaran sekolah Anda.',
    en: 'The sample school is removed ({count} {count|tab|tabs}). The workbook is blank again: start the year of your own school.',
  },
  doneButKept: {
    id: 'Sekolah contoh sudah dihapus ({count} tab). Yang Anda tulis sendiri tetap ada: {tabs}.',
    en: 'The sample school is removed ({count} {count|tab|tabs}). What you wrote yourself is still there: {tabs}.',
  },
  stays: {
    id: 'Yang Anda tulis sendiri tetap ada: {tabs}.',
    en: 'What you wrote yourself stays: {tabs}.',
  },
  heading: { id: 'Sekolah contoh', en: 'Sample school' },
  offer: {
    id: 'Buku kerja ini berisi sekolah contoh. Sudah cukup mencoba? Hapus contohnya, lalu siapkan tahun pelajaran sekolah Anda. Yang Anda tulis sendiri tidak dihapus tanpa ditanyakan.',
    en: 'This workbook holds the sample school. Seen enough? Remove it, then start the year of your own school. Nothing that you wrote yourself is removed without asking you.',
  },
  remove: { id: 'Hapus sekolah contoh', en: 'Remove the sample school' },
  checking: { id: 'Menghapus sekolah contoh', en: 'Removing the sample school' },
  checkingStatus: {
    id: 'Isi contoh dihapus. Jika ada yang Anda tulis sendiri, Anda ditanya dulu…',
    en: 'What is the sample’s is removed. If anything in it is your own, you are asked first…',
  },
  preview: { id: 'Yang akan dihapus', en: 'What will be removed' },
  writing: { id: 'Menghapus sekolah contoh', en: 'Removing the sample school' },
  writingStatus: { id: 'Menghapus tab-tab contoh…', en: 'Removing the tabs of the sample…' },
  removed: { id: 'Sekolah contoh dihapus', en: 'The sample school is removed' },
  own: {
    id: '{count} baris Anda sendiri tidak ikut dihapus.',
    en: '{count} {count|row|rows} of your own {count|is|are} not removed.',
  },
  ownToo: { id: 'Hapus baris saya juga', en: 'Remove my rows, too' },
  row: { id: 'baris', en: 'row' },
} as const satisfies Readonly<Record<string, Text>>;
