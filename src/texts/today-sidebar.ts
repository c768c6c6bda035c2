/** What the sidebar says that shows what today and this week hold, what is due and what is stuck. */

import type { Text } from '../core/text';

export const TODAY = {
  heading: { id: 'Hari ini', en: 'Today' },
  today: { id: 'Rencana hari ini', en: 'Planned today' },
  noneToday: {
    id: 'Tidak ada kegiatan hari ini yang belum dicatat.',
    en: 'Nothing planned for today is left to record.',
  },
  week: { id: 'Minggu ini, belum dicatat', en: 'This week, not recorded yet' },
  noneWeek: { id: 'Tidak ada lagi.', en: 'Nothing else.' },
  unready: {
    id: 'Belum siap. Sebabnya ada di "Periksa kesiapan".',
    en: 'Not ready. "Check readiness" says why.',
  },
  noDay: { id: 'Belum ada harinya ({count})', en: 'No day yet ({count})' },
  more: { id: 'dan {count} lagi', en: 'and {count} more' },
  classes: { id: 'kelas {classes}', en: 'class {classes}' },
  due: { id: 'Jatuh tempo', en: 'Due' },
  evaluations: { id: 'Penilaian: {late} terlambat dari {count}', en: 'Evaluations: {late} late of {count}' },
  followUps: { id: 'Tindak lanjut: {late} terlambat dari {count}', en: 'Follow-ups: {late} late of {count}' },
  noneDue: { id: 'Tidak ada yang jatuh tempo.', en: 'Nothing is due.' },
  stuck: { id: 'Tertunda, tanggal barunya sudah lewat', en: 'Postponed, and the new date has passed' },
  until: { id: 'ditunda ke {day}', en: 'postponed to {day}' },
  findings: { id: 'Temuan', en: 'Findings' },
  found: {
    id: '{E} wajib diperbaiki, {W} perlu perhatian, menurut pemeriksaan terakhir.',
    en: '{E} to be fixed, {W} to look at, as of the last check.',
  },
  unchecked: { id: 'Buku kerja ini belum pernah diperiksa.', en: 'This workbook has never been checked.' },
  summary: { id: 'Ringkasan untuk pimpinan', en: 'Principal’s summary' },
  sinceSummary: {
    id: '{count} catatan jurnal masuk sesudah ringkasan dibuat. Buat lagi sebelum diserahkan.',
    en: '{count} journal {count|row|rows} came after the summary was built. Build it again before handing it over.',
  },
  nextStep: { id: 'Langkah berikutnya', en: 'What to do next' },
  start: {
    id: 'Buku kerja ini belum disiapkan. Empat pertanyaan cukup untuk memulai.',
    en: 'This workbook has not been set up yet. Four questions are enough to begin.',
  },
  annual: {
    id: 'Tulis kegiatan setahun di tab {tab}, satu baris satu kegiatan. Setelah itu jabarkan programnya.',
    en: 'Write the year’s activities on the tab {tab}, one row each. Then derive the plan.',
  },
  derive: {
    id: 'Program setahun sudah ada, tetapi belum ada jadwalnya. Jabarkan program agar kegiatan mendapat hari.',
    en: 'The year’s activities are there, but none has a day yet. Derive the plan to place them.',
  },
  record: {
    id: 'Jurnal masih kosong. Catat kegiatan pertama setelah dilaksanakan.',
    en: 'The journal is still blank. Record the first session once it has been held.',
  },
  startYear: { id: 'Siapkan tahun pelajaran', en: 'Start the year' },
  derivePlan: { id: 'Jabarkan program', en: 'Derive the plan' },
  recordSession: { id: 'Catat kegiatan', en: 'Record a session' },
  reviewEvaluations: { id: 'Penilaian jatuh tempo', en: 'Evaluations due' },
  checkOrganizing: { id: 'Periksa kesiapan', en: 'Check readiness' },
  buildSummary: { id: 'Buat ringkasan', en: 'Build the summary' },
  other: { id: 'Lainnya', en: 'More' },
  refresh: { id: 'Muat ulang', en: 'Refresh' },
  loading: { id: 'Memuat…', en: 'Loading…' },
  opening: { id: 'Membuka {page}…', en: 'Opening {page}…' },
  fromMenu: {
    id: 'Halaman itu tidak dapat dibuka dari sini. Pilih Ekstensi > POAC > {path}.',
    en: 'That page cannot be opened from here. Choose Extensions > POAC > {path}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
