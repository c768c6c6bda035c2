/** C: what a person can ask about evaluation and accounting, in menu order. */

import { type Entry, hidden, opens } from '../core/entry';
import { PERIOD } from '../texts/menu-questions';
import { buildSummary } from './build-summary';
import { closeFollowUps } from './close-follow-ups';
import { listDue } from './list-due';
import { offerSummaries } from './offer-summaries';
import { reviewEvaluations } from './review-evaluations';
import { showCase } from './show-case';
import { startNextYear } from './start-next-year';
import { traceSummary } from './trace-summary';

export const CONTROLLING_COMMANDS = {
  startNextYear: hidden({ id: 'Mulai tahun berikutnya', en: 'Start the next year' }, startNextYear),
  buildSummary: {
    label: { id: 'Buat ringkasan...', en: 'Build the summary...' },
    place: 'controlling',
    command: buildSummary,
    question: PERIOD,
    sidebar: 'summary',
  },
  reviewEvaluations: opens(
    { id: 'Penilaian jatuh tempo', en: 'Evaluations due' },
    'controlling',
    reviewEvaluations,
    'due',
  ),
  closeFollowUps: hidden({ id: 'Tutup tindak lanjut', en: 'Close follow-ups' }, closeFollowUps),
  showCase: opens({ id: 'Riwayat kasus...', en: 'Case thread...' }, 'controlling', showCase, 'case'),
  offerSummaries: hidden({ id: 'Pilihan ringkasan', en: 'Choices of a summary' }, offerSummaries),
  traceSummary: hidden({ id: 'Baris di balik ringkasan', en: 'Rows behind the summary' }, traceSummary),
  listDue: hidden({ id: 'Yang jatuh tempo', en: 'What is due' }, listDue),
} as const satisfies Readonly<Record<string, Entry>>;
