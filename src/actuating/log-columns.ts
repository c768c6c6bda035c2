/** The columns of a log that comes as a file, by the field's words, our keys or our headers. */

import type { Refusal } from '../core/command';
import type { CsvTable } from '../core/csv';
import { missingColumns, type Tab } from '../core/tab';
import type { Column } from '../core/template';
import { same, type Text } from '../core/text';
import { listText } from '../organizing/wording';
import { columnsOf, type FileColumns, type FileWords } from '../planning/file-columns';
import { journal } from '../tabs/journal';

/** Not a column of ours: `Ya` says that the session was held outside lesson hours. */
export const OUTSIDE = 'outside';

/** Source: README of the field's files; the second part after domain reference 4.1. */
const WORDS: FileWords = {
  tanggal: 'date',
  hari: 'day',
  minggu_ke: 'week',
  mulai: 'start',
  selesai: 'end',
  menit: 'minutes',
  konselor: 'counsellor',
  kode: 'service',
  code: 'service',
  bidang: 'domain',
  topik: 'topic',
  kelas: 'classes',
  kode_konseli: 'counselees',
  l: 'boys',
  p: 'girls',
  sasaran: 'target',
  tempat: 'place',
  rencana: 'plan',
  insidental: 'unplanned',
  alasan: 'reason',
  tanggal_pengganti: 'newDate',
  tindak_lanjut: 'followUp',
  tl_tanggal: 'followUpDate',
  tl_status: 'followUpStatus',
  kerahasiaan: 'level',
  di_luar_jam: OUTSIDE,
  pihak: 'parties',
  alat: 'aids',
  rpl: 'servicePlan',
  uraian: 'note',
  asal: 'origin',
  hasil: 'result',
  responden: 'respondents',
  proses: 'process',
  tl_uraian: 'followUpNote',
  bukti: 'evidence',
};

interface Needed {
  readonly key: string;
  /** The header that the file needs. */
  readonly header: Text;
  /** What a header means that does not say it by itself. */
  readonly meaning?: Text;
}

const NEEDED: readonly Needed[] = [
  { key: 'date', header: { id: 'tanggal', en: 'date' } },
  { key: 'service', header: { id: 'kode', en: 'code' }, meaning: { id: 'layanan', en: 'service' } },
  { key: 'status', header: same('status') },
];

export const logColumns = (table: CsvTable): FileColumns => columnsOf(table.header, journal, WORDS);

/** @returns a refusal for a file without the columns that make a log. */
export function logProblem(file: string, columns: FileColumns): Refusal | undefined {
  const missing = NEEDED.filter(({ key }) => !columns.places.has(key));
  if (missing.length === 0) return undefined;
  const words = listText(missing.map(({ header }) => header));
  const more = listText(
    missing.map(({ header, meaning }) =>
      meaning ? { id: `${header.id} (${meaning.id})`, en: `${header.en} (${meaning.en})` } : header,
    ),
  );
  return {
    code: 'bad-input',
    message: {
      text: {
        id: 'Berkas {file} tidak memuat kolom: {more}.',
        en: 'The file {file} is missing the column(s): {more}.',
      },
      gaps: { file, more },
    },
    remedy: {
      text: {
        id: 'Beri judul {words} pada kolom CSV yang memuatnya di {file}, lalu impor lagi.',
        en: 'Give what holds them in the CSV file {file} the header(s) {words}, and import it again.',
      },
      gaps: { file, words },
    },
  };
}

/**
 * Columns that somebody fills and the journal lacks: what they hold would be lost.
 *
 * @param filled column keys.
 */
export function lostColumns(tab: Tab, filled: ReadonlySet<string>): Refusal | undefined {
  const lost = missingColumns(tab).filter(
    ({ key, computed }) => key === 'id' || (filled.has(key) && !computed),
  );
  return lost.length === 0 ? undefined : refuseLost(lost);
}

export function refuseLost(lost: readonly Column[]): Refusal {
  const columns = listText(lost.map(({ title }) => title));
  return {
    code: 'damaged',
    tab: journal.id,
    message: {
      text: {
        id: 'Tab {tab} kehilangan kolom: {columns}.',
        en: 'The tab {tab} is missing the column(s): {columns}.',
      },
      gaps: { tab: journal.title, columns },
    },
    remedy: {
      text: {
        id: 'Jalankan menu Pulihkan tab dan kolom, lalu ulangi.',
        en: 'Run Repair in the menu, and try again.',
      },
    },
  };
}
