/** Protected cells: whether a change of them is asked about first, or refused. */

import type { ProtectionState, Rectangle, SheetState } from '../book-state';
import { contains, meets } from './merges';

export interface Guard {
  readonly is: 'asked' | 'refused';
  /** What the protection says about itself. */
  readonly description: string;
}

function covers({ range, unprotected }: ProtectionState, at: Rectangle | undefined): boolean {
  if (range !== undefined) return at !== undefined && meets(range, at);
  return at === undefined || !unprotected.some((free) => contains(free, at));
}

/**
 * @param at the cells; undefined for the sheet itself.
 * @returns undefined where everybody may change them without further ado.
 */
export function guardOf(
  { protections }: SheetState,
  at: Rectangle | undefined,
  isColleague: boolean,
): Guard | undefined {
  const over = protections.filter((protection) => covers(protection, at));
  const closed = isColleague ? over.find(({ isOwnersAlone }) => isOwnersAlone) : undefined;
  if (closed) return { is: 'refused', description: closed.description };
  const warned = over.find(({ warningOnly }) => warningOnly);
  return warned && { is: 'asked', description: warned.description };
}
