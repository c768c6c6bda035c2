/** What the menu asks before it can go on: one line, put into the input under a key. */

import type { Question } from '../core/entry';

export const PERIOD: Question = {
  key: 'period',
  words: {
    id: 'Periode: setahun 2026-Y, semester 2026-S1 atau 2026-S2, bulan 2026-10',
    en: 'Period: the year 2026-Y, a semester 2026-S1 or 2026-S2, a month 2026-10',
  },
};

export const CLASS: Question = {
  key: 'class',
  words: {
    id: 'Kelas yang diberi kode, misalnya VII-A; kosongkan untuk semua kelas',
    en: 'Class that gets codes, VII-A say; leave it blank for every class',
  },
};

export const MONTH: Question = {
  key: 'month',
  words: {
    id: 'Bulan jurnal yang ditutup, misalnya 2026-10; untuk membukanya lagi ketik: buka 2026-10',
    en: 'Month of the journal to close, 2026-10 say; to open it again type: open 2026-10',
  },
};

export const PLAN: Question = {
  key: 'plan',
  words: {
    id: 'ID rencana atau jadwal, boleh diikuti bentuknya: PLN-004, atau PLN-004 satlan (satlan, satkung, rpl2014, rpl2016, konseling, onepage)',
    en: 'ID of a plan item or a dated row, perhaps with a form: PLN-004, or PLN-004 satlan (satlan, satkung, rpl2014, rpl2016, counselling, onepage)',
  },
};

export const NEEDS: Question = {
  key: 'tab',
  words: {
    id: 'Nama tab yang memuat hasil asesmen (jawaban Google Formulir, atau tabel butir dan persen). Kosongkan untuk mengurutkan lagi tab Asesmen Kebutuhan.',
    en: 'Name of the tab with the results (answers of a Google Form, or a table of items and per cents). Leave it blank to rank the tab Needs again.',
  },
};

export const FRAMEWORK: Question = {
  key: 'framework',
  words: {
    id: 'Kerangka: pola17 (Pola 17 Plus), pop2016 (POP BK 2016), atau asca (ASCA). Hanya sebutan dan kolom yang tampak yang berganti; isian tetap.',
    en: 'Framework: pola17 (Pola 17 Plus), pop2016 (POP BK 2016) or asca (ASCA National Model). Only words and visible columns change; entries stay.',
  },
};

export const SURE: Question = {
  key: 'confirm',
  words: {
    id: 'Buku kerja ini dikosongkan sampai tinggal templatnya: jurnal, kode, temuan, jadwal, laporan, personel, dan profil dihapus. Sebaiknya di salinan. Ketik KOSONGKAN untuk melanjutkan:',
    en: 'This workbook is emptied until only its template stays: journal, codes, findings, schedule, reports, people and profile are removed. Better do it in a copy. Type CLEAR to go on:',
  },
};
