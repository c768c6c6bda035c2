/** Reasons why an activity was postponed or not held that many give. */

import type { Text } from '../core/text';

/** Common reasons: no story can hide in them, so they may be shown, in both languages. */
export const KNOWN_REASONS: readonly Text[] = [
  { id: 'Rapat sekolah', en: 'School meeting' },
  { id: 'Libur mendadak', en: 'Unscheduled holiday' },
  { id: 'Siswa absen', en: 'Student absent' },
  { id: 'Guru BK dinas luar', en: 'Counsellor on duty elsewhere' },
  { id: 'Dipakai kegiatan lain', en: 'Used by another activity' },
];
