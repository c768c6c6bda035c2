/** Organizing: how much each source of funds allows in a fiscal year. */

import type { TabTemplate } from '../core/template';

export const ceilings = {
  id: 'ceilings',
  pillar: 'organizing',
  title: { id: 'Pagu', en: 'Ceilings' },
  purpose: {
    id: 'Pagu tiap sumber dana dan tahun anggaran.',
    en: 'The ceiling of each source and fiscal year.',
  },
  shape: 'table',
  blankRows: 10,
  columns: [
    { key: 'source', kind: 'text', title: { id: 'Sumber dana', en: 'Source' }, required: true },
    { key: 'year', kind: 'number', title: { id: 'Tahun anggaran', en: 'Fiscal year' }, required: true },
    { key: 'amount', kind: 'money', title: { id: 'Pagu', en: 'Ceiling' }, required: true },
  ],
} as const satisfies TabTemplate;
