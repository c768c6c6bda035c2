/** Controlling: the printable report that was asked for last. */

import type { TabTemplate } from '../core/template';

export const report = {
  id: 'report',
  pillar: 'controlling',
  title: { id: 'Laporan', en: 'Report' },
  purpose: {
    id: 'Laporan siap cetak: program tahunan dan laporan berkala.',
    en: 'A report ready to print: the annual programme and periodic reports.',
  },
  shape: 'report',
  blankRows: 0,
  generated: true,
  onDemand: true,
  columns: [],
} as const satisfies TabTemplate;
