/** Organizing: documents, instruments, procedures, letters and consents. */

import type { RecordOf, TabTemplate } from '../core/template';
import { DOCUMENT_STATUSES, LEVELS } from '../frameworks/choices';

export const administration = {
  id: 'administration',
  pillar: 'organizing',
  title: { id: 'Administrasi', en: 'Documents' },
  purpose: {
    id: 'SPO, instrumen, format, surat, dan persetujuan.',
    en: 'Procedures, instruments, forms, letters and consents.',
  },
  shape: 'table',
  blankRows: 30,
  columns: [
    { key: 'code', kind: 'code', title: { id: 'Kode', en: 'Code' }, required: true, id: true },
    { key: 'name', kind: 'text', title: { id: 'Nama', en: 'Name' }, width: 180 },
    { key: 'kind', kind: 'text', title: { id: 'Jenis', en: 'Kind' }, width: 180, required: true },
    { key: 'service', kind: 'code', title: { id: 'Untuk layanan', en: 'For service' } },
    { key: 'version', kind: 'code', title: { id: 'Versi', en: 'Version' } },
    {
      key: 'status',
      kind: 'choice',
      title: { id: 'Status', en: 'Status' },
      choices: DOCUMENT_STATUSES,
      required: true,
    },
    { key: 'needed', kind: 'date', title: { id: 'Dibutuhkan', en: 'Needed on' } },
    { key: 'ready', kind: 'date', title: { id: 'Siap', en: 'Ready on' } },
    { key: 'validUntil', kind: 'date', title: { id: 'Berlaku s.d.', en: 'Valid until' } },
    {
      key: 'owner',
      kind: 'code',
      title: { id: 'PJ', en: 'In charge' },
      from: 'personnel.code',
      required: true,
    },
    { key: 'performer', kind: 'code', title: { id: 'Pelaksana', en: 'Administered by' } },
    { key: 'authorised', kind: 'list', title: { id: 'Berwenang', en: 'Authorised' } },
    { key: 'location', kind: 'text', title: { id: 'Lokasi', en: 'Location' } },
    {
      key: 'confidentiality',
      kind: 'choice',
      title: { id: 'Kerahasiaan', en: 'Confidentiality' },
      choices: LEVELS,
      required: true,
    },
    { key: 'retention', kind: 'text', title: { id: 'Masa simpan', en: 'Retention' } },
    { key: 'letter', kind: 'text', title: { id: 'Nomor/tanggal surat', en: 'Letter' } },
    { key: 'consent', kind: 'text', title: { id: 'Persetujuan', en: 'Consent' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
  ],
} as const satisfies TabTemplate;

export type Document = RecordOf<typeof administration>;
