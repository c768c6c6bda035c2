/** Words of a log that name classes, people and services, turned into the names and codes of this workbook. */

import { readRecords, type TabOf } from '../../core/record';
import { folded } from '../../core/text';
import { choiceMeant, type OtherWords, otherWords, plainWord } from '../../frameworks/other-words';
import { SERVICES } from '../../frameworks/services';
import type { classes } from '../../tabs/classes';
import type { personnel } from '../../tabs/personnel';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const NAMED = /^(?:kelas|kls|class|grade)?[\s.]*(\d{1,2}|[ivx]+(?![ivx]))[\s.\-/]*([a-z\d][a-z\d\s.\-/]*)?$/;

/** `7|a` for `VII-A`, `7A`, `Kelas VII A`, `VII.A`; undefined for other words. Source: domain reference 7. */
function classPrint(word: string): string | undefined {
  const [, grade, rest = ''] = NAMED.exec(folded(word)) ?? [];
  if (grade === undefined) return undefined;
  const number = /^\d/.test(grade) ? Number(grade) : ROMAN.indexOf(grade) + 1;
  if (number < 1 || number > ROMAN.length) return undefined;
  return `${number}|${rest.replace(/[\s.\-/]/g, '')}`;
}

const PARTED = /[,;&+\n]| dan | and /i;

const partsOf = (words: string): readonly string[] =>
  words
    .split(PARTED)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Each class by the name that it has in this workbook; a word that is none stays as it is. */
export function classNames(tab: TabOf<typeof classes> | undefined): (words: string) => string {
  const names = new Map<string, string>();
  for (const { record } of tab ? readRecords(tab) : []) {
    const print = classPrint(record.class ?? '');
    if (record.class !== undefined && print !== undefined && !names.has(print))
      names.set(print, record.class);
  }
  const named = (part: string): string => names.get(classPrint(part) ?? '') ?? part;
  return (words) => partsOf(words).map(named).join('; ');
}

/** `VII-A`, `7A, 7B`, but no bare number: that may be a count. */
export const looksLikeClasses = (words: string): boolean =>
  partsOf(words).every((part) => classPrint(part) !== undefined && !/^\d+$/.test(part));

const withoutTitles = (name: string): string =>
  folded(name)
    .replace(/^(?:(?:drs?a?|prof|hj?|pak|bu|bapak|ibu|mr|mrs|ms)\.?\s+)+/, '')
    .replace(/,.*$/, '')
    .trim();

/** The code of a person, by code or by name, titles aside; undefined where two share a name, or nobody has it. */
export function personCodes(tab: TabOf<typeof personnel> | undefined): (words: string) => string | undefined {
  const people = (tab ? readRecords(tab) : []).map(({ record }) => record);
  return (words) => {
    const byCode = people.find(({ code }) => code !== undefined && folded(code) === folded(words));
    if (byCode) return byCode.code;
    const name = withoutTitles(words);
    const [only, ...others] = people.filter(
      (one) => one.code !== undefined && name !== '' && withoutTitles(one.name ?? '') === name,
    );
    return others.length === 0 ? only?.code : undefined;
  };
}

export type ServiceMeant =
  | { readonly is: 'one'; readonly key: string }
  | { readonly is: 'several' }
  | { readonly is: 'unknown' };

const SEVERAL = /[,;/&+\n]| dan | and |\s(?=\d[.)]\s)/i;

/** @param answers keys by words, as the person said them. */
export function servicesMeant(answers: Readonly<Record<string, string>>): (words: string) => ServiceMeant {
  const others: OtherWords = otherWords('service');
  const told = new Map(Object.entries(answers).map(([words, key]) => [plainWord(words), key]));
  const one = (words: string): string | undefined =>
    choiceMeant(SERVICES, others, told.get(plainWord(words)) ?? words);
  return (words) => {
    const whole = one(words);
    if (whole !== undefined) return { is: 'one', key: whole };
    const parts = words.split(SEVERAL).filter((part) => plainWord(part) !== '');
    const keys = parts.map(one);
    const known = new Set(keys.filter((key) => key !== undefined));
    if (known.size > 1) return { is: 'several' };
    const [only] = known;
    return known.size === 1 && only !== undefined && !keys.includes(undefined)
      ? { is: 'one', key: only }
      : { is: 'unknown' };
  };
}
