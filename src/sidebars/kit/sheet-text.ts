/** The log in an .xlsx file as CSV text: of the sheet with columns for day, service and status, from its header on. */

import { unzip } from './unzip';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) =>
    name !== undefined
      ? (ENTITIES[name] ?? all)
      : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10))),
  );

/** Elements of a name: their attributes and what stands in them. */
const elements = (xml: string, name: string): readonly (readonly [string, string])[] =>
  [
    ...xml.matchAll(
      new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g'),
    ),
  ].map(([, attributes = '', inner = '']) => [attributes, inner]);

const attribute = (attributes: string, name: string): string =>
  plain(new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

/** Readings of a word are no part of it. */
const wordsIn = (xml: string): string =>
  elements(xml.replace(/<rPh[\s\S]*?<\/rPh>/g, ''), 't')
    .map(([, text]) => plain(text))
    .join('');

type Look = 'date' | 'time' | 'number';

/** Source: ECMA-376, 18.8.30: the formats that have no text of their own. */
function lookOf(id: number, format: string): Look {
  const code = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if ((id >= 14 && id <= 17) || id === 22 || /[dy]/i.test(code)) return 'date';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) || /[hs]/i.test(code) ? 'time' : 'number';
}

function looksIn(styles: string): readonly Look[] {
  const formats = new Map(
    elements(styles, 'numFmt').map(([own]) => [
      Number(attribute(own, 'numFmtId')),
      attribute(own, 'formatCode'),
    ]),
  );
  const [[, cells] = ['', '']] = elements(styles, 'cellXfs');
  return elements(cells, 'xf').map(([own]) => {
    const id = Number(attribute(own, 'numFmtId'));
    return lookOf(id, formats.get(id) ?? '');
  });
}

const two = (number: number): string => String(number).padStart(2, '0');

const DAY = 86_400_000;
/** Day 0 of a spreadsheet: 30 December 1899. */
const DAY_0 = Date.UTC(1899, 11, 30);

function numberText(text: string, look: Look | undefined): string {
  const number = Number(text);
  if (text === '' || look === undefined || look === 'number' || !Number.isFinite(number)) return text;
  const minutes = Math.round((number % 1) * 1440);
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (number < 1 || look === 'time') return time;
  return new Date(DAY_0 + Math.floor(number) * DAY).toISOString().slice(0, 10);
}

/** 0-based column of `AB12`. */
const columnOf = (cell: string): number =>
  [...(/^[A-Z]+/.exec(cell)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Words {
  readonly shared: readonly string[];
  readonly looks: readonly Look[];
}

function cellText([own, inner]: readonly [string, string], { shared, looks }: Words): string {
  const kind = attribute(own, 't');
  if (kind === 'inlineStr') return wordsIn(inner);
  const [[, value] = ['', '']] = elements(inner, 'v');
  if (kind === 's') return shared[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return kind === '' || kind === 'n' ? numberText(value, looks[Number(attribute(own, 's'))]) : plain(value);
}

function rowsIn(sheet: string, words: Words): readonly (readonly string[])[] {
  return elements(sheet, 'row').map(([, row]) => {
    const cells: string[] = [];
    for (const cell of elements(row, 'c')) {
      const place = columnOf(attribute(cell[0], 'r'));
      cells[place < 0 ? cells.length : place] = cellText(cell, words).trim();
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

/** What makes a log's header: other tables have days too. */
const DATE = /^(tanggal|date|tgl)$/i;
const STATUS = /^status$/i;
const SERVICE = /^(kode|code|layanan|service)\b/i;

const isHeader = (row: readonly string[]): boolean =>
  [DATE, SERVICE, STATUS].every((word) => row.some((cell) => word.test(cell)));

/** Two rows of a header as one: the lower word says more than the one that spans it. */
const together = (upper: readonly string[], lower: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => lower[at] || (upper[at] ?? ''));

/** No session: below day, service and status nothing stands, and elsewhere something does. */
const isSecond = (header: readonly string[], row: readonly string[]): boolean =>
  row.some((cell) => cell !== '') &&
  header.every((word, at) => ![DATE, SERVICE, STATUS].some((one) => one.test(word)) || !row[at]);

/** From its header on, where it is a log. */
function logIn(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | undefined {
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1] ?? [];
    const both = together(row, next);
    if (isHeader(row)) return isSecond(row, next) ? [both, ...rows.slice(at + 2)] : rows.slice(at);
    if (!isHeader(next) && isHeader(both)) return [both, ...rows.slice(at + 2)];
  }
  return undefined;
}

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\n');

/** The sheets' parts, in the order of the tab bar. */
async function sheetParts(part: (name: string) => Promise<string>): Promise<readonly string[]> {
  const targets = new Map(
    elements(await part('xl/_rels/workbook.xml.rels'), 'Relationship').map(([own]) => [
      attribute(own, 'Id'),
      attribute(own, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = elements(await part('xl/workbook.xml'), 'sheet');
  return sheets.flatMap(([own]) => targets.get(/\sr:id="([^"]*)"/.exec(own)?.[1] ?? '') ?? []);
}

/** @throws for what is no .xlsx. */
export async function sheetText(bytes: ArrayBuffer): Promise<string> {
  const part = unzip(bytes);
  const words = {
    shared: elements(await part('xl/sharedStrings.xml'), 'si').map(([, inner]) => wordsIn(inner)),
    looks: looksIn(await part('xl/styles.xml')),
  };
  let first: string | undefined;
  for (const name of await sheetParts(part)) {
    const rows = rowsIn(await part(name), words);
    const log = logIn(rows);
    if (log) return csvOf(log);
    if (rows.length > 0) first ??= csvOf(rows);
  }
  if (first === undefined) throw new Error('nothing stands in it');
  return first;
}
