/** A log of somebody's own under our columns: which is which, and what has to be asked before it can be read. */

import type { Desk } from '../../core/command';
import { tabOf } from '../../core/command';
import type { Column } from '../../core/template';
import { STATUSES } from '../../frameworks/choices';
import { choiceMeant, otherWords } from '../../frameworks/other-words';
import { readerOf, spanIn, timeIn } from '../../planning/foreign-cells';
import type { Looks } from '../../planning/foreign-columns';
import { isOpenDate } from '../../planning/written-dates';
import { journal } from '../../tabs/journal';
import { personnel } from '../../tabs/personnel';
import { type Asked, SPAN } from './asked';
import { looksLikeClasses, personCodes, servicesMeant } from './people-words';

const COLUMNS: readonly Column[] = journal.columns;

/** Worked out by us, or ours to give: nobody's own numbers take the place of the journal's. */
export const NEVER_TAKEN = [
  'id',
  ...COLUMNS.filter(({ key, computed }) => computed && key !== 'minutes').map(({ key }) => key),
];

const TYPED: readonly Column['kind'][] = ['date', 'time', 'number', 'percent', 'yesno', 'choice'];

const CODE = /^[A-Z]{1,4}[-.]?\d{2,6}$/i;

/** `K1234`, several parted by blanks or commas: never a word, which may be a name. */
export const looksLikeCodes = (words: string): boolean =>
  words.split(/[\s,;/]+/).every((part) => part === '' || CODE.test(part));

/** How the cells of each column look; texts look like anything. */
export function logLooks(desk: Desk, words: Asked['words']): Looks {
  const service = servicesMeant(words.service ?? {});
  const person = personCodes(tabOf(desk, personnel));
  const statuses = otherWords('status');
  const typed = COLUMNS.filter(({ kind }) => TYPED.includes(kind)).map((column) => {
    const { read } = readerOf(column);
    return [column.key, (text: string) => read(text) !== undefined] as const;
  });
  const dates = COLUMNS.filter(({ kind }) => kind === 'date').map(({ key }) => key);
  const looks = Object.fromEntries(typed);
  for (const key of dates) {
    const { [key]: read = () => false } = looks;
    looks[key] = (text) => read(text) || isOpenDate(text);
  }
  return {
    ...looks,
    [SPAN]: (text) => spanIn(text) !== undefined || timeIn(text) !== undefined,
    service: (text) => service(text).is !== 'unknown',
    status: (text) => choiceMeant(STATUSES, statuses, text) !== undefined,
    classes: looksLikeClasses,
    counselees: looksLikeCodes,
    counsellor: (text) => person(text) !== undefined,
  };
}
