/** The settings of a school's profile: their keys, questions and hints, in the order of the tab. */

import type { Text } from '../core/text';

export interface ProfileSetting {
  readonly key: string;
  readonly question: Text;
  readonly hint: Text;
}

const NO_HINT: Text = { id: '', en: '' };

export const PROFILE_SETTINGS: readonly ProfileSetting[] = [
  { key: 'school', question: { id: 'Nama sekolah', en: 'School' }, hint: NO_HINT },
  {
    key: 'npsn',
    question: { id: 'NPSN', en: 'School number (NPSN)' },
    hint: { id: '8 angka', en: '8 digits' },
  },
  {
    key: 'level',
    question: { id: 'Jenjang', en: 'Level' },
    hint: { id: 'SD, SMP, SMA, atau SMK', en: 'SD, SMP, SMA or SMK' },
  },
  {
    key: 'kind',
    question: { id: 'Jenis sekolah', en: 'Kind of school' },
    hint: { id: 'mis. sekolah negeri, swasta, madrasah', en: 'state, private, madrasah' },
  },
  {
    key: 'place',
    question: { id: 'Kota/kabupaten', en: 'Place' },
    hint: { id: 'dipakai di tempat tanda tangan', en: 'used where papers are signed' },
  },
  { key: 'address', question: { id: 'Alamat', en: 'Address' }, hint: NO_HINT },
  {
    key: 'authority',
    question: { id: 'Kop surat: baris di atas nama sekolah', en: 'Letterhead: lines above the school' },
    hint: {
      id: 'pemerintah daerah atau yayasan; dua baris dipisah titik koma; boleh kosong',
      en: 'government or foundation; two lines parted by a semicolon; may be blank',
    },
  },
  {
    key: 'paper',
    question: { id: 'Kertas cetak', en: 'Paper to print on' },
    hint: { id: 'A4, F4, atau Letter', en: 'A4, F4 or Letter' },
  },
  {
    key: 'schoolYear',
    question: { id: 'Tahun pelajaran', en: 'School year' },
    hint: { id: 'mis. 2026/2027', en: 'e.g. 2026/2027' },
  },
  {
    key: 'startDate',
    question: { id: 'Hari pertama', en: 'First day' },
    hint: {
      id: 'tahun-bulan-tanggal, mis. 2026-07-13; boleh di tengah tahun, sebelum itu tidak ada yang ditagih',
      en: 'year-month-day, e.g. 2026-07-13; may lie in mid-year, nothing is owed before it',
    },
  },
  {
    key: 'firstMonth',
    question: { id: 'Bulan pertama tahun pelajaran', en: 'First month of the school year' },
    hint: { id: '1 sampai 12, mis. 7 untuk Juli', en: '1 to 12, e.g. 7 for July' },
  },
  {
    key: 'terms',
    question: { id: 'Bagian tahun pelajaran', en: 'Terms of the school year' },
    hint: {
      id: '2 untuk semester, 3 untuk caturwulan, atau nama-namanya: Cawu 1; Cawu 2; Cawu 3',
      en: '2 for semesters, 3 for terms, or their names: Autumn; Spring; Summer',
    },
  },
  {
    key: 'timeZone',
    question: { id: 'Zona waktu', en: 'Time zone' },
    hint: {
      id: 'Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT)',
      en: 'Asia/Jakarta, Asia/Makassar, Asia/Jayapura',
    },
  },
  {
    key: 'schoolDays',
    question: { id: 'Hari sekolah seminggu', en: 'School days a week' },
    hint: { id: '5 atau 6', en: '5 or 6' },
  },
  { key: 'firstDayOfWeek', question: { id: 'Awal minggu', en: 'First day of the week' }, hint: NO_HINT },
  {
    key: 'lessonMinutes',
    question: { id: 'Menit per JP', en: 'Minutes a period' },
    hint: { id: 'SD 35, SMP 40, SMA/SMK 45', en: 'primary 35, lower secondary 40, upper 45' },
  },
  {
    key: 'periods',
    question: { id: 'Mulai tiap jam pelajaran', en: 'Start of each period' },
    hint: { id: 'dipisah titik koma: 07:15; 07:55', en: 'separated by semicolons: 07:15; 07:55' },
  },
  {
    key: 'afterSchool',
    question: { id: 'Mulai kegiatan di luar jam', en: 'Start after lessons' },
    hint: { id: 'mis. 13:45', en: 'e.g. 13:45' },
  },
  {
    key: 'framework',
    question: { id: 'Kerangka BK', en: 'Framework' },
    hint: { id: 'pola17, pop2016, atau asca', en: 'pola17, pop2016 or asca' },
  },
  { key: 'language', question: { id: 'Bahasa', en: 'Language' }, hint: { id: 'id atau en', en: 'id or en' } },
  {
    key: 'smallestShownCount',
    question: { id: 'Jumlah murid terkecil yang ditampilkan', en: 'Smallest count of pupils shown' },
    hint: { id: '3 sampai 10; di bawahnya ditutup', en: '3 to 10; smaller counts are hidden' },
  },
  {
    key: 'servicePlanLabel',
    question: { id: 'Sebutan rencana layanan', en: 'Name of service plans' },
    hint: { id: 'RPL, SATLAN, RPP, ...', en: 'RPL, SATLAN, RPP, ...' },
  },
  {
    key: 'checksOff',
    question: { id: 'Pemeriksaan yang dimatikan', en: 'Checks switched off' },
    hint: {
      id: 'kode pemeriksaan dipisah titik koma, mis. ORG-P02; ORG-X05; kosong berarti semua jalan',
      en: 'ids of checks separated by semicolons, ORG-P02; ORG-X05 say; blank means that all run',
    },
  },
  { key: 'principal', question: { id: 'Kepala sekolah', en: 'Principal' }, hint: NO_HINT },
  {
    key: 'principalNip',
    question: { id: 'NIP kepala sekolah', en: "Principal's NIP" },
    hint: { id: '18 angka, atau -', en: '18 digits, or -' },
  },
  {
    key: 'coordinator',
    question: { id: 'Koordinator BK (kode)', en: 'Lead counsellor (code)' },
    hint: { id: 'kode pada tab Personel', en: 'a code of the tab People' },
  },
];
