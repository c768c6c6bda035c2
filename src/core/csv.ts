/** Tables in files: comma-, semicolon- or tab-parted text with quoted fields (RFC 4180). */

export interface CsvTable {
  readonly header: readonly string[];
  /** Each with the line of the file that it starts on, 1-based. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Rows of separators with nothing between them: left out above. */
  readonly blankRows: number;
}

interface Reading {
  readonly rows: { line: number; cells: string[] }[];
  cells: string[];
  field: string;
  line: number;
  start: number;
  quoted: boolean;
  /** The line of the quote that was opened last. */
  opened: number;
  blankRows: number;
}

function endField(reading: Reading): void {
  reading.cells.push(reading.field);
  reading.field = '';
}

function endRow(reading: Reading): void {
  endField(reading);
  if (reading.cells.some((cell) => cell.trim() !== '')) {
    reading.rows.push({ line: reading.start, cells: reading.cells });
  } else if (reading.cells.length > 1) reading.blankRows += 1;
  reading.cells = [];
  reading.start = reading.line;
}

/** @returns how many characters were taken. */
function readQuoted(reading: Reading, text: string, at: number): number {
  if (text[at] !== '"') {
    if (text[at] === '\n') reading.line += 1;
    reading.field += text[at];
    return 1;
  }
  if (text[at + 1] === '"') {
    reading.field += '"';
    return 2;
  }
  reading.quoted = false;
  return 1;
}

function readPlain(reading: Reading, character: string, separator: string): void {
  if (character === '"' && reading.field === '') {
    reading.quoted = true;
    reading.opened = reading.line;
  } else if (character === separator) endField(reading);
  else if (character === '\n') {
    reading.line += 1;
    endRow(reading);
  } else if (character !== '\r') reading.field += character;
}

/** The separator that the first line uses more often; cells that were copied are parted by tabs. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  if (first.includes('\t')) return '\t';
  return first.split(';').length > first.split(',').length ? ';' : ',';
};

/** A picture or a zip file read as text holds zeros, or many letters that could not be decoded. */
const isText = (text: string): boolean =>
  !text.includes('\u0000') && (text.split('\ufffd').length - 1) * 50 <= text.length;

function readAll(text: string): Reading {
  const separator = separatorOf(text);
  const reading: Reading = {
    rows: [],
    cells: [],
    field: '',
    line: 1,
    start: 1,
    quoted: false,
    opened: 1,
    blankRows: 0,
  };
  for (let at = 0; at < text.length; ) {
    if (reading.quoted) at += readQuoted(reading, text, at);
    else {
      readPlain(reading, text[at] ?? '', separator);
      at += 1;
    }
  }
  return reading;
}

const plainText = (source: string): string => source.replace(/^\ufeff/, '');

/** @returns the line on which a quote is opened that is never closed, 1-based; undefined where all are closed. */
export function openQuoteLine(source: string): number | undefined {
  const text = plainText(source);
  const { quoted, opened } = readAll(text);
  return quoted && isText(text) ? opened : undefined;
}

/** @returns undefined for text that is no table: no header, a single column, binary characters, an open quote. */
export function parseCsv(source: string): CsvTable | undefined {
  const text = plainText(source);
  const reading = readAll(text);
  if (reading.quoted) return undefined;
  endRow(reading);
  const [header, ...rows] = reading.rows;
  const isTable = header !== undefined && header.cells.length > 1 && isText(text);
  if (!isTable) return undefined;
  return { header: header.cells.map((cell) => cell.trim()), rows, blankRows: reading.blankRows };
}

/** All rows of pasted text or of a file, with the numbers that they have in it; undefined as above. */
export function csvGrid(source: string): readonly (readonly string[])[] | undefined {
  const table = parseCsv(source);
  if (!table) return undefined;
  const rows: (readonly string[])[] = [table.header];
  for (const { line, cells } of table.rows) {
    while (rows.length < line - 1) rows.push([]);
    rows.push(cells);
  }
  return rows;
}
