/** What the sidebar says that sets up the school year. */

import type { Text } from '../core/text';

export const START = {
  welcome: { id: 'Siapkan tahun pelajaran', en: 'Start the year' },
  intro: {
    id: 'Empat pertanyaan cukup untuk membuat buku kerja setahun. Selebihnya sudah diisi dengan yang lazim dan dapat dilengkapi kapan saja, juga di tengah tahun.',
    en: 'Four questions are enough to make the workbook of a year. The rest has the usual values and can come later, mid-year too.',
  },
  ready: {
    id: 'Buku kerja ini sudah disiapkan untuk {year}. Isian yang ada tidak diubah; hanya yang kosong dilengkapi.',
    en: 'This workbook is set up for {year} already. What stands in it stays; only what is blank is filled in.',
  },
  everybody: {
    id: 'Semua orang yang dapat membuka berkas ini dapat membaca semua tabnya, termasuk jurnal. Bagikan hanya kepada guru BK; sebaiknya satu buku kerja untuk satu guru BK.',
    en: 'Everybody who can open this file can read all of its tabs, the journal too. Share it with counsellors only; best is one workbook a counsellor.',
  },
  begin: { id: 'Mulai', en: 'Begin' },
  lookFirst: { id: 'Ingin melihat dulu?', en: 'Would you rather look first?' },
  sample: { id: 'Sekolah contoh', en: 'Sample school' },
  sampleHint: {
    id: 'SMP karangan dengan kelas, personel, ruang, dan program setahun; jurnalnya kosong. Setelah mencoba, contoh itu dapat dihapus dengan satu tombol.',
    en: 'A made-up lower secondary school with classes, people, rooms and a year’s programme; its journal is blank. One button removes it again when you have seen enough.',
  },
  trySample: { id: 'Coba dengan sekolah contoh', en: 'Try with the sample school' },
  files: { id: 'Punya berkas sekolah?', en: 'Do you have the school’s files?' },
  filesHint: {
    id: 'Biasanya disiapkan operator atau dinas: profile.json, calendar.json, org.json, plan.csv. Boleh dipilih beberapa sekaligus; pertanyaan tidak diperlukan lagi.',
    en: 'An administrator or the district may have prepared them: profile.json, calendar.json, org.json, plan.csv. Choose several at once; no question is needed then.',
  },
  filesLabel: { id: 'Berkas sekolah', en: 'School files' },
  pick: { id: 'Pilih berkas…', en: 'Choose files…' },
  drop: { id: 'atau seret berkas-berkasnya ke sini', en: 'or drop the files here' },
  reading: { id: 'Membaca berkas…', en: 'Reading the files…' },
  strange: { id: 'Tidak ada berkas sekolah di antaranya.', en: 'None of these is a school file.' },
  strangeRemedy: {
    id: 'Pilih profile.json, calendar.json, org.json, atau plan.csv; nama boleh diberi tambahan, mis. plan-2026.csv.',
    en: 'Choose profile.json, calendar.json, org.json or plan.csv; the names may be longer, plan-2026.csv say.',
  },
  progress: { id: 'Pertanyaan {number} dari {count}', en: 'Question {number} of {count}' },
  school: { id: 'Apa nama sekolahnya?', en: 'What is the school called?' },
  schoolLabel: { id: 'Nama sekolah', en: 'Name of the school' },
  schoolMissing: { id: 'Tulis nama sekolah.', en: 'Write the name of the school.' },
  level: { id: 'Jenjang apa?', en: 'Which level is it?' },
  levelSD: { id: 'SD/MI', en: 'Primary (SD/MI)' },
  levelSMP: { id: 'SMP/MTs', en: 'Lower secondary (SMP/MTs)' },
  levelSMA: { id: 'SMA/MA', en: 'Upper secondary (SMA/MA)' },
  levelSMK: { id: 'SMK/MAK', en: 'Vocational (SMK/MAK)' },
  year: { id: 'Tahun pelajaran mana?', en: 'Which school year?' },
  yearLabel: { id: 'Tahun pelajaran', en: 'School year' },
  startLabel: { id: 'Hari pertama masuk', en: 'First day of school' },
  startHint: {
    id: 'Lihat kalender pendidikan provinsi. Mulai di tengah tahun? Tulis hari Anda mulai: sebelum itu tidak ada yang ditagih.',
    en: 'As in the calendar of your province. Do you begin in mid-year? Write the day on which you begin: nothing is owed before it.',
  },
  startMissing: {
    id: 'Tulis tanggal hari pertama dalam tahun pelajaran itu.',
    en: 'Write the date of the first day, within that school year.',
  },
  days: { id: 'Berapa hari sekolah seminggu?', en: 'How many school days a week?' },
  days5: { id: '5 hari (Senin sampai Jumat)', en: '5 days (Monday to Friday)' },
  days6: { id: '6 hari (Senin sampai Sabtu)', en: '6 days (Monday to Saturday)' },
  look: { id: 'Lihat pratinjau', en: 'See the preview' },
  checking: { id: 'Menyusun tahun pelajaran', en: 'Laying out the year' },
  checkingStatus: {
    id: 'Menyusun buku kerja; belum ada yang ditulis…',
    en: 'Laying out the workbook; nothing is written yet…',
  },
  preview: { id: 'Yang akan dibuat', en: 'What will be made' },
  accept: { id: 'Siapkan buku kerja', en: 'Set up the workbook' },
  writing: { id: 'Menyiapkan buku kerja', en: 'Setting up the workbook' },
  writingStatus: {
    id: 'Membuat tab; ini dapat memakan waktu satu sampai dua menit…',
    en: 'Making the tabs; this can take a minute or two…',
  },
  done: { id: 'Buku kerja siap', en: 'The workbook is ready' },
  nextSteps: { id: 'Setelah ini', en: 'What comes next' },
  nextHome: {
    id: 'Buka tab {tab}: di sana tertulis urutan pengisian.',
    en: 'Open the tab {tab}: it says what to fill in, and in which order.',
  },
  nextCheck: {
    id: 'Pilih POAC > Pengorganisasian > Periksa kesiapan: setiap kekurangan ditunjukkan selnya.',
    en: 'Choose POAC > Organizing > Check readiness: it points at the cell of everything that is missing.',
  },
  nextFramework: {
    id: 'Sekolah Anda memakai POP BK 2016 atau ASCA? Pilih POAC > Ganti kerangka...: sebutan dan kolomnya mengikuti.',
    en: 'Does your school work by POP BK 2016 or ASCA? Choose POAC > Framework...: words and columns follow.',
  },
  nextToday: {
    id: 'Sesudah itu mulailah setiap hari dengan "Hari ini": yang direncanakan, jatuh tempo, dan tertunda.',
    en: 'From then on begin each day with "Today": what is planned, due and stuck.',
  },
  openToday: { id: 'Buka Hari ini', en: 'Open Today' },
  todayFromMenu: {
    id: 'Halaman itu tidak dapat dibuka dari sini. Pilih Ekstensi > POAC > Hari ini.',
    en: 'That page cannot be opened from here. Choose Extensions > POAC > Today.',
  },
} as const satisfies Readonly<Record<string, Text>>;
