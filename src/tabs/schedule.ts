/** Planning: dated rows; a person writes here, and each row keeps its link to a plan item. */

import type { RecordOf, TabTemplate } from '../core/template';
import { READINESS } from '../frameworks/choices';

export const schedule = {
  id: 'schedule',
  pillar: 'planning',
  title: { id: 'Jadwal Harian', en: 'Daily schedule' },
  purpose: {
    id: 'Kegiatan bertanggal: siapa, di mana, jam berapa.',
    en: 'Dated activities: who, where, when.',
  },
  shape: 'table',
  blankRows: 200,
  columns: [
    { key: 'id', kind: 'code', title: { id: 'ID', en: 'ID' }, required: true, id: true },
    { key: 'date', kind: 'date', title: { id: 'Tanggal', en: 'Date' }, required: true },
    { key: 'start', kind: 'time', title: { id: 'Mulai', en: 'Start' }, required: true },
    { key: 'end', kind: 'time', title: { id: 'Selesai', en: 'End' }, required: true },
    {
      key: 'plan',
      kind: 'code',
      title: { id: 'ID rencana', en: 'Plan item' },
      from: 'annual.id',
      required: true,
    },
    {
      key: 'person',
      kind: 'list',
      title: { id: 'Pelaksana', en: 'By' },
      from: 'personnel.code',
      required: true,
    },
    {
      key: 'place',
      kind: 'code',
      title: { id: 'Tempat', en: 'Place' },
      from: 'rooms.code',
      open: true,
      required: true,
    },
    { key: 'class', kind: 'list', title: { id: 'Kelas', en: 'Class' } },
    { key: 'target', kind: 'number', title: { id: 'Jumlah sasaran', en: 'Target number' } },
    { key: 'aids', kind: 'list', title: { id: 'Alat', en: 'Aids' } },
    { key: 'parties', kind: 'text', title: { id: 'Pihak terlibat', en: 'Parties' } },
    { key: 'servicePlan', kind: 'code', title: { id: 'RPL/SATLAN', en: 'Service plan' } },
    { key: 'consent', kind: 'text', title: { id: 'Persetujuan', en: 'Consent' } },
    { key: 'letter', kind: 'text', title: { id: 'Surat', en: 'Letter' } },
    {
      key: 'readiness',
      kind: 'choice',
      title: { id: 'Kesiapan', en: 'Readiness' },
      width: 180,
      choices: READINESS,
      computed: true,
    },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' }, width: 180 },
  ],
} as const satisfies TabTemplate;

export type Booking = RecordOf<typeof schedule>;
