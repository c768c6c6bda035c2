/** The elements of a service plan: each is said once, and every form names some of them. */

import type { Choice } from '../core/template';

/** Source: domain reference 2.6 (T1 to T4, the counselling plan) and 0.1 (6). */
// biome-ignore format: a table, one element a line.
export const PLAN_ELEMENTS = [
  { key: 'component', label: { id: 'Komponen layanan', en: 'Component' } },
  { key: 'domain', label: { id: 'Bidang layanan', en: 'Domain' } },
  { key: 'topic', label: { id: 'Topik layanan', en: 'Topic' } },
  { key: 'service', label: { id: 'Jenis layanan', en: 'Service' } },
  { key: 'function', label: { id: 'Fungsi layanan', en: 'Function' } },
  { key: 'generalAim', label: { id: 'Tujuan umum', en: 'General aim' } },
  { key: 'specificAims', label: { id: 'Tujuan khusus', en: 'Specific aims' } },
  { key: 'target', label: { id: 'Sasaran layanan', en: 'Target' } },
  { key: 'content', label: { id: 'Materi layanan', en: 'Content' } },
  { key: 'time', label: { id: 'Waktu', en: 'Time' } },
  { key: 'sources', label: { id: 'Sumber materi', en: 'Sources' } },
  { key: 'method', label: { id: 'Metode/teknik', en: 'Method' } },
  { key: 'media', label: { id: 'Media/alat', en: 'Media and aids' } },
  { key: 'openingAims', label: { id: 'Pernyataan tujuan', en: 'Statement of aims' } },
  { key: 'openingSteps', label: { id: 'Penjelasan langkah-langkah kegiatan', en: 'Explanation of the steps' } },
  { key: 'openingDirecting', label: { id: 'Mengarahkan kegiatan (konsolidasi)', en: 'Directing (consolidation)' } },
  { key: 'openingTransition', label: { id: 'Tahap peralihan (transisi)', en: 'Transition' } },
  { key: 'corePupils', label: { id: 'Kegiatan peserta didik', en: 'What pupils do' } },
  { key: 'coreCounsellor', label: { id: 'Kegiatan guru BK', en: 'What the counsellor does' } },
  { key: 'closing', label: { id: 'Tahap penutup', en: 'Closing' } },
  { key: 'processEvaluation', label: { id: 'Evaluasi proses', en: 'Process evaluation' } },
  { key: 'resultEvaluation', label: { id: 'Evaluasi hasil', en: 'Evaluation of results' } },
  { key: 'attachments', label: { id: 'Lampiran (uraian materi, LKPD, instrumen)', en: 'Attachments (content, worksheet, instrument)' } },
  { key: 'activities', label: { id: 'Uraian kegiatan', en: 'Description of activity' } },
  { key: 'place', label: { id: 'Tempat', en: 'Place' } },
  { key: 'provider', label: { id: 'Penyelenggara layanan', en: 'Provider' } },
  { key: 'parties', label: { id: 'Pihak yang disertakan dan peranannya', en: 'Parties involved and their roles' } },
  { key: 'followUp', label: { id: 'Rencana penilaian dan tindak lanjut', en: 'Evaluation and follow-up plan' } },
  { key: 'links', label: { id: 'Keterkaitan dengan layanan/kegiatan pendukung lain', en: 'Links to other services' } },
  { key: 'notes', label: { id: 'Catatan khusus', en: 'Special notes' } },
  { key: 'problem', label: { id: 'Rumusan masalah', en: 'Statement of the problem' } },
  { key: 'approach', label: { id: 'Pendekatan', en: 'Approach' } },
  { key: 'technique', label: { id: 'Teknik', en: 'Technique' } },
  { key: 'stages', label: { id: 'Tahap-tahap kegiatan', en: 'Stages' } },
  { key: 'evaluation', label: { id: 'Penilaian', en: 'Evaluation' } },
  { key: 'counselee', label: { id: 'Kode konseli', en: 'Counselee code' } },
  { key: 'meeting', label: { id: 'Pertemuan ke-', en: 'Meeting no.' } },
] as const satisfies readonly Choice[];

export type ElementKey = (typeof PLAN_ELEMENTS)[number]['key'];

/** What nobody but the counsellor can say: these get a row on the tab of texts. */
export const WRITTEN: readonly ElementKey[] = [
  'generalAim',
  'specificAims',
  'content',
  'sources',
  'method',
  'openingAims',
  'openingSteps',
  'openingDirecting',
  'openingTransition',
  'corePupils',
  'coreCounsellor',
  'closing',
  'processEvaluation',
  'resultEvaluation',
  'attachments',
  'activities',
  'followUp',
  'links',
  'notes',
  'problem',
  'approach',
  'technique',
  'stages',
  'evaluation',
];

/** A plan may do without them; a service that involves others names them by itself. */
export const OPTIONAL_ELEMENTS: readonly ElementKey[] = [
  'parties',
  'notes',
  'links',
  'attachments',
  'counselee',
  'meeting',
];
