/** Logs as counsellors keep them by themselves, written and counted by hand; names are invented. */

import type { Cell, Grid } from '../../src/core/cell';
import type { CivilDate } from '../../src/core/civil-date';

/** `@2026-07-13` is a day's cell, `~07:15` a time's, `#12` a number's; everything else is text. */
function cellOf(written: string): Cell {
  const word = written.trim();
  if (word.startsWith('@')) return { date: word.slice(1) as CivilDate };
  const time = /^~(\d\d):(\d\d)$/.exec(word);
  if (time) return { minutes: Number(time[1]) * 60 + Number(time[2]) };
  return word.startsWith('#') ? Number(word.slice(1)) : word;
}

/** One line a row, cells parted by `|`; a line of nothing is a blank row. */
export const sheet = (picture: string): Grid =>
  picture
    .replace(/^\n|\n *$/g, '')
    .split('\n')
    .map((line) => line.split('|').map(cellOf));

export interface ForeignLog {
  readonly name: string;
  readonly grid: Grid;
  /** What the person answers, where the log leaves something open. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Rows below the headings, down to the last that holds something. */
  readonly read: number;
  readonly added: number;
  /** Rows left out, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Rows of the sheet that were left out, 1-based, in order. */
  readonly skippedRows: readonly number[];
  /** What stands in the journal afterwards, by number of the added row from 0. */
  readonly holds: Readonly<Record<number, Readonly<Record<string, Cell>>>>;
}

const on = (date: string): Cell => ({ date: date as CivilDate });
const at = (hours: number, minutes: number): Cell => ({ minutes: hours * 60 + minutes });

export const FOREIGN_LOGS: readonly ForeignLog[] = [
  {
    name: 'a merged title, a blank row, headings, a blank row in between, a total at the end',
    grid: sheet(`
JURNAL KEGIATAN BIMBINGAN DAN KONSELING
SEMESTER GANJIL TAHUN PELAJARAN 2026/2027

No|Hari/Tanggal|Jenis Layanan|Materi|Kelas|Jml Siswa|Keterlaksanaan
#1|@2026-07-20|Layanan Informasi|Tata tertib|VII-A|#30|Terlaksana
#2|@2026-07-21|Layanan Informasi|Tata tertib|VII-B|#30|Terlaksana
#3|@2026-07-22|Bimbingan Kelompok|Percaya diri|VII-C|#8|Terlaksana

#4|@2026-07-23|Konsultasi|Orang tua|VII-A|#1|Tidak terlaksana
#5|@2026-07-24|Layanan Orientasi|Perpustakaan|VII-D|#29|Terlaksana
|Jumlah||||#98|`),
    read: 7,
    added: 5,
    skipped: { blank: 1, total: 1 },
    skippedRows: [8, 11],
    holds: {
      0: {
        date: on('2026-07-20'),
        service: 'Layanan informasi',
        topic: 'Tata tertib',
        classes: 'VII-A',
        target: 30,
        status: 'Terlaksana',
      },
      2: { service: 'Bimbingan kelompok', target: 8 },
      3: { service: 'Konsultasi', status: 'Tidak terlaksana' },
      4: { service: 'Layanan orientasi', classes: 'VII-D' },
    },
  },
  {
    name: 'two rows of headings, the upper one merged',
    grid: sheet(`
LAPORAN PELAKSANAAN LAYANAN BK|||||||||
Tanggal|Waktu||Layanan|Topik|Kelas|Jumlah Siswa||Status|Tindak Lanjut
|Mulai|Selesai||||L|P||
@2026-08-03|~07:15|~07:55|Informasi|Gizi|7A|#14|#16|Terlaksana|
@2026-08-03|~08:35|~09:15|Penguasaan konten|Mencatat|7B|#15|#14|Terlaksana|Pemantauan
@2026-08-04|~07:15|~07:55|Informasi|Gizi|VII C|#13|#17|Ditunda|
@2026-08-05|~09:35|~10:15|Konseling kelompok||VIII.A|#3|#4|Terlaksana|Layanan lanjutan`),
    read: 4,
    added: 4,
    skipped: {},
    skippedRows: [],
    holds: {
      0: { start: at(7, 15), end: at(7, 55), minutes: 40, classes: 'VII-A', boys: 14, girls: 16 },
      1: { service: 'Penguasaan konten', classes: 'VII-B', followUp: 'Pemantauan' },
      2: { status: 'Ditunda', classes: 'VII-C' },
      3: { service: 'Konseling kelompok', classes: 'VIII-A', topic: '' },
    },
  },
  {
    name: 'long dates with the day, one text date that is none, start and end in one cell',
    grid: sheet(`
Hari, Tanggal|Jam|Kegiatan Layanan|Tema|Sasaran|Hasil|Status Pelaksanaan
Senin, 13 Juli 2026|07.15 - 07.55|Layanan orientasi|Mengenal sekolah|VII-A|Antusias|sudah
Selasa, 14 Juli 2026|07.15-07.55|Layanan orientasi|Mengenal sekolah|VII-B|Antusias|sudah
Rabu 15 Juli 2026|7:15 s.d. 7:55|Layanan orientasi|Mengenal sekolah|VII-C|Cukup|sudah
Kamis, 13 Agt 2026|07.15 – 07.55|Layanan informasi|Napza|VIII-A|Baik|sudah
minggu kedua Juli|08.00 - 08.40|Layanan informasi|Napza|VIII-B|Baik|sudah
Jum'at, 17 Juli 2026|13.45 - 14.30|Kunjungan rumah||IX-A|Orang tua mendukung|belum`),
    read: 6,
    added: 5,
    skipped: { date: 1 },
    skippedRows: [6],
    holds: {
      0: {
        date: on('2026-07-13'),
        start: at(7, 15),
        end: at(7, 55),
        classes: 'VII-A',
        result: 'Antusias',
        status: 'Terlaksana',
      },
      2: { date: on('2026-07-15'), start: at(7, 15), end: at(7, 55) },
      3: { date: on('2026-08-13'), end: at(7, 55) },
      4: { date: on('2026-07-17'), service: 'Kunjungan rumah', status: 'Direncanakan' },
    },
  },
  {
    name: 'an American-made log whose days and months cannot be told apart',
    grid: sheet(`
Session date|Type of service|Topic|Class|Participants|Held
03/08/2026|Group guidance|Study plan|VIII-A|9|yes
04/08/2026|Information|Career day|IX-A|31|yes
05/08/2026|Individual counseling|Private matter|IX-B|1|yes
06/08/2026|Home visit||IX-B|1|no
8/8/2026|Case conference||IX-B|5|yes`),
    answers: { dateOrder: 'day-first' },
    read: 5,
    added: 5,
    skipped: {},
    skippedRows: [],
    holds: {
      0: { date: on('2026-08-03'), service: 'Bimbingan kelompok', target: 9 },
      2: { date: on('2026-08-05'), service: 'Konseling perorangan', topic: '(rahasia)' },
      3: { date: on('2026-08-06'), status: 'Tidak terlaksana' },
      4: { date: on('2026-08-08') },
    },
  },
  {
    name: 'numbers as text, times as numbers, text dates whose column says that days come first',
    grid: sheet(`
NO.|TGL|MULAI|SELESAI|JENIS LAYANAN|MATERI|KLS|L|P|U|C|A|STATUS
1|03-09-2026|#7.15|#7.55|INF|Etika digital|VII-A|14|16|3|3|4|Terlaksana
2|04-09-2026|#7.3|#8.1|INF|Etika digital|VII-B|15|15|3|4|3|Terlaksana
3|17-09-2026|07.55|08.35|PKO|Fokus belajar|VIII-C| 12 |18|4|3|3|Terlaksana sebagian
4|18-09-2026|7:15|7:55|BKP|Kerja sama|VIII-D|4|5|3|3|3|Terlaksana
5|31-09-2026|7:15|7:55|BKP|Kerja sama|VIII-D|4|5|3|3|3|Terlaksana`),
    read: 5,
    added: 4,
    skipped: { date: 1 },
    skippedRows: [6],
    holds: {
      0: { date: on('2026-09-03'), start: at(7, 15), end: at(7, 55), boys: 14, girls: 16, u: 3, a: 4 },
      1: { start: at(7, 30), end: at(8, 10) },
      2: { date: on('2026-09-17'), start: at(7, 55), boys: 12, status: 'Terlaksana sebagian' },
      3: { start: at(7, 15), minutes: 40 },
    },
  },
  {
    name: 'several services in one cell, services that nobody knows, blank services',
    grid: sheet(`
Tanggal|Layanan|Uraian|Kelas|Status
@2026-08-10|Konseling individu|Kehadiran|IX-A|Terlaksana
@2026-08-10|Konseling individu, konsultasi|Kehadiran|IX-B|Terlaksana
@2026-08-11|Informasi / Orientasi|Sekolah lanjutan|IX-C|Terlaksana
@2026-08-11|1. Bimbingan kelompok 2. Konseling kelompok|Belajar|IX-D|Terlaksana
@2026-08-12|Penempatan dan penyaluran|Duduk|IX-E|Terlaksana
@2026-08-12|Upacara bendera|Pembina|IX-F|Terlaksana
@2026-08-13||Rapat|IX-F|Terlaksana
@2026-08-13|Home visit|Kehadiran|IX-A|Terlaksana`),
    read: 8,
    added: 3,
    skipped: { services: 3, service: 2 },
    skippedRows: [3, 4, 5, 7, 8],
    holds: {
      0: { service: 'Konseling perorangan', classes: 'IX-A' },
      1: { service: 'Penempatan dan penyaluran', classes: 'IX-E' },
      2: { service: 'Kunjungan rumah', classes: 'IX-A' },
    },
  },
  {
    name: 'two languages in one log, and every status that a session can have',
    grid: sheet(`
Date|Jenis Kegiatan|Theme|Rombel|Guru BK|Status|Alasan|Jadwal Pengganti
2026-08-18|Information service|Bullying|VIII A|Sari Contoh, S.Psi.|Done||
2026-08-19|Layanan informasi|Bullying|VIII B|G3|Terlaksana||
2026-08-20|information|Bullying|VIII C|Sari Contoh|cancelled|Rapat guru|
2026-08-21|Layanan informasi|Bullying|VIII D|G3|postponed|Rapat guru|2026-08-28
2026-08-24|Layanan informasi|Bullying|VIII E|G3|sebagian||
2026-08-25|Layanan informasi|Bullying|VIII F|G3|scheduled||
2026-08-26|Layanan informasi|Bullying|VIII F|G3|entahlah||`),
    read: 7,
    added: 6,
    skipped: { status: 1 },
    skippedRows: [8],
    holds: {
      0: {
        date: on('2026-08-18'),
        service: 'Layanan informasi',
        counsellor: 'G3',
        status: 'Terlaksana',
        classes: 'VIII-A',
      },
      2: { counsellor: 'G3', status: 'Tidak terlaksana', reason: 'Rapat guru' },
      3: { status: 'Ditunda', newDate: on('2026-08-28') },
      4: { status: 'Terlaksana sebagian' },
      5: { status: 'Direncanakan', classes: 'VIII-F' },
    },
  },
  {
    name: "pupils' names, numbers and stories, which stay where they are",
    grid: sheet(`
Nama Siswa|NISN|Kelas|Tanggal|Topik|Jenis Layanan|Kode Siswa|Pelaksanaan|Paraf
Andi Invented|0123456789|VII-A|@2026-09-07|Andi bertengkar dengan ayahnya|Konseling perorangan|K1234|Terlaksana|
Budi Invented|0123456780|VII-B|@2026-09-07|Budi ingin pindah|Konseling individual|Budi|Terlaksana|
Cici Invented||VII-C|@2026-09-08|Memilih ekstrakurikuler|Konsultasi|K5678 K9012|Terlaksana|
|||||||Guru BK|
|||||||Sari Contoh|`),
    read: 5,
    added: 3,
    skipped: { section: 2 },
    skippedRows: [5, 6],
    holds: {
      0: { topic: '(rahasia)', counselees: 'K1234', classes: 'VII-A' },
      1: { topic: '(rahasia)', counselees: '', classes: 'VII-B' },
      2: { topic: 'Memilih ekstrakurikuler', counselees: 'K5678 K9012' },
    },
  },
  {
    name: 'months as sections, headings repeated, a date merged over its rows, signatures, no status',
    grid: sheet(`
REKAP LAYANAN BK
Tanggal|Layanan|Materi|Kelas
BULAN JULI
13/07/2026|Orientasi|MPLS|VII-A
|Orientasi|MPLS|VII-B
14/07/2026|Orientasi|MPLS|VII-C
JUMLAH|3||
BULAN AGUSTUS
Tanggal|Layanan|Materi|Kelas
03/08/2026|Informasi|Gizi|VII-A
|Informasi|Gizi|VII-B

||Mengetahui,|
||Kepala Sekolah|
||NIP 196901011995011999|`),
    answers: { status: 'done', blankDates: 'above' },
    read: 13,
    added: 5,
    skipped: { section: 5, total: 1, heading: 1, blank: 1 },
    skippedRows: [3, 7, 8, 9, 12, 13, 14, 15],
    holds: {
      0: { date: on('2026-07-13'), service: 'Layanan orientasi', status: 'Terlaksana' },
      1: { date: on('2026-07-13'), classes: 'VII-B' },
      3: { date: on('2026-08-03'), classes: 'VII-A' },
      4: { date: on('2026-08-03'), classes: 'VII-B' },
    },
  },
];
