/** A school small enough to run thousands of times: two classes, three plan items, a handful of sessions. */

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

const PROFILE = {
  school: 'SMP Kecil',
  level: 'SMP',
  place: 'Nusantara',
  schoolYear: '2026/2027',
  startDate: '2026-07-13',
  timeZone: 'Asia/Jakarta',
  schoolDays: 5,
  lessonMinutes: 40,
  periods: ['07:15', '07:55', '08:35'],
  afterSchool: '13:45',
  framework: 'pola17',
  smallestShownCount: 5,
  principal: { name: 'Kepala Contoh', nip: '196901011995011999' },
  coordinator: 'G1',
};

const CALENDAR = {
  holidays: [
    { date: '2026-08-17', kind: 'LN', id: 'Hari Kemerdekaan RI', en: 'Independence Day', basis: 'S-kal' },
  ],
  spans: [
    {
      from: '2026-09-21',
      to: '2026-09-25',
      code: 'STS1',
      id: 'Sumatif Tengah Semester',
      en: 'Mid-term',
      effective: false,
    },
    {
      from: '2027-06-21',
      to: '2027-07-09',
      code: 'LS2',
      id: 'Libur akhir tahun',
      en: 'Year end',
      effective: false,
    },
  ],
};

const ORGANIZING = {
  personel: [
    {
      kode: 'G1',
      nama: 'Ratna Contoh',
      nip: '198001012005012999',
      peran: 'Koordinator BK; Guru BK',
      aktif: 'Ya',
      wajib: 'Ya',
    },
    { kode: 'WKW', nama: '', nip: '', peran: 'Wakasek kesiswaan', aktif: 'Ya', wajib: 'Ya' },
  ],
  kelas: [
    { kelas: 'VII-A', tingkat: 7, siswa: 30, guru_bk: 'G1', wali_kelas: 'W1' },
    { kelas: 'VII-B', tingkat: 7, siswa: 30, guru_bk: '', wali_kelas: 'W2' },
  ],
  ruang: [
    {
      kode: 'R-KON-G1',
      nama: 'Ruang konseling',
      fungsi: 'konseling',
      kapasitas: 3,
      privat: 'Tidak',
      kondisi: 'Baik',
      bersama: 'Tidak',
    },
  ],
  alat: [
    { kode: 'A-LCD', nama: 'Proyektor', jumlah_baik: 1, kondisi: 'Baik', tgl_siap: '2026-07-13', hak: '-' },
  ],
  butuh_alat: [{ ref: 'PLN-001', alat: 'A-XXX' }],
  administrasi: [
    {
      kode: 'SPO-INF',
      jenis: 'SPO',
      layanan: 'INF',
      status: 'Siap',
      pj: 'G1',
      kerahasiaan: 0,
      lokasi: 'folder BK',
    },
  ],
  pagu: [{ sumber: 'BOSP Reguler', tahun: 2026, pagu: 100000 }],
  dana: [
    {
      no: 1,
      program: 'PLN-001',
      uraian: 'Fotokopi',
      vol: 100,
      satuan: 'lembar',
      harga: 2000,
      jumlah: 150000,
      sumber: 'BOSP Reguler',
      tahun: 2026,
      bulan: 'Juli',
      realisasi: 0,
      tgl: '',
      bukti: '',
      status: 'Disetujui',
    },
  ],
  perlu_biaya: ['PLN-001'],
  jadwal: [
    {
      id: 'J01',
      tgl: '2026-08-17',
      mulai: '07:55',
      selesai: '08:35',
      program: 'PLN-001',
      pelaksana: 'G1',
      tempat: 'R-KLS',
      kelas: 'VII-A',
      sasaran: 30,
      rpl: 'RPL-001',
    },
    {
      id: 'J02',
      tgl: '2026-10-07',
      mulai: '13:45',
      selesai: '14:30',
      program: 'PLN-002',
      pelaksana: 'G1',
      tempat: 'R-KON-G1',
      kelas: 'VII-B',
      sasaran: 1,
      rpl: '',
    },
  ],
};

const PLAN = `id,kode,format,bidang,topik_id,topic_en,sasaran,pelaksana,tempat,Juli,Agustus,September,Oktober,November,Desember,Januari,Februari,Maret,April,Mei,Juni,total_kegiatan,jp_per_kegiatan,jp_total
PLN-001,INF,klasikal,sosial,Etika bermedia sosial,Social-media etiquette,VII,G1,R-KLS,0,2,0,2,0,0,0,0,0,0,0,0,4,1,4
PLN-002,KPR,individual,pribadi,Konseling perorangan,Individual counselling,VII,G1,R-KON,1,1,1,1,1,0,1,1,1,1,1,0,10,2,20
PLN-003,HIM,kolaboratif,pribadi,Himpunan data,Data compilation,VII,G1,R-DATA,1,0,0,0,0,0,1,0,0,0,0,0,2,0,0
`;

const LOG_HEADER =
  'id,tanggal,mulai,selesai,menit,konselor,kode,format,bidang,topik,kelas,kode_konseli,L,P,sasaran,tempat,rencana,insidental,status,alasan,tanggal_pengganti,U,C,A,tindak_lanjut,tl_tanggal,tl_status,di_luar_jam';

const LOG_ROWS = [
  '2026-08-03,07:55,08:35,40,G1,INF,klasikal,sosial,Etika bermedia sosial,VII-A,,14,16,30,R-VII-A,PLN-001,Tidak,Terlaksana,,,3,3,3,,,,Tidak',
  '2026-08-04,13:45,14:30,45,G1,KPR,individual,pribadi,(rahasia),VII-A,K1234,1,0,1,R-KON-G1,PLN-002,Tidak,Terlaksana,,,4,3,2,layanan lanjutan,2026-08-10,Terbuka,Ya',
  '2026-08-05,07:55,08:35,40,G1,INF,klasikal,sosial,Etika bermedia sosial,VII-B,,,,30,R-VII-B,PLN-001,Tidak,Ditunda,Rapat sekolah,2026-08-12,,,,,,,Tidak',
  '2026-09-01,13:45,14:30,45,G1,KPR,individual,sosial,(rahasia),VII-B,K9876,0,1,1,R-KON-G1,,Ya,Terlaksana sebagian,,,2,2,2,,,,Ya',
];

/** A log of so many rows: the same days over and over, each row with its own id. */
export const logOf = (count: number): TextFile => ({
  name: 'sessions-2026-2027.csv',
  text: [
    LOG_HEADER,
    ...Array.from(
      { length: count },
      (_, index) => `S${String(index + 1).padStart(4, '0')},${LOG_ROWS[index % LOG_ROWS.length]}`,
    ),
  ].join('\n'),
});

/** The files of the year, as a sidebar would hand them over. */
export const yearFiles = (language: 'id' | 'en' = 'id'): readonly TextFile[] => [
  { name: 'profile.json', text: JSON.stringify({ ...PROFILE, language }) },
  { name: 'calendar-2026-2027.json', text: JSON.stringify(CALENDAR) },
  { name: 'plan-2026-2027.csv', text: PLAN },
  { name: 'org-2026-2027.json', text: JSON.stringify(ORGANIZING) },
];
