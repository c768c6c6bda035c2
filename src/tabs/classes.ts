/** Settings: the class groups, with their pupils, counsellor and fixed counselling period. */

import type { RecordOf, TabTemplate } from '../core/template';
import { WEEKDAYS } from '../frameworks/weekdays';

export const classes = {
  id: 'classes',
  pillar: 'settings',
  title: { id: 'Kelas', en: 'Classes' },
  purpose: {
    id: 'Rombel, jumlah murid, guru BK pengampu, dan jam BK.',
    en: 'Class groups, pupils, counsellor and counselling period.',
  },
  shape: 'table',
  blankRows: 20,
  columns: [
    { key: 'class', kind: 'code', title: { id: 'Kelas', en: 'Class' }, required: true, id: true },
    { key: 'grade', kind: 'number', title: { id: 'Tingkat', en: 'Grade' } },
    { key: 'pupils', kind: 'number', title: { id: 'Jumlah murid', en: 'Pupils' }, required: true },
    { key: 'boys', kind: 'number', title: { id: 'L', en: 'Boys' } },
    { key: 'girls', kind: 'number', title: { id: 'P', en: 'Girls' } },
    { key: 'counsellor', kind: 'code', title: { id: 'Guru BK', en: 'Counsellor' }, from: 'personnel.code' },
    { key: 'coCounsellor', kind: 'yesno', title: { id: 'Diampu bersama', en: 'Shared class' } },
    { key: 'homeroom', kind: 'code', title: { id: 'Wali kelas', en: 'Homeroom teacher' } },
    { key: 'mentor', kind: 'code', title: { id: 'Guru wali', en: 'Mentor teacher' } },
    { key: 'weekday', kind: 'choice', title: { id: 'Hari BK', en: 'Day' }, choices: WEEKDAYS },
    { key: 'period', kind: 'code', title: { id: 'Jam ke-', en: 'Period' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
  ],
} as const satisfies TabTemplate;

export type ClassGroup = RecordOf<typeof classes>;
