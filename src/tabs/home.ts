/** Settings: the first page, with links to what matters and what each tab is for. */

import type { TabTemplate } from '../core/template';

export const home = {
  id: 'home',
  pillar: 'settings',
  title: { id: 'Beranda', en: 'Home' },
  purpose: {
    id: 'Halaman depan: tautan ke hal penting dan kegunaan setiap tab.',
    en: 'Front page: links to what matters, and what each tab is for.',
  },
  shape: 'report',
  blankRows: 0,
  generated: true,
  columns: [],
} as const satisfies TabTemplate;
