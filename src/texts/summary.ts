/** The words of the principal's summary. */

import type { Text } from '../core/text';

export const TEXTS = {
  title: { id: 'Ringkasan Layanan BK untuk Pimpinan', en: 'Counselling Summary for the Principal' },
  dated: { id: '{period} · disusun {day}', en: '{period} · made on {day}' },
  datedFor: {
    id: '{period} · konselor {counsellor} · disusun {day}',
    en: '{period} · counsellor {counsellor} · made on {day}',
  },
  realisation: { id: 'Realisasi', en: 'Realised' },
  volume: { id: 'Rencana kegiatan', en: 'Planned activities' },
  periods: { id: 'Jam pelajaran (JP)', en: 'Lesson periods' },
  hours: { id: 'Jam', en: 'Hours' },
  openFollowUps: { id: 'Tindak lanjut terbuka', en: 'Open follow-ups' },
  overdue: { id: 'Lewat batas', en: 'Overdue' },
  classesReached: { id: 'Kelas terlayani', en: 'Classes reached' },
  counselees: { id: 'Konseli terlayani', en: 'Counselees' },
  counsellors: { id: '{count} guru BK', en: '{count} {count|counsellor|counsellors}' },
  groups: { id: '{count} kelas', en: '{count} {count|class|classes}' },
  ratio: { id: '{count} murid (1:{each})', en: '{count} pupils (1:{each})' },
  outOf: { id: '{part} dari {whole}', en: '{part} of {whole}' },
  stands: {
    id: '{done} dari {volume} kegiatan yang direncanakan terlaksana ({percent}): {verdict}.',
    en: '{done} of {volume} planned activities took place ({percent}): {verdict}.',
  },
  standsSoFar: {
    id: 'Sampai {day}, {done} dari {volume} kegiatan yang direncanakan terlaksana ({percent}).',
    en: 'Up to {day}, {done} of {volume} planned activities took place ({percent}).',
  },
  noEntries: {
    id: 'Belum ada catatan jurnal untuk periode ini.',
    en: 'The journal has no entry for this period yet.',
  },
  noPlan: {
    id: 'Belum ada volume rencana untuk periode ini; {done} kegiatan terlaksana.',
    en: 'No volume is planned for this period; {done} activities took place.',
  },
  besides: {
    id: '{partly} terlaksana sebagian, {postponed} ditunda, {notHeld} tidak terlaksana; di luar rencana terlaksana {unplanned}.',
    en: '{partly} held in part, {postponed} postponed, {notHeld} not held; {unplanned} took place outside the plan.',
  },
  runs: {
    id: 'Periode masih berjalan sampai {day}; rencana dihitung sampai akhir periode.',
    en: 'The period runs until {day}; the plan is counted to its end.',
  },
  keptForOne: {
    id: 'Hanya layanan terbuka: konseling dan layanan rahasia lain dihitung dalam ringkasan sekolah.',
    en: "Open services only: counselling and other confidential services are in the school's summary.",
  },
  byMonth: { id: 'Rencana dan pelaksanaan tiap bulan', en: 'Planned and done by month' },
  byMonthIn: { id: 'Rencana dan pelaksanaan {span}', en: 'Planned and done, {span}' },
  totalTo: { id: 'Jumlah s.d. {month}', en: 'Total to {month}' },
  chart: { id: 'Rencana dan terlaksana', en: 'Planned and done' },
  month: { id: 'Bulan', en: 'Month' },
  planned: { id: 'Rencana', en: 'Planned' },
  done: { id: 'Terlaksana', en: 'Done' },
  percent: { id: '%', en: '%' },
  total: { id: 'Jumlah', en: 'Total' },
  byService: { id: 'Menurut layanan', en: 'By service' },
  service: { id: 'Layanan', en: 'Service' },
  domain: { id: 'Bidang', en: 'Domain' },
  otherDomains: { id: 'Lainnya', en: 'Others' },
  pupils: { id: 'Konseli', en: 'Counselees' },
  unknownService: { id: 'Layanan tidak dikenal', en: 'Unknown services' },
  serviceNote: {
    id: 'Terlaksana, %: kegiatan rencana, sebagian termasuk; bidang menurut jurnal, bisa >100%; tanpa insidental.',
    en: 'Done and %: planned activities, held in part too; domains as in the journal, perhaps >100%; no unplanned.',
  },
  overPlan: {
    id: 'Lebih dari 100%: yang terlaksana melebihi rencana; periksa volume pada Program Tahunan.',
    en: 'Above 100%: more took place than was planned; check the volumes of the Annual programme.',
  },
  byComponent: { id: 'Porsi waktu menurut komponen', en: 'Share of time by component' },
  byCategory: { id: 'Porsi waktu menurut kategori', en: 'Use of time by category' },
  component: { id: 'Komponen', en: 'Component' },
  category: { id: 'Kategori', en: 'Category' },
  share: { id: 'Porsi', en: 'Share' },
  range: { id: 'Acuan', en: 'Reference' },
  within: { id: 'sesuai acuan', en: 'as recommended' },
  below: { id: 'di bawah acuan', en: 'below' },
  above: { id: 'di atas acuan', en: 'above' },
  reach: { id: 'Jangkauan', en: 'Reach' },
  notReached: {
    id: 'Belum terlayani ({count} dari {all} kelas):',
    en: 'Not yet reached ({count} of {all} classes):',
  },
  moreClasses: { id: 'dan {count} kelas lain', en: 'and {count} more {count|class|classes}' },
  evaluation: { id: 'Penilaian segera dan tindak lanjut', en: 'Immediate evaluation and follow-ups' },
  scale: { id: 'Nilai 1 sampai 4', en: 'Scores 1 to 4' },
  mean: { id: 'Rata-rata', en: 'Mean' },
  u: { id: 'U', en: 'U' },
  c: { id: 'C', en: 'C' },
  a: { id: 'A', en: 'A' },
  rated: { id: 'Dinilai', en: 'Rated' },
  open: { id: 'Terbuka', en: 'Open' },
  closed: { id: 'Selesai', en: 'Closed' },
  evaluationNote: {
    id: 'U pemahaman, C perasaan, A rencana; Lewat batas termasuk Terbuka. LAIJAPEN/LAIJAPANG sejak awal tahun.',
    en: 'U understanding, C comfort, A plan of action; open includes overdue. Short/long term: since the year began.',
  },
  coverage: { id: 'Dinilai dari yang jatuh tempo:', en: 'Evaluated of what fell due:' },
  covered: { id: '{kind} {done} dari {due}', en: '{kind} {done} of {due}' },
  coveredLate: {
    id: '{kind} {done} dari {due} ({late} lewat batas)',
    en: '{kind} {done} of {due} ({late} overdue)',
  },
  laiseg: { id: 'LAISEG (segera)', en: 'Immediate (LAISEG)' },
  laijapen: { id: 'LAIJAPEN (pendek)', en: 'Short-term (LAIJAPEN)' },
  laijapang: { id: 'LAIJAPANG (panjang)', en: 'Long-term (LAIJAPANG)' },
  obstacles: { id: 'Hambatan', en: 'Obstacles' },
  reasons: {
    id: 'Alasan ditunda atau tidak terlaksana, menurut jumlah kegiatan:',
    en: 'Why activities were postponed or not held, by their number:',
  },
  noObstacles: {
    id: 'Tidak ada kegiatan yang ditunda atau tidak terlaksana.',
    en: 'No activity was postponed or cancelled.',
  },
  otherReasons: { id: 'Alasan lain', en: 'Other reasons' },
  noReason: { id: 'Tanpa alasan tertulis', en: 'No reason given' },
  readiness: { id: 'Kesiapan dan dana', en: 'Readiness and funds' },
  findings: {
    id: 'Pemeriksaan kesiapan: {errors} wajib diperbaiki, {warnings} perlu perhatian.',
    en: 'Readiness check: {errors} must be mended, {warnings} need attention.',
  },
  noFindings: {
    id: 'Pemeriksaan kesiapan: tidak ada temuan terbuka.',
    en: 'Readiness check: no open findings.',
  },
  funds: {
    id: 'Anggaran tahun ini Rp{budget}, terpakai Rp{spent} ({percent}).',
    en: "This year's budget is Rp{budget}, of which Rp{spent} is spent ({percent}).",
  },
  noFunds: { id: 'Anggaran belum diisi.', en: 'No budget has been entered.' },
  decisions: { id: 'Keputusan yang diminta', en: 'Decisions asked' },
  matter: { id: 'Hal', en: 'Matter' },
  why: { id: 'Alasan', en: 'Why' },
  yes: { id: 'Setuju', en: 'Yes' },
  no: { id: 'Belum', en: 'Not yet' },
  note: { id: 'Catatan', en: 'Note' },
  askRoom: { id: 'Ruang dan alat', en: 'Room and aids' },
  askHours: { id: 'Jam layanan', en: 'Hours' },
  askFunds: { id: 'Dana', en: 'Funds' },
  askLetters: { id: 'Surat dan SK', en: 'Letters' },
  asksFindings: { id: '{count} temuan terbuka', en: '{count} open {count|finding|findings}' },
  asksHours: { id: '{count} kegiatan tertunda atau batal', en: '{count} postponed or not held' },
  asksFunds: { id: 'anggaran terpakai {percent}', en: '{percent} of the budget is spent' },
  trend: {
    id: '{month}: {done} dari {planned} terlaksana ({percent}), {change}.',
    en: '{month}: {done} of {planned} took place ({percent}), {change}.',
  },
  trendFirst: {
    id: '{month}: {done} dari {planned} terlaksana ({percent}).',
    en: '{month}: {done} of {planned} took place ({percent}).',
  },
  rose: { id: 'naik {points} poin dari {before}', en: 'up {points} points from {before}' },
  fell: { id: 'turun {points} poin dari {before}', en: 'down {points} points from {before}' },
  same: { id: 'sama dengan {before}', en: 'the same as {before}' },
  outOfScale: {
    id: '{count} nilai di luar skala (U, C, A 1 sampai 4; proses 0 sampai 100) tidak ikut dirata-rata; perbaiki di jurnal.',
    en: '{count} {count|score|scores} off the scale (U, C, A 1 to 4; process 0 to 100) in no mean; mend the journal.',
  },
  otherClasses: {
    id: '{count} kelas di jurnal tidak ada di tab Kelas; kegiatannya tetap dihitung.',
    en: '{count} {count|class|classes} in the journal {count|is|are} not on the tab Classes; the sessions are counted.',
  },
  otherCounsellors: {
    id: '{count} konselor di jurnal tidak ada di tab Personel; kegiatannya tetap dihitung.',
    en: '{count} {count|counsellor|counsellors} in the journal {count|is|are} not on the tab People; the sessions are counted.',
  },
  dataTo: { id: ' · kegiatan sampai {day}', en: ' · sessions up to {day}' },
  recommendations: { id: 'Rekomendasi Koordinator BK', en: 'Recommendations of the lead counsellor' },
  notes: { id: 'Catatan pimpinan', en: "Principal's note" },
  acknowledged: { id: 'Mengetahui,', en: 'Acknowledged by,' },
  principal: { id: 'Kepala Sekolah,', en: 'Principal,' },
  coordinator: { id: 'Koordinator BK,', en: 'Lead counsellor,' },
  reconciled: {
    id: 'Baris jurnal dibaca {read} = dihitung {counted} + dilewati {skipped}{reasons}.',
    en: 'Journal rows read {read} = counted {counted} + left out {skipped}{reasons}.',
  },
  reconciledUnsaid: {
    id: 'Semua baris jurnal diperhitungkan; banyaknya tidak ditampilkan demi kerahasiaan.',
    en: 'Every journal row is accounted for; how many is not shown to protect counselees.',
  },
  betweenNote: {
    id: 'Rentang seperti 7–10: jumlah bulan-bulan yang sebagian angkanya {few}.',
    en: 'A range such as 7–10: the sum of months of which some are {few}.',
  },
  fewNote: {
    id: '{few} berarti 1 sampai {most} murid, tidak ditampilkan demi kerahasiaan.',
    en: '{few} means 1 to {most} pupils, not shown to protect them.',
  },
  fewCoveredNote: {
    id: '{few} berarti 1 sampai {most} murid, dirahasiakan; {covered}: agar {few} tidak dapat dihitung dari jumlahnya.',
    en: '{few} means 1 to {most} pupils, kept from view; {covered} keeps {few} from being computed from the total.',
  },
  noCodesNote: {
    id: '– pada kolom Konseli: konseli tidak dicatat dengan kode.',
    en: '– under Counselees: counselees are not recorded by code.',
  },
  coveredNote: {
    id: '{covered} ditutup agar angka {few} tidak dapat dihitung dari jumlahnya.',
    en: '{covered} is hidden so that {few} cannot be computed from the total.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Source: domain reference 5.2, set K4-2016: lower bounds in per cent. The lowest is called kurang baik there;
 * ours says what to do.
 */
export const VERDICTS: readonly { readonly from: number; readonly words: Text }[] = [
  { from: 85, words: { id: 'sangat baik', en: 'very good' } },
  { from: 70, words: { id: 'baik', en: 'good' } },
  { from: 60, words: { id: 'cukup baik', en: 'fair' } },
  { from: 0, words: { id: 'perlu ditingkatkan', en: 'needs improvement' } },
];

export const SKIP_WORDS = {
  date: { id: 'tanggal tidak terbaca', en: 'unreadable date' },
  'outside-period': { id: 'di luar periode', en: 'outside the period' },
  'other-counsellor': { id: 'konselor lain', en: 'other counsellors' },
  service: { id: 'layanan tidak terbaca', en: 'unreadable service' },
  status: { id: 'status tidak terbaca', en: 'unreadable status' },
} as const satisfies Readonly<Record<string, Text>>;

/** Labels that are too long for the table. */
export const SHORT_SERVICES: ReadonlyMap<string, Text> = new Map([
  ['PNP', { id: 'Penempatan, penyaluran', en: 'Placement' }],
  ['PMI', { id: 'Peminatan, rencana indiv.', en: 'Individual planning' }],
  ['PKB', { id: 'Pengembangan profesi', en: 'Professional development' }],
]);

/** `Jul`, for the narrow axis of a chart; January first. */
export const SHORT_MONTHS: readonly Text[] = [
  { id: 'Jan', en: 'Jan' },
  { id: 'Feb', en: 'Feb' },
  { id: 'Mar', en: 'Mar' },
  { id: 'Apr', en: 'Apr' },
  { id: 'Mei', en: 'May' },
  { id: 'Jun', en: 'Jun' },
  { id: 'Jul', en: 'Jul' },
  { id: 'Agu', en: 'Aug' },
  { id: 'Sep', en: 'Sep' },
  { id: 'Okt', en: 'Oct' },
  { id: 'Nov', en: 'Nov' },
  { id: 'Des', en: 'Dec' },
];
