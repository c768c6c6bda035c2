/** Class names as schools write them: one class, or a grade that means all of its classes. */

import { folded } from '../core/text';
import type { ClassGroup } from '../tabs/classes';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Words for every class of the school. */
const ALL = ['semua', 'semua kelas', 'seluruh kelas', 'all', 'all classes', 'every class'];

const GRADE = /^(?:kelas |tingkat |grade )?([ivx]{1,4}|\d{1,2})$/;
/** A letter right behind a Roman number is a class only where it is no Roman numeral itself. */
const CLASS = /^([ivx]{1,4}(?=[-\s./]|[a-hj-uwyz]$)|\d{1,2}(?=[-\s./]|[a-z]$)).+$/;

export interface ClassBook {
  readonly names: readonly string[];
  /** Names by what people type, lower case. */
  readonly byName: ReadonlyMap<string, string>;
  readonly byGrade: ReadonlyMap<number, readonly string[]>;
  readonly pupilsOf: ReadonlyMap<string, number>;
}

/** 7 for `vii` and for `7`. */
function gradeNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const number = /^\d/.test(word) ? Number(word) : ROMAN.indexOf(word) + 1;
  return number >= 1 && number <= ROMAN.length ? number : undefined;
}

/** 7 for `VII-A`, `7A`, `VII A`; undefined for a bare grade and for other words. Source: domain reference 7. */
const gradeInName = (name: string): number | undefined => gradeNumber(CLASS.exec(folded(name))?.[1]);

const bareGrade = (word: string): number | undefined => gradeNumber(GRADE.exec(folded(word))?.[1]);

export function classBook(groups: readonly ClassGroup[]): ClassBook {
  const byName = new Map<string, string>();
  const byGrade = new Map<number, string[]>();
  const pupilsOf = new Map<string, number>();
  for (const { class: name, grade, pupils } of groups) {
    if (name === undefined || byName.has(folded(name))) continue;
    byName.set(folded(name), name);
    if (pupils !== undefined) pupilsOf.set(name, pupils);
    const number = grade ?? gradeInName(name) ?? bareGrade(name);
    if (number !== undefined) byGrade.set(number, [...(byGrade.get(number) ?? []), name]);
  }
  return { names: [...byName.values()], byName, byGrade, pupilsOf };
}

/** The classes that a word means; undefined for a word that is no class, no grade and not "all". */
export function classesMeant(book: ClassBook, word: string): readonly string[] | undefined {
  const name = book.byName.get(folded(word));
  if (name !== undefined) return [name];
  if (ALL.includes(folded(word))) return book.names;
  const grade = bareGrade(word);
  return grade === undefined ? undefined : book.byGrade.get(grade);
}

/** Reads like the name of one class (`VII-Z`), unlike `orang tua` or `guru`. */
export const looksLikeClass = (word: string): boolean => gradeInName(word) !== undefined;

/** Every class that the words mean, each once. */
export const allClassesMeant = (book: ClassBook, words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => classesMeant(book, word) ?? [])),
];
