/** What is said when volumes of plan items are changed. */

import type { Text } from '../core/text';

export const VOLUMES = {
  changed: {
    id: '{count} volume diubah; setahun {before} → {after}.',
    en: '{count} {count|volume|volumes} changed; the year {before} → {after}.',
  },
  same: { id: 'Volumenya sudah begitu.', en: 'The volumes stand like that already.' },
  place: {
    id: 'Tempatkan volume baru lewat Jabarkan program.',
    en: 'Derive the plan places new volumes on days.',
  },
  unreadable: { id: 'Perubahan volume tidak dapat dibaca.', en: 'The changes of volumes cannot be read.' },
  readable: {
    id: 'Sebutkan rencana, bulan, dan volumenya, paling banyak {most} sekali simpan: {"volumes": [{"plan": "PLN-001", "month": "2026-10", "volume": 3}]}.',
    en: 'Name plan item, month and volume, at most {most} at a time: {"volumes": [{"plan": "PLN-001", "month": "2026-10", "volume": 3}]}.',
  },
  noNumber: {
    id: 'Volume "{volume}" ({plan}, {month}) bukan bilangan nol atau lebih.',
    en: 'The volume "{volume}" ({plan}, {month}) is no number from nothing up.',
  },
  write: {
    id: 'Tulis bilangan, misalnya 3; kosongkan bila tidak ada kegiatan.',
    en: 'Write a number, 3 say; leave it blank where nothing is planned.',
  },
  doubled: {
    id: 'ID {plan} dipakai lebih dari satu rencana.',
    en: 'More than one plan item has the ID {plan}.',
  },
  repair: {
    id: 'Jalankan Periksa kesiapan, lalu perbaiki ID yang ganda.',
    en: 'Run Check readiness and fix the doubled ID.',
  },
  tooEarly: {
    id: '{month} terletak sebelum tanggal mulai.',
    en: '{month} lies before the start date.',
  },
  opening: {
    id: 'Yang terlaksana sebelum mulai ditulis pada kolom Volume awal di tab {tab}.',
    en: 'What was done before the start goes into Opening volume on the tab {tab}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
