/** The columns of a log that comes as a file, by the field's words, our keys or our headers. */

import type { Refusal } from '../core/command';
import type { CsvTable } from '../core/csv';
import { columnsOf, type FileColumns, type FileWords } from '../planning/file-columns';
import { fileRefusal } from '../planning/file-refusal';
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

const NEEDED: readonly (readonly [string, string])[] = [
  ['date', 'tanggal'],
  ['service', 'kode'],
  ['status', 'status'],
];

export const logColumns = (table: CsvTable): FileColumns => columnsOf(table.header, journal, WORDS);

/** @returns a refusal for a file without the columns that make a log. */
export function logProblem(file: string, columns: FileColumns): Refusal | undefined {
  const missing = NEEDED.filter(([key]) => !columns.places.has(key)).map(([, word]) => word);
  if (missing.length === 0) return undefined;
  return fileRefusal(
    file,
    {
      id: 'Berkas {file} tidak memuat kolom: {more}.',
      en: 'The file {file} lacks columns: {more}.',
    },
    {
      id: 'Beri judul {more} pada kolom yang memuatnya di {file}, lalu impor lagi.',
      en: 'Name the columns of {file} that hold them {more}, and import it again.',
    },
    missing.join(', '),
  );
}
