/** EVL-04: a score lies on the scale, or is not there. */

import { isBlank, readNumber, textOf } from '../../core/cell';
import { THRESHOLDS } from '../../frameworks/thresholds';
import { labelOf } from '../../organizing/cells';
import type { Check } from '../../organizing/check';
import { journalRows } from '../journal-rows';

const SCORES = ['u', 'c', 'a'] as const;

const { least, most } = THRESHOLDS.scores;

const SCALE = `${least}-${most}`;

export const scoresOffScale: Check = {
  id: 'EVL-04',
  severity: 'E',
  message: { id: 'Skor {cell} di luar skala {scale}.', en: 'Score {cell} outside scale {scale}.' },
  fix: {
    id: 'Isi angka 1 sampai 4, atau kosongkan bila tidak dinilai.',
    en: 'Enter a number from 1 to 4, or leave it blank where nothing was rated.',
  },
  needs: ['journal.u', 'journal.c', 'journal.a'],
  run: (school) =>
    journalRows(school).flatMap((row) =>
      SCORES.flatMap((column) => {
        const cell = row.cell(column);
        const score = readNumber(cell);
        if (isBlank(cell) || (score !== undefined && score >= least && score <= most)) return [];
        const spot = { row: row.row, column, ...labelOf(textOf(row.cell('id')), textOf(cell)) };
        return [{ tab: 'journal', row: row.row, column, gaps: { cell: spot, scale: SCALE } }];
      }),
    ),
};
