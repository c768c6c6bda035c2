/** Organizing: what the check found, with the cell and what to do. */

import type { TabTemplate } from '../core/template';
import { FINDING_STATUSES, SEVERITY_CHOICES } from '../frameworks/choices';

export const findings = {
  id: 'findings',
  pillar: 'organizing',
  title: { id: 'Hasil Pemeriksaan', en: 'Findings' },
  purpose: {
    id: 'Hal yang perlu dibenahi, dengan sel dan perbaikannya.',
    en: 'What needs mending, with the cell and the fix.',
  },
  shape: 'table',
  blankRows: 0,
  generated: true,
  onDemand: true,
  columns: [
    { key: 'no', kind: 'code', title: { id: 'No', en: 'No' }, id: true },
    { key: 'time', kind: 'date', title: { id: 'Ditemukan', en: 'Found' } },
    { key: 'check', kind: 'code', title: { id: 'Cek', en: 'Check' } },
    {
      key: 'severity',
      kind: 'choice',
      title: { id: 'Tingkat', en: 'Severity' },
      width: 130,
      choices: SEVERITY_CHOICES,
    },
    { key: 'tab', kind: 'code', title: { id: 'Tab', en: 'Tab' } },
    { key: 'cell', kind: 'code', title: { id: 'Sel', en: 'Cell' } },
    { key: 'message', kind: 'text', title: { id: 'Temuan', en: 'Finding' }, width: 420 },
    { key: 'fix', kind: 'text', title: { id: 'Perbaikan', en: 'Fix' }, width: 420 },
    { key: 'status', kind: 'choice', title: { id: 'Status', en: 'Status' }, choices: FINDING_STATUSES },
    { key: 'reason', kind: 'text', title: { id: 'Alasan diabaikan', en: 'Reason for ignoring' }, width: 200 },
  ],
} as const satisfies TabTemplate;
