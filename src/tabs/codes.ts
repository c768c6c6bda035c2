/** Actuating: the counselee codes that were issued; whose they are stays on paper. */

import type { TabTemplate } from '../core/template';

export const codes = {
  id: 'codes',
  pillar: 'actuating',
  title: { id: 'Kode Konseli', en: 'Counselee codes' },
  purpose: {
    id: 'Kode acak yang sudah dibagikan; namanya hanya di kertas.',
    en: 'Random codes that were issued; names stay on paper.',
  },
  shape: 'table',
  blankRows: 60,
  hidden: true,
  columns: [
    { key: 'code', kind: 'code', title: { id: 'Kode', en: 'Code' }, required: true, id: true },
    { key: 'class', kind: 'code', title: { id: 'Kelas', en: 'Class' }, from: 'classes.class' },
    { key: 'issued', kind: 'date', title: { id: 'Dibagikan', en: 'Issued' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
  ],
} as const satisfies TabTemplate;
