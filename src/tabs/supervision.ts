/** Controlling: supervision from inside and outside the school, with its follow-up. */

import type { TabTemplate } from '../core/template';
import { FOLLOW_UP_STATUSES, SUPERVISION_KINDS } from '../frameworks/choices';

export const supervision = {
  id: 'supervision',
  pillar: 'controlling',
  title: { id: 'Supervisi', en: 'Supervision' },
  purpose: {
    id: 'Pengawasan dan pembinaan, temuan, dan batas waktunya.',
    en: 'Supervision and coaching, findings and deadlines.',
  },
  shape: 'table',
  blankRows: 20,
  hidden: true,
  columns: [
    { key: 'no', kind: 'code', title: { id: 'No', en: 'No' }, id: true, required: true },
    { key: 'date', kind: 'date', title: { id: 'Tanggal', en: 'Date' }, required: true },
    {
      key: 'kind',
      kind: 'choice',
      title: { id: 'Jenis', en: 'Kind' },
      choices: SUPERVISION_KINDS,
    },
    { key: 'supervisor', kind: 'text', title: { id: 'Pengawas', en: 'Supervisor' } },
    { key: 'subject', kind: 'text', title: { id: 'Sasaran', en: 'Subject' } },
    { key: 'aspect', kind: 'text', title: { id: 'Aspek', en: 'Aspect' } },
    { key: 'instrument', kind: 'text', title: { id: 'Instrumen', en: 'Instrument' } },
    { key: 'percent', kind: 'percent', title: { id: 'Persen', en: 'Per cent' } },
    { key: 'finding', kind: 'text', title: { id: 'Temuan', en: 'Finding' }, width: 260 },
    { key: 'advice', kind: 'text', title: { id: 'Saran', en: 'Advice' }, width: 260 },
    { key: 'followUp', kind: 'text', title: { id: 'Tindak lanjut', en: 'Follow-up' }, width: 260 },
    { key: 'deadline', kind: 'date', title: { id: 'Batas', en: 'Deadline' } },
    { key: 'status', kind: 'choice', title: { id: 'Status', en: 'Status' }, choices: FOLLOW_UP_STATUSES },
  ],
} as const satisfies TabTemplate;
