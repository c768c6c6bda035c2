/** What the workbench's page says by itself; everything else comes from the add-on. */

import type { Language } from '../live/messages';

export const TEXTS = {
  extensions: { id: 'Ekstensi', en: 'Extensions' },
  workbench: { id: 'Meja uji POAC', en: 'POAC workbench' },
  language: { id: 'Bahasa', en: 'Language' },
  download: { id: 'Unduh .xlsx', en: 'Download .xlsx' },
  save: { id: 'Simpan .json', en: 'Save .json' },
  open: { id: 'Buka berkas...', en: 'Open a file...' },
  openXlsx: { id: 'Buka .xlsx...', en: 'Open .xlsx...' },
  opened: { id: 'Berkas terbuka', en: 'The file is open' },
  startOver: { id: 'Mulai lagi...', en: 'Start over...' },
  startOverSure: {
    id: 'Buku kerja ini diganti dengan tahun sekolah contoh. Yang Anda ketik di sini hilang.',
    en: "This workbook is replaced by the sample school's year. What you typed here is lost.",
  },
  startingOver: { id: 'Menyiapkan sekolah contoh...', en: 'Making the sample school...' },
  openSure: {
    id: 'Buku kerja ini diganti dengan berkas itu. Yang Anda ketik di sini hilang.',
    en: 'This workbook is replaced by that file. What you typed here is lost.',
  },
  takenUp: { id: 'Buku kerja Anda terbuka lagi', en: 'Your workbook is open again' },
  takenUpAll: {
    id: 'Semua yang sudah tersimpan tetap ada.',
    en: 'Everything that was saved is there.',
  },
  noAction: { id: 'Biaya tindakan terakhir', en: 'Cost of the last action' },
  calls: { id: 'panggilan', en: 'calls' },
  atGoogle: { id: 'Perkiraan di Google; panggilan layanan:', en: 'Estimated for Google; service calls:' },
  worst: { id: 'paling lama', en: 'at worst' },
  loading: { id: 'Memuat buku kerja...', en: 'Loading the workbook...' },
  today: { id: 'Hari ini', en: 'Today' },
  working: { id: 'Sedang bekerja...', en: 'Working...' },
  lost: { id: 'Sambungan terputus', en: 'The connection is lost' },
  lostRetry: {
    id: 'Mencoba lagi... Yang sudah tersimpan tetap ada. Bila meja uji berhenti, jalankan npm start; halaman ini menyambung sendiri.',
    en: 'Trying again... What was saved is kept. If the workbench has ended, run npm start; this page connects by itself.',
  },
  lostCall: {
    id: 'sambungan terputus sebelum jawaban tiba.',
    en: 'the connection was lost before the answer came.',
  },
  back: { id: 'Tersambung lagi', en: 'Connected again' },
  guarded: { id: 'Bagian yang dilindungi', en: 'Protected cells' },
  guardedAsk: {
    id: 'Bagian ini ditandai agar tidak berubah tanpa sengaja. Tetap ubah?',
    en: 'These cells are marked as not to be changed by mistake. Change them anyway?',
  },
  guardedNo: {
    id: 'Hanya pemilik berkas yang dapat mengubah bagian ini. Mintalah kepadanya bila perlu diubah.',
    en: 'Only the owner of the file can change these cells. Ask them if a change is needed.',
  },
  notKept: {
    id: 'Meja uji belum menyimpan perubahan seperti ini; di Google Sheets bisa.',
    en: 'The workbench does not keep a change of this kind yet; Google Sheets does.',
  },
  close: { id: 'Tutup', en: 'Close' },
  ok: { id: 'OK', en: 'OK' },
  cancel: { id: 'Batal', en: 'Cancel' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  sidebar: { id: 'Panel samping', en: 'Sidebar' },
  error: { id: 'Galat', en: 'Error' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type Word = keyof typeof TEXTS;

let language: Language = 'id';

export function speak(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen;
}

export const say = (word: Word): string => TEXTS[word][language];

export const spoken = (): Language => language;
