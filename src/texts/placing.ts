/** Why an activity found no place on a day, and what to do about it. */

import type { Text } from '../core/text';

export const NOT_PLACED = {
  noId: { id: 'rencana tanpa ID', en: 'the plan item has no ID' },
  twice: { id: 'ID rencana ganda', en: 'the plan ID is doubled' },
  unknownService: { id: 'layanan tidak dikenal', en: 'the service is unknown' },
  notWhole: { id: 'volume bukan bilangan bulat', en: 'the volume is no whole number' },
  noClass: { id: 'sasaran tidak menyebut kelas', en: 'the target names no class' },
  noEffectiveWeek: { id: 'tidak ada minggu efektif', en: 'the month has no effective week' },
  classFull: { id: 'jam BK kelas sudah penuh', en: 'the periods of the classes are taken' },
  nobody: { id: 'tidak ada pelaksana', en: 'nobody is there to hold it' },
  noSlot: { id: 'orang atau ruang tidak punya waktu kosong', en: 'people or rooms have no free time' },
} as const satisfies Readonly<Record<string, Text>>;

export const PLACING = {
  placed: {
    id: '{count} kegiatan ditempatkan pada hari di tab {tab}.',
    en: '{count} activities placed on days on the tab {tab}.',
  },
  onDemand: {
    id: '{count} menyesuaikan kebutuhan, tanpa tanggal.',
    en: '{count} follow the need, without a date.',
  },
  unplaced: {
    id: '{count} belum dapat ditempatkan: {list}.',
    en: '{count} could not be placed: {list}.',
  },
  one: { id: '{plan} {month} {count} ({reason})', en: '{plan} {month} {count} ({reason})' },
  more: { id: 'dan {count} lainnya', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Text>>;
