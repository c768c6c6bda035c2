/** How cells look, as the engine takes it: looks, borders and number formats, each by rectangles. */

import { rangeName } from '../book/a1';
import type { Border, RowState, SheetState, Style } from '../book-state';
import { areasOf } from './areas';

const WIDTHS: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'medium',
};

const border = (line: Border | undefined) =>
  line && { style: WIDTHS[line.style.toUpperCase()] ?? 'thin', color: line.color };

export function borderData({ borders = {} }: Style): object | undefined {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = border(borders[side]);
    return line ? [[side, line] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

export function lookData(style: Style): object | undefined {
  const look = {
    ...(style.fontWeight === 'bold' && { bold: true }),
    ...(style.fontStyle === 'italic' && { italic: true }),
    ...(style.fontLine === 'underline' && { underline: true }),
    ...(style.fontLine === 'line-through' && { strikethrough: true }),
    ...(style.fontSize && { fontSize: style.fontSize }),
    ...(style.fontColor && { textColor: style.fontColor }),
    ...(style.background && { fillColor: style.background }),
    ...(style.horizontal && { align: style.horizontal }),
    ...(style.vertical && { verticalAlign: style.vertical }),
    ...(style.wrap === 'WRAP' && { wrapping: 'wrap' }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

type ListOf<Item> = (row: RowState) => readonly (Item | undefined)[];

/** One aspect of each cell's style; rows that share their styles share what comes of them. */
function aspect<Item extends object>(of: (style: Style) => Item | undefined): ListOf<Item> {
  const lists = new WeakMap<object, readonly (Item | undefined)[]>();
  return ({ styles }) => {
    const known = lists.get(styles) ?? styles.map((style) => style && of(style));
    lists.set(styles, known);
    return known;
  };
}

/** A number for each rectangle, by its A1 name. */
export function zones<Item extends object>(
  sheet: SheetState,
  of: (style: Style) => Item | undefined,
  placeOf: (item: Item) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(areasOf(sheet, aspect(of)).map(({ at, item }) => [rangeName(at), placeOf(item)]));
}
