/** Imports a log that comes as a file: what is new is added, what stands already is left alone. */

import { isTooLong, type Row } from '../core/cell';
import { closedMonths } from '../core/closed-months';
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
import { readCalendar } from '../planning/calendar';
import type { FileColumns } from '../planning/file-columns';
import { notCsv } from '../planning/file-refusal';
import { readSettings } from '../planning/settings';
import { calendar } from '../tabs/calendar';
import { codes } from '../tabs/codes';
import { journal } from '../tabs/journal';
import { profile } from '../tabs/profile';
import { notIssued } from './counselee-codes';
import { completionsOf } from './half-written';
import { logColumns, logProblem, lostColumns } from './log-columns';
import { type Imported, importNotice, importReply } from './log-notice';
import { logRows } from './log-rows';
import { matchLog, newRows, withoutClosed } from './match-log';

const NO_FILE: Refusal = {
  code: 'bad-input',
  message: { text: { id: 'Belum ada berkas jurnal yang dipilih.', en: 'No log file was chosen.' } },
  remedy: {
    text: {
      id: 'Pilih berkas CSV dengan kolom tanggal, kode (layanan), dan status.',
      en: 'Choose a CSV file with the columns date, code (service) and status.',
    },
  },
};

const COUNSELEES = journal.columns.findIndex(({ key }) => key === 'counselees');

const editsOf = (changes: readonly CellChange[], rows: readonly Row[]): readonly Edit[] => [
  ...(changes.length > 0 ? [{ do: 'set-cells', tab: journal.id, cells: changes } as const] : []),
  ...(rows.length > 0 ? [{ do: 'add-rows', tab: journal.id, rows } as const] : []),
];

interface Log {
  readonly table: CsvTable;
  readonly columns: FileColumns;
}

function think(desk: Desk, file: Log): Outcome | Refusal {
  const { calendar: days, journal: tab, profile: school } = desk.tabs;
  if (!tab) throw new RangeError('importSessions was run without the journal');
  const lost = lostColumns(tab, new Set(file.columns.places.keys()));
  if (lost) return lost;
  const rules = {
    calendar: readCalendar(days, school),
    settings: readSettings(school),
    framework: desk.framework,
  };
  const all = logRows(file.table, file.columns, rules, desk.language);
  const logs = all.filter(({ cells }) => !cells.some(isTooLong));
  const tooLong = all.filter(({ cells }) => cells.some(isTooLong)).map(({ line }) => line);
  const isUnfinished = desk.unfinished.includes(journal.id);
  const { match, closed } = withoutClosed(matchLog(tab, logs, isUnfinished), closedMonths(tab));
  const rows = newRows(tab, match, logs);
  const { blankRows } = file.table;
  const imported: Imported = {
    read: all.length + blankRows,
    skipped: match.doubled + blankRows + tooLong.length + closed.length,
    tooLong,
    closed,
    added: rows,
    kept: match.kept,
    differences: logs.filter(({ differs }) => differs).map(({ line }) => line),
    unknown: file.columns.unknown,
    notIssued: notIssued(
      desk.tabs.codes,
      rows.map((cells) => cells[COUNSELEES] ?? ''),
    ),
  };
  return {
    edits: editsOf(isUnfinished ? completionsOf(tab, match.kept) : [], rows),
    notice: importNotice(imported),
    reply: importReply(imported),
    counts: [{ tab: journal.id, kept: match.kept.length, skipped: imported.skipped }],
  };
}

function readLog(given: Json | undefined): Log | Refusal {
  const [name, text] = [property(given, 'name'), property(given, 'text')];
  if (typeof name !== 'string' || typeof text !== 'string') return NO_FILE;
  const table = parseCsv(text);
  if (!table) return notCsv(name, text);
  const columns = logColumns(table);
  return logProblem(name, columns) ?? { table, columns };
}

function accept(input: Json): Thinking | Refusal {
  const file = readLog(property(input, 'file'));
  return isRefusal(file) ? file : (desk) => think(desk, file);
}

export const importSessions: Command = {
  reads: [profile, calendar, journal, codes],
  optional: [profile, calendar, codes],
  accept,
};
