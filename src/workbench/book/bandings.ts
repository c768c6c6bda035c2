/** Alternating backgrounds: which colour a cell shows where it has none of its own. */

import type { BandColors, BandingState, Rectangle, SheetState } from '../book-state';
import { meets } from './merges';
import { Refusal, SAYS } from './refusals';
import { changeRows } from './rows';
import { merged } from './styles';

interface Share {
  /** Header or footer: it goes before the bands. */
  readonly edge: string | undefined;
  readonly first: string | undefined;
  readonly second: string | undefined;
}

function shareOf({ header, first, second, footer }: BandColors, place: number, count: number): Share {
  const edge = place === 0 && header ? header : place === count - 1 ? footer : undefined;
  const isFirst = (place - (header ? 1 : 0)) % 2 === 0;
  return { edge, first: isFirst ? first : undefined, second: isFirst ? undefined : second };
}

/** Edges before bands, the first band before the second, rows before columns. */
function fillAt({ range, rows, columns }: BandingState, row: number, column: number): string | undefined {
  const down = shareOf(rows, row, range.rows);
  const across = shareOf(columns, column, range.columns);
  return down.edge ?? across.edge ?? down.first ?? across.first ?? down.second ?? across.second;
}

function filled(sheet: SheetState, banding: BandingState): SheetState {
  const { range } = banding;
  return changeRows(sheet, range, (row, place) => {
    const styles = row.styles.slice();
    while (styles.length < range.column + range.columns) styles.push(undefined);
    for (let across = 0; across < range.columns; across += 1) {
      const column = range.column + across;
      const background = styles[column]?.background ?? fillAt(banding, place, across);
      styles[column] = merged(styles[column], { background });
    }
    return { ...row, styles };
  });
}

const shown = new WeakMap<SheetState, SheetState>();

/** The sheet as it looks, each banded cell with the background that it shows. */
export function withBands(sheet: SheetState): SheetState {
  if (!sheet.bandings?.length) return sheet;
  const known = shown.get(sheet) ?? sheet.bandings.reduce(filled, sheet);
  shown.set(sheet, known);
  return known;
}

/** @throws Refusal where another banding is. */
export function checkFree({ bandings = [] }: SheetState, at: Rectangle, but?: number): void {
  if (bandings.some(({ id, range }) => id !== but && meets(range, at))) throw new Refusal(SAYS.banded);
}
