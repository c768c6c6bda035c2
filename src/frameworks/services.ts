/** The services and supporting activities of school guidance and counselling, and their default rules. */

import type { Choice } from '../core/template';

/** `service` layanan, `support` kegiatan pendukung, `media`, `system` dukungan sistem, `other` beyond counselling. */
export type ServiceKind = 'service' | 'support' | 'media' | 'system' | 'other';

/** 0 may be shown; 1 for counsellors and those involved; 2 confidential: codes only. */
export type Confidentiality = 0 | 1 | 2;

export type Consent = 'none' | 'pupil' | 'guardian' | 'parties';

export interface Service extends Choice {
  readonly kind: ServiceKind;
  readonly confidentiality: Confidentiality;
  readonly consent: Consent;
  /** People who take part, least and most; none where it concerns no group. */
  readonly people?: readonly [number, number];
  /** Keys of `formats.ts`, the usual one first. */
  readonly formats: readonly string[];
  /** `laiseg` immediate, `laijapen` short-term, `laijapang` long-term, `proses` process evaluation. */
  readonly evaluations: readonly string[];
}

/** Source: domain reference 1.6 (`services.json`); every rule is a default that a school may change. */
// biome-ignore format: a table, one service a line.
export const SERVICES = [
  { key: 'ORI', label: { id: 'Layanan orientasi', en: 'Orientation' }, also: ['Orientation service'], kind: 'service', confidentiality: 0, consent: 'none', people: [10, 400], formats: ['klasikal', 'kelas besar', 'lapangan'], evaluations: ['laiseg', 'proses'] },
  { key: 'INF', label: { id: 'Layanan informasi', en: 'Information' }, also: ['Information service'], kind: 'service', confidentiality: 0, consent: 'none', people: [10, 400], formats: ['klasikal', 'kelas besar', 'kelompok', 'jarak jauh'], evaluations: ['laiseg', 'laijapen', 'proses'] },
  { key: 'PNP', label: { id: 'Penempatan dan penyaluran', en: 'Placement' }, also: ['Layanan penempatan dan penyaluran', 'Placement and channelling service'], kind: 'service', confidentiality: 1, consent: 'none', people: [1, 40], formats: ['individual', 'kelompok', 'klasikal'], evaluations: ['laiseg', 'laijapen', 'laijapang'] },
  { key: 'PKO', label: { id: 'Penguasaan konten', en: 'Content mastery' }, also: ['Layanan penguasaan konten', 'Content-mastery (skills training) service'], kind: 'service', confidentiality: 0, consent: 'none', people: [1, 40], formats: ['klasikal', 'kelompok', 'individual'], evaluations: ['laiseg', 'laijapen', 'proses'] },
  { key: 'KPR', label: { id: 'Konseling perorangan', en: 'Individual counselling' }, also: ['Layanan konseling perorangan (konseling individual)'], kind: 'service', confidentiality: 2, consent: 'pupil', people: [1, 1], formats: ['individual', 'jarak jauh'], evaluations: ['laiseg', 'laijapen', 'laijapang'] },
  { key: 'BKP', label: { id: 'Bimbingan kelompok', en: 'Group guidance' }, also: ['Layanan bimbingan kelompok'], kind: 'service', confidentiality: 1, consent: 'none', people: [6, 12], formats: ['kelompok', 'jarak jauh'], evaluations: ['laiseg', 'laijapen', 'proses'] },
  { key: 'KKP', label: { id: 'Konseling kelompok', en: 'Group counselling' }, also: ['Layanan konseling kelompok'], kind: 'service', confidentiality: 2, consent: 'pupil', people: [5, 10], formats: ['kelompok', 'jarak jauh'], evaluations: ['laiseg', 'laijapen', 'laijapang'] },
  { key: 'KSL', label: { id: 'Konsultasi', en: 'Consultation' }, also: ['Layanan konsultasi'], kind: 'service', confidentiality: 1, consent: 'parties', people: [1, 5], formats: ['individual', 'kelompok'], evaluations: ['laiseg', 'laijapen', 'laijapang'] },
  { key: 'MED', label: { id: 'Mediasi', en: 'Mediation' }, also: ['Layanan mediasi'], kind: 'service', confidentiality: 2, consent: 'parties', people: [2, 10], formats: ['kelompok'], evaluations: ['laiseg', 'laijapen', 'laijapang'] },
  { key: 'ADV', label: { id: 'Advokasi', en: 'Advocacy' }, also: ['Layanan advokasi'], kind: 'service', confidentiality: 1, consent: 'guardian', people: [1, 5], formats: ['individual', 'kolaboratif'], evaluations: ['laiseg', 'laijapen', 'laijapang'] },
  { key: 'INS', label: { id: 'Aplikasi instrumentasi', en: 'Instrumentation' }, also: ['Instrumentation / appraisal'], kind: 'support', confidentiality: 1, consent: 'none', people: [1, 40], formats: ['klasikal', 'kelompok', 'individual'], evaluations: ['proses'] },
  { key: 'HIM', label: { id: 'Himpunan data', en: 'Data compilation' }, also: ['Data compilation (cumulative records)'], kind: 'support', confidentiality: 2, consent: 'none', formats: ['kolaboratif'], evaluations: ['proses'] },
  { key: 'KKS', label: { id: 'Konferensi kasus', en: 'Case conference' }, also: [], kind: 'support', confidentiality: 2, consent: 'guardian', people: [3, 10], formats: ['kolaboratif'], evaluations: ['proses'] },
  { key: 'KRM', label: { id: 'Kunjungan rumah', en: 'Home visit' }, also: [], kind: 'support', confidentiality: 2, consent: 'guardian', people: [1, 1], formats: ['lapangan'], evaluations: ['proses'] },
  { key: 'TPU', label: { id: 'Tampilan kepustakaan', en: 'Library display' }, also: ['Library display / bibliographic resources'], kind: 'support', confidentiality: 0, consent: 'none', formats: ['jarak jauh', 'klasikal'], evaluations: ['proses'] },
  { key: 'ATK', label: { id: 'Alih tangan kasus', en: 'Referral' }, also: [], kind: 'support', confidentiality: 2, consent: 'guardian', people: [1, 1], formats: ['kolaboratif'], evaluations: ['proses'] },
  { key: 'KBL', label: { id: 'Bimbingan kelas besar', en: 'Large-group guidance' }, also: ['Bimbingan kelas besar / lintas kelas', 'Large-group / cross-class guidance'], kind: 'service', confidentiality: 0, consent: 'none', people: [41, 600], formats: ['kelas besar'], evaluations: ['laiseg', 'proses'] },
  { key: 'PMI', label: { id: 'Peminatan dan perencanaan individual', en: 'Individual planning' }, also: ['Individual student planning'], kind: 'service', confidentiality: 1, consent: 'none', people: [1, 40], formats: ['individual', 'kelompok', 'klasikal'], evaluations: ['laiseg', 'laijapang'] },
  { key: 'KOL', label: { id: 'Kolaborasi', en: 'Collaboration' }, also: ['Kolaborasi (guru, wali kelas, guru wali, orang tua, lembaga)'], kind: 'system', confidentiality: 1, consent: 'none', people: [2, 20], formats: ['kolaboratif'], evaluations: ['proses'] },
  { key: 'KTM', label: { id: 'Kotak masalah', en: 'Question box' }, also: ['Question / problem box'], kind: 'media', confidentiality: 2, consent: 'none', people: [1, 1], formats: ['jarak jauh'], evaluations: ['proses'] },
  { key: 'PRG', label: { id: 'Manajemen program', en: 'Programme management' }, also: ['Manajemen program (perencanaan, evaluasi, laporan)', 'Program planning, evaluation, reporting'], kind: 'system', confidentiality: 0, consent: 'none', formats: ['kolaboratif'], evaluations: [] },
  { key: 'PKB', label: { id: 'Pengembangan keprofesian', en: 'Professional development' }, also: ['Pengembangan keprofesian (MGBK, pelatihan)'], kind: 'system', confidentiality: 0, consent: 'none', formats: ['kolaboratif'], evaluations: [] },
  { key: 'NBK', label: { id: 'Tugas di luar BK', en: 'Non-counselling duty' }, also: ['Tugas di luar BK (piket, mengganti guru, administrasi umum)'], kind: 'other', confidentiality: 0, consent: 'none', formats: [], evaluations: [] },
] as const satisfies readonly Service[];

const BY_CODE: ReadonlyMap<string, Service> = new Map(SERVICES.map((service) => [service.key, service]));

export const serviceOf = (code: string | undefined): Service | undefined =>
  code === undefined ? undefined : BY_CODE.get(code);
