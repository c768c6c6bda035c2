/** What the sidebar says that explains the add-on. */

import type { Text } from '../core/text';

export const HELP = {
  heading: { id: 'Tentang POAC for Sheets', en: 'About POAC for Sheets' },
  what: {
    id: 'Administrasi BK setahun dalam satu buku kerja, menurut empat pilar: Perencanaan, Pengorganisasian, Pelaksanaan, dan Pengontrolan.',
    en: 'A year of guidance and counselling in one workbook, by four pillars: Planning, Organizing, Actuating and Controlling.',
  },
  counsellor: { id: 'Untuk guru BK', en: 'For counsellors' },
  counsellor0: {
    id: 'Mulai setiap hari dengan "Hari ini": yang direncanakan, jatuh tempo, dan tertunda.',
    en: 'Begin each day with "Today": what is planned, what is due and what is stuck.',
  },
  counsellor1: {
    id: 'Pilih "Siapkan tahun pelajaran...", lalu isi tab-tabnya menurut urutan di tab Beranda.',
    en: 'Choose "Start the year...", then fill in the tabs in the order that the tab Home gives.',
  },
  counsellor2: {
    id: 'Isi Program Tahunan; "Jabarkan program..." membuat program semesteran, bulanan, dan mingguan darinya.',
    en: 'Fill in the Annual programme; "Derive the plan..." makes the semester, monthly and weekly programmes of it.',
  },
  counsellor3: {
    id: '"Catat kegiatan..." mengisi Jurnal BK; "Impor jurnal..." mengambil catatan dari berkas CSV atau Excel. Pakai kode konseli, bukan nama.',
    en: '"Record a session..." fills the Journal; "Import a log..." takes in a CSV or Excel file. Use counselee codes, not names.',
  },
  counsellor4: {
    id: '"Periksa kesiapan" menunjukkan sel yang perlu dibenahi. "Buat ringkasan..." membuat lembar untuk kepala sekolah.',
    en: '"Check readiness" points at the cells to mend. "Build the summary..." makes the sheet for the principal.',
  },
  admin: { id: 'Untuk operator sekolah', en: 'For school admins' },
  admin1: {
    id: 'Siapkan buku kerja dari berkas sekolah (profil, kalender, organisasi, program) lewat "Siapkan tahun pelajaran...".',
    en: 'Set up a workbook from the school’s files (profile, calendar, organization, plan) with "Start the year...".',
  },
  admin2: {
    id: 'Ada tab atau kolom yang terhapus? "Pulihkan tab dan kolom..." mengembalikannya.',
    en: 'A tab or a column was deleted? "Repair..." brings it back.',
  },
  admin3: {
    id: 'Untuk sekolah lain: buat salinan, lalu "Siapkan untuk dibagikan..." menyisakan templatnya saja. "Templat..." memperbarui buku kerja yang sudah dipakai.',
    en: 'For other schools: make a copy, and "Prepare for sharing..." leaves its template only. "Templates..." updates workbooks that are in use.',
  },
  principal: { id: 'Untuk kepala sekolah', en: 'For principals' },
  principal1: {
    id: 'Anda menerima salinan satu lembar: Ringkasan untuk Pimpinan. Lembar itu dapat dibaca dan dicetak tanpa add-on, juga di ponsel.',
    en: 'You are given a copy of one sheet: the principal’s summary. It can be read and printed without the add-on, on a phone too.',
  },
  data: { id: 'Data Anda', en: 'Your data' },
  data1: {
    id: 'Data tetap di buku kerja ini. Add-on ini hanya membaca dan menulis berkas yang sedang dibuka dan tidak mengirim apa pun ke mana pun.',
    en: 'Your data stay in this workbook. The add-on reads and writes the open file only, and sends nothing anywhere.',
  },
  data2: {
    id: 'Semua orang yang dapat membuka berkas ini dapat membaca semua tabnya. Nama murid tidak diminta.',
    en: 'Everybody who can open this file can read all of its tabs. No pupil’s name is asked for.',
  },
  data3: {
    id: 'Bila add-on dilepas, buku kerja ini tetap ada sebagai spreadsheet biasa.',
    en: 'When the add-on is removed, this workbook stays: an ordinary spreadsheet.',
  },
  back: { id: 'Mengembalikan', en: 'Going back' },
  back1: {
    id: '"Urungkan" membatalkan perintah terakhir. Lebih jauh lagi: File > Riwayat versi.',
    en: '"Undo" takes back the last command. Further back: File > Version history.',
  },
  version: {
    id: 'Versi {version}, sidik {bundle}. Sidik yang sama berarti add-on yang sama: bacakan saat meminta bantuan.',
    en: 'Version {version}, fingerprint {bundle}. The same fingerprint is the same add-on: read it out when you ask for help.',
  },
} as const satisfies Readonly<Record<string, Text>>;
