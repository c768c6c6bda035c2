/** Organizing: aids and media, with what is in order and when it is ready. */

import type { RecordOf, TabTemplate } from '../core/template';

export const aids = {
  id: 'aids',
  pillar: 'organizing',
  title: { id: 'Alat dan Media', en: 'Aids' },
  purpose: {
    id: 'Alat, film, permainan, aplikasi, dan instrumen.',
    en: 'Equipment, films, games, apps and instruments.',
  },
  shape: 'table',
  blankRows: 20,
  columns: [
    { key: 'code', kind: 'code', title: { id: 'Kode', en: 'Code' }, required: true, id: true },
    { key: 'name', kind: 'text', title: { id: 'Nama', en: 'Name' }, width: 220, required: true },
    { key: 'kind', kind: 'text', title: { id: 'Jenis', en: 'Kind' } },
    { key: 'count', kind: 'number', title: { id: 'Jumlah baik', en: 'In order' }, required: true },
    { key: 'condition', kind: 'text', title: { id: 'Kondisi', en: 'Condition' }, required: true },
    { key: 'ready', kind: 'date', title: { id: 'Tanggal siap', en: 'Ready on' } },
    { key: 'location', kind: 'text', title: { id: 'Lokasi', en: 'Location' } },
    { key: 'owner', kind: 'text', title: { id: 'Pemilik', en: 'Owner' } },
    { key: 'lendable', kind: 'yesno', title: { id: 'Dapat dipinjam', en: 'Lendable' } },
    { key: 'licence', kind: 'text', title: { id: 'Hak pakai', en: 'Licence' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
  ],
} as const satisfies TabTemplate;

export type Aid = RecordOf<typeof aids>;
