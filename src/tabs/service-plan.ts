/** Planning: the printable form of one service plan, made on demand in this one tab. */

import type { TabTemplate } from '../core/template';

export const servicePlan = {
  id: 'service-plan',
  pillar: 'planning',
  title: { id: 'RPL', en: 'Service plan' },
  purpose: {
    id: 'RPL/SATLAN siap cetak untuk satu rencana; teksnya di tab Isi RPL.',
    en: 'The printable plan of one service; its texts stand on the tab Plan texts.',
  },
  shape: 'report',
  blankRows: 0,
  generated: true,
  onDemand: true,
  columns: [],
} as const satisfies TabTemplate;
