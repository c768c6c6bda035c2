/** Colours of an .xlsx file: written out, by the theme with a tint, or by Excel's old numbers. */

import type { Element } from './xml';
import { allOf, childrenOf, numberIn } from './xml';

/** Excel's palette of old, from number 8 on (ECMA-376, 18.8.27); 0 to 7 are the first eight again. */
const PALETTE =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333';

const indexed = (number: number): string | undefined => {
  const place = (number < 8 ? number : number - 8) * 6;
  const color = PALETTE.slice(place, place + 6);
  return color === '' ? undefined : `#${color.toLowerCase()}`;
};

/** The theme's colours in the order in which cells name them: light and dark change places. */
export function themeColors(theme: Element | undefined): readonly string[] {
  const [scheme] = allOf(theme, 'clrScheme');
  const colors = (scheme?.children ?? []).map(({ children }) => {
    const { val, lastClr } = children[0]?.attributes ?? {};
    return `#${(lastClr ?? val ?? '000000').toLowerCase()}`;
  });
  const [dark = '#000000', light = '#ffffff', dark2 = '#000000', light2 = '#ffffff', ...accents] = colors;
  return [light, dark, light2, dark2, ...accents];
}

/** Towards white above 0, towards black below: near enough to Excel's own sum. */
function tinted(color: string, tint: number): string {
  const end = tint > 0 ? 255 : 0;
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(part + (end - part) * Math.abs(tint))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** @param element `<color>`, `<fgColor>` and the like. */
export function colorOf(element: Element | undefined, theme: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  const { rgb } = element.attributes;
  if (rgb !== undefined) return `#${rgb.slice(-6).toLowerCase()}`;
  const named = numberIn(element, 'theme');
  const number = numberIn(element, 'indexed');
  const color = named !== undefined ? theme[named] : number === undefined ? undefined : indexed(number);
  return color === undefined ? undefined : tinted(color, numberIn(element, 'tint') ?? 0);
}

/** The first solid colour of a shape in a chart. */
export const solidColor = (shape: Element | undefined): string | undefined => {
  const [color] = childrenOf(allOf(shape, 'solidFill')[0], 'srgbClr');
  return color?.attributes.val && `#${color.attributes.val.toLowerCase()}`;
};
