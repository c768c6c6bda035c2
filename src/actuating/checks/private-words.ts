/** SES-06: beside a confidential session stands nothing that names a pupil, and no story. */

import { textOf } from '../../core/cell';
import { looksPersonal } from '../../core/personal-data';
import type { Text } from '../../core/text';
import { THRESHOLDS } from '../../frameworks/thresholds';
import type { Check } from '../../organizing/check';
import { namesOne, namesToFind } from '../../organizing/pupil-names';
import { journalRows, refOfRow, servedBy } from '../journal-rows';

const TEXTS = ['topic', 'note', 'result', 'reason', 'followUpNote'] as const;

const BY_NAME: Text = {
  id: '{id}: uraian memuat nama siswa.',
  en: '{id}: text names a pupil.',
};

export const privateWords: Check = {
  id: 'SES-06',
  severity: 'E',
  message: { id: '{id}: uraian memuat data rahasia.', en: '{id}: text contains confidential data.' },
  fix: {
    id: 'Pindahkan ke catatan pribadi Anda di luar buku kerja ini; tinggalkan kalimat netral yang pendek.',
    en: 'Move it to your private notes outside this workbook; leave a short, neutral phrase.',
  },
  otherMessages: [BY_NAME],
  needs: ['journal.service', 'journal.note'],
  // Names are given for one run: without them, what was found by name stays as it stands.
  blindTo: ({ pupilNames }) => (pupilNames.length === 0 ? [BY_NAME] : []),
  run: (school) => {
    const names = namesToFind(school);
    return journalRows(school).flatMap((row) => {
      if (servedBy(row)?.confidentiality !== 2) return [];
      const find = (isSaid: (words: string) => boolean) => TEXTS.find((key) => isSaid(textOf(row.cell(key))));
      const told = find((words) => words.length > THRESHOLDS.noteLetters || looksPersonal(words));
      const column = told ?? find((words) => namesOne(words, names));
      if (!column) return [];
      const hit = { tab: 'journal', row: row.row, column, gaps: { id: refOfRow(row) } };
      return [told ? hit : { ...hit, message: BY_NAME }];
    });
  },
};
