/** The command "Paste a list": people, classes, rooms or budget lines come in as they are copied from a table. */

import { type Command, isRefusal, type Refusal } from '../core/command';
import { parseCsv } from '../core/csv';
import { isObject, type Json, type JsonObject, property } from '../core/json';
import { same, type Text } from '../core/text';
import { listText } from '../organizing/wording';
import { classes } from '../tabs/classes';
import { funds } from '../tabs/funds';
import { personnel } from '../tabs/personnel';
import { rooms } from '../tabs/rooms';
import { adoptTab } from './adopt-tab';

const LISTS: readonly string[] = [personnel.id, classes.id, rooms.id, funds.id];

const refuse = (message: Text, remedy: Text): Refusal => ({
  code: 'bad-input',
  message: { text: message },
  remedy: { text: remedy, gaps: { lists: listText(LISTS.map(same)) } },
});

const NO_LIST = refuse(
  { id: 'Belum dikatakan daftar apa yang ditempel.', en: 'It is not said what list this is.' },
  { id: 'Pilih salah satu: {lists}.', en: 'Choose one of: {lists}.' },
);

const NO_TABLE = refuse(
  { id: 'Yang ditempel bukan tabel.', en: 'What was pasted is no table.' },
  {
    id: 'Salin sel-selnya beserta baris judul, paling sedikit dua kolom, lalu tempel di sini.',
    en: 'Copy the cells with their row of headings, two columns at least, and paste them here.',
  },
);

/** Rows keep the numbers that they have in the text. */
function rowsIn(text: string): readonly (readonly string[])[] | undefined {
  const table = parseCsv(text);
  if (!table) return undefined;
  const rows: (readonly string[])[] = [table.header];
  for (const { line, cells } of table.rows) {
    while (rows.length < line - 1) rows.push([]);
    rows.push(cells);
  }
  return rows;
}

/** The same wish with the table in place of the text; a tab goes on as it is. */
function asTable(input: Json): JsonObject | Refusal {
  const into = property(input, 'into');
  if (!isObject(input) || typeof into !== 'string' || !LISTS.includes(into)) return NO_LIST;
  const { text, ...rest } = input;
  if (text === undefined) return rest;
  const rows = typeof text === 'string' ? rowsIn(text) : undefined;
  return rows ? { ...rest, table: { name: into, rows } } : NO_TABLE;
}

function wanted<T>(input: Json, ask: ((given: Json) => T) | undefined): T | undefined {
  const given = asTable(input);
  return isRefusal(given) ? undefined : ask?.(given);
}

/** Input `{into, text}` or `{into, tab}`, and what `adoptTab` takes besides: `map` and the answers. */
export const importRoster: Command = {
  reads: [],
  optional: [],
  readsAlso: (input) => wanted(input, adoptTab.readsAlso) ?? [],
  readsOther: (input) => wanted(input, adoptTab.readsOther),
  accept: (input) => {
    const given = asTable(input);
    return isRefusal(given) ? given : adoptTab.accept(given);
  },
};
