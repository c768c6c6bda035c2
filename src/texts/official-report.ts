/** The words of the monthly, semester and annual report. */

import type { Text } from '../core/text';

export const OFFICIAL = {
  label: { id: 'Laporan bulanan, semesteran, atau tahunan', en: 'Monthly, semester or annual report' },
  monthly: {
    id: 'LAPORAN BULANAN BIMBINGAN DAN KONSELING',
    en: 'MONTHLY REPORT ON GUIDANCE AND COUNSELLING',
  },
  semester: {
    id: 'LAPORAN SEMESTER BIMBINGAN DAN KONSELING',
    en: 'SEMESTER REPORT ON GUIDANCE AND COUNSELLING',
  },
  annual: { id: 'LAPORAN TAHUNAN BIMBINGAN DAN KONSELING', en: 'ANNUAL REPORT ON GUIDANCE AND COUNSELLING' },
  general: { id: 'A. Kegiatan, waktu, dan sasaran', en: 'A. Activities, time and target' },
  kinds: { id: 'Jenis kegiatan: {kinds}', en: 'Kinds of activity: {kinds}' },
  time: { id: 'Waktu: {from} sampai {to}', en: 'Time: {from} to {to}' },
  target: { id: 'Sasaran: {target}', en: 'Target: {target}' },
  noTarget: { id: 'semua murid', en: 'all pupils' },
  targetClasses: {
    id: '{classes} kelas; terlayani {reached} kelas',
    en: '{classes} {classes|class|classes}; {reached} reached',
  },
  targetPupils: {
    id: '{pupils} murid dalam {classes} kelas; terlayani {reached} kelas',
    en: '{pupils} pupils in {classes} {classes|class|classes}; {reached} reached',
  },
  results: {
    id: 'B. Hasil menurut penilaian proses dan hasil',
    en: 'B. Results by process and result evaluation',
  },
  no: { id: 'No', en: 'No' },
  service: { id: 'Jenis kegiatan', en: 'Activity' },
  planned: { id: 'Rencana', en: 'Planned' },
  done: { id: 'Terlaksana', en: 'Done' },
  percent: { id: '%', en: '%' },
  process: { id: 'Proses %', en: 'Process %' },
  u: { id: 'U', en: 'U' },
  c: { id: 'C', en: 'C' },
  a: { id: 'A', en: 'A' },
  n: { id: 'n', en: 'n' },
  total: { id: 'Jumlah', en: 'Total' },
  resultNote: {
    id: 'Proses dan U, C, A (skala 1 sampai 4): rata-rata kegiatan terbuka yang dinilai; n: banyaknya. Layanan rahasia hanya dihitung.',
    en: 'Process and U, C, A (scale 1 to 4): means of the open activities that were rated; n: how many. Confidential services are only counted.',
  },
  akurs: {
    id: 'AKURS (skala 1 sampai 4), rata-rata {count} kegiatan terbuka: {means}.',
    en: 'AKURS (scale 1 to 4), means of {count} open {count|activity|activities}: {means}.',
  },
  analysis: { id: 'C. Analisis', en: 'C. Analysis' },
  standing: {
    id: '{done} dari {volume} kegiatan yang direncanakan terlaksana ({percent}).',
    en: '{done} of {volume} planned activities took place ({percent}).',
  },
  unsaid: {
    id: 'Jumlah kegiatan tidak ditampilkan demi kerahasiaan konseli.',
    en: 'The number of activities is not shown to protect counselees.',
  },
  reachedWell: { id: 'Tercapai 85% atau lebih: {services}.', en: 'Reached 85% or more: {services}.' },
  behind: { id: 'Di bawah 60%: {services}.', en: 'Below 60%: {services}.' },
  over: {
    id: 'Di atas 100%, lebih dari yang direncanakan: {services}. Sesuaikan volumenya pada Program Tahunan.',
    en: 'Above 100%, more than was planned: {services}. Adjust the volumes of the Annual programme.',
  },
  meanProcess: {
    id: 'Rata-rata penilaian proses {mean}% ({rating}) dari {count} kegiatan.',
    en: 'The process was rated {mean}% ({rating}) on average, in {count} {count|activity|activities}.',
  },
  noProcess: {
    id: 'Belum ada penilaian proses pada periode ini.',
    en: 'No process evaluation in this period yet.',
  },
  offScale: {
    id: '{count} nilai di luar skala tidak ikut dirata-rata; perbaiki di jurnal.',
    en: '{count} {count|score|scores} off the scale count in no mean; mend the journal.',
  },
  followUp: { id: 'D. Rencana tindak lanjut', en: 'D. Follow-up plan' },
  followUps: {
    id: 'Tindak lanjut: {open} terbuka ({overdue} lewat batas), {closed} selesai.',
    en: 'Follow-ups: {open} open ({overdue} overdue), {closed} closed.',
  },
  followUpKinds: { id: 'Bentuk tindak lanjut: {kinds}.', en: 'Kinds of follow-up: {kinds}.' },
  nextServices: {
    id: 'Layanan di bawah 60% (lihat C) dijadwalkan kembali, atau volumenya disesuaikan.',
    en: 'Services below 60% (see C) are scheduled again, or their volumes adjusted.',
  },
  nextClasses: { id: 'Kelas yang didahulukan: {classes}.', en: 'Classes to come first: {classes}.' },
  plan: { id: 'Rencana', en: 'Plan' },
  who: { id: 'Pelaksana', en: 'By whom' },
  when: { id: 'Waktu', en: 'When' },
  supporting: { id: 'E. Faktor pendukung', en: 'E. Supporting factors' },
  hindering: { id: 'F. Faktor penghambat', en: 'F. Hindering factors' },
  noWords: { id: 'Tidak dicatat pada jurnal.', en: 'None recorded in the journal.' },
  more: { id: 'dan {count} catatan lain', en: 'and {count} more' },
  notHeld: { id: 'Ditunda atau tidak terlaksana: {reasons}.', en: 'Postponed or not held: {reasons}.' },
  handedOver: { id: 'G. Penyerahan laporan', en: 'G. Handing over' },
  date: { id: 'Tanggal', en: 'Date' },
  receiver: { id: 'Penerima dan tanda tangan', en: 'Receiver and signature' },
  note: { id: 'Catatan', en: 'Note' },
} as const satisfies Readonly<Record<string, Text>>;
