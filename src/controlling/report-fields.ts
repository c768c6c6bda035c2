/** The lines of the summary that people write on: what they wrote stands again when it is built again. */

import { type Cell, type Grid, isBlank, isBlankRow, type Row, textOf } from '../core/cell';
import type { Line } from '../core/report';
import { cellAt, type Tab } from '../core/tab';
import { LOCALES, type Text } from '../core/text';
import { TEXTS } from '../texts/summary';
import { line } from './report-lines';
import type { Facts } from './summary-facts';

interface Section {
  readonly heading: Text;
  /** Lines at least. */
  readonly lines: number;
}

/** In the order of the sheet; below them stand the signatures. */
const SECTIONS = [
  { heading: TEXTS.recommendations, lines: 3 },
  { heading: TEXTS.notes, lines: 2 },
] as const satisfies readonly Section[];

/** What can follow a section: nothing below it was written into it. */
const ENDS: readonly Text[] = [
  ...SECTIONS.map(({ heading }) => heading),
  TEXTS.acknowledged,
  TEXTS.principal,
];

const says = (row: Row | undefined, text: Text): boolean =>
  LOCALES.some((locale) => text[locale] === textOf(row?.[0]));

/** One line as somebody left it. */
interface Written {
  /** Of the label, as far as it still stands. */
  readonly number?: number;
  /** What stands in the label's place besides its number. */
  readonly over: Cell;
  readonly cells: readonly Cell[];
}

function writtenIn(row: Row, width: number): Written {
  const cells = Array.from({ length: width - 1 }, (_, place) => cellAt(row, place + 1));
  const match = /^(\d{1,2})\.\s*(.*)$/s.exec(textOf(row[0]));
  return match ? { number: Number(match[1]), over: match[2] ?? '', cells } : { over: cellAt(row, 0), cells };
}

const numberOf = (row: Row): number | undefined => writtenIn(row, 1).number;

/** Where runs of numbered lines begin: they are found under a reworded heading too. */
function runsIn(grid: Grid): readonly number[] {
  let last = Number.POSITIVE_INFINITY;
  return grid.flatMap((row, index) => {
    const number = numberOf(row);
    if (number === undefined) return [];
    const starts = number <= last;
    last = number;
    return starts ? [index - number + 1] : [];
  });
}

/** Where each section's lines begin: below its heading, else where its numbers do. */
function startsIn(grid: Grid): readonly (number | undefined)[] {
  const headed = SECTIONS.map(({ heading }) => {
    const at = grid.findIndex((row) => says(row, heading));
    return at < 0 ? undefined : at + 1;
  });
  const runs = runsIn(grid).filter((start) => !headed.includes(start));
  return headed.map((start, section) => start ?? (section === 0 ? runs.shift() : runs.pop()));
}

/** The lines of a section as they were left, rows that people put between them included. */
function writtenBelow(grid: Grid, section: number, width: number): readonly Written[] {
  const starts = startsIn(grid);
  const start = starts[section];
  if (start === undefined) return [];
  const isEnd = (row: Row, index: number): boolean =>
    ENDS.some((text) => says(row, text)) || starts.some((other) => other !== start && other === index + 1);
  const end = grid.findIndex((row, index) => index >= start && isEnd(row, index));
  const rows = grid.slice(start, end < 0 ? undefined : end);
  const lastNumbered = rows.reduce((last, row, index) => (numberOf(row) === undefined ? last : index), -1);
  const blank = rows.findIndex((row, index) => index > lastNumbered && isBlankRow(row));
  return rows
    .slice(0, blank < 0 ? undefined : blank)
    .filter((row) => !isBlankRow(row))
    .map((row) => writtenIn(row, width));
}

const isUsed = ({ over, cells }: Written): boolean => !isBlank(over) || !isBlankRow(cells);

/** Each under its number; what lost its number takes a place that is free, or a line of its own. */
function placed(written: readonly Written[], lines: number): readonly (Written | undefined)[] {
  const places = new Map<number, Written>();
  const rest: Written[] = [];
  for (const one of written) {
    if (one.number === undefined || places.has(one.number)) rest.push(one);
    else if (one.number <= lines || isUsed(one)) places.set(one.number, one);
  }
  let next = 1;
  for (const one of rest.filter(isUsed)) {
    while (places.has(next)) next += 1;
    places.set(next, one);
  }
  const most = Math.max(lines, ...places.keys());
  return Array.from({ length: most }, (_, index) => places.get(index + 1));
}

/** Words over the number move to the cell behind it; where that is taken, they stay. */
function fieldLine(written: Written | undefined, number: number, width: number): Line {
  const writable = Array.from({ length: width - 1 }, (_, index) => index + 1);
  const { over = '', cells = [] } = written ?? {};
  const label = `${number}.`;
  const [first = '', ...more] = cells;
  const words = isBlank(first) ? [label, over, ...more] : [isBlank(over) ? label : over, first, ...more];
  return { ...line('field', ...Array.from({ length: width }, (_, place) => words[place] ?? '')), writable };
}

/** @param standing the summary as it stands. */
function fieldLines(facts: Facts, standing: Tab | undefined, section: number, width: number) {
  const { heading, lines } = SECTIONS[section] ?? SECTIONS[0];
  const written = writtenBelow(standing?.grid ?? [], section, width);
  return [
    line('heading', heading[facts.language]),
    ...placed(written, lines).map((one, index) => fieldLine(one, index + 1, width)),
  ];
}

export const recommendationLines = (
  facts: Facts,
  standing: Tab | undefined,
  width: number,
): readonly Line[] => fieldLines(facts, standing, 0, width);

export const noteLines = (facts: Facts, standing: Tab | undefined, width: number): readonly Line[] =>
  fieldLines(facts, standing, 1, width);
