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
  row: { id: 'baris', en: 'row' },
} as const satisfies Readonly<Record<string, Text>>;
