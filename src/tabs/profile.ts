/** Settings: the school, its year and its choices, one setting a row. */

import type { TabTemplate } from '../core/template';

export const profile = {
  id: 'profile',
  pillar: 'settings',
  title: { id: 'Profil Sekolah', en: 'School profile' },
  purpose: {
    id: 'Sekolah, tahun pelajaran, kerangka, dan bahasa.',
    en: 'The school, its year, framework and language.',
  },
  shape: 'table',
  blankRows: 4,
  columns: [
    { key: 'setting', kind: 'code', title: { id: 'Kode', en: 'Code' }, required: true, id: true },
    { key: 'question', kind: 'text', title: { id: 'Isian', en: 'Setting' }, width: 320, computed: true },
    { key: 'value', kind: 'code', title: { id: 'Nilai', en: 'Value' }, width: 320 },
    { key: 'hint', kind: 'text', title: { id: 'Keterangan', en: 'Hint' }, width: 320, computed: true },
  ],
} as const satisfies TabTemplate;
