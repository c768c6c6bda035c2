/** Settings: what a copy that was made for others shows until its year is started. */

import type { TabTemplate } from '../core/template';

export const welcome = {
  id: 'welcome',
  pillar: 'settings',
  title: { id: 'Mulai di sini', en: 'Start here' },
  purpose: {
    id: 'Langkah pertama dalam salinan yang baru.',
    en: 'The first steps in a new copy.',
  },
  shape: 'report',
  blankRows: 0,
  generated: true,
  onDemand: true,
  backstage: true,
  columns: [],
} as const satisfies TabTemplate;
