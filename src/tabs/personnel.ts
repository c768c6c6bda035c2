/** Organizing: the people whom the programme needs, with roles and duties. */

import type { RecordOf, TabTemplate } from '../core/template';

export const personnel = {
  id: 'personnel',
  pillar: 'organizing',
  title: { id: 'Personel', en: 'People' },
  purpose: {
    id: 'Pimpinan, guru BK, wali kelas, ahli, dan pihak lain.',
    en: 'Leadership, counsellors, homeroom teachers, experts and others.',
  },
  shape: 'table',
  blankRows: 20,
  columns: [
    { key: 'code', kind: 'code', title: { id: 'Kode', en: 'Code' }, required: true, id: true },
    { key: 'name', kind: 'text', title: { id: 'Nama', en: 'Name' }, width: 180, required: true },
    { key: 'nip', kind: 'code', title: { id: 'NIP', en: 'NIP' }, width: 180 },
    { key: 'nuptk', kind: 'code', title: { id: 'NUPTK', en: 'NUPTK' }, width: 180 },
    { key: 'role', kind: 'list', title: { id: 'Peran', en: 'Role' }, width: 180, required: true },
    { key: 'required', kind: 'yesno', title: { id: 'Wajib', en: 'Required' } },
    { key: 'employment', kind: 'text', title: { id: 'Status pegawai', en: 'Employment' } },
    { key: 'qualification', kind: 'text', title: { id: 'Kualifikasi', en: 'Qualification' } },
    { key: 'classes', kind: 'text', title: { id: 'Kelas asuhan', en: 'Classes' } },
    { key: 'pupils', kind: 'number', title: { id: 'Jumlah murid', en: 'Pupils' }, computed: true },
    { key: 'groups', kind: 'number', title: { id: 'Jumlah rombel', en: 'Class groups' }, computed: true },
    { key: 'otherSchools', kind: 'number', title: { id: 'Rombel sekolah lain', en: 'Groups elsewhere' } },
    { key: 'extraDuty', kind: 'number', title: { id: 'Tugas tambahan (rombel)', en: 'Extra duty (groups)' } },
    { key: 'available', kind: 'text', title: { id: 'Hari/jam tersedia', en: 'Available' } },
    { key: 'agency', kind: 'text', title: { id: 'Instansi', en: 'Agency' } },
    { key: 'contact', kind: 'text', title: { id: 'Kontak', en: 'Contact' } },
    { key: 'letter', kind: 'text', title: { id: 'Surat/MoU', en: 'Letter/MoU' } },
    { key: 'decree', kind: 'code', title: { id: 'Nomor SK', en: 'Decree no.' } },
    { key: 'decreeDate', kind: 'date', title: { id: 'Tanggal SK', en: 'Decree date' } },
    { key: 'validUntil', kind: 'date', title: { id: 'Berlaku s.d.', en: 'Valid until' } },
    { key: 'duties', kind: 'text', title: { id: 'Uraian tugas', en: 'Duties' }, width: 260 },
    { key: 'active', kind: 'yesno', title: { id: 'Aktif', en: 'Active' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
  ],
} as const satisfies TabTemplate;

export type Person = RecordOf<typeof personnel>;
