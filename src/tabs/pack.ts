/** Settings: the template that the workbook was prepared with, as it was read; so an update knows what the school changed. */

import type { TabTemplate } from '../core/template';

export const pack = {
  id: 'pack',
  pillar: 'settings',
  title: { id: 'Templat Terpasang', en: 'Template in use' },
  purpose: {
    id: 'Templat yang dipakai buku kerja ini.',
    en: 'The template that this workbook uses.',
  },
  shape: 'table',
  blankRows: 0,
  generated: true,
  onDemand: true,
  hidden: true,
  backstage: true,
  columns: [
    { key: 'name', kind: 'code', title: { id: 'Templat', en: 'Template' } },
    { key: 'print', kind: 'code', title: { id: 'Sidik', en: 'Fingerprint' } },
    { key: 'text', kind: 'code', title: { id: 'Isi', en: 'Contents' } },
  ],
} as const satisfies TabTemplate;
