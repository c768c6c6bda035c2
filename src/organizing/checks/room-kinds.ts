/** ORG-F07: the counselling rooms that guidelines ask for are there. */

import { nextFreeRow } from '../../core/tab';
import { folded } from '../../core/text';
import { ROOM_KINDS } from '../../frameworks/room-kinds';
import type { Check } from '../check';
import { listText } from '../wording';

export const roomKinds: Check = {
  id: 'ORG-F07',
  severity: 'W',
  message: { id: 'Jenis ruang BK belum lengkap: {list}.', en: 'Counselling room types missing: {list}.' },
  fix: {
    id: 'Tambahkan barisnya di tab Ruang dan Tempat; bila tidak ada, tulis ruang penggantinya pada Tidak tersedia karena.',
    en: 'Add a row for each to the tab Rooms; where there is none, write the substitute under Not available because.',
  },
  needs: ['rooms.name', 'rooms.use'],
  run: (school) => {
    const tab = school.tabs.rooms;
    // Nobody has begun to list rooms: there is nothing to compare with.
    if (!tab || school.rooms.length === 0) return [];
    const said = school.rooms.map(({ record }) => folded(`${record.use ?? ''} ${record.name ?? ''}`));
    const missing = ROOM_KINDS[school.framework].filter(
      ({ words }) => !said.some((room) => words.some((word) => room.includes(word))),
    );
    if (missing.length === 0) return [];
    const list = listText(missing.map(({ label }) => label));
    return [{ tab: 'rooms', row: nextFreeRow(tab), column: 'use', gaps: { list } }];
  },
};
