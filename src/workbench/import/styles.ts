/** How cells look, from the styles part: fonts, fills, borders and number formats by a cell's style number. */

import { styleOf } from '../book/styles';
import type { Border, Borders, Style } from '../book-state';
import { colorOf } from './colors';
import { builtInFormat, readFormat } from './number-format';
import { child, childrenOf, type Element, isOn } from './xml';

/** How a conditional format changes a cell. */
export interface Change {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface Styles {
  /** By the style number of a cell. */
  readonly cells: readonly (Style | undefined)[];
  /** Style numbers whose number format is not carried over. */
  readonly withoutFormat: ReadonlySet<number>;
  readonly changes: readonly Change[];
}

const LINES: Readonly<Record<string, string>> = {
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
  dotted: 'DOTTED',
  hair: 'DOTTED',
};

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
type Sides = { -readonly [Side in keyof Borders]: Border };

interface World {
  readonly theme: readonly string[];
  readonly locale: string;
}

const said = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes.val;

const has = (element: Element | undefined, name: string): boolean => {
  const found = child(element, name);
  return found !== undefined && !['0', 'false', 'none'].includes(found.attributes.val ?? '1');
};

function bordersOf(element: Element | undefined, { theme }: World): Borders {
  const borders: Sides = {};
  for (const side of SIDES) {
    const line = child(element, side);
    const style = line?.attributes.style;
    if (style === undefined || style === 'none' || style === '') continue;
    borders[side] = {
      color: colorOf(child(line, 'color'), theme) ?? '#000000',
      style: LINES[style] ?? 'DASHED',
    };
  }
  return borders;
}

/** What the workbook's own first font says is nothing special. */
function fontOf(font: Element | undefined, normal: Element | undefined, { theme }: World): Style {
  const color = colorOf(child(font, 'color'), theme);
  const size = said(font, 'sz');
  const family = said(font, 'name');
  return {
    ...(has(font, 'b') && { fontWeight: 'bold' as const }),
    ...(has(font, 'i') && { fontStyle: 'italic' as const }),
    ...(has(font, 'u') && { fontLine: 'underline' as const }),
    ...(has(font, 'strike') && { fontLine: 'line-through' as const }),
    ...(size !== undefined && size !== said(normal, 'sz') && { fontSize: Number(size) }),
    ...(family !== undefined && family !== said(normal, 'name') && { fontFamily: family }),
    ...(color !== undefined && color !== '#000000' && { fontColor: color }),
  };
}

function fillOf(fill: Element | undefined, { theme }: World): string | undefined {
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes.patternType;
  return kind === undefined || kind === 'none' || kind === 'gray125'
    ? undefined
    : colorOf(child(pattern, 'fgColor'), theme);
}

const ACROSS: Readonly<Record<string, Style['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};
const DOWN: Readonly<Record<string, Style['vertical']>> = { top: 'top', center: 'middle', bottom: 'bottom' };

function alignmentOf(alignment: Element | undefined): Style {
  const { horizontal = '', vertical = '', wrapText } = alignment?.attributes ?? {};
  const [across, down] = [ACROSS[horizontal], DOWN[vertical]];
  return {
    ...(across && { horizontal: across }),
    // Below is where cells stand anyway, and some programs write it into every cell.
    ...(down && down !== 'bottom' && { vertical: down }),
    ...(isOn(wrapText) && { wrap: 'WRAP' as const }),
  };
}

/** In a conditional format the colour of a fill stands where its background does. */
function changeOf(element: Element, { theme }: World): Change {
  const font = child(element, 'font');
  const pattern = child(element, 'fill', 'patternFill');
  const background = colorOf(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), theme);
  const fontColor = colorOf(child(font, 'color'), theme);
  return {
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...(has(font, 'b') && { bold: true }),
  };
}

export function readStyles(root: Element | undefined, world: World): Styles {
  const codes = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode ?? '',
    ]),
  );
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map(
    (name) => child(root, name)?.children ?? [],
  );
  const withoutFormat = new Set<number>();
  const cells = (child(root, 'cellXfs')?.children ?? []).map((xf, number) => {
    const { numFmtId = '0', fontId, fillId, borderId } = xf.attributes;
    const code = codes.get(numFmtId) ?? builtInFormat(Number(numFmtId), world.locale) ?? '';
    const { format, isWhole } = readFormat(code, world.locale);
    if (!isWhole) withoutFormat.add(number);
    const background = fillOf(fills?.[Number(fillId)], world);
    return styleOf({
      ...fontOf(fonts?.[Number(fontId)], fonts?.[0], world),
      ...alignmentOf(child(xf, 'alignment')),
      ...(background && { background }),
      ...(format !== undefined && { numberFormat: format }),
      borders: bordersOf(borders?.[Number(borderId)], world),
    });
  });
  const changes = (child(root, 'dxfs')?.children ?? []).map((element) => changeOf(element, world));
  return { cells, withoutFormat, changes };
}
