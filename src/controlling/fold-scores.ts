/** Adding up the scores of journal rows: only what lies on its scale. */

import { type Cell, readNumber } from '../core/cell';
import { THRESHOLDS } from '../frameworks/thresholds';

/** Sums and the rows that have each; numbers on no scale are counted apart. */
export type Scores = Record<
  'u' | 'c' | 'a' | 'uRows' | 'cRows' | 'aRows' | 'rows' | 'process' | 'processRows' | 'outOfScale',
  number
>;

export const newScores = (): Scores => ({
  u: 0,
  c: 0,
  a: 0,
  uRows: 0,
  cRows: 0,
  aRows: 0,
  rows: 0,
  process: 0,
  processRows: 0,
  outOfScale: 0,
});

/** U, C and A. Source: domain reference 5.2. */
const { least: LOWEST, most: HIGHEST } = THRESHOLDS.scores;

/** Process evaluations are per cents. Source: domain reference 5.2. */
const WHOLE = 100;

/** What is no number of the scale is no score: it would move the mean to where no answer can be. */
function scoreOf(
  scores: Scores,
  cell: Cell | undefined,
  lowest: number,
  highest: number,
): number | undefined {
  if (cell === undefined || cell === '') return undefined;
  const score = readNumber(cell);
  if (score === undefined || (score >= lowest && score <= highest)) return score;
  scores.outOfScale += 1;
  return undefined;
}

export function countProcess(scores: Scores, cell: Cell | undefined): void {
  const process = scoreOf(scores, cell, 0, WHOLE);
  if (process === undefined) return;
  scores.process += process;
  scores.processRows += 1;
}

/** @returns whether the row has a score. */
export function countScores(
  scores: Scores,
  ofU: Cell | undefined,
  ofC: Cell | undefined,
  ofA: Cell | undefined,
): boolean {
  const u = scoreOf(scores, ofU, LOWEST, HIGHEST);
  const c = scoreOf(scores, ofC, LOWEST, HIGHEST);
  const a = scoreOf(scores, ofA, LOWEST, HIGHEST);
  if (u === undefined && c === undefined && a === undefined) return false;
  scores.rows += 1;
  scores.u += u ?? 0;
  scores.c += c ?? 0;
  scores.a += a ?? 0;
  scores.uRows += u === undefined ? 0 : 1;
  scores.cRows += c === undefined ? 0 : 1;
  scores.aRows += a === undefined ? 0 : 1;
  return true;
}
