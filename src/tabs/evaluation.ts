/** Controlling: short-term and long-term evaluations. */

import type { TabTemplate } from '../core/template';
import { EVALUATION_WINDOWS } from '../frameworks/choices';

export const evaluation = {
  id: 'evaluation',
  pillar: 'controlling',
  title: { id: 'Penilaian', en: 'Evaluation' },
  purpose: {
    id: 'LAIJAPEN dan LAIJAPANG beserta jatuh temponya.',
    en: 'Short-term and long-term evaluations and when they fall due.',
  },
  shape: 'table',
  blankRows: 60,
  hidden: true,
  columns: [
    { key: 'id', kind: 'code', title: { id: 'ID', en: 'ID' }, id: true, required: true },
    { key: 'session', kind: 'code', title: { id: 'ID jurnal', en: 'Journal ID' } },
    {
      key: 'kind',
      kind: 'choice',
      title: { id: 'Jenis', en: 'Kind' },
      choices: EVALUATION_WINDOWS,
    },
    { key: 'subject', kind: 'text', title: { id: 'Kasus/topik', en: 'Case or topic' }, width: 220 },
    { key: 'class', kind: 'list', title: { id: 'Kelas', en: 'Class' } },
    { key: 'due', kind: 'date', title: { id: 'Jatuh tempo', en: 'Due' } },
    { key: 'date', kind: 'date', title: { id: 'Tanggal', en: 'Date' } },
    { key: 'percent', kind: 'percent', title: { id: 'Persen', en: 'Per cent' } },
    { key: 'respondents', kind: 'number', title: { id: 'Responden', en: 'Respondents' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
  ],
} as const satisfies TabTemplate;
