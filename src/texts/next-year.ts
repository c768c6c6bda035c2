/** What is said when a new year is started from the last one. */

import type { Text } from '../core/text';

export const NEXT_YEAR = {
  done: {
    id: 'Buku kerja ini sekarang untuk {year}, mulai {start}. {placed} kegiatan ditempatkan pada hari; volume tetap. Dibawa: {followUps} tindak lanjut terbuka, {evaluations} penilaian.',
    en: 'This workbook is now for {year}, from {start} on. {placed} activities are placed on days; volumes are kept. Carried over: {followUps} open follow-ups, {evaluations} evaluations.',
  },
  ready: {
    id: 'Buku kerja ini sudah untuk {year}; tidak ada yang diubah.',
    en: 'This workbook is for {year} already; nothing was changed.',
  },
  leaves: {
    id: '{log} baris jurnal dan {schedule} baris jadwal tahun lalu tidak ikut; semuanya tetap ada di berkas lama, sebab ini salinannya.',
    en: 'Last year’s {log} journal rows and {schedule} dated rows do not come along; all of them stay in the old file, as this is its copy.',
  },
  open: {
    id: 'Isi tanggal {count} hari libur yang berpindah setiap tahun di tab {tab}: {names}.',
    en: 'Enter the dates of {count} holidays that move each year on the tab {tab}: {names}.',
  },
  look: {
    id: 'Perbarui juga kelas, personel, dan anggaran.',
    en: 'Bring classes, people and the budget up to date as well.',
  },
  noCopy: {
    id: 'Tahun baru dimulai dalam salinan, agar buku kerja tahun lalu tetap utuh.',
    en: 'A new year is started in a copy, so that last year’s workbook stays whole.',
  },
  makeCopy: {
    id: 'Pilih File > Buat salinan, buka salinannya, lalu ulangi di sana dan centang bahwa itu salinan.',
    en: 'Choose File > Make a copy, open the copy, then do it again there and tick that it is the copy.',
  },
  wrongYear: {
    id: '{year} bukan tahun sesudah {now}.',
    en: '{year} is not the year after {now}.',
  },
  rightYear: { id: 'Tulis {next}.', en: 'Write {next}.' },
  wrongStart: {
    id: 'Hari pertama {start} tidak berada dalam {year}.',
    en: 'The first day {start} does not lie in {year}.',
  },
  rightStart: {
    id: 'Tulis hari pertama sebagai tahun-bulan-tanggal, mis. {start}.',
    en: 'Write the first day as year-month-day, {start} say.',
  },
} as const satisfies Readonly<Record<string, Text>>;
