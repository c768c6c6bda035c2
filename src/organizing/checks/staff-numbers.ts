/** ORG-P12: NIP and NUPTK are text of the right length, and nobody shares one. */

import { textOf } from '../../core/cell';
import { clip } from '../../core/text';
import { THRESHOLDS } from '../../frameworks/thresholds';
import type { Check, Hit } from '../check';
import { cellOf, type School } from '../school';
import { refOf } from '../wording';

type NumberColumn = 'nip' | 'nuptk';

/** People part the groups of a NIP with blanks or dots. */
const digitsOf = (words: string): string => words.replace(/[\s.]/g, '');

/** `-`: somebody who has none. */
const NONE = /^-*$/;

function isValid(column: NumberColumn, words: string): boolean {
  const digits = digitsOf(words);
  return NONE.test(digits) || (/^\d+$/.test(digits) && digits.length === THRESHOLDS.digits[column]);
}

function badNumbers(school: School, column: NumberColumn): readonly Hit[] {
  const seen = new Set<string>();
  return school.people.flatMap(({ row, record }) => {
    const cell = cellOf(school, 'personnel', row, column);
    const words = textOf(cell);
    const digits = digitsOf(words);
    const again = !NONE.test(digits) && seen.has(digits);
    seen.add(digits);
    // A number cell keeps 15 digits: the rest is already lost.
    if (typeof cell !== 'number' && isValid(column, words) && !again) return [];
    const name = record.name ?? refOf(record.code, row);
    return [{ tab: 'personnel', row, column, gaps: { name, value: clip(words) } }];
  });
}

export const staffNumbers: Check = {
  id: 'ORG-P12',
  severity: 'W',
  message: { id: 'NIP/NUPTK {name} tidak sah ({value}).', en: 'NIP/NUPTK of {name} is not valid ({value}).' },
  fix: {
    id: 'Atur kolom sebagai teks biasa, lalu ketik ulang.',
    en: 'Format the column as plain text and re-enter.',
  },
  needs: ['personnel.code'],
  leansOn: ['personnel.nip', 'personnel.nuptk'],
  run: (school) => [...badNumbers(school, 'nip'), ...badNumbers(school, 'nuptk')],
};
