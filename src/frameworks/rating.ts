/** What a per cent of a process evaluation is called. */

import type { Text } from '../core/text';

/** From the highest lower bound down. Source: domain reference 5.2, set K4-2016 [S27]. */
const BANDS: readonly (readonly [number, Text])[] = [
  [85, { id: 'sangat baik', en: 'very good' }],
  [70, { id: 'baik', en: 'good' }],
  [60, { id: 'cukup baik', en: 'fair' }],
  [0, { id: 'kurang baik', en: 'weak' }],
];

/** @param percent 0 to 100, not rounded. */
export const ratingOf = (percent: number): Text | undefined => BANDS.find(([least]) => percent >= least)?.[1];
