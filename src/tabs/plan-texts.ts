/** Planning: the texts of service plans, one element a row. */

import type { TabTemplate } from '../core/template';
import { PLAN_ELEMENTS } from '../frameworks/plan-elements';

export const planTexts = {
  id: 'plan-texts',
  pillar: 'planning',
  title: { id: 'Isi RPL', en: 'Plan texts' },
  purpose: {
    id: 'Teks RPL/SATLAN, satu unsur satu baris.',
    en: 'Texts of service plans, one element a row.',
  },
  shape: 'table',
  blankRows: 40,
  hidden: true,
  columns: [
    { key: 'servicePlan', kind: 'code', title: { id: 'RPL', en: 'Service plan' }, required: true },
    { key: 'plan', kind: 'code', title: { id: 'ID rencana', en: 'Plan item' }, from: 'annual.id' },
    {
      key: 'element',
      kind: 'choice',
      title: { id: 'Unsur', en: 'Element' },
      choices: PLAN_ELEMENTS,
      required: true,
    },
    { key: 'text', kind: 'text', title: { id: 'Isi', en: 'Text' }, width: 520 },
  ],
} as const satisfies TabTemplate;
