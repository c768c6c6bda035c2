/** What the shell says to people: refusals, previews, confirmations. */

import type { Text } from '../core/text';

export const DOOR = {
  unknownCommand: { id: 'Perintah "{command}" tidak dikenal.', en: 'There is no command "{command}".' },
  unknownCommandRemedy: {
    id: 'Pilih salah satu perintah pada menu POAC.',
    en: 'Choose one of the commands of the POAC menu.',
  },
  unreadable: {
    id: 'Panel mengirim sesuatu yang tidak dapat dibaca; tidak ada yang ditulis.',
    en: 'The panel sent something that cannot be read; nothing was written.',
  },
  unreadableRemedy: {
    id: 'Muat ulang lembar kerja lalu buka lagi panel dari menu POAC.',
    en: 'Reload the spreadsheet, then open the panel again from the POAC menu.',
  },
  busy: {
    id: 'Rekan lain sedang mengerjakan buku kerja ini.',
    en: 'A colleague is working in this workbook right now.',
  },
  busyRemedy: { id: 'Tunggu sebentar, lalu ulangi.', en: 'Wait a moment, then try again.' },
  stale: {
    id: 'Isi tab berubah sejak pratinjau ditampilkan; belum ada yang ditulis.',
    en: 'The tabs changed since the preview was shown; nothing was written.',
  },
  staleRemedy: {
    id: 'Lihat pratinjau yang baru, lalu setujui.',
    en: 'Look at the new preview, then accept it.',
  },
  unfinished: {
    id: 'Perintah "{command}" terhenti sebelum selesai; tab berikut belum lengkap: {tabs}.',
    en: 'The command "{command}" stopped before it was finished; these tabs are incomplete: {tabs}.',
  },
  brokenOff: {
    id: 'Perintah "{command}" terhenti sebelum selesai.',
    en: 'The command "{command}" stopped before it was finished.',
  },
  unfinishedRemedy: { id: 'Jalankan "{command}" sekali lagi.', en: 'Run "{command}" once more.' },
  notSetUp: {
    id: 'Buku kerja ini belum disiapkan untuk POAC.',
    en: 'This workbook has not been set up for POAC.',
  },
  notSetUpRemedy: { id: 'Jalankan "{command}" lebih dahulu.', en: 'Run "{command}" first.' },
  newer: {
    id: 'Buku kerja ini dibuat oleh POAC versi {version}, lebih baru daripada add-on ini. Isinya hanya dapat dibaca.',
    en: 'This workbook was made by POAC version {version}, newer than this add-on. It can only be read.',
  },
  newerRemedy: { id: 'Perbarui add-on POAC, lalu ulangi.', en: 'Update the POAC add-on, then try again.' },
  cellGone: { id: 'Tab itu tidak punya sel tersebut.', en: 'The tab has no such cell.' },
  cellGoneRemedy: {
    id: 'Mungkin baris atau kolomnya dihapus. Periksa lagi untuk daftar terbaru.',
    en: 'Its row or column may have been deleted. Check again for the current list.',
  },
  missingTab: { id: 'Tab "{tab}" tidak ditemukan.', en: 'The tab "{tab}" was not found.' },
  missingTabRemedy: {
    id: 'Jalankan "{command}" untuk membuatnya kembali.',
    en: 'Run "{command}" to bring it back.',
  },
  tooLong: {
    id: 'Satu sel akan berisi lebih dari {most} huruf ("{start}..."); belum ada yang ditulis.',
    en: 'A cell would hold more than {most} letters ("{start}..."); nothing was written.',
  },
  tooLongRemedy: { id: 'Pendekkan teks itu, lalu ulangi.', en: 'Shorten that text, then try again.' },
  failed: { id: 'Google Sheets tidak menjawab: {reason}', en: 'Google Sheets did not answer: {reason}' },
  failedRemedy: {
    id: 'Jalankan perintah yang sama sekali lagi; yang sudah ditulis tidak akan berganda.',
    en: 'Run the same command again; what was written is not written twice.',
  },
  canUndo: {
    id: 'Perubahan ini dapat diurungkan dengan "{command}".',
    en: 'This change can be undone with "{command}".',
  },
  cannotUndo: {
    id: 'Perubahan ini hanya dapat dikembalikan lewat File > Riwayat versi.',
    en: 'This change can only be taken back with File > Version history.',
  },
  nothingToDo: {
    id: 'Semuanya sudah sesuai; tidak ada yang perlu diubah.',
    en: 'Everything is as it should be; nothing needs to change.',
  },
  handEdits: {
    id: '{count} sel pada tab yang dibuat otomatis telah diubah dengan tangan dan akan diganti. Salin tab itu lebih dahulu bila perlu.',
    en: '{count} {count|cell|cells} of a generated tab {count|was|were} changed by hand and will be replaced. Keep a copy of the tab first if you need it.',
  },
  previewTab: { id: '{tab}: {parts}', en: '{tab}: {parts}' },
  previewAdded: { id: '{count} baris baru', en: '{count} new {count|row|rows}' },
  previewChanged: { id: '{count} baris berubah', en: '{count} {count|row|rows} changed' },
  previewKept: { id: '{count} baris tetap', en: '{count} {count|row|rows} kept' },
  previewSkipped: { id: '{count} baris dilewati', en: '{count} {count|row|rows} left out' },
  previewGone: {
    id: 'tab dihapus bersama {count} barisnya',
    en: 'tab removed with its {count} {count|row|rows}',
  },
  previewGoneBlank: { id: 'tab kosong dihapus', en: 'blank tab removed' },
  previewLaidOut: { id: 'tab disiapkan', en: 'tab prepared' },
  goAhead: { id: 'Lanjutkan?', en: 'Go ahead?' },
} as const satisfies Readonly<Record<string, Text>>;
