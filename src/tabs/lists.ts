/** Settings: the codes that the tabs offer, for looking up. */

import type { TabTemplate } from '../core/template';

export const lists = {
  id: 'lists',
  pillar: 'settings',
  title: { id: 'Daftar Pilihan', en: 'Lists' },
  purpose: {
    id: 'Kode dan istilah yang dipakai di semua tab.',
    en: 'The codes and words that all tabs use.',
  },
  shape: 'table',
  blankRows: 4,
  hidden: true,
  columns: [
    { key: 'list', kind: 'text', title: { id: 'Daftar', en: 'List' } },
    { key: 'key', kind: 'code', title: { id: 'Kode', en: 'Code' } },
    { key: 'label', kind: 'text', title: { id: 'Istilah', en: 'Label' } },
  ],
} as const satisfies TabTemplate;
