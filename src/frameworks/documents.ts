/** The documents that a school keeps, and by which words people name them. */

import type { Text } from '../core/text';
import type { FrameworkKey } from './frameworks';

interface DocumentKind {
  readonly label: Text;
  /** Any of these in its kind, name or code, lower case, as words of their own. */
  readonly words: readonly string[];
  /** Asked for only where one of these services is planned. */
  readonly services?: readonly string[];
}

export type FormKey = 'laiseg' | 'laijapen' | 'laijapang';

/** Source: domain reference 5.1. */
export const EVALUATION_FORMS = [
  {
    key: 'laiseg',
    label: { id: 'laiseg', en: 'immediate evaluation' },
    words: ['laiseg', 'penilaian segera', 'immediate evaluation'],
  },
  {
    key: 'laijapen',
    label: { id: 'laijapen', en: 'short-term evaluation' },
    words: ['laijapen', 'penilaian jangka pendek', 'short-term evaluation'],
  },
  {
    key: 'laijapang',
    label: { id: 'laijapang', en: 'long-term evaluation' },
    words: ['laijapang', 'penilaian jangka panjang', 'long-term evaluation'],
  },
] as const satisfies readonly (DocumentKind & { readonly key: FormKey })[];

/** Source: domain reference 2.1 and `checks.json`, ORG-A13. */
export const NEEDS_ASSESSMENTS: readonly string[] = [
  'akpd',
  'itp',
  'dcm',
  'aum',
  'asesmen kebutuhan',
  'angket kebutuhan',
  'needs assessment',
];

/**
 * Schedule and journal are tabs; procedures, service plans and agreements have checks of their own.
 * Source: domain reference 3.4, the mandatory register.
 */
// biome-ignore format: a table, one document a line.
const INDONESIAN: readonly DocumentKind[] = [
  { label: { id: 'program yang disahkan', en: 'signed programme' }, words: ['program bk', 'program bimbingan dan konseling', 'program tahunan', 'pengesahan', 'annual programme', 'counselling programme', 'approval sheet'] },
  { label: { id: 'SK pembagian tugas', en: 'assignment decree' }, words: ['sk', 'surat keputusan', 'decree'] },
  { label: { id: 'daftar hadir', en: 'attendance lists' }, words: ['daftar hadir', 'presensi', 'attendance list', 'attendance lists'] },
  { label: { id: 'buku konsultasi atau tamu', en: 'consultation or guest book' }, words: ['buku konsultasi', 'buku tamu', 'consultation book', 'guest book'] },
  { label: { id: 'kartu konseling', en: 'counselling cards' }, words: ['kartu konseling', 'counselling card', 'counselling cards'], services: ['KPR', 'KKP'] },
  { label: { id: 'buku kasus', en: 'case book' }, words: ['buku kasus', 'case book'], services: ['KPR', 'KKP'] },
  { label: { id: 'surat panggilan atau undangan', en: 'summons or invitation letters' }, words: ['panggilan', 'undangan', 'summons', 'invitation', 'invitations'] },
  { label: { id: 'formulir persetujuan', en: 'consent forms' }, words: ['persetujuan', 'consent', 'consents'] },
  { label: { id: 'surat tugas dan laporan kunjungan rumah', en: 'home-visit letters and reports' }, words: ['kunjungan rumah', 'home visit', 'home-visit'], services: ['KRM'] },
  { label: { id: 'berita acara konferensi kasus', en: 'case-conference minutes' }, words: ['konferensi kasus', 'case conference', 'case-conference'], services: ['KKS'] },
  { label: { id: 'surat rujukan dan umpan balik', en: 'referral letters and feedback' }, words: ['rujukan', 'alih tangan', 'referral', 'referrals'], services: ['ATK'] },
  { label: { id: 'himpunan data', en: 'pupil data' }, words: ['himpunan data', 'buku pribadi', 'data pribadi', 'data siswa', 'data peserta didik', 'pupil data'] },
  { label: { id: 'instrumen asesmen kebutuhan', en: 'needs-assessment instrument' }, words: NEEDS_ASSESSMENTS },
  ...EVALUATION_FORMS.map(({ label, words }) => ({ label: { id: `formulir ${label.id}`, en: `${label.en} form` }, words })),
  { label: { id: 'LAPELPROG', en: 'programme report (LAPELPROG)' }, words: ['lapelprog', 'laporan pelaksanaan program', 'programme report'] },
  { label: { id: 'laporan berkala', en: 'periodic reports' }, words: ['laporan bulanan', 'laporan semester', 'laporan tahunan', 'laporan berkala', 'monthly report', 'semester report', 'annual report', 'periodic reports'] },
  { label: { id: 'evaluasi program', en: 'programme evaluation' }, words: ['evaluasi program', 'programme evaluation'] },
  { label: { id: 'instrumen dan catatan supervisi', en: 'supervision instruments and notes' }, words: ['supervisi', 'supervision'] },
  { label: { id: 'rencana papan bimbingan', en: 'guidance-board plan' }, words: ['papan bimbingan', 'guidance board', 'guidance-board'], services: ['TPU'] },
];

/** ASCA names no register. */
export const REQUIRED_DOCUMENTS: Readonly<Record<FrameworkKey, readonly DocumentKind[]>> = {
  pola17: INDONESIAN,
  pop2016: INDONESIAN,
  asca: [],
};
