/** Controlling: follow-ups until they are closed. */

import type { TabTemplate } from '../core/template';
import { FOLLOW_UP_STATUSES, FOLLOW_UPS } from '../frameworks/choices';

export const followUps = {
  id: 'follow-ups',
  pillar: 'controlling',
  title: { id: 'Tindak Lanjut', en: 'Follow-ups' },
  purpose: {
    id: 'Tindak lanjut sampai selesai.',
    en: 'Follow-ups until they are closed.',
  },
  shape: 'table',
  blankRows: 60,
  hidden: true,
  columns: [
    { key: 'id', kind: 'code', title: { id: 'ID', en: 'ID' }, id: true, required: true },
    { key: 'session', kind: 'code', title: { id: 'ID jurnal', en: 'Journal ID' } },
    { key: 'kind', kind: 'choice', title: { id: 'Jenis', en: 'Kind' }, choices: FOLLOW_UPS },
    { key: 'due', kind: 'date', title: { id: 'Batas', en: 'Due' } },
    { key: 'status', kind: 'choice', title: { id: 'Status', en: 'Status' }, choices: FOLLOW_UP_STATUSES },
    { key: 'closed', kind: 'date', title: { id: 'Selesai pada', en: 'Closed on' } },
    { key: 'result', kind: 'text', title: { id: 'Hasil', en: 'Result' }, width: 260 },
  ],
} as const satisfies TabTemplate;
