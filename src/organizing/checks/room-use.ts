/** ORG-F05, F06, F08: rooms can be used when they are used, and visits are prepared. */

import { isBlank } from '../../core/cell';
import type { CivilDate } from '../../core/civil-date';
import { folded, type Text } from '../../core/text';
import { HOME, UNTIL, UNUSABLE, VISITED } from '../../frameworks/words';
import { readAvailability } from '../../planning/availability';
import type { Room } from '../../tabs/rooms';
import { ALL_ROOMS, BOOKED_ROOMS, bookedRooms, isWithin, timedBookings } from '../bookings';
import { type Check, groupOf, type Hit } from '../check';
import { roomName } from '../places';
import { type ColumnName, cellOf } from '../school';
import { USES, useDay, usesOf } from '../uses';
import { dayText, listText, refOf, timeSpan } from '../wording';
import { readDay } from '../written-days';

const ROOM_USES: readonly ColumnName[] = [...USES, ...ALL_ROOMS];

/** What cannot be read forbids nothing; where no end is told it lasts. */
function isUnusableOn(condition: string, date: CivilDate): boolean {
  const words = folded(condition);
  if (!UNUSABLE.test(words)) return false;
  const [, end] = UNTIL.exec(words) ?? [];
  if (end === undefined) return true;
  const until = readDay(end.trim());
  return until !== undefined && date <= until;
}

/** One finding for each room of a plan item, at its next use: its dates are moved or mended together. */
export const roomUnusable: Check = {
  id: 'ORG-F05',
  severity: 'W',
  message: {
    id: '{room} tidak layak pakai pada {date} ({ref}).',
    en: '{room} is unusable on {date} ({ref}).',
  },
  fix: { id: 'Ganti ruangnya, atau perbarui Kondisi.', en: 'Change the room, or update Condition.' },
  needs: ['rooms.code', 'rooms.condition', 'annual.place', 'schedule.place'],
  leansOn: ROOM_USES,
  run: (school) => {
    const found = new Map<string, Hit & { readonly touches: number[] }>();
    for (const use of usesOf(school)) {
      if (use.to < school.today) continue;
      const day = use.from < school.today ? school.today : use.from;
      for (const meant of use.rooms()) {
        if (!isUnusableOn(meant.room?.condition ?? '', day)) continue;
        const key = JSON.stringify([use.tab, use.plan ?? use.row, meant.code]);
        const said = found.get(key);
        if (said) {
          said.touches.push(use.row);
          continue;
        }
        const gaps = { room: roomName(meant), date: useDay(use), ref: use.ref };
        const group = groupOf(use.plan, meant.code);
        found.set(key, { tab: use.tab, row: use.row, column: 'place', gaps, touches: [], ...group });
      }
    }
    return [...found.values()];
  },
};

export const roomNotAvailable: Check = {
  id: 'ORG-F06',
  severity: 'W',
  message: {
    id: '{room} tidak tersedia {date} {time} ({ref}).',
    en: '{room} is not available {date} {time} ({ref}).',
  },
  fix: {
    id: 'Pindahkan waktunya, atau perbaiki Jam tersedia.',
    en: 'Move the activity, or correct Available.',
  },
  needs: [
    'schedule.date',
    'schedule.start',
    'schedule.end',
    'schedule.place',
    'rooms.code',
    'rooms.available',
  ],
  leansOn: BOOKED_ROOMS,
  run: (school) =>
    timedBookings(school).flatMap((booking) => {
      const { row, record, date, start, end } = booking;
      return bookedRooms(school, record).flatMap((meant): readonly Hit[] => {
        const times = readAvailability(meant.room?.available ?? '');
        if (!times || isWithin(booking, times)) return [];
        const gaps = {
          room: roomName(meant),
          date: dayText(date),
          time: timeSpan(start, end),
          ref: refOf(record.id, row),
        };
        return [{ tab: 'schedule', row, column: 'place', gaps }];
      });
    }),
};

/** What a visit is prepared with. */
const PREPARED = [
  { column: 'letter', label: { id: 'surat izin', en: 'permit letter' } },
  { column: 'transport', label: { id: 'transportasi', en: 'transport' } },
  { column: 'permission', label: { id: 'izin orang tua', en: "guardians' permission" } },
] as const satisfies readonly { readonly column: string; readonly label: Text }[];

/** A place that a group goes to see; a family's home asks for other papers. */
const isVisited = ({ use, name, reason }: Room): boolean =>
  reason === undefined && VISITED.test(folded(use ?? '')) && !HOME.test(folded(`${use} ${name}`));

export const visitUnprepared: Check = {
  id: 'ORG-F08',
  severity: 'W',
  message: {
    id: 'Kunjungan ke {object} {date} belum ada {missing}.',
    en: 'Visit to {object} on {date} lacks {missing}.',
  },
  fix: {
    id: 'Isi Surat izin, Transportasi, dan Izin orang tua.',
    en: "Fill in Permit letter, Transport and Guardians' permission.",
  },
  needs: ['rooms.code', 'rooms.use', 'rooms.letter', 'rooms.transport', 'rooms.permission', 'rooms.reason'],
  leansOn: [...ROOM_USES, 'rooms.name'],
  run: (school) => {
    const visited = school.rooms.filter(({ record }) => isVisited(record));
    const uses = visited.length > 0 ? usesOf(school).filter(({ to }) => to >= school.today) : [];
    return visited.flatMap(({ row, record }): readonly Hit[] => {
      const missing = PREPARED.filter(({ column }) => isBlank(cellOf(school, 'rooms', row, column)));
      const next = uses.find(({ rooms }) => rooms().some(({ code }) => code === record.code));
      const [first] = missing;
      if (!next || !first) return [];
      const gaps = {
        object: record.name ?? refOf(record.code, row),
        date: useDay(next),
        missing: listText(missing.map(({ label }) => label)),
      };
      return [{ tab: 'rooms', row, column: first.column, gaps }];
    });
  },
};
