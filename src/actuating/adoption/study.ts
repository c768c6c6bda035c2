/** A foreign table studied: headings, columns, rows, and what has to be asked before it comes in. */

import type { Desk, Refusal } from '../../core/command';
import { type HeadingWords, plainHeading } from '../../core/headings';
import { columnLetters, type Tab } from '../../core/tab';
import type { Column } from '../../core/template';
import { clip, type Text } from '../../core/text';
import { type Mapping, mappingOf } from '../../planning/foreign-columns';
import { type ForeignTable, foreignTable } from '../../planning/foreign-table';
import { headingWords } from '../../tabs/heading-words';
import { journal } from '../../tabs/journal';
import { adoptLog } from './adopt-log';
import { adoptRows } from './adopt-rows';
import type { Adopted } from './adopted';
import type { Asked } from './asked';
import type { LeftOut } from './left-out';
import { logLooks, NEVER_TAKEN } from './log-table';
import { type Question, questionsOf } from './questions';
import { readLog } from './read-log';
import { kindOf, readRows, rowLooks } from './read-rows';

export interface Study {
  readonly asked: Asked;
  readonly table: ForeignTable;
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
  readonly left: readonly LeftOut[];
  /** Rows of the sheet of which something stays where it is. */
  readonly private: readonly number[];
  /** Brings the rows in. */
  readonly adopt: (tab: Tab) => Adopted | Refusal;
}

const refuse = (message: Text, remedy: Text, more: string | Text): Refusal => ({
  code: 'bad-input',
  message: { text: message, gaps: { more } },
  remedy: { text: remedy, gaps: { more } },
});

const noTab = (name: string): Refusal =>
  refuse(
    { id: 'Tidak ada tab bernama "{more}".', en: 'There is no tab called "{more}".' },
    {
      id: 'Periksa namanya di deretan tab, lalu ulangi.',
      en: 'Look for its name in the row of tabs, and try again.',
    },
    clip(name),
  );

const oursAlready = (name: string): Refusal =>
  refuse(
    { id: 'Tab "{more}" milik POAC sendiri.', en: 'The tab "{more}" is one of POAC itself.' },
    { id: 'Pilih tab yang Anda buat sendiri.', en: 'Choose a tab that you made yourself.' },
    clip(name),
  );

/** A pasted table has no name. */
const noHeadings = (name: string): Refusal =>
  refuse(
    name === ''
      ? {
          id: 'Di tabel yang ditempel tidak ditemukan baris judul kolom.',
          en: 'No row of column headings was found in the pasted table.',
        }
      : {
          id: 'Di "{more}" tidak ditemukan baris judul kolom.',
          en: 'No row of column headings was found in "{more}".',
        },
    {
      id: 'Pastikan ada baris judul (misalnya Tanggal, Layanan, Nama) dan tujuan tabelnya benar.',
      en: 'Make sure that there is a row of headings (Date, Service or Name, say) and that it goes where it belongs.',
    },
    clip(name),
  );

const noSuchColumn = (heading: string): Refusal =>
  refuse(
    { id: 'Tabel itu tidak mempunyai satu kolom "{more}".', en: 'That table has no single column "{more}".' },
    {
      id: 'Sebut judulnya seperti tertulis, atau huruf kolomnya.',
      en: 'Name its heading as written, or its column letter.',
    },
    clip(heading),
  );

/** Headings that the person named are known from then on. */
function wordsOf({ into, map }: Asked): HeadingWords {
  const known = headingWords(into.id);
  const keyed = into.columns.map(({ key }) => [key, [...(known[key] ?? []), `${into.id} ${key}`]] as const);
  const named = Object.entries(map).filter((one): one is [string, string] => one[1] !== null);
  const all: Record<string, readonly string[]> = { ...known, ...Object.fromEntries(keyed) };
  for (const [key, heading] of named) all[key] = [...(all[key] ?? []), heading];
  return all;
}

/** A heading as written, else a column letter; undefined where neither leads to one column. */
function placeOf(table: ForeignTable, said: string): number | undefined {
  const wanted = plainHeading(said);
  const places = table.headings.flatMap((heading, place) =>
    plainHeading(heading) === wanted ? [place] : [],
  );
  if (places.length > 0 && wanted !== '') return places.length === 1 ? places[0] : undefined;
  const letters = said.trim().toUpperCase();
  const byLetter = table.headings.findIndex((_, place) => columnLetters(place) === letters);
  return byLetter < 0 ? undefined : byLetter;
}

type Given = ReadonlyMap<string, number | undefined>;

function givenIn(table: ForeignTable, { map }: Asked): Given | Refusal {
  const given = new Map<string, number | undefined>();
  for (const [key, said] of Object.entries(map)) {
    if (said === null || said === '') {
      given.set(key, undefined);
      continue;
    }
    const place = placeOf(table, said);
    if (place === undefined) return noSuchColumn(said);
    given.set(key, place);
  }
  return given;
}

function sourceOf(desk: Desk, asked: Asked): { readonly grid: ForeignGrid; readonly name: string } | Refusal {
  if (asked.rows) return { grid: asked.rows, name: asked.tab };
  const { other } = desk;
  if (!other) return noTab(asked.tab);
  return other.ours === undefined ? { grid: other.grid, name: other.title } : oursAlready(other.title);
}

type ForeignGrid = Parameters<typeof foreignTable>[0];

const computedKeys = (columns: readonly Column[]): readonly string[] =>
  columns.filter(({ computed }) => computed).map(({ key }) => key);

/** Columns without which no row can be read. */
export const neededKeys = ({ into }: Asked): readonly string[] =>
  into.id === journal.id ? ['date', 'service'] : kindOf(into).needs;

function mapped(desk: Desk, asked: Asked, table: ForeignTable): Mapping | Refusal {
  const given = givenIn(table, asked);
  if (!('get' in given)) return given;
  const isLog = asked.into.id === journal.id;
  return mappingOf(table, {
    template: asked.into,
    words: wordsOf(asked),
    looks: isLog ? logLooks(desk, asked.words) : rowLooks(asked.into),
    never: isLog ? NEVER_TAKEN : computedKeys(asked.into.columns),
    given,
  });
}

export function study(desk: Desk, asked: Asked): Study | Refusal {
  const source = sourceOf(desk, asked);
  if (!('grid' in source)) return source;
  const table = foreignTable(source.grid, asked.into, wordsOf(asked));
  if (!table) return noHeadings(source.name);
  const mapping = mapped(desk, asked, table);
  if (!('places' in mapping)) return mapping;
  const needed = neededKeys(asked);
  if (asked.into.id === journal.id) {
    const log = readLog(table, mapping, asked, desk);
    return {
      asked,
      table,
      mapping,
      questions: questionsOf(asked, table, mapping, needed, log),
      left: log.left,
      private: log.private,
      adopt: (tab) => adoptLog(desk, tab, log.sessions),
    };
  }
  const list = readRows(table, mapping, asked, desk);
  return {
    asked,
    table,
    mapping,
    questions: questionsOf(asked, table, mapping, needed, list),
    left: list.left,
    private: [],
    adopt: (tab) => adoptRows(desk, tab, list),
  };
}
