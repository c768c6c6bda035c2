/** What became of the rows of a foreign table, and the edits that bring the new ones in. */

import type { Row } from '../../core/cell';
import type { Desk } from '../../core/command';
import type { CellChange, Edit } from '../../core/edit';
import type { Tab } from '../../core/tab';
import { splitWritten } from '../half-written';

export interface Adopted {
  /** In template order. */
  readonly added: readonly Row[];
  readonly kept: number;
  /** Rows of the sheet that repeat another one. */
  readonly repeated: readonly number[];
  /** Rows of the sheet that belong to a closed month of the journal. */
  readonly closed?: readonly number[];
  readonly edits: readonly Edit[];
}

/** @param completed blank cells of rows that a broken run left behind. */
export function editsFor(
  desk: Desk,
  tab: Tab,
  added: readonly Row[],
  completed: readonly CellChange[],
): readonly Edit[] {
  const { rows, finished } = splitWritten(desk, tab, added);
  const cells = [...completed, ...finished];
  const { id } = tab.template;
  return [
    ...(cells.length > 0 ? [{ do: 'set-cells', tab: id, cells } as const] : []),
    ...(rows.length > 0 ? [{ do: 'add-rows', tab: id, rows } as const] : []),
  ];
}
