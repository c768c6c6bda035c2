/** What is said when dated rows are moved, added or dropped: what is in the way, what is free, what it does to the totals. */

import type { Text } from '../core/text';

export const ARRANGING = {
  moved: { id: '{session} dipindah ke {when}.', en: '{session} moved to {when}.' },
  added: { id: '{session} ({plan}) ditambahkan pada {when}.', en: '{session} ({plan}) added on {when}.' },
  dropped: { id: '{session} dihapus dari jadwal.', en: '{session} taken off the schedule.' },
  stands: { id: '{session} sudah berada di {when}.', en: '{session} stands on {when} already.' },
  gone: { id: '{session} tidak ada di jadwal.', en: '{session} is not on the schedule.' },
  total: {
    id: '{plan} {month}: rencana {planned}, jadwal {before} → {after}, kurang {missing}.',
    en: '{plan} {month}: planned {planned}, placed {before} → {after}, short {missing}.',
  },
  unchanged: {
    id: '{plan} {month}: rencana {planned}, jadwal tetap {after}, kurang {missing}.',
    en: '{plan} {month}: planned {planned}, placed still {after}, short {missing}.',
  },
  refused: { id: '{what} tidak bisa pada {when}: {why}.', en: '{what} cannot stand on {when}: {why}.' },
  free: {
    id: 'Yang kosong: {list}. Pilih salah satu, atau ubah barisnya sendiri di tab {tab}.',
    en: 'These are free: {list}. Choose one, or change the row yourself on the tab {tab}.',
  },
  noneFree: {
    id: 'Tidak ada waktu kosong dalam empat minggu di sekitarnya. Pilih pelaksana atau tempat lain, atau ubah barisnya sendiri di tab {tab}.',
    en: 'Nothing is free within four weeks of it. Choose another person or place, or change the row yourself on the tab {tab}.',
  },
  why: {
    outside: { id: 'di luar tahun pelajaran', en: 'it is outside the school year' },
    off: { id: '{name}', en: '{name}' },
    notEffective: {
      id: 'bukan minggu efektif ({name}); layanan klasikal perlu minggu efektif',
      en: 'it is no effective week ({name}), which a class session needs',
    },
    had: {
      id: 'jam BK kelas {who} minggu itu sudah terisi',
      en: "class {who}'s period of that week is taken",
    },
    busy: { id: '{who} sudah terisi pada jam itu', en: '{who} is taken at that time' },
    away: { id: '{who} tidak tersedia pada jam itu', en: '{who} is not there at that time' },
  },
  unreadable: {
    id: 'Perubahan jadwal tidak dapat dibaca.',
    en: 'The change of the schedule cannot be read.',
  },
  readable: {
    id: 'Sebutkan kegiatan dan harinya: {"session": "J012", "date": "2026-10-08"}; untuk menambah {"add": [{"plan": "PLN-001", "date": "2026-10-08"}]}; untuk menghapus {"drop": ["J012"]}. Jam ditulis 13:45.',
    en: 'Name the row and its day: {"session": "J012", "date": "2026-10-08"}; to add {"add": [{"plan": "PLN-001", "date": "2026-10-08"}]}; to drop {"drop": ["J012"]}. Times are written 13:45.',
  },
  noSession: {
    id: 'Tidak ada kegiatan {session} di jadwal.',
    en: 'There is no row {session} on the schedule.',
  },
  lookUp: {
    id: 'Lihat kolom ID pada tab {tab}.',
    en: 'Look at the column ID on the tab {tab}.',
  },
  doubled: {
    id: 'ID {session} dipakai lebih dari satu baris.',
    en: 'More than one row has the ID {session}.',
  },
  repair: {
    id: 'Jalankan Periksa kesiapan, lalu perbaiki ID yang ganda.',
    en: 'Run Check readiness and fix the doubled ID.',
  },
  noPlan: {
    id: 'Tidak ada rencana {plan} di Program Tahunan.',
    en: 'There is no plan item {plan} on the annual programme.',
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
