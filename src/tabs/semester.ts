/** Planning: the semester programme, a view made from the annual programme and the schedule. */

import type { TabTemplate } from '../core/template';
import { DOMAINS, FORMATS } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';

export const semester = {
  id: 'semester',
  pillar: 'planning',
  title: { id: 'Program Semesteran', en: 'Semester programme' },
  purpose: {
    id: 'Volume tiap semester: direncanakan, terjadwal, terlaksana.',
    en: 'Volumes by semester: planned, placed, done.',
  },
  shape: 'table',
  blankRows: 0,
  generated: true,
  columns: [
    { key: 'term', kind: 'number', title: { id: 'Semester', en: 'Semester' } },
    { key: 'plan', kind: 'code', title: { id: 'ID rencana', en: 'Plan item' } },
    {
      key: 'service',
      kind: 'choice',
      title: { id: 'Layanan', en: 'Service' },
      width: 190,
      choices: SERVICES,
    },
    { key: 'format', kind: 'choice', title: { id: 'Format', en: 'Format' }, choices: FORMATS },
    { key: 'domain', kind: 'choice', title: { id: 'Bidang', en: 'Domain' }, choices: DOMAINS },
    { key: 'topic', kind: 'text', title: { id: 'Materi', en: 'Topic' }, width: 380 },
    { key: 'target', kind: 'text', title: { id: 'Sasaran', en: 'Target' } },
    { key: 'v1', kind: 'number', title: { id: 'Jul/Jan', en: 'Jul/Jan' }, width: 80 },
    { key: 'v2', kind: 'number', title: { id: 'Agu/Feb', en: 'Aug/Feb' }, width: 80 },
    { key: 'v3', kind: 'number', title: { id: 'Sep/Mar', en: 'Sep/Mar' }, width: 80 },
    { key: 'v4', kind: 'number', title: { id: 'Okt/Apr', en: 'Oct/Apr' }, width: 80 },
    { key: 'v5', kind: 'number', title: { id: 'Nov/Mei', en: 'Nov/May' }, width: 80 },
    { key: 'v6', kind: 'number', title: { id: 'Des/Jun', en: 'Dec/Jun' }, width: 80 },
    { key: 'total', kind: 'number', title: { id: 'Jumlah', en: 'Total' }, width: 80 },
    { key: 'periods', kind: 'number', title: { id: 'JP', en: 'Periods' }, width: 80 },
    { key: 'placed', kind: 'number', title: { id: 'Terjadwal', en: 'Placed' }, width: 80 },
    { key: 'onDemand', kind: 'number', title: { id: 'Menyesuaikan', en: 'As needed' }, width: 80 },
    { key: 'missing', kind: 'number', title: { id: 'Kurang', en: 'Short' }, width: 80 },
    { key: 'done', kind: 'number', title: { id: 'Terlaksana', en: 'Done' }, width: 80 },
  ],
} as const satisfies TabTemplate;
