/** What guidelines ask of rooms: which kinds there must be, and by which words people name them. */

import type { Text } from '../core/text';
import type { FrameworkKey } from './frameworks';

interface RoomKind {
  readonly label: Text;
  /** Any of these in its use or name, lower case. */
  readonly words: readonly string[];
}

/** Source: domain reference 3.2 [S19, S31]; `checks.json`, ORG-F07. */
const INDONESIAN: readonly RoomKind[] = [
  {
    label: { id: 'ruang kerja dan konseling individual', en: 'work and individual counselling room' },
    words: ['konseling individu', 'konseling perorangan', 'individual counselling', 'individual counseling'],
  },
  { label: { id: 'ruang tamu', en: 'guest room' }, words: ['tamu', 'guest', 'waiting'] },
  { label: { id: 'ruang BK kelompok', en: 'group room' }, words: ['kelompok', 'group'] },
  { label: { id: 'ruang data', en: 'data room' }, words: ['data', 'arsip', 'archive', 'records'] },
];

/** ASCA names no rooms. */
export const ROOM_KINDS: Readonly<Record<FrameworkKey, readonly RoomKind[]>> = {
  pola17: INDONESIAN,
  pop2016: INDONESIAN,
  asca: [],
};
