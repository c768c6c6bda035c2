/** ORG-F03 and ORG-F04: a room is large enough, and private where the service is confidential. */

import { ALL_ROOMS, activities, BOOKED_ROOMS, bookedRooms } from '../bookings';
import type { Check } from '../check';
import { roomName, roomWithCode } from '../places';
import { refOf } from '../wording';

export const roomTooSmall: Check = {
  id: 'ORG-F03',
  severity: 'E',
  message: {
    id: '{room} berkapasitas {capacity}, sasaran {n} orang ({ref}).',
    en: '{room} holds {capacity}, target is {n} ({ref}).',
  },
  fix: { id: 'Ganti ruang, atau bagi kelompoknya.', en: 'Change the room, or split the group.' },
  needs: ['schedule.place', 'schedule.target', 'rooms.code', 'rooms.capacity'],
  leansOn: BOOKED_ROOMS,
  run: (school) =>
    school.bookings.flatMap(({ row, record }) => {
      const meant = bookedRooms(school, record);
      const n = record.target;
      const capacity = meant.reduce((sum, { room }) => sum + (room?.capacity ?? Number.POSITIVE_INFINITY), 0);
      if (n === undefined || meant.length === 0 || capacity >= n) return [];
      const room = meant.map(roomName).join(', ');
      return [
        { tab: 'schedule', row, column: 'place', gaps: { room, capacity, n, ref: refOf(record.id, row) } },
      ];
    }),
};

/** Held in the family's home or at the place visited: no room of the school. */
const OUTSIDE = 'lapangan';
const CONFIDENTIAL = 2;

export const roomNotPrivate: Check = {
  id: 'ORG-F04',
  severity: 'E',
  message: {
    id: '{service} ({ref}) memerlukan ruang privat; {room} tidak privat.',
    en: '{service} ({ref}) needs a private room; {room} is not.',
  },
  fix: { id: 'Pilih ruang dengan Privat = Ya.', en: 'Choose a room with Private = Yes.' },
  needs: ['annual.id', 'annual.service', 'rooms.code', 'rooms.private'],
  leansOn: [...ALL_ROOMS, 'annual.format', 'schedule.plan'],
  run: (school) =>
    activities(school).flatMap(({ tab, row, id, service, format, rooms }) => {
      if (service?.confidentiality !== CONFIDENTIAL || format === OUTSIDE) return [];
      return rooms
        .filter(({ room }) => room?.private === false)
        .map((meant) => ({
          tab,
          row,
          column: 'place',
          gaps: { service: service.label, ref: refOf(id, row), room: roomWithCode(meant) },
        }));
    }),
};
