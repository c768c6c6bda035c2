/** What a service plan says of a service until the counsellor says it otherwise: function, parties, evaluation. */

import type { Text } from '../core/text';

const UNDERSTANDING: Text = { id: 'pemahaman', en: 'understanding' };
const PREVENTION: Text = { id: 'pencegahan', en: 'prevention' };
const REMEDY: Text = { id: 'pengentasan', en: 'remediation' };
const GROWTH: Text = { id: 'pemeliharaan dan pengembangan', en: 'maintenance and development' };
const RIGHTS: Text = { id: 'advokasi', en: 'advocacy' };

/** Source: domain reference 1.2, functions [K-h]. */
const FUNCTIONS: Readonly<Record<string, readonly Text[]>> = {
  ORI: [UNDERSTANDING],
  INF: [UNDERSTANDING, PREVENTION],
  PNP: [GROWTH],
  PKO: [UNDERSTANDING, GROWTH],
  KPR: [REMEDY],
  BKP: [UNDERSTANDING, GROWTH],
  KKP: [REMEDY],
  KSL: [REMEDY],
  MED: [REMEDY],
  ADV: [RIGHTS],
  INS: [UNDERSTANDING],
  HIM: [UNDERSTANDING],
  KKS: [REMEDY],
  KRM: [REMEDY],
  TPU: [UNDERSTANDING],
  ATK: [REMEDY],
  KBL: [UNDERSTANDING, PREVENTION],
  PMI: [GROWTH],
  KOL: [GROWTH],
  KTM: [UNDERSTANDING],
};

export const functionsOf = (service: string): readonly Text[] =>
  Object.keys(FUNCTIONS).includes(service) ? (FUNCTIONS[service] ?? []) : [];

export interface Party {
  readonly name: Text;
  readonly role: Text;
  /** Words by which people name it, lower case. */
  readonly also: readonly string[];
}

/** Source: domain reference 3.1, roles and duties [S30, S21, K-h]. */
export const PARTIES = {
  principal: {
    name: { id: 'Kepala sekolah', en: 'Principal' },
    role: { id: 'memberi dukungan dan keputusan', en: 'gives support and decides' },
    also: ['kepala sekolah', 'kepala madrasah', 'principal', 'pimpinan'],
  },
  homeroom: {
    name: { id: 'Wali kelas', en: 'Homeroom teacher' },
    role: {
      id: 'memberi informasi dan mendampingi tindak lanjut',
      en: 'gives information and supports the follow-up',
    },
    also: ['wali kelas', 'homeroom'],
  },
  mentor: {
    name: { id: 'Guru wali', en: 'Mentor teacher' },
    role: {
      id: 'mendampingi perkembangan akademik dan karakter',
      en: 'accompanies academic and character growth',
    },
    also: ['guru wali', 'mentor'],
  },
  teacher: {
    name: { id: 'Guru mata pelajaran', en: 'Subject teacher' },
    role: { id: 'memberi informasi dan dukungan belajar', en: 'gives information and learning support' },
    also: ['guru mapel', 'guru mata pelajaran', 'subject teacher', 'guru'],
  },
  vice: {
    name: { id: 'Wakil kepala sekolah', en: 'Vice principal' },
    role: { id: 'mengatur jam dan menyelaraskan aturan', en: 'arranges hours and rules' },
    also: ['wakasek', 'wakamad', 'wakil kepala', 'kurikulum', 'kesiswaan', 'vice'],
  },
  parents: {
    name: { id: 'Orang tua/wali', en: 'Parents or guardians' },
    role: { id: 'memberi persetujuan dan mendukung di rumah', en: 'consent and support at home' },
    also: ['orang tua', 'orangtua', 'wali murid', 'parent', 'guardian'],
  },
  resource: {
    name: { id: 'Narasumber', en: 'Resource person' },
    role: { id: 'menyampaikan materi sesuai keahliannya', en: 'presents content of their field' },
    also: ['narasumber', 'alumni', 'resource'],
  },
  expert: {
    name: { id: 'Ahli', en: 'Expert' },
    role: {
      id: 'menangani hal di luar kewenangan guru BK',
      en: "handles what is beyond the counsellor's remit",
    },
    also: ['ahli', 'psikolog', 'dokter', 'puskesmas', 'polisi', 'uptd', 'expert', 'psychologist', 'doctor'],
  },
  object: {
    name: { id: 'Pihak objek kunjungan', en: 'Hosts of the visit' },
    role: { id: 'memperkenalkan objek orientasi', en: 'show the place' },
    also: ['objek', 'tuan rumah', 'host'],
  },
  office: {
    name: { id: 'Tenaga administrasi', en: 'Office staff' },
    role: { id: 'menyiapkan surat dan berkas', en: 'prepares letters and files' },
    also: ['tata usaha', 'administrasi', 'office'],
  },
  librarian: {
    name: { id: 'Pustakawan', en: 'Librarian' },
    role: { id: 'menyiapkan bahan pustaka', en: 'prepares the library material' },
    also: ['pustakawan', 'librarian'],
  },
} as const satisfies Readonly<Record<string, Party>>;

export type PartyKey = keyof typeof PARTIES;

/** Source: domain reference 1.6, attendees. */
const USUAL: Readonly<Record<string, readonly PartyKey[]>> = {
  ORI: ['homeroom', 'object'],
  INF: ['homeroom'],
  PNP: ['homeroom', 'vice', 'parents'],
  PKO: ['homeroom'],
  BKP: ['homeroom'],
  KSL: ['parents', 'homeroom'],
  ADV: ['principal', 'parents'],
  INS: ['homeroom'],
  KKS: ['homeroom', 'teacher', 'principal', 'parents', 'expert'],
  KRM: ['homeroom', 'parents'],
  TPU: ['librarian'],
  ATK: ['parents', 'expert'],
  KBL: ['resource', 'homeroom'],
  PMI: ['parents', 'homeroom'],
  KOL: ['homeroom', 'parents'],
};

export const usualParties = (service: string): readonly Party[] =>
  (Object.keys(USUAL).includes(service) ? (USUAL[service] ?? []) : []).map((key) => PARTIES[key]);

/** The party that such words name: the longest name that is in them wins. */
export function partyNamed(words: string): Party | undefined {
  const text = words.toLowerCase();
  const found = Object.values(PARTIES).flatMap((party) =>
    party.also.filter((name) => text.includes(name)).map((name) => ({ party, length: name.length })),
  );
  return found.sort((one, other) => other.length - one.length)[0]?.party;
}

/** Source: domain reference 1.2 and 5.1. */
export const EVALUATION_WORDS: Readonly<Record<string, Text>> = {
  laiseg: {
    id: 'Laiseg: pemahaman, kenyamanan, dan rencana tindakan (UCA) segera setelah kegiatan',
    en: 'Immediate: understanding, comfort and action (UCA) right after the activity',
  },
  laijapen: {
    id: 'Laijapen: perubahan satu minggu sampai satu bulan kemudian',
    en: 'Short-term: change after one week to one month',
  },
  laijapang: {
    id: 'Laijapang: perubahan satu bulan sampai satu semester kemudian',
    en: 'Long-term: change after one month to one semester',
  },
};

export const PROCESS_WORDS: Text = {
  id: 'Pengamatan keterlibatan dan antusiasme peserta selama kegiatan',
  en: 'Observation of engagement during the activity',
};
