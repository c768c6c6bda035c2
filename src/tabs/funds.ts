/** Organizing: the budget, each line hanging on an activity. */

import type { RecordOf, TabTemplate } from '../core/template';
import { FUND_STATUSES } from '../frameworks/choices';

export const funds = {
  id: 'funds',
  pillar: 'organizing',
  title: { id: 'Anggaran', en: 'Budget' },
  purpose: {
    id: 'Rencana dan realisasi biaya tiap kegiatan.',
    en: 'Planned and actual spending by activity.',
  },
  shape: 'table',
  blankRows: 30,
  columns: [
    { key: 'no', kind: 'code', title: { id: 'No', en: 'No' }, required: true, id: true },
    { key: 'plan', kind: 'code', title: { id: 'ID rencana', en: 'Plan item' }, from: 'annual.id' },
    { key: 'text', kind: 'text', title: { id: 'Uraian', en: 'Description' }, width: 300, required: true },
    { key: 'volume', kind: 'number', title: { id: 'Volume', en: 'Volume' }, required: true },
    { key: 'unit', kind: 'text', title: { id: 'Satuan', en: 'Unit' } },
    { key: 'price', kind: 'money', title: { id: 'Harga satuan', en: 'Unit price' }, required: true },
    { key: 'amount', kind: 'money', title: { id: 'Jumlah', en: 'Amount' }, formula: '=[volume]*[price]' },
    { key: 'source', kind: 'text', title: { id: 'Sumber dana', en: 'Source' }, required: true },
    { key: 'year', kind: 'number', title: { id: 'Tahun anggaran', en: 'Fiscal year' }, required: true },
    { key: 'month', kind: 'text', title: { id: 'Bulan', en: 'Month' } },
    { key: 'status', kind: 'choice', title: { id: 'Status', en: 'Status' }, choices: FUND_STATUSES },
    { key: 'spent', kind: 'money', title: { id: 'Realisasi', en: 'Spent' } },
    { key: 'date', kind: 'date', title: { id: 'Tanggal', en: 'Date' } },
    { key: 'receipt', kind: 'code', title: { id: 'Nomor bukti', en: 'Receipt no.' } },
    { key: 'note', kind: 'text', title: { id: 'Catatan', en: 'Note' } },
  ],
} as const satisfies TabTemplate;

export type BudgetLine = RecordOf<typeof funds>;
