/** Which rooms of the school a place code means, and what the rooms tab says of them. */

import { folded } from '../core/text';
import { codesMeant, placesIn, ROOM_PREFIX } from '../planning/place-codes';
import type { Room } from '../tabs/rooms';
import type { School } from './school';

export interface RoomMeant {
  readonly code: string;
  /** What the rooms tab says of it; class rooms may be missing there. */
  readonly room: Room | undefined;
  readonly exists: boolean;
}

/** Who uses the place: they decide what `R-KLS` and `R-KON` mean. */
export interface Users {
  readonly people: readonly string[];
  /** Names of classes, grades already spelled out. */
  readonly classes: readonly string[];
}

function roomMeant(school: School, code: string): RoomMeant {
  const room = school.roomOf.get(code);
  const isClassRoom =
    code.startsWith(ROOM_PREFIX) && school.classBook.byName.has(folded(code.slice(ROOM_PREFIX.length)));
  return { code, room, exists: room !== undefined || isClassRoom };
}

/** @param place as written: a code, or several parted by `;` or `,`. */
export const roomsMeant = (school: School, place: string | undefined, users: Users): readonly RoomMeant[] =>
  placesIn(place)
    .flatMap((code) =>
      codesMeant(code, {
        classes: users.classes,
        people: users.people.filter((person) => school.personOf.has(person)),
        isRegistered: school.roomOf.has(code),
      }),
    )
    .map((code) => roomMeant(school, code));

/** With its code: one placeholder may mean a room of each person. */
export const roomWithCode = ({ code, room }: RoomMeant): string =>
  room?.name === undefined ? code : `${code} ${room.name}`;

export const roomName = ({ code, room }: RoomMeant): string => room?.name ?? code;
