/** What every sidebar says: waiting, previews, failures, buttons. */

import type { Text } from '../core/text';

export const SIDEBAR = {
  opening: { id: 'Membuka', en: 'Opening' },
  openingStatus: { id: 'Membaca buku kerja…', en: 'Reading the workbook…' },
  failed: { id: 'Belum berhasil', en: 'That did not work' },
  again: { id: 'Coba lagi', en: 'Try again' },
  back: { id: 'Kembali', en: 'Back' },
  next: { id: 'Lanjut', en: 'Next' },
  undo: { id: 'Urungkan', en: 'Undo' },
  undoing: { id: 'Mengurungkan…', en: 'Undoing…' },
  undone: { id: 'Sudah diurungkan', en: 'Undone' },
  stale: {
    id: 'Isi tab berubah sejak pratinjau tadi; belum ada yang ditulis. Ini pratinjau yang baru.',
    en: 'The tabs changed since the last preview; nothing was written. This is the new preview.',
  },
  slow: {
    id: 'Masih bekerja. Buku kerja yang besar dapat memakan waktu beberapa menit.',
    en: 'Still working. A large workbook can take a few minutes.',
  },
  goToCell: { id: 'Buka sel {cell}', en: 'Go to {cell}' },
  goToCellIn: { id: 'Buka sel {cell} di tab {tab}', en: 'Go to {cell} on the tab {tab}' },
  going: { id: 'Membuka sel {cell}…', en: 'Going to {cell}…' },
  details: {
    id: '{tabs} tab, {rows} baris baru: lihat rinciannya',
    en: '{tabs} tabs, {rows} new {rows|row|rows}: show the details',
  },
  goneDetails: {
    id: '{tabs} tab dihapus: lihat rinciannya',
    en: '{tabs} {tabs|tab|tabs} removed: show the details',
  },
  print: { id: 'Mencetak', en: 'To print' },
  printSteps: {
    id: [
      'Buka tab {tab}, lalu pilih File > Cetak.',
      'Cetak: Lembar saat ini. Kertas {paper}, tegak.',
      'Skala: Sesuaikan dengan lebar. Garis kisi: jangan dicentang.',
      'Tekan Berikutnya, lalu cetak atau simpan sebagai PDF.',
    ].join('\n'),
    en: [
      'Open the tab {tab} and choose File > Print.',
      'Print: Current sheet. Paper {paper}, portrait.',
      'Scale: Fit to width. Show gridlines: not ticked.',
      'Press Next, then print or save as PDF.',
    ].join('\n'),
  },
  yourCells: { id: 'Isian Anda yang akan diganti', en: 'What you wrote and what will replace it' },
  cellChange: { id: '{cell}: "{before}" menjadi "{after}"', en: '{cell}: "{before}" becomes "{after}"' },
  emptied: { id: '{cell}: "{before}" dihapus', en: '{cell}: "{before}" is removed' },
  moreCells: { id: 'dan {count} sel lagi', en: 'and {count} more {count|cell|cells}' },
  keepCopy: {
    id: 'Ingin menyimpannya? Klik kanan tab itu, pilih Duplikat, lalu kembali ke sini.',
    en: 'To keep them, right-click the tab, choose Duplicate, and come back here.',
  },
  emptyAnswer: { id: 'Google Sheets mengirim jawaban kosong.', en: 'Google Sheets sent an empty answer.' },
  emptyAnswerRemedy: {
    id: 'Coba lagi; yang sudah ditulis tidak akan berganda. Bila tetap begini, buka panel ini lagi dari menu POAC.',
    en: 'Try again; what was written is not written twice. If it stays so, open this panel again from the POAC menu.',
  },
  noAnswer: { id: 'Google Sheets tidak menjawab.', en: 'Google Sheets did not answer.' },
  brokenOff: { id: 'Google Sheets tidak menjawab: {reason}', en: 'Google Sheets did not answer: {reason}' },
  brokenOffRemedy: {
    id: 'Periksa sambungan internet, lalu coba lagi; yang sudah ditulis tidak akan berganda.',
    en: 'Check the internet connection and try again; what was written is not written twice.',
  },
  accounts: {
    id: 'Panel ini tidak mendapat jawaban. Biasanya karena peramban ini masuk ke beberapa akun Google sekaligus.',
    en: 'This panel gets no answer. Usually that is because this browser is signed in to several Google accounts.',
  },
  accountsRemedy: {
    id: 'Buka berkas ini di jendela penyamaran (Incognito) dengan satu akun saja, atau keluar dari akun yang lain. Tidak sempat? Pilih perintah yang sama sekali lagi dari menu POAC: menu akan bertanya langsung, tanpa panel ini.',
    en: 'Open this file in an incognito window with one account only, or sign out of the others. No time for that? Choose the same command once more in the POAC menu: it will then ask its questions itself, without this panel.',
  },
} as const satisfies Readonly<Record<string, Text>>;
