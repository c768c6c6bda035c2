/** A needs assessment as a table: an item a row with its per cent, or how many of how many said yes. */

import {
  type Cell,
  type Grid,
  isBlank,
  isBlankRow,
  type Row,
  readDate,
  readNumber,
  textOf,
} from '../core/cell';
import { a1 } from '../core/tab';
import { folded } from '../core/text';
import { type AssessedItem, type Assessment, oneDecimal, type UnreadCell } from './assessment';
import { domainNamed, headingOf } from './assessment-domains';

/** How schools head their columns; the first that fits is taken, each column once. */
const HEADINGS = {
  percent: /persen|prosentase|presentase|per cent|percent|^%$|\(%\)/,
  respondents: /responden|respondent|^n$|jumlah (siswa|murid|peserta)|(pupils|students)$/,
  yes: /^(jumlah |jml\.? |frekuensi |banyak )?("?ya"?|yes)$|^frekuensi$|^frequency$|^(skor|score|count)$/,
  domain: /bidang|domain/,
  plan: /rencana|\bplan\b|^pln$/,
  instrument: /instrumen/,
  date: /^tanggal|^date/,
  item: /butir|pernyataan|\bitem\b|kebutuhan|masalah|materi|topik|pertanyaan|\bneeds?\b|statement|topic|question|problem/,
} as const;

type Key = keyof typeof HEADINGS;

type Places = Readonly<Partial<Record<Key, number>>>;

/** A number of an item is not the item. */
const IS_NUMBER = /^(no|nomor|number|kode|code|id)\b/;

function placesIn(row: Row): Places {
  const places: Partial<Record<Key, number>> = {};
  row.forEach((cell, place) => {
    const words = folded(textOf(cell));
    const key = (Object.keys(HEADINGS) as Key[]).find((one) => HEADINGS[one].test(words));
    if (key === undefined || places[key] !== undefined) return;
    if (key === 'item' && IS_NUMBER.test(words)) return;
    places[key] = place;
  });
  return places;
}

const isHeader = ({ item, percent, yes, respondents }: Places): boolean =>
  item !== undefined && (percent !== undefined || (yes !== undefined && respondents !== undefined));

/** Titles and blank lines may stand above the table. */
const DEEPEST_HEADER = 12;

/** `45`, `45,5%`, `45.5 %`. */
function numberIn(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(textOf(cell));
  return match ? Number(`${match[1]}.${match[2] ?? '0'}`) : undefined;
}

/** Cells formatted as per cent hold fractions: 45% arrives as 0.45. */
const isFraction = (cells: readonly Cell[]): boolean => {
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
  return numbers.length > 0 && numbers.every((number) => number <= 1) && numbers.some((number) => number > 0);
};

interface Line {
  /** 1-based. */
  readonly row: number;
  readonly cells: Row;
}

/** A line of totals below the items is none. */
const isSum = ({ cells }: Line): boolean =>
  cells.some((cell) => /^(jumlah|total|rata-rata|rerata|average|mean|sum)$/.test(folded(textOf(cell))));

const cellOf = ({ cells }: Line, place: number | undefined): Cell =>
  place === undefined ? '' : (cells[place] ?? '');

function percentOf(line: Line, places: Places, fraction: boolean): number | undefined {
  const given = cellOf(line, places.percent);
  const [yes, all] = [readNumber(cellOf(line, places.yes)), readNumber(cellOf(line, places.respondents))];
  const counted = yes !== undefined && all !== undefined && all > 0 ? (yes / all) * 100 : undefined;
  const number = isBlank(given) ? counted : numberIn(given);
  const percent = number !== undefined && fraction && typeof given === 'number' ? number * 100 : number;
  return percent !== undefined && percent >= 0 && percent <= 100 ? oneDecimal(percent) : undefined;
}

/** `A. Bidang Pribadi` alone on its line heads the items below it. */
const sectionIn = ({ cells }: Line): string | undefined => {
  const words = cells.filter((cell) => !isBlank(cell) && typeof cell === 'string').map(textOf);
  const names = words.flatMap((word) => domainNamed(word) ?? []);
  return names.length === 1 && words.join('').length < 60 ? names[0] : undefined;
};

function itemIn(line: Line, places: Places, section: string | undefined, percent: number): AssessedItem {
  const heading = headingOf(textOf(cellOf(line, places.item)));
  const domain = domainNamed(textOf(cellOf(line, places.domain))) ?? heading.domain ?? section;
  const respondents = readNumber(cellOf(line, places.respondents));
  const [plan, instrument] = [textOf(cellOf(line, places.plan)), textOf(cellOf(line, places.instrument))];
  const date = readDate(cellOf(line, places.date));
  return {
    item: heading.item,
    percent,
    ...(domain === undefined ? {} : { domain }),
    ...(respondents === undefined ? {} : { respondents }),
    ...(plan === '' ? {} : { plan }),
    ...(instrument === '' ? {} : { instrument }),
    ...(date === undefined ? {} : { date }),
  };
}

interface Table {
  readonly places: Places;
  readonly fraction: boolean;
}

/** What a line of the table says; undefined where it says nothing. */
function readLine(
  line: Line,
  { places, fraction }: Table,
  section: string | undefined,
):
  | { readonly section: string }
  | { readonly item: AssessedItem }
  | { readonly unread: UnreadCell }
  | undefined {
  const isNamed = !isBlank(cellOf(line, places.item));
  const percent = percentOf(line, places, fraction);
  const heads = percent === undefined ? sectionIn(line) : undefined;
  if (heads !== undefined) return { section: heads };
  if (isSum(line) || (!isNamed && percent === undefined)) return undefined;
  if (isNamed && percent !== undefined) return { item: itemIn(line, places, section, percent) };
  const place = (isNamed ? (places.percent ?? places.yes) : places.item) ?? 0;
  return { unread: { cell: a1(place, line.row), words: textOf(cellOf(line, place)) } };
}

/** @returns undefined where no row near the top heads items and per cents. */
export function readPercentages(grid: Grid): Assessment | undefined {
  const top = grid.slice(0, DEEPEST_HEADER).findIndex((row) => isHeader(placesIn(row)));
  if (top < 0) return undefined;
  const places = placesIn(grid[top] ?? []);
  const lines = grid
    .slice(top + 1)
    .map((cells, index): Line => ({ row: top + 2 + index, cells }))
    .filter(({ cells }) => !isBlankRow(cells));
  const table = { places, fraction: isFraction(lines.map((line) => cellOf(line, places.percent))) };
  const items: AssessedItem[] = [];
  const unread: UnreadCell[] = [];
  let section: string | undefined;
  for (const line of lines) {
    const read = readLine(line, table, section);
    if (read === undefined) continue;
    if ('section' in read) section = read.section;
    else if ('item' in read) items.push(read.item);
    else unread.push(read.unread);
  }
  return items.length + unread.length === 0 ? undefined : { items, unread, leftOut: [] };
}
