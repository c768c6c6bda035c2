/** ORG-X01: what a row refers to by code is there. */

import { type Cell, textOf } from '../../core/cell';
import type { CheckInfo } from '../../core/finding';
import { readList } from '../../core/read';
import { cellAt, type Tab } from '../../core/tab';
import { clip } from '../../core/text';
import { allClassesMeant, classesMeant, looksLikeClass } from '../../planning/class-book';
import { cellsOf, idOf, labelOf, tabsWithout } from '../cells';
import type { Check, Hit } from '../check';
import { roomsMeant } from '../places';
import { type ColumnName, lacks, type School, type TabRow } from '../school';

const INFO: CheckInfo = {
  id: 'ORG-X01',
  severity: 'E',
  message: { id: '{id} tidak ditemukan (dirujuk {cell}).', en: '{id} not found (referred by {cell}).' },
  fix: {
    id: 'Pilih kode dari daftar, atau tambahkan di tab asalnya.',
    en: 'Pick a code from the list, or add it on its own tab.',
  },
};

/** What a column's codes must be found in; `classLike`: other words than class names may stand there. */
export type Target = 'plan' | 'person' | 'class' | 'classLike' | 'place';

export interface Reference {
  readonly tab: string;
  readonly column: string;
  readonly to: Target;
  /** One finding a code, at its first cell: for logs, where one missing room is one thing to mend. */
  readonly once?: true;
}

/** Where codes are kept; a reference to a column that is missing keeps silent. */
const HOME: Readonly<Record<Target, readonly ColumnName[]>> = {
  plan: ['annual.id'],
  person: ['personnel.code'],
  class: ['classes.class'],
  classLike: ['classes.class'],
  place: ['rooms.code', 'classes.class', 'personnel.code'],
};

const NONE = ['-', ''];

/** Who uses the place of a log's row: its counsellor and its classes. */
function unknownPlaces(school: School, tab: Tab, { cells }: TabRow, cell: Cell): readonly string[] {
  const people = readList(cellAt(cells, tab.places.counsellor));
  const classes = allClassesMeant(school.classBook, readList(cellAt(cells, tab.places.classes)));
  return roomsMeant(school, textOf(cell), { people, classes })
    .filter(({ exists }) => !exists)
    .map(({ code }) => code);
}

function unknownCodes(school: School, to: Target, codes: readonly string[]): readonly string[] {
  const { planOf, personOf, classBook } = school;
  switch (to) {
    case 'plan':
      return codes.filter((code) => !planOf.has(code));
    case 'person':
      return codes.filter((code) => !personOf.has(code));
    case 'class':
      return codes.filter((code) => classesMeant(classBook, code) === undefined);
    case 'classLike':
      return codes.filter((code) => classesMeant(classBook, code) === undefined && looksLikeClass(code));
    case 'place':
      return [];
    default:
      return to satisfies never;
  }
}

interface Dangling {
  readonly code: string;
  readonly row: number;
  readonly label: { readonly label?: string };
  readonly more: number;
}

function dangling(school: School, { tab: tabId, column, to }: Reference): readonly Dangling[] {
  const found: Dangling[] = [];
  for (const { tab, row, cell } of cellsOf(school, tabId, ({ key }) => key === column)) {
    const codes = readList(cell).filter((code) => !NONE.includes(code));
    const unknown = to === 'place' ? unknownPlaces(school, tab, row, cell) : unknownCodes(school, to, codes);
    for (const code of new Set(unknown)) {
      found.push({ code, row: row.row, label: labelOf(idOf(tab, row), ''), more: 0 });
    }
  }
  return found;
}

/** The first cell of each code, with the number of further ones. */
function firstOfEach(all: readonly Dangling[]): readonly Dangling[] {
  const first = new Map<string, Dangling>();
  for (const one of all) {
    const before = first.get(one.code);
    first.set(one.code, before ? { ...before, more: before.more + 1 } : { ...one, label: {} });
  }
  return [...first.values()];
}

const isHomeGone = (school: School, { to }: Reference): boolean =>
  HOME[to].some((name) => lacks(school, name));

/** What decides which classes and rooms a word means. */
const MEANING: readonly ColumnName[] = ['classes.grade'];

function isBlind(school: School, reference: Reference): boolean {
  const { tab, column } = reference;
  return (
    isHomeGone(school, reference) ||
    MEANING.some((name) => lacks(school, name)) ||
    tabsWithout(school, [tab], ({ key }) => key === column).length > 0
  );
}

function hitsOf(school: School, reference: Reference): readonly Hit[] {
  if (isHomeGone(school, reference)) return [];
  const all = dangling(school, reference);
  const { tab, column, once } = reference;
  return (once ? firstOfEach(all) : all).map(({ code, row, label, more }) => ({
    tab,
    row,
    column,
    gaps: { id: clip(code), cell: { row, column, ...label, ...(more > 0 ? { more } : {}) } },
    ...(once ? { group: `${column} ${code}` } : {}),
  }));
}

export const danglingReferences = (references: readonly Reference[]): Check => ({
  ...INFO,
  needs: [],
  blindOn: (school) => references.filter((reference) => isBlind(school, reference)).map(({ tab }) => tab),
  run: (school) => references.flatMap((reference) => hitsOf(school, reference)),
});
