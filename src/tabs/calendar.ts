/** Settings: holidays and spans of the school year, and beside them the weeks of each month. */

import type { Choice, TabTemplate } from '../core/template';

const CALENDAR_KINDS = [
  { key: 'holiday', label: { id: 'Libur', en: 'Holiday' } },
  { key: 'leave', label: { id: 'Cuti bersama', en: 'Joint leave' } },
  { key: 'break', label: { id: 'Libur sekolah', en: 'School break' } },
  {
    key: 'span',
    label: { id: 'Pekan kegiatan atau ujian', en: 'Activity or exam weeks' },
    also: ['Rentang', 'Span'],
  },
] as const satisfies readonly Choice[];

export const calendar = {
  id: 'calendar',
  pillar: 'settings',
  title: { id: 'Kalender Pendidikan', en: 'Calendar' },
  purpose: {
    id: 'Hari libur, pekan ujian, dan minggu efektif tiap bulan.',
    en: 'Holidays, exam weeks and the effective weeks of each month.',
  },
  shape: 'table',
  blankRows: 20,
  columns: [
    { key: 'from', kind: 'date', title: { id: 'Mulai', en: 'From' }, required: true },
    { key: 'to', kind: 'date', title: { id: 'Sampai', en: 'To' } },
    { key: 'kind', kind: 'choice', title: { id: 'Jenis', en: 'Kind' }, choices: CALENDAR_KINDS },
    { key: 'name', kind: 'text', title: { id: 'Nama', en: 'Name' }, width: 340 },
    { key: 'effective', kind: 'yesno', title: { id: 'Efektif', en: 'Effective' } },
    { key: 'code', kind: 'code', title: { id: 'Kode', en: 'Code' } },
    { key: 'basis', kind: 'text', title: { id: 'Dasar', en: 'Basis' } },
    {
      key: 'lessonMinutes',
      kind: 'number',
      title: { id: 'Menit per JP', en: 'Minutes a period' },
      help: {
        id: 'Isi bila jam pelajaran dipersingkat, mis. Ramadan.',
        en: 'Fill in where periods are shortened, e.g. in Ramadan.',
      },
    },
    { key: 'month', kind: 'code', title: { id: 'Bulan', en: 'Month' }, computed: true },
    { key: 'weeks', kind: 'number', title: { id: 'Jumlah minggu', en: 'Weeks' }, computed: true },
    {
      key: 'effectiveWeeks',
      kind: 'number',
      title: { id: 'Minggu efektif', en: 'Effective weeks' },
      computed: true,
    },
    {
      key: 'ownWeeks',
      kind: 'number',
      title: { id: 'Minggu efektif (kaldik sekolah)', en: 'Effective weeks (school)' },
      help: { id: 'Angka sekolah mengalahkan hitungan.', en: "The school's own number wins." },
    },
    { key: 'schoolDays', kind: 'number', title: { id: 'Hari sekolah', en: 'School days' }, computed: true },
    {
      key: 'effectiveDays',
      kind: 'number',
      title: { id: 'Hari efektif', en: 'Effective days' },
      computed: true,
    },
  ],
} as const satisfies TabTemplate;
