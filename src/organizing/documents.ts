/** What kind of document a row is, for which services, and whether it is in force. */

import { readChoice, readList } from '../core/read';
import { folded } from '../core/text';
import { SERVICES } from '../frameworks/services';
import { EVERY_SERVICE, INSTRUMENTS, PROCEDURES, TESTS } from '../frameworks/words';
import type { Document } from '../tabs/administration';
import { mentions } from './wording';

const IN_FORCE: readonly string[] = ['ready', 'approved'];
const isOneOf = (kinds: readonly string[], { kind }: Document): boolean => kinds.includes(folded(kind ?? ''));

export const isProcedure = (document: Document): boolean =>
  isOneOf(PROCEDURES, document) || /^(spo|sop)-/i.test(document.code ?? '');

export const isTest = (document: Document): boolean => isOneOf(TESTS, document);

export const isInstrument = (document: Document): boolean => isOneOf(INSTRUMENTS, document);

export const isInForce = ({ status }: Document): boolean => IN_FORCE.includes(status ?? '');

/** Says so by its code or name. */
export const isOwnOf = ({ service }: Document, code: string | undefined): boolean =>
  code !== undefined && readList(service ?? '').some((word) => readChoice(SERVICES, word) === code);

/** Its own, or for every service. */
export const isFor = (document: Document, code: string): boolean =>
  isOwnOf(document, code) ||
  readList(document.service ?? '').some((word) => EVERY_SERVICE.includes(folded(word)));

/** Named by one of these words in its kind, name or code. A procedure is named by what it is about. */
export const isNamed = (document: Document, words: readonly string[]): boolean => {
  const { kind = '', name = '', code = '' } = document;
  const said = folded(`${kind} ; ${name} ; ${code}`).replace(/[-_/]/g, ' ');
  return !isProcedure(document) && words.some((word) => mentions(said, word.replace(/-/g, ' ')));
};
