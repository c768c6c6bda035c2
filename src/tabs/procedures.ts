/** Actuating: the stages of each service's standard procedure, built in and editable. */

import type { TabTemplate } from '../core/template';
import { SERVICES } from '../frameworks/services';

export const procedures = {
  id: 'procedures',
  pillar: 'actuating',
  title: { id: 'SPO', en: 'Procedures' },
  purpose: {
    id: 'Tahapan SPO tiap layanan.',
    en: "The stages of each service's standard procedure.",
  },
  shape: 'table',
  blankRows: 20,
  hidden: true,
  columns: [
    {
      key: 'service',
      kind: 'choice',
      title: { id: 'Layanan', en: 'Service' },
      width: 190,
      choices: SERVICES,
      required: true,
    },
    { key: 'step', kind: 'number', title: { id: 'No', en: 'No' } },
    { key: 'stage', kind: 'text', title: { id: 'Tahap', en: 'Stage' }, width: 460, required: true },
    { key: 'who', kind: 'text', title: { id: 'Pelaku', en: 'By' } },
    { key: 'minutes', kind: 'number', title: { id: 'Menit', en: 'Minutes' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
  ],
} as const satisfies TabTemplate;
