/** What a service plan says by itself until the counsellor says it otherwise. */

import type { Text } from '../core/text';

export const PLAN_WORDS = {
  pupils: { id: '{count} murid', en: '{count} pupils' },
  minutes: { id: '{count} menit', en: '{count} minutes' },
  more: {
    id: '... dan {count} jadwal lain pada tab Jadwal Harian',
    en: '... and {count} more on the tab Daily schedule',
  },
  byAgreement: { id: 'menyesuaikan kesepakatan', en: 'by agreement' },
  counsellorRole: {
    id: 'merencanakan, melaksanakan, menilai, dan melaporkan',
    en: 'plans, holds, evaluates and reports',
  },
  confidential: {
    id: 'Ditulis pada berkas tertutup konselor.',
    en: "Kept in the counsellor's restricted file.",
  },
  handwritten: { id: '................................', en: '................................' },
  openingAims: {
    id: 'Guru BK membuka kegiatan dan menyampaikan tujuan yang hendak dicapai.',
    en: 'The counsellor opens the session and states its aims.',
  },
  openingSteps: {
    id: 'Guru BK menjelaskan langkah kegiatan, tugas, dan tanggung jawab peserta didik.',
    en: 'The counsellor explains the steps, tasks and responsibilities.',
  },
  openingDirecting: {
    id: 'Guru BK memberi penjelasan tentang topik dan memusatkan perhatian peserta didik.',
    en: 'The counsellor introduces the topic and focuses attention.',
  },
  openingTransition: {
    id: 'Guru BK menanyakan kesiapan peserta didik, lalu memulai tahap inti.',
    en: 'The counsellor asks whether everybody is ready and moves to the core.',
  },
  closing: {
    id: 'Menyimpulkan bersama, menyampaikan rencana tindak lanjut, dan menutup kegiatan.',
    en: 'Conclude together, tell the follow-up and close the session.',
  },
  stepOpening: {
    id: 'Guru BK membuka kegiatan, menyampaikan tujuan, dan membangun kesiapan peserta didik.',
    en: 'The counsellor opens the session, states its aims and makes everybody ready.',
  },
  stepExploring: {
    id: 'Menggali apa yang sudah diketahui, dirasakan, dan dialami peserta didik tentang topik.',
    en: 'Explore what pupils know, feel and have met of the topic.',
  },
  stepInterpreting: {
    id: 'Membahas dan memaknai bersama hasil penjajakan.',
    en: 'Discuss together what it means.',
  },
  stepBuilding: {
    id: 'Menguatkan pemahaman dan melatih sikap serta tindakan: berpikir, merasa, bersikap, bertindak, bertanggung jawab (BMB3).',
    en: 'Build understanding, attitude and action: think, feel, take a stance, act, be responsible.',
  },
  akurs: {
    id: 'Acuan, kompetensi, usaha, rasa, dan kesungguhan (AKURS) peserta didik terhadap topik.',
    en: 'Reference, competence, effort, feeling and seriousness towards the topic.',
  },
  report: {
    id: 'Laporan pelaksanaan program (laperprog) disusun setelah kegiatan dan penilaian segera.',
    en: 'The implementation report is written after the activity and its immediate evaluation.',
  },
  followUp: {
    id: 'Tindak lanjut menurut hasil penilaian: penguatan segera atau layanan lanjutan',
    en: 'Follow-up by what the evaluation shows: reinforcement or a further session',
  },
} as const satisfies Readonly<Record<string, Text>>;
