/** Imports a log that comes as a file: what is new is added, what stands already is left alone. */

import { isBlank } from '../core/cell';
import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
} from '../core/command';
import { type CsvTable, parseCsv } from '../core/csv';
import type { CellChange, Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { cellAt, missingColumns, type Tab } from '../core/tab';
import { LOCALES, type SayingGaps, say, type Text } from '../core/text';
import { readCalendar } from '../planning/calendar';
import type { FileColumns } from '../planning/file-columns';
import { notCsv } from '../planning/file-refusal';
import { readSettings } from '../planning/settings';
import { calendar } from '../tabs/calendar';
import { journal } from '../tabs/journal';
import { profile } from '../tabs/profile';
import { logColumns, logProblem } from './log-columns';
import { type LogRow, logRows } from './log-rows';
import { type Kept, type Match, matchLog, newRows } from './match-log';

const NO_FILE: Refusal = {
  code: 'bad-input',
  message: { text: { id: 'Belum ada berkas jurnal yang dipilih.', en: 'No log file was chosen.' } },
  remedy: {
    text: {
      id: 'Pilih berkas CSV dengan kolom tanggal, kode, dan status.',
      en: 'Choose a CSV file with the columns tanggal (date), kode (service) and status.',
    },
  },
};

/** Columns that the file fills and the journal lacks: importing would lose them. */
function lostColumns(tab: Tab, { places }: FileColumns): Refusal | undefined {
  const lost = missingColumns(tab).filter(
    ({ key, computed }) => key === 'id' || (places.has(key) && !computed),
  );
  if (lost.length === 0) return undefined;
  const columns: Text = {
    id: lost.map(({ title }) => title.id).join(', '),
    en: lost.map(({ title }) => title.en).join(', '),
  };
  return {
    code: 'damaged',
    tab: journal.id,
    message: {
      text: {
        id: 'Tab {tab} kehilangan kolom: {columns}.',
        en: 'The tab {tab} lacks columns: {columns}.',
      },
      gaps: { tab: journal.title, columns },
    },
    remedy: {
      text: {
        id: 'Jalankan menu Pulihkan tab dan kolom, lalu impor lagi.',
        en: 'Run Repair in the menu, and import again.',
      },
    },
  };
}

/** A run that was broken off may have left rows half written: their blank cells are filled in. */
const completions = (tab: Tab, kept: readonly Kept[]): readonly CellChange[] =>
  kept.flatMap(({ row, log }) =>
    journal.columns.flatMap(({ key }, place): readonly CellChange[] => {
      const after = log.cells[place] ?? '';
      const column = tab.places[key];
      const stands = column === undefined || !isBlank(cellAt(tab.grid[row - 1], column));
      return stands || isBlank(after) ? [] : [{ row, column: key, before: '', after }];
    }),
  );

function editsOf(desk: Desk, tab: Tab, match: Match, logs: readonly LogRow[]): readonly Edit[] {
  const changes = desk.unfinished.includes(journal.id) ? completions(tab, match.kept) : [];
  const rows = newRows(tab, match, logs);
  return [
    ...(changes.length > 0 ? [{ do: 'set-cells', tab: journal.id, cells: changes } as const] : []),
    ...(rows.length > 0 ? [{ do: 'add-rows', tab: journal.id, rows } as const] : []),
  ];
}

const SENTENCES = {
  counts: {
    id: '{read} baris dibaca: {added} ditambahkan, {kept} sudah ada, {skipped} dilewati.',
    en: '{read} rows read: {added} added, {kept} there already, {skipped} skipped.',
  },
  differences: {
    id: 'Pada {differences} baris (baris berkas {lines}), hari, minggu, menit, JP, atau kerahasiaan berbeda dari hitungan; hitungan yang dipakai.',
    en: 'In {differences} rows (lines {lines} of the file) day, week, minutes, periods or confidentiality differ from what follows from the row, which was written.',
  },
  unknown: {
    id: 'Kolom yang tidak dikenal dan tidak diimpor: {unknown}.',
    en: 'Columns that are not known and were not imported: {unknown}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A notice names so many lines at most. */
const LINES_NAMED = 5;

function paragraph(sentences: readonly Text[], gaps: SayingGaps): Text {
  const [id = '', en = ''] = LOCALES.map((locale) =>
    sentences.map((sentence) => say(sentence, locale, gaps)).join(' '),
  );
  return { id, en };
}

function outcome(file: Log, match: Match, logs: readonly LogRow[], edits: readonly Edit[]): Outcome {
  const { blankRows } = file.table;
  const { unknown } = file.columns;
  const counts = {
    read: logs.length + blankRows,
    added: match.added.length,
    kept: match.kept.length,
    skipped: match.doubled + blankRows,
  };
  const differing = logs.filter(({ differs }) => differs).map(({ line }) => line);
  const differences = differing.length;
  const lines = [...differing.slice(0, LINES_NAMED), ...(differences > LINES_NAMED ? ['…'] : [])].join(', ');
  const sentences = [
    SENTENCES.counts,
    ...(differences > 0 ? [SENTENCES.differences] : []),
    ...(unknown.length > 0 ? [SENTENCES.unknown] : []),
  ];
  return {
    edits,
    notice: { text: paragraph(sentences, { ...counts, differences, lines, unknown: unknown.join(', ') }) },
    reply: { ...counts, differences, ...(unknown.length > 0 ? { unknownColumns: unknown } : {}) },
    counts: [{ tab: journal.id, kept: counts.kept, skipped: counts.skipped }],
  };
}

interface Log {
  readonly table: CsvTable;
  readonly columns: FileColumns;
}

function think(desk: Desk, file: Log): Outcome | Refusal {
  const { calendar: days, journal: tab, profile: school } = desk.tabs;
  if (!tab) throw new RangeError('importSessions was run without the journal');
  const lost = lostColumns(tab, file.columns);
  if (lost) return lost;
  const rules = {
    calendar: readCalendar(days, school),
    settings: readSettings(school),
    framework: desk.framework,
  };
  const logs = logRows(file.table, file.columns, rules, desk.language);
  const match = matchLog(tab, logs);
  return outcome(file, match, logs, editsOf(desk, tab, match, logs));
}

function readLog(given: Json | undefined): Log | Refusal {
  const [name, text] = [property(given, 'name'), property(given, 'text')];
  if (typeof name !== 'string' || typeof text !== 'string') return NO_FILE;
  const table = parseCsv(text);
  if (!table) return notCsv(name);
  const columns = logColumns(table);
  return logProblem(name, columns) ?? { table, columns };
}

function accept(input: Json): Thinking | Refusal {
  const file = readLog(property(input, 'file'));
  return isRefusal(file) ? file : (desk) => think(desk, file);
}

export const importSessions: Command = {
  reads: [profile, calendar, journal],
  optional: [profile, calendar],
  accept,
};
