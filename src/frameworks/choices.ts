/** The fixed answers that several tabs share: formats, domains, statuses, follow-ups. */

import type { Choice } from '../core/template';

/** Delivery formats. Source: domain reference 1.2. */
export const FORMATS = [
  { key: 'klasikal', label: { id: 'Klasikal', en: 'Whole class' } },
  { key: 'kelompok', label: { id: 'Kelompok', en: 'Group' } },
  { key: 'individual', label: { id: 'Individual', en: 'Individual' } },
  { key: 'kelas besar', label: { id: 'Kelas besar', en: 'Large group' } },
  { key: 'lapangan', label: { id: 'Lapangan', en: 'Field' } },
  { key: 'kolaboratif', label: { id: 'Kolaboratif', en: 'Collaborative' } },
  { key: 'jarak jauh', label: { id: 'Jarak jauh', en: 'Remote' } },
] as const satisfies readonly Choice[];

/** Domains of development. Source: domain reference 1.2 and 1.3. */
export const DOMAINS = [
  { key: 'pribadi', label: { id: 'Pribadi', en: 'Personal' } },
  { key: 'sosial', label: { id: 'Sosial', en: 'Social' } },
  { key: 'belajar', label: { id: 'Belajar', en: 'Academic' } },
  { key: 'karier', label: { id: 'Karier', en: 'Career' } },
  { key: 'keluarga', label: { id: 'Keluarga', en: 'Family life' } },
  { key: 'beragama', label: { id: 'Beragama', en: 'Religious life' } },
] as const satisfies readonly Choice[];

/** What became of a session. Done are `done` and `partly`. Source: domain reference 4.1. */
export const STATUSES = [
  { key: 'planned', label: { id: 'Direncanakan', en: 'Planned' } },
  { key: 'done', label: { id: 'Terlaksana', en: 'Done' } },
  { key: 'partly', label: { id: 'Terlaksana sebagian', en: 'Partly done' } },
  { key: 'postponed', label: { id: 'Ditunda', en: 'Postponed' } },
  { key: 'notHeld', label: { id: 'Tidak terlaksana', en: 'Not held' } },
] as const satisfies readonly Choice[];

export const FOLLOW_UP_STATUSES = [
  { key: 'open', label: { id: 'Terbuka', en: 'Open' } },
  { key: 'closed', label: { id: 'Selesai', en: 'Closed' } },
] as const satisfies readonly Choice[];

/** Source: domain reference 5.3. */
export const FOLLOW_UPS = [
  { key: 'penguatan segera', label: { id: 'Penguatan segera', en: 'Immediate reinforcement' } },
  { key: 'layanan lanjutan', label: { id: 'Layanan lanjutan', en: 'Further session' } },
  { key: 'layanan lain', label: { id: 'Layanan lain', en: 'Other service' } },
  { key: 'kolaborasi', label: { id: 'Kolaborasi', en: 'Collaboration' }, also: ['kolaborasi wali kelas'] },
  { key: 'kunjungan rumah', label: { id: 'Kunjungan rumah', en: 'Home visit' } },
  { key: 'konferensi kasus', label: { id: 'Konferensi kasus', en: 'Case conference' } },
  { key: 'alih tangan kasus', label: { id: 'Alih tangan kasus', en: 'Referral' } },
  { key: 'pemantauan', label: { id: 'Pemantauan', en: 'Monitoring' } },
  { key: 'tidak perlu', label: { id: 'Tidak perlu', en: 'None needed' } },
] as const satisfies readonly Choice[];

/** In or out of lesson hours. */
export const HOURS = [
  { key: 'inside', label: { id: 'Di dalam jam', en: 'Lesson hours' } },
  { key: 'outside', label: { id: 'Di luar jam', en: 'Outside hours' } },
] as const satisfies readonly Choice[];

/** How a counselee came. Source: domain reference 0.1, 12. */
export const ORIGINS = [
  { key: 'sendiri', label: { id: 'Datang sendiri', en: 'Self-referred' }, also: ['sukarela'] },
  { key: 'dipanggil', label: { id: 'Dipanggil', en: 'Invited' } },
  { key: 'dirujuk', label: { id: 'Dirujuk', en: 'Referred' }, also: ['rujukan'] },
] as const satisfies readonly Choice[];

/** Whether a session went as planned. Source: domain reference 0.1, 12. */
export const AS_PLANNED = [
  { key: 'ya', label: { id: 'Ya', en: 'Yes' } },
  { key: 'sebagian', label: { id: 'Sebagian', en: 'Partly' } },
  { key: 'tidak', label: { id: 'Tidak', en: 'No' } },
] as const satisfies readonly Choice[];

export const LEVELS = [
  { key: '0', label: { id: 'Terbuka', en: 'Open' } },
  { key: '1', label: { id: 'Terbatas', en: 'Restricted' } },
  { key: '2', label: { id: 'Rahasia', en: 'Confidential' } },
] as const satisfies readonly Choice[];

export const SCHOOL_LEVELS = [
  { key: 'SD', label: { id: 'SD/MI', en: 'Primary' }, also: ['MI'] },
  { key: 'SMP', label: { id: 'SMP/MTs', en: 'Lower secondary' }, also: ['MTs'] },
  { key: 'SMA', label: { id: 'SMA/MA', en: 'Upper secondary' }, also: ['MA'] },
  { key: 'SMK', label: { id: 'SMK/MAK', en: 'Vocational' }, also: ['MAK'] },
] as const satisfies readonly Choice[];

export const LANGUAGES = [
  { key: 'id', label: { id: 'Bahasa Indonesia', en: 'Indonesian' } },
  { key: 'en', label: { id: 'Bahasa Inggris', en: 'English' } },
] as const satisfies readonly Choice[];

/** Source: domain reference 0.1, 9. */
export const READINESS = [
  { key: 'ready', label: { id: 'Siap', en: 'Ready' } },
  { key: 'conditional', label: { id: 'Siap dengan catatan', en: 'Ready with remarks' } },
  { key: 'not', label: { id: 'Belum siap', en: 'Not ready' } },
] as const satisfies readonly Choice[];

export const SEVERITY_CHOICES = [
  { key: 'E', label: { id: 'Wajib diperbaiki', en: 'Must be fixed' } },
  { key: 'W', label: { id: 'Perlu perhatian', en: 'Needs attention' } },
  { key: 'I', label: { id: 'Info', en: 'Info' } },
] as const satisfies readonly Choice[];

export const FINDING_STATUSES = [
  { key: 'new', label: { id: 'Baru', en: 'New' } },
  { key: 'open', label: { id: 'Masih ada', en: 'Open' } },
  { key: 'solved', label: { id: 'Selesai', en: 'Solved' } },
  { key: 'ignored', label: { id: 'Diabaikan', en: 'Ignored' } },
] as const satisfies readonly Choice[];

/** Source: domain reference 3.4. */
export const DOCUMENT_STATUSES = [
  { key: 'none', label: { id: 'Belum ada', en: 'Missing' } },
  { key: 'draft', label: { id: 'Draf', en: 'Draft' } },
  { key: 'ready', label: { id: 'Siap', en: 'Ready' } },
  { key: 'approved', label: { id: 'Disahkan', en: 'Approved' } },
  { key: 'outdated', label: { id: 'Kedaluwarsa', en: 'Out of date' } },
] as const satisfies readonly Choice[];

/** Source: domain reference 3.5. */
export const FUND_STATUSES = [
  { key: 'proposed', label: { id: 'Diusulkan', en: 'Proposed' } },
  { key: 'approved', label: { id: 'Disetujui', en: 'Approved' } },
  { key: 'released', label: { id: 'Cair', en: 'Released' } },
  { key: 'finished', label: { id: 'Selesai', en: 'Finished' } },
] as const satisfies readonly Choice[];

/** Source: domain reference 5.1. */
export const EVALUATION_WINDOWS = [
  { key: 'laijapen', label: { id: 'LAIJAPEN (jangka pendek)', en: 'Short-term' } },
  { key: 'laijapang', label: { id: 'LAIJAPANG (jangka panjang)', en: 'Long-term' } },
] as const satisfies readonly Choice[];

/** Source: domain reference 0.1, 13. */
export const SUPERVISION_KINDS = [
  { key: 'internal', label: { id: 'Intern', en: 'Internal' } },
  { key: 'external', label: { id: 'Ekstern', en: 'External' } },
  { key: 'professional', label: { id: 'Organisasi profesi', en: 'Professional body' } },
] as const satisfies readonly Choice[];

/** F4 is the Indonesian folio, 8.5 by 13 inches. */
export const PAPERS = [
  { key: 'A4', label: { id: 'A4', en: 'A4' } },
  { key: 'F4', label: { id: 'F4', en: 'F4' }, also: ['folio', 'hvs f4'] },
  { key: 'Letter', label: { id: 'Letter', en: 'Letter' }, also: ['kuarto', 'us letter'] },
] as const satisfies readonly Choice[];

export type PaperSize = (typeof PAPERS)[number]['key'];
