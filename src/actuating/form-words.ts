/** What stands on the sheets that are printed and filled in by hand. */

import type { Text } from '../core/text';

export const FORM_WORDS = {
  attendanceLabel: { id: 'Daftar hadir', en: 'Attendance list' },
  evaluationLabel: { id: 'Lembar penilaian segera', en: 'Immediate evaluation sheet' },
  letterLabel: { id: 'Surat undangan orang tua', en: 'Letter to parents' },
  attendance: { id: 'DAFTAR HADIR KEGIATAN BK', en: 'ATTENDANCE LIST' },
  attendanceHint: {
    id: 'Diisi dengan tangan; simpan di map BK, jangan diketik ke buku kerja.',
    en: 'Filled in by hand; keep it in the counselling file, type nothing into the workbook.',
  },
  evaluation: { id: 'PENILAIAN SEGERA (LAISEG)', en: 'IMMEDIATE EVALUATION' },
  evaluationHint: {
    id: 'Diisi murid setelah kegiatan. Nama tidak perlu ditulis.',
    en: 'For pupils, right after the session. No name is needed.',
  },
  service: { id: 'Layanan', en: 'Service' },
  topic: { id: 'Topik', en: 'Topic' },
  class: { id: 'Kelas', en: 'Class' },
  date: { id: 'Hari, tanggal', en: 'Day and date' },
  place: { id: 'Tempat', en: 'Place' },
  no: { id: 'No', en: 'No' },
  name: { id: 'Nama dan kelas (ditulis tangan)', en: 'Name and class (by hand)' },
  sex: { id: 'L/P', en: 'B/G' },
  signature: { id: 'Tanda tangan', en: 'Signature' },
  remark: { id: 'Keterangan', en: 'Remark' },
  questions: [
    { id: 'Apa yang dibahas dalam kegiatan ini?', en: 'What was this session about?' },
    { id: 'Hal baru apa yang kamu pahami?', en: 'What do you understand now that you did not before?' },
    { id: 'Bagaimana perasaanmu setelah kegiatan ini?', en: 'How do you feel after this session?' },
    { id: 'Apa yang akan kamu lakukan setelah ini?', en: 'What will you do next?' },
    {
      id: 'Apakah kegiatan ini berkaitan dengan hal yang sedang kamu hadapi? (ya / tidak)',
      en: 'Does this session bear on something that you are facing? (yes / no)',
    },
    { id: 'Pesan, kesan, dan harapanmu:', en: 'Your comments and hopes:' },
  ],
  scale: {
    id: 'Beri tanda centang: 1 belum, 2 sebagian, 3 baik, 4 sangat baik.',
    en: 'Tick one box a line: 1 not yet, 2 partly, 3 well, 4 very well.',
  },
  statement: { id: 'Pernyataan', en: 'Statement' },
  statements: [
    { id: 'U: Saya memahami hal baru.', en: 'U: I understand something new.' },
    { id: 'C: Saya merasa nyaman dan terbantu.', en: 'C: I feel at ease and helped.' },
    { id: 'A: Saya tahu apa yang akan saya lakukan.', en: 'A: I know what I am going to do.' },
  ],
  thanks: { id: 'Terima kasih.', en: 'Thank you.' },
  number: { id: 'Nomor', en: 'Number' },
  about: { id: 'Perihal: Undangan orang tua/wali', en: 'Subject: Invitation to parents or guardians' },
  to: { id: 'Yth. Bapak/Ibu orang tua/wali dari', en: 'To the parents or guardians of' },
  pupil: { id: 'Nama murid (ditulis tangan)', en: 'Name of the pupil (by hand)' },
  dear: { id: 'Dengan hormat,', en: 'Dear parents,' },
  invite: {
    id: 'Kami mengharapkan kehadiran Bapak/Ibu di sekolah pada:',
    en: 'We kindly ask you to come to the school on:',
  },
  day: { id: 'Hari, tanggal', en: 'Day and date' },
  hour: { id: 'Pukul', en: 'Time' },
  meeting: { id: 'Bertemu dengan', en: 'You will meet' },
  purpose: {
    id: 'untuk membicarakan perkembangan putra/putri Bapak/Ibu.',
    en: 'to talk about how your child is getting on.',
  },
  thankYou: {
    id: 'Atas perhatian dan kehadiran Bapak/Ibu, kami ucapkan terima kasih.',
    en: 'Thank you for your attention and for coming.',
  },
  slip: { id: 'Potong di sini, kembalikan ke guru BK', en: 'Cut here and return to the counsellor' },
  parent: { id: 'Nama orang tua/wali', en: 'Name of parent or guardian' },
  coming: {
    id: 'Dapat hadir / tidak dapat hadir (coret salah satu). Usul waktu lain: ........................',
    en: 'I can come / cannot come (strike one out). Another time that suits: ........................',
  },
} as const satisfies Readonly<Record<string, Text | readonly Text[]>>;
