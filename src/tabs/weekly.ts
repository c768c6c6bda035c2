/** Planning: the weekly programme, a view made from the annual programme and the schedule. */

import type { TabTemplate } from '../core/template';
import { DOMAINS, FORMATS } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';

export const weekly = {
  id: 'weekly',
  pillar: 'planning',
  title: { id: 'Program Mingguan', en: 'Weekly programme' },
  purpose: {
    id: 'Volume tiap minggu efektif: direncanakan, terjadwal, terlaksana.',
    en: 'Volumes by effective week: planned, placed, done.',
  },
  shape: 'table',
  blankRows: 0,
  generated: true,
  columns: [
    { key: 'week', kind: 'number', title: { id: 'Minggu ke-', en: 'Week' }, width: 76 },
    { key: 'monday', kind: 'date', title: { id: 'Mulai Senin', en: 'From Monday' }, width: 92 },
    { key: 'plan', kind: 'code', title: { id: 'ID rencana', en: 'Plan item' }, width: 84 },
    { key: 'days', kind: 'text', title: { id: 'Hari/tanggal', en: 'Day/date' }, width: 220, wraps: true },
    {
      key: 'service',
      kind: 'choice',
      title: { id: 'Layanan', en: 'Service' },
      width: 190,
      choices: SERVICES,
    },
    { key: 'format', kind: 'choice', title: { id: 'Format', en: 'Format' }, width: 88, choices: FORMATS },
    { key: 'domain', kind: 'choice', title: { id: 'Bidang', en: 'Domain' }, width: 80, choices: DOMAINS },
    { key: 'topic', kind: 'text', title: { id: 'Materi', en: 'Topic' }, width: 320, wraps: true },
    { key: 'target', kind: 'text', title: { id: 'Sasaran', en: 'Target' }, width: 96 },
    { key: 'place', kind: 'code', title: { id: 'Tempat', en: 'Place' }, width: 76 },
    { key: 'aids', kind: 'text', title: { id: 'Alat', en: 'Aids' } },
    { key: 'person', kind: 'text', title: { id: 'Pelaksana', en: 'By' }, width: 84 },
    { key: 'volume', kind: 'number', title: { id: 'Volume', en: 'Volume' }, width: 72 },
    { key: 'periods', kind: 'number', title: { id: 'JP', en: 'Periods' }, width: 72 },
    { key: 'placed', kind: 'number', title: { id: 'Terjadwal', en: 'Placed' }, width: 72 },
    { key: 'done', kind: 'number', title: { id: 'Terlaksana', en: 'Done' }, width: 72 },
  ],
} as const satisfies TabTemplate;
