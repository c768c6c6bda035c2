/** Organizing: rooms, and objects to be visited. */

import type { RecordOf, TabTemplate } from '../core/template';

export const rooms = {
  id: 'rooms',
  pillar: 'organizing',
  title: { id: 'Ruang dan Tempat', en: 'Rooms' },
  purpose: {
    id: 'Ruang BK, tempat lain, dan objek kunjungan.',
    en: 'Counselling rooms, other places and objects to visit.',
  },
  shape: 'table',
  blankRows: 20,
  columns: [
    { key: 'code', kind: 'code', title: { id: 'Kode', en: 'Code' }, required: true, id: true },
    { key: 'name', kind: 'text', title: { id: 'Nama', en: 'Name' }, width: 200, required: true },
    { key: 'use', kind: 'text', title: { id: 'Fungsi', en: 'Use' }, width: 200, required: true },
    { key: 'capacity', kind: 'number', title: { id: 'Kapasitas', en: 'Capacity' }, required: true },
    { key: 'area', kind: 'number', title: { id: 'Luas (m2)', en: 'Area (m2)' } },
    { key: 'private', kind: 'yesno', title: { id: 'Privat', en: 'Private' }, required: true },
    { key: 'furniture', kind: 'text', title: { id: 'Meubelair', en: 'Furniture' } },
    { key: 'condition', kind: 'text', title: { id: 'Kondisi', en: 'Condition' }, required: true },
    { key: 'available', kind: 'text', title: { id: 'Jam tersedia', en: 'Available' } },
    { key: 'shared', kind: 'yesno', title: { id: 'Dapat dipakai bersama', en: 'Shareable' } },
    { key: 'owner', kind: 'code', title: { id: 'Penanggung jawab', en: 'In charge' } },
    { key: 'services', kind: 'list', title: { id: 'Layanan yang sesuai', en: 'Fit for' } },
    { key: 'letter', kind: 'text', title: { id: 'Surat izin', en: 'Permit letter' } },
    { key: 'transport', kind: 'text', title: { id: 'Transportasi', en: 'Transport' } },
    { key: 'permission', kind: 'text', title: { id: 'Izin orang tua', en: "Guardians' permission" } },
    {
      key: 'reason',
      kind: 'text',
      title: { id: 'Tidak tersedia karena', en: 'Not available because' },
    },
  ],
} as const satisfies TabTemplate;

export type Room = RecordOf<typeof rooms>;
