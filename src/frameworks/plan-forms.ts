/** The printed forms of a service plan: which elements each has, in its own order and words. */

import type { Choice } from '../core/template';
import type { Text } from '../core/text';
import type { ElementKey } from './plan-elements';

export interface FormPart {
  /** `A`, `1`, `M.2.a`; blank for a line that goes on. */
  readonly mark: string;
  /** Several are written one below the other. */
  readonly elements: readonly ElementKey[];
  /** Where the form words it otherwise than the element. */
  readonly label?: Text;
}

export interface PlanForm extends Choice {
  readonly title: Text;
  readonly parts: readonly FormPart[];
}

const part = (mark: string, elements: readonly ElementKey[], id?: string, en?: string): FormPart => ({
  mark,
  elements,
  ...(id !== undefined && en !== undefined ? { label: { id, en } } : {}),
});

/** T1 and T2 share all but what they call service, people and subject. Source: domain reference 2.6 [K-h]. */
const classic = (isSupport: boolean): readonly FormPart[] => [
  part('1', ['topic'], 'Topik permasalahan/bahasan', 'Topic'),
  part('2', ['domain'], 'Bidang bimbingan', 'Domain'),
  isSupport
    ? part('3', ['service'], 'Jenis kegiatan pendukung', 'Supporting activity')
    : part('3', ['service'], 'Jenis layanan', 'Service type'),
  part('4', ['function'], isSupport ? 'Fungsi kegiatan' : 'Fungsi layanan', 'Function'),
  part('5', ['generalAim', 'specificAims'], 'Tujuan/hasil yang ingin dicapai', 'Aims and expected results'),
  isSupport
    ? part('6', ['target'], 'Subjek yang dikenai kegiatan/sasaran', 'Subjects of the activity')
    : part('6', ['target'], 'Sasaran layanan', 'Target'),
  ...(isSupport
    ? [
        part(
          '7',
          ['content'],
          'Gambaran ringkas masalah/bahan atau keterangan yang dikumpulkan dan penggunaannya',
          'The matter in brief, or what is collected and how it is used',
        ),
        part('8', ['activities', 'method'], 'Uraian kegiatan', 'Description of activity'),
      ]
    : [
        part(
          '7',
          ['activities', 'content'],
          'Uraian kegiatan dan materi layanan',
          'Description of activity and content',
        ),
        part('8', ['method'], 'Metode', 'Method'),
      ]),
  part('9', ['place'], 'Tempat penyelenggaraan', 'Place'),
  part('10', ['time'], 'Waktu, tanggal, semester', 'Time, date, semester'),
  part('11', ['provider'], isSupport ? 'Penyelenggara kegiatan' : 'Penyelenggara layanan', 'Provider'),
  part(
    '12',
    ['parties'],
    'Pihak-pihak yang disertakan dan peranannya masing-masing',
    'Parties involved and their roles',
  ),
  part('13', ['media'], 'Alat dan perlengkapan', 'Aids and equipment'),
  part('14', ['followUp'], 'Rencana penilaian dan tindak lanjut', 'Evaluation and follow-up plan'),
  part('15', ['links'], 'Keterkaitan dengan layanan/kegiatan pendukung lain', 'Links to other services'),
  part('16', ['notes'], 'Catatan khusus', 'Special notes'),
];

/** T3, the guide of 2014, with its plan for a report. Source: domain reference 2.6 [S11; II onwards K-h]. */
const PARTS_OF_2014: readonly FormPart[] = [
  part('I', [], 'Identitas', 'Identity'),
  part('A', ['schoolName']),
  part('B', ['semester']),
  part('C', ['target'], 'Sasaran pelayanan/kelas', 'Target/class'),
  part('D', ['provider'], 'Pelaksana', 'Held by'),
  part('E', ['parties'], 'Pihak terkait', 'Parties involved'),
  part('II', [], 'Waktu dan tempat', 'Time and place'),
  part('A', ['time'], 'Tanggal, jam, dan volume', 'Date, hour and volume'),
  part('B', ['place'], 'Spesifikasi tempat', 'Place'),
  part('III', [], 'Materi', 'Content'),
  part('A', ['topic', 'subtheme'], 'Tema/subtema', 'Theme and sub-theme'),
  part('B', ['sources']),
  part('IV', [], 'Tujuan/arah pengembangan', 'Aims and direction'),
  part('A', ['kes']),
  part('B', ['kesT']),
  part('V', [], 'Metode dan teknik', 'Method and technique'),
  part('A', ['service', 'method'], 'Jenis layanan dan teknik', 'Service and technique'),
  part('B', ['links'], 'Kegiatan pendukung', 'Supporting activity'),
  part('VI', ['media'], 'Sarana: media dan perlengkapan', 'Facilities: media and equipment'),
  part('VII', [], 'Sasaran penilaian hasil', 'What the evaluation looks at'),
  part('A', ['akurs'], 'KES (AKURS)', 'KES (AKURS)'),
  part('B', ['kesTFree']),
  part('C', ['processEvaluation'], 'Penilaian proses', 'Process evaluation'),
  part('VIII', [], 'Langkah kegiatan', 'Steps'),
  part('1', ['stepOpening']),
  part('2', ['stepExploring']),
  part('3', ['stepInterpreting']),
  part('4', ['stepBuilding']),
  part('5', ['followUp'], 'Penilaian dan tindak lanjut', 'Evaluation and follow-up'),
  part('IX', ['report']),
];

const RPL_TITLE: Text = { id: 'Rencana Pelaksanaan Layanan', en: 'Service Plan' };

export const PLAN_FORMS = [
  {
    key: 'satlan',
    label: { id: 'SATLAN', en: 'SATLAN' },
    also: ['satuan layanan'],
    title: { id: 'Satuan Layanan', en: 'Service Unit Plan' },
    parts: classic(false),
  },
  {
    key: 'satkung',
    label: { id: 'SATKUNG', en: 'SATKUNG' },
    also: ['satuan kegiatan pendukung', 'satuan pendukung'],
    title: { id: 'Satuan Kegiatan Pendukung', en: 'Supporting-Activity Unit Plan' },
    parts: classic(true),
  },
  {
    key: 'rpl2016',
    label: { id: 'RPL 2016 (A-N)', en: 'Class plan (A-N)' },
    also: ['rpl', 'rpl 2016', 'rpl-2016', 'a-n', 'class'],
    title: RPL_TITLE,
    parts: [
      part('A', ['component']),
      part('B', ['domain']),
      part('C', ['topic']),
      part('D', ['function']),
      part('E', ['generalAim']),
      part('F', ['specificAims']),
      part('G', ['target']),
      part('H', ['content']),
      part('I', ['time']),
      part('J', ['sources']),
      part('K', ['method']),
      part('L', ['media']),
      part('M', [], 'Pelaksanaan', 'Implementation'),
      part('1', [], 'Tahap awal', 'Opening'),
      part('a', ['openingAims']),
      part('b', ['openingSteps']),
      part('c', ['openingDirecting']),
      part('d', ['openingTransition']),
      part('2', [], 'Tahap inti', 'Core'),
      part('a', ['corePupils']),
      part('b', ['coreCounsellor']),
      part('3', ['closing']),
      part('N', [], 'Evaluasi', 'Evaluation'),
      part('1', ['processEvaluation']),
      part('2', ['resultEvaluation']),
      part('', ['attachments']),
    ],
  },
  {
    key: 'rpl2014',
    label: { id: 'RPL/RKP 2014', en: 'RPL/RKP of 2014' },
    also: ['rkp', 'rpl 2014', 'rpl-2014'],
    title: RPL_TITLE,
    parts: PARTS_OF_2014,
  },
  {
    key: 'counselling',
    label: { id: 'Konseling individual/kelompok', en: 'Individual or group counselling' },
    also: ['konseling', 'counseling', 'konseling individual', 'konseling kelompok', 'rpl konseling'],
    title: { id: 'Rencana Pelaksanaan Konseling', en: 'Counselling Plan' },
    parts: [
      part('1', ['counselee']),
      part('2', ['meeting']),
      part('3', ['component']),
      part('4', ['domain']),
      part('5', ['service'], 'Jenis dan format layanan', 'Service and format'),
      part('6', ['function']),
      part('7', ['target']),
      part('8', ['time'], 'Hari, tanggal, dan waktu', 'Day, date and time'),
      part('9', ['place']),
      part('10', ['provider']),
      part('11', ['parties']),
      part(
        '12',
        ['problem'],
        'Rumusan masalah (uraian disimpan pada berkas tertutup konselor)',
        "Statement of the problem (details stay in the counsellor's own file)",
      ),
      part('13', ['generalAim'], 'Tujuan', 'Aim'),
      part('14', ['approach']),
      part('15', ['technique']),
      part('16', ['stages']),
      part('17', ['evaluation']),
      part('18', ['followUp'], 'Rencana tindak lanjut', 'Follow-up plan'),
    ],
  },
  {
    key: 'onepage',
    label: { id: 'RPL satu lembar', en: 'One-page plan' },
    also: ['one-page', 'onepage', 'rpl 1 lembar', 'satu lembar', 'rpl1', 'one page'],
    title: RPL_TITLE,
    parts: [
      part('1', ['component', 'domain'], 'Komponen dan bidang', 'Component and domain'),
      part('2', ['topic']),
      part('3', ['target', 'time', 'place'], 'Sasaran, waktu, tempat', 'Target, time, place'),
      part('4', ['generalAim', 'specificAims'], 'Tujuan', 'Aims'),
      part('5', ['method', 'media', 'sources'], 'Metode, media, sumber', 'Method, media, sources'),
      part('6', ['openingAims', 'openingTransition'], 'Kegiatan awal', 'Opening'),
      part('7', ['corePupils', 'coreCounsellor'], 'Kegiatan inti', 'Core'),
      part('8', ['closing'], 'Penutup', 'Closing'),
      part('9', ['processEvaluation', 'resultEvaluation'], 'Penilaian', 'Evaluation'),
    ],
  },
] as const satisfies readonly PlanForm[];
