/** Which rooms a place code means: a registered room, a class's own room, or a counsellor's own room. */

import { folded } from '../core/text';
import type { Room } from '../tabs/rooms';
import type { School } from './school';

/** Source: README of the field's files: class rooms exist by the classes tab and need no entry in rooms. */
const OWN_CLASS_ROOM = 'R-KLS';
const OWN_COUNSELLING_ROOM = 'R-KON';
const ROOM_PREFIX = 'R-';

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

/** The room codes behind one code. */
function codesMeant(school: School, code: string, { people, classes }: Users): readonly string[] {
  if (school.roomOf.has(code)) return [code];
  if (code === OWN_CLASS_ROOM) return classes.map((name) => `${ROOM_PREFIX}${name}`);
  if (code !== OWN_COUNSELLING_ROOM) return [code];
  return people.filter((person) => school.personOf.has(person)).map((person) => `${code}-${person}`);
}

/** @param place as written: a code, or several parted by `;` or `,`. */
export const roomsMeant = (school: School, place: string | undefined, users: Users): readonly RoomMeant[] =>
  (place ?? '')
    .split(/[;,]/)
    .map((code) => code.trim())
    .filter((code) => code !== '')
    .flatMap((code) => codesMeant(school, code, users))
    .map((code) => roomMeant(school, code));

/** With its code: one placeholder may mean a room of each person. */
export const roomWithCode = ({ code, room }: RoomMeant): string =>
  room?.name === undefined ? code : `${code} ${room.name}`;

export const roomName = ({ code, room }: RoomMeant): string => room?.name ?? code;
