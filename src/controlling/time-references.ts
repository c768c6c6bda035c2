/** The shares of time that the ASCA National Model aims at. Source: domain reference 1.4 [S45, S46]. */

import { same, type Text } from '../core/text';

/** By category. */
export const TIME_REFERENCES: ReadonlyMap<string, Text> = new Map([
  ['direct', { id: 'bersama ≥80%', en: 'together ≥80%' }],
  ['indirect', { id: 'bersama ≥80%', en: 'together ≥80%' }],
  ['planning', same('≤20%')],
  ['nonCounselling', same('0%')],
]);
