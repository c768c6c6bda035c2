/** A school's files as a person hands them over: which is which, and whether they can be read at all. */

import type { Refusal } from '../core/command';
import { type CsvTable, parseCsv } from '../core/csv';
import { isObject, type Json, type JsonObject, property } from '../core/json';
import type { Text } from '../core/text';
import { fileRefusal, notCsv } from './file-refusal';
import { planProblem } from './plan-rows';

export interface SchoolFiles {
  readonly profile?: JsonObject;
  readonly calendar?: JsonObject;
  readonly org?: JsonObject;
  readonly plan?: CsvTable;
}

type FileKind = keyof SchoolFiles;

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The lists of entries that a file of that kind may hold. */
const LISTS: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  calendar: ['holidays', 'spans'],
  org: ['personel', 'kelas', 'ruang', 'alat', 'administrasi', 'pagu', 'dana', 'jadwal', 'butuh_alat'],
};

type Content = { readonly content: JsonObject | CsvTable };

const CHOOSE: Text = {
  id: 'Pilih berkas profile.json, calendar.json, org.json, atau plan.csv dari sekolah.',
  en: "Choose the school's profile.json, calendar.json, org.json or plan.csv.",
};

const notFiles = (): Refusal => ({
  code: 'bad-input',
  message: {
    text: {
      id: 'Daftar berkas tidak dapat dibaca: setiap berkas harus bernama dan berisi teks.',
      en: 'The list of files cannot be read: each file needs a name and a text.',
    },
  },
  remedy: { text: CHOOSE },
});

/** A file's name without its folders. */
const baseName = (path: string): string => path.split(/[/\\]/).pop() ?? path;

function filesIn(given: Json | undefined): readonly TextFile[] | undefined {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) return undefined;
  const files: TextFile[] = [];
  for (const one of given) {
    const [name, text] = [property(one, 'name'), property(one, 'text')];
    if (typeof name !== 'string' || typeof text !== 'string') return undefined;
    files.push({ name: baseName(name), text });
  }
  return files;
}

const KINDS: readonly (readonly [FileKind, string])[] = [
  ['profile', '.json'],
  ['calendar', '.json'],
  ['org', '.json'],
  ['plan', '.csv'],
];

/** `plan-2026.csv` is a plan: what counts is the name up to the first `-` or `.`, and the ending. */
function kindOf(name: string): FileKind | undefined {
  const lower = name.toLowerCase();
  const [stem = ''] = lower.split(/[-.]/);
  return KINDS.find(([kind, ending]) => kind === stem && lower.endsWith(ending))?.[0];
}

/** JSON keeps 15 digits of a number: longer ones (NIP, NUPTK) become text before they are lost. */
const guardLongNumbers = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|-?\b\d{16,}\b(?![.eE])/g, (found) =>
    found.startsWith('"') ? found : `"${found}"`,
  );

/** The place of an error is a number of letters in its words; where it is missing, the text ends too early. */
function lineOf(error: unknown, text: string): number {
  const place = /position (\d+)/.exec(String(error))?.[1];
  const read = text.trimEnd().slice(0, place === undefined ? undefined : Number(place));
  return read.split('\n').length;
}

function parseJson(raw: string): { readonly json: Json } | { readonly line: number } {
  const text = guardLongNumbers(raw.replace(/^\ufeff/, ''));
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { line: lineOf(error, text) };
  }
}

const isListOfObjects = (value: Json | undefined): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isObject));

const notJson = (file: string, line: number): Refusal =>
  fileRefusal(
    file,
    {
      id: 'Berkas {file} bukan JSON yang utuh: periksa baris {more}.',
      en: 'The file {file} is not complete JSON: see line {more}.',
    },
    {
      id: 'Ambil lagi {file} dari sumbernya, atau periksa tanda kurung dan kutipnya, lalu ulangi.',
      en: 'Get {file} again from where it came, or check its brackets and quotes, and try again.',
    },
    String(line),
  );

const notList = (file: string, list: string): Refusal =>
  fileRefusal(
    file,
    {
      id: 'Bagian "{more}" dalam {file} bukan daftar isian.',
      en: 'The part "{more}" of {file} is not a list of entries.',
    },
    {
      id: 'Tulis "{more}" sebagai daftar: [ { … }, { … } ], atau hapus bagian itu, lalu ulangi.',
      en: 'Write "{more}" as a list: [ { … }, { … } ], or leave that part out, and try again.',
    },
    list,
  );

const noList = (file: string, lists: readonly string[]): Refusal =>
  fileRefusal(
    file,
    {
      id: 'Berkas {file} tidak memuat satu pun bagian yang dikenal.',
      en: 'The file {file} holds no part that is known here.',
    },
    {
      id: 'Periksa apakah berkasnya benar. Bagian yang dikenal: {more}.',
      en: 'Check whether it is the right file. Known parts: {more}.',
    },
    lists.join(', '),
  );

function readJson(kind: FileKind, { name, text }: TextFile): Content | Refusal {
  const parsed = parseJson(text);
  const content = 'json' in parsed ? parsed.json : undefined;
  if (!isObject(content)) return notJson(name, 'line' in parsed ? parsed.line : 1);
  const lists = LISTS[kind] ?? [];
  const broken = lists.find((list) => !isListOfObjects(property(content, list)));
  if (broken !== undefined) return notList(name, broken);
  const keys = Object.keys(content);
  const isStrange = keys.length > 0 && lists.length > 0 && !lists.some((list) => keys.includes(list));
  return isStrange ? noList(name, lists) : { content };
}

function readTable({ name, text }: TextFile): Content | Refusal {
  const content = parseCsv(text);
  if (!content) return notCsv(name, text);
  return planProblem(name, content) ?? { content };
}

const twice = (one: string, other: string): Refusal =>
  fileRefusal(
    one,
    {
      id: 'Ada dua berkas sejenis: {file} dan {more}.',
      en: 'There are two files of one kind: {file} and {more}.',
    },
    { id: 'Sisakan salah satu, lalu ulangi.', en: 'Leave one of them, and try again.' },
    other,
  );

/** Reads what a person chose; files of other names are none of ours. */
export function readSchoolFiles(given: Json | undefined): SchoolFiles | Refusal {
  const files = filesIn(given);
  if (!files) return notFiles();
  const byKind = new Map<FileKind, TextFile>();
  const read: Record<string, JsonObject | CsvTable> = {};
  for (const file of files) {
    const kind = kindOf(file.name);
    if (kind === undefined) continue;
    const other = byKind.get(kind);
    if (other) return twice(other.name, file.name);
    byKind.set(kind, file);
    const found = kind === 'plan' ? readTable(file) : readJson(kind, file);
    if (!('content' in found)) return found;
    read[kind] = found.content;
  }
  return read as SchoolFiles;
}
