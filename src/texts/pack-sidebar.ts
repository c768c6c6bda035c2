/** What the sidebar says in which templates are made, brought in and kept up to date. */

import type { Text } from '../core/text';

export const PACK = {
  home: { id: 'Templat', en: 'Templates' },
  intro: {
    id: 'Templat adalah satu berkas berisi kalender, batas-batas, daftar, SPO, program tahunan, dan istilah. Data murid dan jurnal tidak pernah ikut.',
    en: 'A template is one file with the calendar, limits, lists, procedures, annual programme and wording. Pupils’ data and the journal are never in it.',
  },
  follows: { id: 'Mengikuti templat {name} {version}', en: 'Follows the template {name} {version}' },
  followsNone: {
    id: 'Buku kerja ini belum mengikuti templat.',
    en: 'This workbook follows no template yet.',
  },
  bring: { id: 'Masukkan atau perbarui', en: 'Import or update' },
  make: { id: 'Buat templat', en: 'Make a template' },
  detach: { id: 'Lepaskan templat', en: 'Detach the template' },
  file: { id: 'Berkas templat', en: 'Template file' },
  pick: { id: 'Pilih berkas…', en: 'Choose a file…' },
  fileHint: {
    id: 'Berkas .json dari dinas, koordinator, atau sekolah lain.',
    en: 'A .json file from the district, a coordinator or another school.',
  },
  drop: { id: 'atau seret berkasnya ke sini', en: 'or drop the file here' },
  paste: { id: 'Atau tempel isinya', en: 'Or paste what is in it' },
  pasteHint: { id: 'Dimulai dengan { dan diakhiri dengan }.', en: 'It begins with { and ends with }.' },
  compare: { id: 'Bandingkan', en: 'Compare' },
  comparing: { id: 'Membandingkan', en: 'Comparing' },
  comparingStatus: {
    id: 'Membandingkan dengan buku kerja; belum ada yang ditulis…',
    en: 'Comparing with the workbook; nothing is written yet…',
  },
  compared: { id: 'Perbedaannya', en: 'The differences' },
  print: { id: 'Sidik', en: 'Fingerprint' },
  printHint: {
    id: 'Bacakan sidik ini kepada pembuat templat: bila sama, berkasnya utuh.',
    en: 'Read this fingerprint to the template’s author: if it is the same, the file is intact.',
  },
  madeHint: {
    id: 'Bacakan sidik ini kepada yang menerima: bila sama, berkasnya utuh.',
    en: 'Read this fingerprint to whoever gets it: if it is the same, the file is intact.',
  },
  from: { id: 'Versi sekarang', en: 'Present version' },
  added: { id: 'Baris baru', en: 'New rows' },
  updated: { id: 'Sel diperbarui', en: 'Cells updated' },
  removed: { id: 'Baris dikeluarkan', en: 'Rows taken out' },
  kept: { id: 'Isian sekolah yang tetap', en: 'What stays as the school has it' },
  followed: { id: 'Diganti karena dikunci templat', en: 'Replaced, because the template locks it' },
  conflicts: { id: 'Berubah di kedua pihak: pilih', en: 'Changed on both sides: choose' },
  conflictHint: {
    id: 'Ditanyakan satu kali. Bila tidak dipilih, isian sekolah tetap.',
    en: 'Asked once. Where you choose nothing, the school’s stays.',
  },
  all: { id: 'Untuk semuanya', en: 'For all of them' },
  allMine: { id: 'isian sekolah tetap', en: 'the school’s stays' },
  allPack: { id: 'pakai templat', en: 'the template’s is taken' },
  mine: { id: 'Sekolah: {words}', en: 'School: {words}' },
  fresh: { id: 'Templat: {words}', en: 'Template: {words}' },
  blank: { id: '(kosong)', en: '(blank)' },
  place: { id: '{tab} {cell}', en: '{tab} {cell}' },
  change: { id: '{place}: "{mine}"; templat: "{fresh}"', en: '{place}: "{mine}"; template: "{fresh}"' },
  more: { id: 'dan {count} lagi', en: 'and {count} more' },
  skipped: {
    id: 'Templat ini berbahasa lain: daftar dan judul kolom tidak ikut.',
    en: 'This template is in another language: lists and headers stay as they are.',
  },
  look: { id: 'Lihat yang akan ditulis', en: 'See what will be written' },
  checking: { id: 'Memeriksa', en: 'Checking' },
  checkingStatus: {
    id: 'Menyiapkan pratinjau; belum ada yang ditulis…',
    en: 'Preparing the preview; nothing is written yet…',
  },
  preview: { id: 'Yang akan terjadi', en: 'What will happen' },
  accept: { id: 'Terapkan', en: 'Apply' },
  writing: { id: 'Menulis', en: 'Writing' },
  writingStatus: { id: 'Menulis ke buku kerja…', en: 'Writing to the workbook…' },
  done: { id: 'Selesai', en: 'Done' },
  other: { id: 'Kembali ke awal', en: 'Back to the start' },
  name: { id: 'Nama templat', en: 'Name of the template' },
  nameHint: {
    id: 'Huruf kecil, angka, dan tanda hubung: smp-kota-2026.',
    en: 'Small letters, digits and hyphens: smp-city-2026.',
  },
  version: { id: 'Versi', en: 'Version' },
  versionHint: {
    id: 'Naikkan setiap kali dibagikan lagi: 1.0.0, 1.1.0, 2.0.0.',
    en: 'Raise it each time you share it again: 1.0.0, 1.1.0, 2.0.0.',
  },
  locks: { id: 'Kunci bagian ini', en: 'Lock these parts' },
  locksHint: {
    id: 'Bagian yang dikunci selalu mengikuti templat; baris tambahan sekolah tetap.',
    en: 'A locked part always follows the template; rows that a school adds stay.',
  },
  names: { id: 'Ikutkan sel yang menyebut nama orang', en: 'Include cells that mention a person’s name' },
  pack: { id: 'Susun templat', en: 'Put it together' },
  packing: { id: 'Menyusun templat', en: 'Putting it together' },
  packingStatus: { id: 'Membaca tab-tab pengaturan…', en: 'Reading the tabs…' },
  packed: { id: 'Templat siap', en: 'The template is ready' },
  holds: { id: 'Isinya', en: 'What it holds' },
  leftOut: { id: 'Sel atau baris yang ditinggalkan', en: 'Cells or rows left out' },
  neverIn: {
    id: 'Tidak ikut: jurnal, kode konseli, catatan, personel, NIP, tempat, dan angka murid.',
    en: 'Never in it: journal, counselee codes, notes, people, NIP, places and counts of pupils.',
  },
  save: { id: 'Simpan berkas', en: 'Save the file' },
  copy: { id: 'Salin isinya', en: 'Copy its contents' },
  saved: { id: 'Berkas {name} disimpan di folder Unduhan.', en: 'The file {name} is in your Downloads.' },
  copied: { id: 'Isinya sudah disalin.', en: 'Its contents are copied.' },
  notCopied: {
    id: 'Peramban tidak mengizinkan; simpan berkasnya saja.',
    en: 'The browser does not allow it; save the file instead.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The parts of a template. */
export const PACK_PARTS_WORDS: Readonly<Record<string, Text>> = {
  thresholds: { id: 'Batas dan jam sekolah', en: 'Limits and school hours' },
  calendar: { id: 'Kalender', en: 'Calendar' },
  lists: { id: 'Daftar pilihan', en: 'Lists' },
  procedures: { id: 'SPO', en: 'Procedures' },
  plan: { id: 'Program tahunan', en: 'Annual programme' },
};
