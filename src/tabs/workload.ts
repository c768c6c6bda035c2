/** Controlling: work volume by counsellor and month, a view made from the journal. */

import type { TabTemplate } from '../core/template';

export const workload = {
  id: 'workload',
  pillar: 'controlling',
  title: { id: 'Volume Kerja', en: 'Workload' },
  purpose: {
    id: 'Volume kerja tiap konselor dan bulan.',
    en: 'Work volume by counsellor and month.',
  },
  shape: 'table',
  blankRows: 0,
  generated: true,
  hidden: true,
  columns: [
    { key: 'counsellor', kind: 'code', title: { id: 'Konselor', en: 'Counsellor' } },
    { key: 'month', kind: 'code', title: { id: 'Bulan', en: 'Month' } },
    { key: 'groups', kind: 'number', title: { id: 'Rombel', en: 'Class groups' } },
    { key: 'pupils', kind: 'number', title: { id: 'Murid', en: 'Pupils' } },
    { key: 'done', kind: 'number', title: { id: 'Kegiatan', en: 'Activities' } },
    { key: 'periods', kind: 'number', title: { id: 'JP', en: 'Periods' } },
    { key: 'weeks', kind: 'number', title: { id: 'Minggu efektif', en: 'Effective wks' } },
    { key: 'perWeek', kind: 'number', title: { id: 'JP/minggu', en: 'Periods a week' } },
  ],
} as const satisfies TabTemplate;
