/** What a place code means: a registered room, the class's own room, or the counsellor's own room. */

/** Source: README of the field's files: class rooms exist by the classes tab and need no entry in rooms. */
const OWN_CLASS_ROOM = 'R-KLS';
const OWN_COUNSELLING_ROOM = 'R-KON';
export const ROOM_PREFIX = 'R-';

/** The codes in a cell, which may name several places. */
export const placesIn = (place: string | undefined): readonly string[] =>
  (place ?? '')
    .split(/[;,]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');

interface Meant {
  /** Known persons. */
  readonly people: readonly string[];
  /** Names of classes, grades already spelled out. */
  readonly classes: readonly string[];
  /** The rooms tab has that very code. */
  readonly isRegistered: boolean;
}

/** The room codes behind one code. */
export function codesMeant(code: string, { people, classes, isRegistered }: Meant): readonly string[] {
  if (isRegistered) return [code];
  if (code === OWN_CLASS_ROOM) return classes.map((name) => `${ROOM_PREFIX}${name}`);
  return code === OWN_COUNSELLING_ROOM ? people.map((person) => `${code}-${person}`) : [code];
}
