/** Column groups: neighbouring columns of at least a depth, folded away together. */

import type { ColumnState, SheetState } from '../book-state';

export interface ColumnGroup {
  /** 0-based. */
  readonly start: number;
  readonly end: number;
  /** 1 for the outermost. */
  readonly depth: number;
  /** Columns that are hidden one by one look the same (unverified). */
  readonly isCollapsed: boolean;
}

/** Outer groups first. */
export function groupsOf(columns: readonly ColumnState[]): readonly ColumnGroup[] {
  const deepest = Math.max(0, ...columns.map(({ depth }) => depth));
  return Array.from({ length: deepest }, (_, above) => above + 1).flatMap((depth) => {
    const starts = columns.flatMap((column, place) =>
      column.depth >= depth && (columns[place - 1]?.depth ?? 0) < depth ? [place] : [],
    );
    return starts.map((start): ColumnGroup => {
      const after = columns.findIndex((column, place) => place > start && column.depth < depth);
      const end = (after < 0 ? columns.length : after) - 1;
      const isCollapsed = columns.slice(start, end + 1).every(({ hidden }) => hidden);
      return { start, end, depth, isCollapsed };
    });
  });
}

export const changeColumns = (
  sheet: SheetState,
  { start, end }: Pick<ColumnGroup, 'start' | 'end'>,
  change: (column: ColumnState) => ColumnState,
): SheetState => ({
  ...sheet,
  columns: sheet.columns.map((column, place) => (place >= start && place <= end ? change(column) : column)),
});
