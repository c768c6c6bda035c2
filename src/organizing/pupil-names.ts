/** Pupils' names, given for one check and kept nowhere: whether words hold one. */

import { folded } from '../core/text';
import { THRESHOLDS } from '../frameworks/thresholds';
import type { School } from './school';
import { mentions } from './wording';

export const namesToFind = ({ pupilNames }: School): readonly string[] =>
  pupilNames.map(folded).filter(({ length }) => length >= THRESHOLDS.nameLetters);

export function namesOne(words: string, names: readonly string[]): boolean {
  const said = folded(words);
  return names.some((name) => mentions(said, name));
}
