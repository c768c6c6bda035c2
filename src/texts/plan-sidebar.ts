/** What the sidebar says that places the plan on days. */

export const PLAN = {
  choose: { id: 'Tempatkan program', en: 'Place the plan' },
  intro: {
    id: 'Volume tiap bulan ditempatkan pada hari: layanan klasikal pada jam BK kelas, lainnya pada waktu kosong. Baris yang sudah ada tidak diubah.',
    en: "Each month's volume is placed on days: class services in the class's period, the rest in free time. Rows that stand are not changed.",
  },
  period: { id: 'Periode', en: 'Period' },
  periodHint: { id: 'Tahun pelajaran {year}', en: 'School year {year}' },
  look: { id: 'Lihat pratinjau', en: 'See the preview' },
  refresh: { id: 'Perbarui program saja', en: 'Only update the programmes' },
  refreshHint: {
    id: 'Setelah Anda mengubah jadwal atau volume: program semesteran, bulanan, dan mingguan mengikuti.',
    en: 'After you changed the schedule or volumes: the semester, monthly and weekly programmes follow.',
  },
  allYear: { id: 'Setahun', en: 'The whole year' },
  checking: { id: 'Mencari hari: {period}', en: 'Looking for days: {period}' },
  checkingStatus: {
    id: 'Membaca rencana; belum ada yang ditulis…',
    en: 'Reading the plan; nothing is written yet…',
  },
  preview: { id: 'Yang akan terjadi', en: 'What will happen' },
  accept: { id: 'Tempatkan', en: 'Place' },
  writing: { id: 'Menempatkan', en: 'Placing' },
  writingStatus: { id: 'Menulis jadwal dan program…', en: 'Writing the schedule and the programmes…' },
  ready: { id: 'Program sudah mutakhir', en: 'The programmes are up to date' },
  other: { id: 'Periode lain', en: 'Another period' },
  where: { id: 'Keadaan tiap bulan', en: 'Where each month stands' },
  month: { id: 'Bulan', en: 'Month' },
  planned: { id: 'Rencana', en: 'Plan' },
  placed: { id: 'Jadwal', en: 'Placed' },
  onDemand: { id: 'Bebas', en: 'Free' },
  missing: { id: 'Kurang', en: 'Short' },
  done: { id: 'Selesai', en: 'Done' },
  change: {
    id: '"Bebas": menyesuaikan kebutuhan, tanpa tanggal. Untuk memindah atau menambah kegiatan, ubah barisnya di tab {tab}, lalu perbarui program.',
    en: '"Free": follows the need, without a date. To move or add an activity, change its row on the tab {tab}, then update the programmes.',
  },
  changeOne: { id: 'Ubah satu kegiatan', en: 'Change one activity' },
  changeId: { id: 'ID', en: 'ID' },
  changeIdHint: {
    id: 'Kegiatan di jadwal (mis. J012) untuk memindah atau menghapus; rencana (mis. PLN-001) untuk menambah.',
    en: 'A dated row (J012, say) to move or drop it; a plan item (PLN-001, say) to add one.',
  },
  changeDate: { id: 'Tanggal', en: 'Day' },
  changeDateHint: { id: 'Tidak perlu untuk menghapus.', en: 'Not needed to drop.' },
  changeStart: { id: 'Mulai', en: 'Start' },
  changeStartHint: { id: 'Kosongkan untuk jam yang bebas.', en: 'Leave blank for a free hour.' },
  move: { id: 'Pindahkan', en: 'Move' },
  add: { id: 'Tambahkan', en: 'Add' },
  drop: { id: 'Hapus', en: 'Drop' },
  nextYear: { id: 'Tahun berikutnya', en: 'The next year' },
  nextYearIntro: {
    id: 'Buat dulu salinan buku kerja ini (File > Buat salinan) dan lanjutkan di salinan itu. Kalender pindah ke tahun baru, volume tetap, tindak lanjut dan penilaian yang terbuka dibawa; berkas lama tidak berubah.',
    en: 'First make a copy of this workbook (File > Make a copy) and go on in that copy. The calendar moves to the new year, volumes are kept, open follow-ups and evaluations come along; the old file stays as it is.',
  },
  lookNext: { id: 'Lihat tahun berikutnya', en: 'See the next year' },
  isCopy: { id: 'Ini salinannya', en: 'This is the copy' },
  checkingChange: { id: 'Memeriksa: {period}', en: 'Looking at: {period}' },
  acceptChange: { id: 'Lakukan', en: 'Do it' },
  writingChange: { id: 'Menulis', en: 'Writing' },
  otherChange: { id: 'Kembali', en: 'Back' },
  /** What to do about each reason, by `Reason`. */
  fixes: {
    noId: {
      id: 'Beri ID pada setiap rencana di Program Tahunan.',
      en: 'Give every plan item an ID on the annual programme.',
    },
    twice: { id: 'Beri ID lain pada rencana yang ganda.', en: 'Give the doubled plan item another ID.' },
    unknownService: {
      id: 'Pilih layanan dari daftar di Program Tahunan.',
      en: 'Pick the service from the list on the annual programme.',
    },
    notWhole: { id: 'Tulis volume sebagai bilangan bulat.', en: 'Write volumes as whole numbers.' },
    noClass: {
      id: 'Tulis kelas atau tingkat pada kolom Sasaran.',
      en: 'Write a class or a grade in the column Target.',
    },
    noEffectiveWeek: {
      id: 'Pindahkan volume klasikal ke bulan yang punya minggu efektif.',
      en: 'Move class volumes to a month with effective weeks.',
    },
    classFull: {
      id: 'Volume klasikal melebihi jam BK kelas: kurangi, atau pindahkan ke bulan lain.',
      en: 'Class volumes exceed the periods of the classes: lower them, or move them to another month.',
    },
    nobody: {
      id: 'Isi Pelaksana dengan kode dari tab Personel.',
      en: 'Fill in By with a code of the tab People.',
    },
    noSlot: {
      id: 'Orang atau ruangnya penuh: pilih ruang atau pelaksana lain, atau pindahkan volumenya.',
      en: 'People or rooms are full: choose another room or person, or move the volume.',
    },
  },
} as const;
