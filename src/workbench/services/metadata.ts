/** Developer metadata on the spreadsheet and on sheets (§1.7): pieces, places and the finder. */

import { NotEmulated, Refusal } from '../book/refusals';
import { findSheet, withSheet } from '../book/sheets';
import type { BookState, MetadataState } from '../book-state';
import { itself } from './behind';
import { member, nameOfMember } from './enums';
import { type GasSheet, type GasSpreadsheet, type MetadataPlace, type Self, sheet, stateOf } from './runtime';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** Characters of key and value together ([K]). */
const MOST_CHARACTERS = 30_000;

interface Found {
  readonly place: MetadataPlace;
  readonly piece: MetadataState;
}

interface MetadataSelf extends Self {
  readonly id: number;
}

interface LocationSelf extends Self {
  readonly place: MetadataPlace;
}

/** Everything, the spreadsheet's own first. */
const everything = (book: BookState): readonly Found[] => [
  ...book.metadata.map((piece) => ({ place: undefined, piece })),
  ...book.sheets.flatMap(({ id, metadata }) => metadata.map((piece) => ({ place: id, piece }))),
];

const object = (self: Self, { piece }: Found): Metadata =>
  self.runtime.make<Metadata>('DeveloperMetadata', { id: piece.id });

export const metadataOn = (self: Self, place: MetadataPlace): Metadata[] =>
  everything(stateOf(self))
    .filter((found) => found.place === place)
    .map((found) => object(self, found));

function changeAt(
  book: BookState,
  place: MetadataPlace,
  change: (pieces: readonly MetadataState[]) => readonly MetadataState[],
): BookState {
  if (place === undefined) return { ...book, metadata: change(book.metadata) };
  return withSheet(book, place, (state) => ({ ...state, metadata: change(state.metadata) }));
}

function checkLength(key: string, value: string): void {
  if (key.length + value.length > MOST_CHARACTERS) throw new Refusal('Developer metadata is too long.');
  if (key === '') throw new Refusal('Invalid argument: key');
}

/** @param rest a value, a visibility, or both. */
export function addMetadata(self: Self, place: MetadataPlace, key: string, rest: readonly unknown[]): void {
  const value = rest.find((item): item is string => typeof item === 'string') ?? '';
  const visibility = rest.find((item) => typeof item !== 'string');
  checkLength(key, value);
  self.runtime.book.change((book) => {
    const piece: MetadataState = {
      id: book.nextId,
      key,
      value,
      visibility: visibility !== undefined && nameOfMember(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    };
    return changeAt({ ...book, nextId: book.nextId + 1 }, place, (pieces) => [...pieces, piece]);
  });
}

/** @throws Refusal when it was removed meanwhile. */
function found(self: MetadataSelf): Found {
  const here = everything(stateOf(self)).find(({ piece }) => piece.id === self.id);
  if (here === undefined) throw new Refusal('The developer metadata has been deleted.');
  return here;
}

function update(self: MetadataSelf, part: Partial<MetadataState>): Metadata {
  const { place, piece } = found(self);
  const after = { ...piece, ...part };
  checkLength(after.key, after.value);
  self.runtime.book.change((book) =>
    changeAt(book, place, (pieces) => pieces.map((other) => (other.id === piece.id ? after : other))),
  );
  return itself(self);
}

export const developerMetadata = {
  getId(this: MetadataSelf) {
    return found(this).piece.id;
  },
  getKey(this: MetadataSelf) {
    return found(this).piece.key;
  },
  getValue(this: MetadataSelf) {
    return found(this).piece.value || null; // unverified: null when there is none
  },
  getVisibility(this: MetadataSelf) {
    return member<GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
      'DeveloperMetadataVisibility',
      found(this).piece.visibility,
    );
  },
  getLocation(this: MetadataSelf) {
    return this.runtime.make<Location>('DeveloperMetadataLocation', { place: found(this).place });
  },
  setKey(this: MetadataSelf, key: string) {
    return update(this, { key });
  },
  setValue(this: MetadataSelf, value: string) {
    return update(this, { value });
  },
  remove(this: MetadataSelf) {
    const { place, piece } = found(this);
    this.runtime.book.change((book) =>
      changeAt(book, place, (pieces) => pieces.filter(({ id }) => id !== piece.id)),
    );
  },
} satisfies Partial<Metadata>;

const typeOf = (place: MetadataPlace): string => (place === undefined ? 'SPREADSHEET' : 'SHEET');

export const metadataLocation = {
  getLocationType(this: LocationSelf): LocationType {
    return member('DeveloperMetadataLocationType', typeOf(this.place));
  },
  getSheet(this: LocationSelf): GasSheet | null {
    const state = this.place === undefined ? undefined : findSheet(stateOf(this), this.place);
    return state === undefined ? null : sheet(this, state);
  },
  getSpreadsheet(this: LocationSelf): GasSpreadsheet | null {
    return this.place === undefined ? this.runtime.make<GasSpreadsheet>('Spreadsheet') : null;
  },
  getRow(this: LocationSelf) {
    return null;
  },
  getColumn(this: LocationSelf) {
    return null;
  },
} satisfies Partial<Location>;

interface FinderSelf extends Self {
  /** Only there; undefined is everywhere. */
  readonly within: MetadataPlace;
  tests: readonly ((found: Found) => boolean)[];
}

export const newFinder = (self: Self, within: MetadataPlace): Finder =>
  self.runtime.make<Finder>('DeveloperMetadataFinder', { within, tests: [] });

const test = <Input>(holds: (found: Found, wanted: Input) => boolean) =>
  function (this: FinderSelf, wanted: Input): Finder {
    this.tests = [...this.tests, (one) => holds(one, wanted)];
    return itself(this);
  };

export const metadataFinder = {
  withKey: test(({ piece }, key: string) => piece.key === key),
  withValue: test(({ piece }, value: string) => piece.value === value),
  withId: test(({ piece }, id: number) => piece.id === id),
  withVisibility: test(({ piece }, wanted: unknown) => piece.visibility === nameOfMember(wanted)),
  withLocationType: test(({ place }, wanted: unknown) => typeOf(place) === nameOfMember(wanted)),
  onIntersectingLocations(this: FinderSelf): Finder {
    if (this.within !== undefined) throw new NotEmulated('DeveloperMetadataFinder.onIntersectingLocations');
    return itself(this); // unverified: everything meets the whole spreadsheet
  },
  find(this: FinderSelf) {
    return everything(stateOf(this))
      .filter((one) => this.within === undefined || one.place === this.within)
      .filter((one) => this.tests.every((holds) => holds(one)))
      .map((one) => object(this, one));
  },
} satisfies Partial<Finder>;
