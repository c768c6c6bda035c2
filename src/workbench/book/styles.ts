/** How cells look: equal styles are one object, and so are the style lists of equally formatted rows. */

import type { Border, Borders, Rectangle, SheetState, Style } from '../book-state';
import { changeRows, changeRowsAlike, remembering, spliced } from './rows';

const KEYS = [
  'numberFormat',
  'background',
  'fontColor',
  'fontWeight',
  'fontStyle',
  'fontLine',
  'fontSize',
  'fontFamily',
  'horizontal',
  'vertical',
  'wrap',
  'borders',
] as const satisfies readonly (keyof Style)[];

const styles = new Map<string, Style>();

/** Each property with `undefined` taken out. */
export type StyleChange = { readonly [Key in keyof Style]?: Style[Key] | undefined };

const SIDES = ['top', 'bottom', 'left', 'right'] as const satisfies readonly (keyof Borders)[];

function tidyBorders(borders: Borders): Borders | undefined {
  const kept = SIDES.flatMap((side) => {
    const border = borders[side];
    return border === undefined ? [] : [[side, { color: border.color, style: border.style }] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** The one object for this look; undefined for Sheets' default. */
export function styleOf(style: StyleChange): Style | undefined {
  const kept = KEYS.flatMap((key) => {
    const value = key === 'borders' ? tidyBorders(style.borders ?? {}) : style[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  if (kept.length === 0) return undefined;
  const name = JSON.stringify(kept);
  const known = styles.get(name);
  if (known !== undefined) return known;
  const made: Style = Object.freeze(Object.fromEntries(kept));
  styles.set(name, made);
  return made;
}

export const merged = (style: Style | undefined, change: StyleChange): Style | undefined =>
  styleOf({ ...style, ...change });

/** Changes the look of a rectangle; `change` is asked once for each look that occurs. */
export function restyle(
  sheet: SheetState,
  at: Rectangle,
  change: (style: Style | undefined) => Style | undefined,
): SheetState {
  const known = new Map<Style | undefined, Style | undefined>();
  const once = (style: Style | undefined): Style | undefined => {
    if (!known.has(style)) known.set(style, change(style));
    return known.get(style);
  };
  const line = remembering((list: readonly (Style | undefined)[]) =>
    spliced<Style | undefined>(list, at.column, at.columns, undefined, once),
  );
  return changeRowsAlike(sheet, at, (row) => ({ ...row, styles: line(row.styles) }));
}

/** As `restyle` with a look for each cell, by its place in the rectangle. */
export const restyleEach = (
  sheet: SheetState,
  at: Rectangle,
  change: (style: Style | undefined, place: number, across: number) => Style | undefined,
): SheetState =>
  changeRows(sheet, at, (row, place) => ({
    ...row,
    styles: spliced<Style | undefined>(row.styles, at.column, at.columns, undefined, (style, across) =>
      change(style, place, across),
    ),
  }));

/** true draws, false takes away, null leaves alone: `setBorder`'s six answers. */
export interface BorderPlan {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

const drawn = (answer: boolean | null, before: Border | undefined, border: Border): Border | undefined =>
  answer === null ? before : answer ? border : undefined;

/** Rows (or columns) whose borders come from the same answers: first, between, last. */
function bands(start: number, count: number): readonly (readonly [number, number])[] {
  const middle = [start + 1, count - 2] as const;
  if (count === 1) return [[start, 1]];
  const edges = [[start, 1] as const, [start + count - 1, 1] as const];
  return count === 2 ? edges : [edges[0] ?? middle, middle, edges[1] ?? middle];
}

export function drawBorders(sheet: SheetState, at: Rectangle, plan: BorderPlan, border: Border): SheetState {
  const lastRow = at.row + at.rows - 1;
  const lastColumn = at.column + at.columns - 1;
  return bands(at.row, at.rows).reduce(
    (down, [row, rows]) =>
      bands(at.column, at.columns).reduce((across, [column, columns]) => {
        const answers = {
          top: row === at.row ? plan.top : plan.horizontal,
          bottom: row + rows - 1 === lastRow ? plan.bottom : plan.horizontal,
          left: column === at.column ? plan.left : plan.vertical,
          right: column + columns - 1 === lastColumn ? plan.right : plan.vertical,
        };
        return restyle(across, { row, column, rows, columns }, (style) => {
          const before = style?.borders ?? {};
          const sides = SIDES.flatMap((side) => {
            const after = drawn(answers[side], before[side], border);
            return after === undefined ? [] : [[side, after] as const];
          });
          return merged(style, { borders: Object.fromEntries(sides) });
        });
      }, down),
    sheet,
  );
}
