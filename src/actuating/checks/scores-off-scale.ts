/** EVL-04: a score lies on the scale, or is not there; one by AKURS too. */

import { isBlank, readNumber, textOf } from '../../core/cell';
import { THRESHOLDS } from '../../frameworks/thresholds';
import { labelOf } from '../../organizing/cells';
import type { Check } from '../../organizing/check';
import { akursIn } from '../akurs-scores';
import { type JournalRow, journalRows } from '../journal-rows';

const SCORES = ['u', 'c', 'a'] as const;

const { least, most } = THRESHOLDS.scores;

const SCALE = `${least}-${most}`;

const ucaOff = (row: JournalRow): readonly [string, string][] =>
  SCORES.flatMap((column): readonly [string, string][] => {
    const cell = row.cell(column);
    const score = readNumber(cell);
    const isRight = isBlank(cell) || (score !== undefined && score >= least && score <= most);
    return isRight ? [] : [[column, textOf(cell)]];
  });

function akursOff(row: JournalRow): readonly [string, string][] {
  const off = akursIn(row.cell('result'))?.off ?? [];
  return off.length > 0 ? [['result', `AKURS ${off.join(' ')}`]] : [];
}

export const scoresOffScale: Check = {
  id: 'EVL-04',
  severity: 'E',
  message: { id: 'Skor {cell} di luar skala {scale}.', en: 'Score {cell} outside scale {scale}.' },
  fix: {
    id: 'Isi angka 1 sampai 4, atau kosongkan bila tidak dinilai.',
    en: 'Enter a number from 1 to 4, or leave it blank where nothing was rated.',
  },
  needs: ['journal.u', 'journal.c', 'journal.a'],
  leansOn: ['journal.result'],
  run: (school) =>
    journalRows(school).flatMap((row) =>
      [...ucaOff(row), ...akursOff(row)].map(([column, words]) => {
        const spot = { row: row.row, column, ...labelOf(textOf(row.cell('id')), words) };
        return { tab: 'journal', row: row.row, column, gaps: { cell: spot, scale: SCALE } };
      }),
    ),
};
