/** Words for what only sidebars ask for: no menu names it, and a test holds these words to the add-on's own. */

import type { Locale, Text } from '../../core/text';

/** For a function that is none of these. */
const FROM_A_PAGE: Text = { id: 'Permintaan dari bilah samping', en: 'Asked by a sidebar' };

export const HIDDEN_WORDS: Readonly<Record<string, Text>> = {
  readPlan: { id: 'Keadaan rencana', en: 'Where the plan stands' },
  readNeeds: { id: 'Kebutuhan dan rencana', en: 'Needs and plan' },
  answerNeeds: { id: 'Jawab kebutuhan', en: 'Answer needs' },
  setVolumes: { id: 'Ubah volume', en: 'Change volumes' },
  moveSession: { id: 'Pindahkan kegiatan', en: 'Move an activity' },
  readServicePlan: { id: 'Isi RPL', en: 'Contents of a service plan' },
  startNextYear: { id: 'Mulai tahun berikutnya', en: 'Start the next year' },
  closeFollowUps: { id: 'Tutup tindak lanjut', en: 'Close follow-ups' },
  offerSummaries: { id: 'Pilihan ringkasan', en: 'Choices of a summary' },
  traceSummary: { id: 'Baris di balik ringkasan', en: 'Rows behind the summary' },
  listDue: { id: 'Yang jatuh tempo', en: 'What is due' },
  explainCheck: { id: 'Apa arti temuan ini?', en: 'What is this finding?' },
  ignoreFinding: { id: 'Abaikan temuan', en: 'Ignore a finding' },
  markCells: { id: 'Tandai sel temuan', en: 'Mark the cells of findings' },
  applyFix: { id: 'Perbaiki temuan', en: 'Fix a finding' },
  sessionsToRecord: { id: 'Kegiatan yang belum dicatat', en: 'Sessions to record' },
  proposeAdoption: { id: 'Isi tab lain', en: 'What another tab holds' },
  goToCell: { id: 'Buka sel', en: 'Go to a cell' },
  importPack: { id: 'Masukkan templat', en: 'Import a template' },
  comparePack: { id: 'Bandingkan templat', en: 'Compare a template' },
  detachPack: { id: 'Lepaskan templat', en: 'Detach the template' },
};

export const hiddenWords = (command: string, locale: Locale): string =>
  (Object.entries(HIDDEN_WORDS).find(([name]) => name === command)?.[1] ?? FROM_A_PAGE)[locale];
