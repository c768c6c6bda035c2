/** The five foci of AKURS as they stand in a session's result, from the page or by hand. */

import { type Cell, textOf } from '../core/cell';
import { THRESHOLDS } from '../frameworks/thresholds';
import { AKURS_FOCI, type AkursScores, isAkurs, type Letter } from '../texts/akurs';

const { least, most } = THRESHOLDS.scores;

/** A letter and its number, as `A3`, `A: 3` or `a=3,5`. */
const FOCUS = /(?<!\p{L})(\p{L})\s*[:=]?\s*(-?\d+(?:[.,]\d+)?)/gu;

const isLetter = (letter: string): letter is Letter => AKURS_FOCI.some((focus) => focus.letter === letter);

export interface AkursReading {
  /** On the scale alone. */
  readonly scores: AkursScores;
  /** As written: beyond the scale, a letter that is no focus, or a focus rated twice. */
  readonly off: readonly string[];
}

/** @returns undefined for a result that is no evaluation by AKURS. */
export function akursIn(result: Cell): AkursReading | undefined {
  const words = textOf(result);
  if (!isAkurs(words)) return undefined;
  const scores: Partial<Record<Letter, number>> = {};
  const off: string[] = [];
  for (const [written, letter = '', number = ''] of words.matchAll(FOCUS)) {
    const [key, score] = [letter.toUpperCase(), Number(number.replace(',', '.'))];
    if (!isLetter(key) || score < least || score > most || scores[key] !== undefined) off.push(written);
    else scores[key] = score;
  }
  return { scores, off };
}
