/** SES-06: beside a confidential session stands nothing that names a pupil, and no story. */

import { textOf } from '../../core/cell';
import { looksPersonal } from '../../core/personal-data';
import type { Check } from '../../organizing/check';
import { journalRows, refOfRow, servedBy } from '../journal-rows';

const TEXTS = ['topic', 'note', 'result', 'reason', 'followUpNote'] as const;

/** Source: domain reference 4.1, row 28. */
const LONGEST = 160;

export const privateWords: Check = {
  id: 'SES-06',
  severity: 'E',
  message: { id: '{id}: uraian memuat data rahasia.', en: '{id}: text contains confidential data.' },
  fix: {
    id: 'Pindahkan ke catatan pribadi Anda di luar buku kerja ini; tinggalkan kalimat netral yang pendek.',
    en: 'Move it to your private notes outside this workbook; leave a short, neutral phrase.',
  },
  needs: ['journal.service', 'journal.note'],
  run: (school) =>
    journalRows(school).flatMap((row) => {
      if (servedBy(row)?.confidentiality !== 2) return [];
      const column = TEXTS.find((key) => {
        const words = textOf(row.cell(key));
        return words.length > LONGEST || looksPersonal(words);
      });
      return column ? [{ tab: 'journal', row: row.row, column, gaps: { id: refOfRow(row) } }] : [];
    }),
};
