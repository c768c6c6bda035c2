/** Organizing: what the check found, with the cell and what to do. */

import type { Choice, TabTemplate } from '../core/template';
import { FINDING_STATUSES, SEVERITY_CHOICES } from '../frameworks/choices';
import { BEFORE_FINDINGS, BEHIND_FINDINGS } from './other-tabs';

const TITLE: TabTemplate['title'] = { id: 'Hasil Pemeriksaan', en: 'Findings' };

/** Every tab by its title; the findings tab itself may have lost a column too. */
export const FINDING_TABS: readonly Choice[] = [
  ...[...BEFORE_FINDINGS, ...BEHIND_FINDINGS].map(({ id, title }): Choice => ({ key: id, label: title })),
  { key: 'findings', label: TITLE },
];

export const findings = {
  id: 'findings',
  pillar: 'organizing',
  title: TITLE,
  purpose: {
    id: 'Hal yang perlu dibenahi, dengan sel dan perbaikannya.',
    en: 'What needs mending, with the cell and the fix.',
  },
  shape: 'table',
  blankRows: 0,
  generated: true,
  onDemand: true,
  // Widths in one run: each run is a call to Google, and the check has few to spare.
  columns: [
    { key: 'no', kind: 'code', title: { id: 'No', en: 'No' }, id: true },
    { key: 'time', kind: 'date', title: { id: 'Ditemukan', en: 'Found' } },
    { key: 'check', kind: 'code', title: { id: 'Cek', en: 'Check' } },
    {
      key: 'severity',
      kind: 'choice',
      title: { id: 'Tingkat', en: 'Severity' },
      wraps: true,
      choices: SEVERITY_CHOICES,
    },
    { key: 'tab', kind: 'choice', title: { id: 'Tab', en: 'Tab' }, wraps: true, choices: FINDING_TABS },
    { key: 'cell', kind: 'code', title: { id: 'Sel', en: 'Cell' } },
    { key: 'message', kind: 'text', title: { id: 'Temuan', en: 'Finding' }, width: 340, wraps: true },
    { key: 'fix', kind: 'text', title: { id: 'Perbaikan', en: 'Fix' }, width: 340, wraps: true },
    {
      key: 'status',
      kind: 'choice',
      title: { id: 'Status', en: 'Status' },
      choices: FINDING_STATUSES,
      theirs: true,
    },
    {
      key: 'reason',
      kind: 'text',
      title: { id: 'Alasan diabaikan', en: 'Reason for ignoring' },
      wraps: true,
      theirs: true,
    },
    { key: 'at', kind: 'code', title: { id: 'Letak', en: 'Place' }, hidden: true, theirs: true },
    { key: 'mark', kind: 'code', title: { id: 'Tanda', en: 'Mark' }, hidden: true },
  ],
} as const satisfies TabTemplate;
