/** What the sidebar says that builds the principal's summary. */

import type { Text } from '../core/text';

export const SUMMARY = {
  choose: { id: 'Pilih periode', en: 'Choose the period' },
  intro: {
    id: 'Satu lembar untuk kepala sekolah: yang direncanakan, terlaksana, tertunda, dan perlu diputuskan. Tanpa data murid.',
    en: 'One sheet for the principal: promised, done, stuck and to be decided. No pupil is in it.',
  },
  period: { id: 'Periode', en: 'Period' },
  periodHint: { id: 'Tahun pelajaran {year}', en: 'School year {year}' },
  whose: { id: 'Untuk siapa', en: 'For whom' },
  school: { id: 'Seluruh sekolah', en: 'The whole school' },
  workload: { id: 'Tampilkan JP kegiatan per minggu', en: 'Show the weekly worth of activities' },
  workloadHint: {
    id: 'Di samping aturan rombel. Hanya jumlah sekolah, tanpa nama guru BK.',
    en: 'Beside the rule on class groups. For the school as a whole, naming no counsellor.',
  },
  look: { id: 'Lihat pratinjau', en: 'See the preview' },
  checking: { id: 'Menghitung {period}', en: 'Adding up {period}' },
  checkingStatus: {
    id: 'Membaca jurnal; belum ada yang ditulis…',
    en: 'Reading the journal; nothing is written yet…',
  },
  preview: { id: 'Yang akan terjadi', en: 'What will happen' },
  accept: { id: 'Buat ringkasan', en: 'Build the summary' },
  writing: { id: 'Membuat ringkasan', en: 'Building the summary' },
  writingStatus: { id: 'Menulis tab {tab}…', en: 'Writing the tab {tab}…' },
  done: { id: 'Ringkasan siap', en: 'The summary is ready' },
  where: { id: 'Lihat di tab {tab}.', en: 'See the tab {tab}.' },
  other: { id: 'Periode lain', en: 'Another period' },
  planned: { id: 'Kegiatan direncanakan', en: 'Activities planned' },
  doneAsPlanned: { id: 'Terlaksana dari rencana', en: 'Done of these' },
  percent: { id: 'Keterlaksanaan', en: 'Share done' },
  unplanned: { id: 'Insidental', en: 'Unplanned' },
  postponed: { id: 'Ditunda', en: 'Postponed' },
  notHeld: { id: 'Tidak terlaksana', en: 'Not held' },
  hours: { id: 'Jam pelajaran (JP)', en: 'Lesson periods' },
  followUps: { id: 'Tindak lanjut terbuka', en: 'Follow-ups open' },
  overdue: { id: 'di antaranya lewat tanggal', en: 'of these overdue' },
  classes: { id: 'Kelas belum terjangkau', en: 'Classes not reached' },
  noPlan: { id: 'belum ada rencana', en: 'nothing planned' },
  left: {
    id: '{count} baris jurnal tidak dapat dihitung karena {reason}.',
    en: '{count} journal {count|row|rows} could not be counted because {reason}.',
  },
  reasonDate: { id: 'tanggalnya tidak terbaca', en: 'their date cannot be read' },
  reasonService: { id: 'layanannya tidak terbaca', en: 'their service cannot be read' },
  reasonStatus: { id: 'statusnya tidak terbaca', en: 'their status cannot be read' },
  check: {
    id: 'Jalankan "Periksa kesiapan" untuk melihat selnya.',
    en: 'Run "Check readiness" to see the cells.',
  },
  copy: { id: 'Salin angka sebagai teks', en: 'Copy the figures as text' },
  copied: {
    id: 'Tersalin. Tempelkan di surat atau pesan.',
    en: 'Copied. Paste it into a letter or a message.',
  },
  copyByHand: {
    id: 'Peramban tidak mengizinkan penyalinan. Pilih teks ini, lalu tekan Ctrl+C (Mac: ⌘C).',
    en: 'The browser does not allow copying. Select this text and press Ctrl+C (Mac: ⌘C).',
  },
  copyText: { id: 'Angka sebagai teks', en: 'The figures as text' },
  trace: { id: 'Baris di balik angka', en: 'Rows behind the figures' },
  traceHint: {
    id: 'Pilih satu angka. Daftar ini hanya untuk konselor; lembar pimpinan tidak memuatnya.',
    en: 'Choose a figure. The list is for the counsellor only; the principal’s sheet has none of it.',
  },
  tracing: { id: 'Mencari barisnya…', en: 'Looking for the rows…' },
  traceRow: { id: 'baris {row}', en: 'row {row}' },
  traceMore: { id: 'dan {count} baris lagi', en: 'and {count} more {count|row|rows}' },
  leftOut: { id: 'Tidak dapat dihitung', en: 'Could not be counted' },
  hand: { id: 'Menyerahkan', en: 'To hand over' },
  handCopy: {
    id: 'Klik kanan tab {tab}, pilih Salin ke > Spreadsheet baru.',
    en: 'Right-click the tab {tab} and choose Copy to > New spreadsheet.',
  },
  handOpen: {
    id: 'Buka salinan itu dan pastikan isinya hanya tab ringkasan.',
    en: 'Open that copy and make sure that it holds the summary only.',
  },
  handShare: {
    id: 'Bagikan salinan itu kepada pimpinan, komite, atau pengawas. PDF hasil cetak juga boleh dikirim.',
    en: 'Share that copy with the principal, the committee or the superintendent. The printed PDF may be sent as well.',
  },
  handNever: {
    id: 'Jangan bagikan buku kerja ini: jurnal ikut terbaca.',
    en: 'Do not share this workbook: its journal would be read, too.',
  },
} as const satisfies Readonly<Record<string, Text>>;
