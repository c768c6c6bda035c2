/** Planning: what the needs assessment found, item by item. */

import type { TabTemplate } from '../core/template';
import { DOMAINS } from '../frameworks/choices';

export const needs = {
  id: 'needs',
  pillar: 'planning',
  title: { id: 'Asesmen Kebutuhan', en: 'Needs' },
  purpose: {
    id: 'Hasil AKPD atau asesmen lain, dan rencana yang menjawabnya.',
    en: 'Results of the needs assessment, and the plan item that answers each.',
  },
  shape: 'table',
  blankRows: 50,
  hidden: true,
  columns: [
    { key: 'item', kind: 'text', title: { id: 'Butir', en: 'Item' }, width: 360, required: true },
    { key: 'domain', kind: 'choice', title: { id: 'Bidang', en: 'Domain' }, choices: DOMAINS },
    { key: 'percent', kind: 'percent', title: { id: 'Persen', en: 'Per cent' } },
    { key: 'respondents', kind: 'number', title: { id: 'Responden', en: 'Respondents' } },
    { key: 'priority', kind: 'number', title: { id: 'Prioritas', en: 'Priority' }, computed: true },
    { key: 'plan', kind: 'code', title: { id: 'ID rencana', en: 'Plan item' }, from: 'annual.id' },
    { key: 'instrument', kind: 'text', title: { id: 'Instrumen', en: 'Instrument' } },
    { key: 'date', kind: 'date', title: { id: 'Tanggal', en: 'Date' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
  ],
} as const satisfies TabTemplate;
