/** Planning: the monthly programme, a view made from the annual programme and the schedule. */

import type { TabTemplate } from '../core/template';
import { DOMAINS, FORMATS } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';

export const monthly = {
  id: 'monthly',
  pillar: 'planning',
  title: { id: 'Program Bulanan', en: 'Monthly programme' },
  purpose: {
    id: 'Kegiatan tiap bulan: direncanakan, terjadwal, terlaksana.',
    en: 'Activities by month: planned, placed, done.',
  },
  shape: 'table',
  blankRows: 0,
  generated: true,
  columns: [
    { key: 'month', kind: 'code', title: { id: 'Bulan', en: 'Month' }, width: 80 },
    { key: 'plan', kind: 'code', title: { id: 'ID rencana', en: 'Plan item' }, width: 80 },
    { key: 'weeks', kind: 'code', title: { id: 'Minggu ke-', en: 'Weeks' }, width: 80 },
    { key: 'days', kind: 'text', title: { id: 'Hari/tanggal', en: 'Day/date' }, width: 200, wraps: true },
    {
      key: 'service',
      kind: 'choice',
      title: { id: 'Layanan', en: 'Service' },
      width: 200,
      choices: SERVICES,
    },
    { key: 'format', kind: 'choice', title: { id: 'Format', en: 'Format' }, choices: FORMATS },
    { key: 'domain', kind: 'choice', title: { id: 'Bidang', en: 'Domain' }, choices: DOMAINS },
    { key: 'topic', kind: 'text', title: { id: 'Materi', en: 'Topic' }, width: 320, wraps: true },
    { key: 'target', kind: 'text', title: { id: 'Sasaran', en: 'Target' }, width: 80, wraps: true },
    { key: 'place', kind: 'code', title: { id: 'Tempat', en: 'Place' }, width: 80 },
    { key: 'person', kind: 'text', title: { id: 'Pelaksana', en: 'By' }, width: 80 },
    { key: 'volume', kind: 'number', title: { id: 'Volume', en: 'Volume' }, width: 80 },
    { key: 'periods', kind: 'number', title: { id: 'JP', en: 'Periods' }, width: 80 },
    { key: 'placed', kind: 'number', title: { id: 'Terjadwal', en: 'Placed' }, width: 80 },
    { key: 'onDemand', kind: 'number', title: { id: 'Menyesuaikan', en: 'As needed' }, width: 80 },
    { key: 'missing', kind: 'number', title: { id: 'Kurang', en: 'Short' }, width: 80 },
    { key: 'done', kind: 'number', title: { id: 'Terlaksana', en: 'Done' }, width: 80 },
  ],
} as const satisfies TabTemplate;
