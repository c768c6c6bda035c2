/** What the sidebar says that makes service plans. */

import type { Text } from '../core/text';

export const SERVICE_PLAN = {
  choose: { id: 'Buat RPL', en: 'Make a service plan' },
  intro: {
    id: 'Pilih rencana dan bentuknya. Isi yang sudah ada di tab lain ikut sendiri.',
    en: 'Choose a plan item and a form. What other tabs know comes along by itself.',
  },
  none: {
    id: 'Program Tahunan masih kosong: tulis rencananya dulu pada tab {tab}.',
    en: 'There is no plan item yet: write one on the tab {tab} first.',
  },
  plan: { id: 'Rencana', en: 'Plan item' },
  planHint: {
    id: 'Atau pilih satu baris di Program Tahunan atau Jadwal Harian, lalu tekan tombol di bawah.',
    en: 'Or select a row of the annual programme or the daily schedule, and use the button below.',
  },
  fromRow: { id: 'Ambil dari baris terpilih', en: 'Take the selected row' },
  noRow: {
    id: 'Baris yang dipilih bukan rencana atau jadwal.',
    en: 'The selected row is no plan item and no dated row.',
  },
  date: { id: 'Jadwal', en: 'Date' },
  allDates: { id: 'Semua jadwal rencana ini', en: 'All dates of this plan item' },
  form: { id: 'Bentuk', en: 'Form' },
  usualForm: { id: '{form} (biasa)', en: '{form} (usual)' },
  openIt: { id: 'Lihat isinya', en: 'See what it says' },
  loading: { id: 'Membaca rencana…', en: 'Reading the plan…' },
  empty: { id: 'Masih kosong ({count}): {list}.', en: 'Still empty ({count}): {list}.' },
  full: { id: 'Setiap unsur sudah terisi.', en: 'Every element says something.' },
  write: { id: 'Teks Anda', en: 'Your texts' },
  writeHint: {
    id: 'Yang dibiarkan kosong memakai kalimat yang tersedia. Jangan menulis nama murid.',
    en: 'What you leave blank uses the words at hand. Write no names of pupils.',
  },
  usual: { id: 'Bila kosong: {text}', en: 'If blank: {text}' },
  nothingYet: { id: 'Belum ada isinya: tulis di sini.', en: 'Nothing yet: write it here.' },
  mayStayBlank: { id: 'Boleh dibiarkan kosong.', en: 'May stay blank.' },
  concern: {
    id: 'Tampaknya ada nama atau nomor murid. RPL dibaca banyak orang: hapus dulu.',
    en: 'This looks like a name or number of a pupil. Many people read a service plan: remove it first.',
  },
  fromTabs: { id: 'Terisi dari tab lain ({count})', en: 'From other tabs ({count})' },
  fromTabsHint: {
    id: 'Ubah di tab {annual} atau {schedule}.',
    en: 'Change it on the tab {annual} or {schedule}.',
  },
  look: { id: 'Lihat pratinjau', en: 'See the preview' },
  other: { id: 'Rencana lain', en: 'Another plan' },
  checking: { id: 'Menyusun {name}', en: 'Putting {name} together' },
  checkingStatus: { id: 'Membaca tab; belum ada yang ditulis…', en: 'Reading the tabs; nothing is written…' },
  preview: { id: 'Yang akan terjadi', en: 'What will happen' },
  accept: { id: 'Buat', en: 'Make it' },
  writing: { id: 'Membuat', en: 'Making it' },
  writingStatus: { id: 'Menulis teks dan lembar cetak…', en: 'Writing the texts and the printable form…' },
  done: { id: 'RPL siap', en: 'The plan is ready' },
  paper: { id: 'A4 atau F4', en: 'A4, F4 or Letter' },
} as const satisfies Readonly<Record<string, Text>>;
