/** Planning: the plan items of the year with their volumes a month; a person writes here. */

import type { RecordOf, TabTemplate } from '../core/template';
import { DOMAINS, FORMATS } from '../frameworks/choices';
import { COMPONENTS } from '../frameworks/frameworks';
import { SERVICES } from '../frameworks/services';

export const annual = {
  id: 'annual',
  pillar: 'planning',
  title: { id: 'Program Tahunan', en: 'Annual programme' },
  purpose: {
    id: 'Rencana setahun dengan volume tiap bulan.',
    en: "The year's plan items with a volume for each month.",
  },
  shape: 'table',
  blankRows: 40,
  columns: [
    { key: 'id', kind: 'code', title: { id: 'ID', en: 'ID' }, required: true, id: true },
    {
      key: 'service',
      kind: 'choice',
      title: { id: 'Layanan', en: 'Service' },
      width: 190,
      choices: SERVICES,
      required: true,
    },
    {
      key: 'format',
      kind: 'choice',
      title: { id: 'Format', en: 'Format' },
      choices: FORMATS,
      required: true,
    },
    {
      key: 'domain',
      kind: 'choice',
      title: { id: 'Bidang', en: 'Domain' },
      choices: DOMAINS,
      required: true,
    },
    { key: 'topic', kind: 'text', title: { id: 'Materi', en: 'Topic' }, width: 360, required: true },
    { key: 'objective', kind: 'text', title: { id: 'Tujuan', en: 'Objective' }, width: 360 },
    { key: 'target', kind: 'list', title: { id: 'Sasaran', en: 'Target' }, required: true },
    { key: 'person', kind: 'list', title: { id: 'Pelaksana', en: 'By' }, from: 'personnel.code' },
    { key: 'place', kind: 'code', title: { id: 'Tempat', en: 'Place' }, from: 'rooms.code', open: true },
    { key: 'aids', kind: 'list', title: { id: 'Alat', en: 'Aids' }, from: 'aids.code' },
    { key: 'm1', kind: 'number', title: { id: 'Jul', en: 'Jul' }, width: 56 },
    { key: 'm2', kind: 'number', title: { id: 'Agu', en: 'Aug' }, width: 56 },
    { key: 'm3', kind: 'number', title: { id: 'Sep', en: 'Sep' }, width: 56 },
    { key: 'm4', kind: 'number', title: { id: 'Okt', en: 'Oct' }, width: 56 },
    { key: 'm5', kind: 'number', title: { id: 'Nov', en: 'Nov' }, width: 56 },
    { key: 'm6', kind: 'number', title: { id: 'Des', en: 'Dec' }, width: 56 },
    { key: 'm7', kind: 'number', title: { id: 'Jan', en: 'Jan' }, width: 56 },
    { key: 'm8', kind: 'number', title: { id: 'Feb', en: 'Feb' }, width: 56 },
    { key: 'm9', kind: 'number', title: { id: 'Mar', en: 'Mar' }, width: 56 },
    { key: 'm10', kind: 'number', title: { id: 'Apr', en: 'Apr' }, width: 56 },
    { key: 'm11', kind: 'number', title: { id: 'Mei', en: 'May' }, width: 56 },
    { key: 'm12', kind: 'number', title: { id: 'Jun', en: 'Jun' }, width: 56 },
    { key: 'periods', kind: 'number', title: { id: 'JP/keg.', en: 'Periods each' }, width: 56 },
    {
      key: 'term1',
      kind: 'number',
      title: { id: 'Sem. 1', en: 'Sem. 1' },
      width: 56,
      computed: true,
      formula: '=SUM([m1]:[m6])',
    },
    {
      key: 'term2',
      kind: 'number',
      title: { id: 'Sem. 2', en: 'Sem. 2' },
      width: 56,
      computed: true,
      formula: '=SUM([m7]:[m12])',
    },
    {
      key: 'total',
      kind: 'number',
      title: { id: 'Setahun', en: 'Year' },
      width: 56,
      computed: true,
      formula: '=[term1]+[term2]',
    },
    {
      key: 'allPeriods',
      kind: 'number',
      title: { id: 'JP total', en: 'Periods' },
      width: 56,
      computed: true,
      formula: '=[total]*[periods]',
    },
    {
      key: 'component',
      kind: 'choice',
      title: { id: 'Komponen', en: 'Component' },
      width: 250,
      choices: COMPONENTS,
      computed: true,
    },
    { key: 'strategy', kind: 'text', title: { id: 'Strategi', en: 'Delivery' }, width: 250, computed: true },
    { key: 'need', kind: 'code', title: { id: 'Kebutuhan', en: 'Need' } },
    { key: 'method', kind: 'text', title: { id: 'Metode', en: 'Method' } },
    { key: 'evaluation', kind: 'text', title: { id: 'Penilaian', en: 'Evaluation' } },
    { key: 'needsFunds', kind: 'yesno', title: { id: 'Perlu biaya', en: 'Needs funds' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
    // Done in this school year before the start date of who began in mid-year.
    { key: 'opening', kind: 'number', title: { id: 'Volume awal', en: 'Opening volume' } },
  ],
} as const satisfies TabTemplate;

export type PlanItem = RecordOf<typeof annual>;
