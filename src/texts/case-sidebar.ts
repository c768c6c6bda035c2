/** What the sidebar says that shows one counselee code's way. */

import type { Text } from '../core/text';

export const CASE = {
  heading: { id: 'Riwayat kasus', en: 'Case thread' },
  private: {
    id: 'Hanya untuk guru BK. Panel ini tidak menulis apa pun ke buku kerja; tutup bila ada orang lain di depan layar.',
    en: 'For the counsellor only. This panel writes nothing into the workbook; close it when somebody else looks on.',
  },
  code: { id: 'Kode konseli', en: 'Counselee code' },
  codeHint: { id: 'Satu kode, misalnya K4583.', en: 'One code, such as K4583.' },
  show: { id: 'Tampilkan riwayat', en: 'Show the thread' },
  loading: { id: 'Membaca jurnal…', en: 'Reading the journal…' },
  session: { id: 'Kegiatan', en: 'Session' },
  followUp: { id: 'Tindak lanjut', en: 'Follow-up' },
  referral: { id: 'Alih tangan', en: 'Referral' },
  noDate: { id: 'tanpa tanggal', en: 'no date' },
  closed: { id: 'selesai', en: 'closed' },
  closedOn: { id: 'selesai {date}', en: 'closed {date}' },
  late: { id: 'terlambat', en: 'late' },
  today: { id: 'hari ini', en: 'today' },
  week: { id: 'dalam seminggu', en: 'within a week' },
  open: { id: 'terbuka', en: 'open' },
  more: { id: '… dan {count} baris lagi di jurnal.', en: '… and {count} more in the journal.' },
} as const satisfies Readonly<Record<string, Text>>;
