/** Controlling: the sheet that the principal reads and prints. */

import type { TabTemplate } from '../core/template';

export const summary = {
  id: 'summary',
  pillar: 'controlling',
  title: { id: 'Ringkasan untuk Pimpinan', en: "Principal's summary" },
  purpose: {
    id: 'Satu lembar untuk pimpinan: dijanjikan, terlaksana, terhambat.',
    en: 'One sheet for the principal: promised, done, stuck.',
  },
  shape: 'report',
  blankRows: 0,
  generated: true,
  onDemand: true,
  columns: [],
} as const satisfies TabTemplate;
