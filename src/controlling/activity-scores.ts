/** What open activities were rated: scores on their scale alone, with how many there are. */

import { akursIn } from '../actuating/akurs-scores';
import { type Cell, isBlank, readNumber, textOf } from '../core/cell';
import { looksPersonal } from '../core/personal-data';
import { THRESHOLDS } from '../frameworks/thresholds';
import type { Letter } from '../texts/akurs';
import type { OpenActivity } from './open-activities';

export type Score = 'u' | 'c' | 'a' | 'process';

const { least, most } = THRESHOLDS.scores;

/** Process evaluations are per cents. Source: domain reference 5.2. */
const SCALES: Readonly<Record<Score, readonly [number, number]>> = {
  u: [least, most],
  c: [least, most],
  a: [least, most],
  process: [0, 100],
};

function scoreOf(cell: Cell, score: Score): number | undefined {
  const value = readNumber(cell);
  const [from, to] = SCALES[score];
  return value !== undefined && value >= from && value <= to ? value : undefined;
}

export const scoresIn = (rows: readonly OpenActivity[], score: Score): readonly number[] =>
  rows.flatMap(({ cell }) => scoreOf(cell(score), score) ?? []);

export const meanIn = (rows: readonly OpenActivity[], score: Score): number | undefined => {
  const scores = scoresIn(rows, score);
  return scores.length === 0 ? undefined : scores.reduce((sum, one) => sum + one, 0) / scores.length;
};

/** By focus: AKURS is another form, and in no mean of U, C and A. */
export const akursScoresIn = (rows: readonly OpenActivity[], letter: Letter): readonly number[] =>
  rows.flatMap(({ cell }) => akursIn(cell('result'))?.scores[letter] ?? []);

export const ratedByAkurs = (rows: readonly OpenActivity[]): number =>
  rows.filter(({ cell }) => Object.keys(akursIn(cell('result'))?.scores ?? {}).length > 0).length;

/** Written, but on no scale: in no mean. */
export const offScaleIn = (rows: readonly OpenActivity[]): number =>
  rows.reduce(
    (sum, { cell }) =>
      sum +
      (Object.keys(SCALES) as readonly Score[]).filter(
        (score) => !isBlank(cell(score)) && scoreOf(cell(score), score) === undefined,
      ).length +
      (akursIn(cell('result'))?.off.length ?? 0),
    0,
  );

/** Each once, in their order; what looks like a name stays in the journal. */
export const wordsIn = (
  rows: readonly OpenActivity[],
  key: Parameters<OpenActivity['cell']>[0],
): readonly string[] =>
  [...new Set(rows.map(({ cell }) => textOf(cell(key)).trim()))].filter(
    (words) => words !== '' && !looksPersonal(words),
  );
