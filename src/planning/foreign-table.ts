/** A table that somebody keeps in an own way: where its headings stand, in one row or two, and its rows. */

import { type Grid, textOf } from '../core/cell';
import { type HeadingWords, headingMatches } from '../core/headings';
import type { TabTemplate } from '../core/template';

export interface ForeignRow {
  /** 1-based row of the sheet, or line of the file. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ForeignTable {
  /** As written; of two rows the lower one, with the upper one where it says nothing by itself. */
  readonly headings: readonly string[];
  /** The rows that hold them. */
  readonly headingRows: readonly (readonly string[])[];
  /** What stands below the headings, down to the last row that holds something. */
  readonly rows: readonly ForeignRow[];
}

type Texts = readonly (readonly string[])[];

/** A title, a letterhead and a few remarks may stand above the headings. */
const DEEPEST_HEADING = 40;

const isText = (cell: string): boolean => cell !== '' && !/^[\d.,:/%-]+$/.test(cell);

const blank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

/** How many different columns of ours a row's cells name in so many words. */
function named(headings: readonly string[], template: TabTemplate, words: HeadingWords): number {
  const exact = headingMatches(headings, template, words).filter(({ fit }) => fit === 'exact');
  return Math.min(new Set(exact.map(({ key }) => key)).size, new Set(exact.map(({ place }) => place)).size);
}

/** A heading that is merged over several columns makes way for what stands below it. */
const joined = (upper: readonly string[], lower: readonly string[]): readonly string[] =>
  upper.map((above, place) => lower[place] || above);

/** The row that names most columns; undefined where none names two. */
function headingRow(texts: Texts, template: TabTemplate, words: HeadingWords): number | undefined {
  let best: { readonly index: number; readonly count: number } | undefined;
  texts.slice(0, DEEPEST_HEADING).forEach((cells, index) => {
    const count = named(cells, template, words);
    if (count > (best?.count ?? 1)) best = { index, count };
  });
  return best?.index;
}

/** The row below belongs to the headings where together they name more, and it holds words alone. */
function isSecond(
  upper: readonly string[],
  lower: readonly string[],
  template: TabTemplate,
  words: HeadingWords,
) {
  if (blank(lower) || !lower.every((cell) => cell === '' || isText(cell))) return false;
  return named(joined(upper, lower), template, words) > named(upper, template, words);
}

/**
 * Finds headings and rows in a grid.
 *
 * @param words what the person said the headings are, besides what is known of them.
 * @returns undefined where no row looks like headings.
 */
export function foreignTable(
  grid: Grid,
  template: TabTemplate,
  words: HeadingWords,
): ForeignTable | undefined {
  const width = grid.reduce((most, { length }) => Math.max(most, length), 0);
  const texts = grid.map((row) => Array.from({ length: width }, (_, place) => textOf(row[place])));
  const first = headingRow(texts, template, words);
  if (first === undefined) return undefined;
  const upper = texts[first] ?? [];
  const lower = texts[first + 1] ?? [];
  const isDouble = isSecond(upper, lower, template, words);
  const from = first + (isDouble ? 2 : 1);
  let end = texts.length;
  while (end > from && blank(texts[end - 1] ?? [])) end -= 1;
  return {
    headings: isDouble ? joined(upper, lower) : upper,
    headingRows: isDouble ? [upper, lower] : [upper],
    rows: texts.slice(from, end).map((cells, index) => ({ line: from + index + 1, cells })),
  };
}
