/** Fixes for a single cell or column: a number kept as text, an ID used twice, a column that is gone. */

import { textOf } from '../../core/cell';
import { missingColumns } from '../../core/tab';
import type { Text } from '../../core/text';
import { type Fixer, writing } from '../fix';
import { cellOf } from '../school';
import { chooseNearest } from './codes';

const NUMBER: Text = { id: 'tulis sebagai angka: {after}', en: 'write it as a number: {after}' };
const RENUMBER: Text = { id: 'beri ID baru: {after}', en: 'give it a new ID: {after}' };
const RESTORE: Text = { id: 'pulihkan kolom {column}', en: 'put the column {column} back' };

const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;

/**
 * A number in words of money or people: `Rp 1.500.000`, `30 siswa`. A single separator before three digits is one of
 * thousands only in amounts of money; anything that could mean two numbers stays a person's.
 */
function numberIn(text: string, isMoney: boolean): number | undefined {
  const words = text
    .replace(/^rp\.?\s*/i, '')
    .replace(/,-$/, '')
    .replace(/\s*[a-z]+$/i, '')
    .trim();
  if (/^\d{1,15}$/.test(words)) return Number(words);
  return isMoney && GROUPED.test(words) ? Number(words.replace(/[.,]/g, '')) : undefined;
}

/** ORG-X09 and ORG-D06. */
export const retype: Fixer = (school, finding) => {
  const column = school.tabs[finding.tab]?.template.columns.find(({ key }) => key === finding.column);
  if (column?.kind === 'yesno' || column?.kind === 'choice') return chooseNearest(school, finding);
  const cell = cellOf(school, finding.tab, finding.row, finding.column ?? '');
  if (typeof cell !== 'string' || column?.formula) return undefined;
  const after = numberIn(textOf(cell), column?.kind === 'money');
  return after === undefined ? undefined : writing(school, finding, after, { text: NUMBER, gaps: { after } });
};

/** ORG-X02: the highest number of the same kind of ID, and one more. */
export const renumber: Fixer = (school, finding) => {
  const { tab, row, column = '' } = finding;
  const [, start = '', digits = ''] = /^(.*?)(\d+)$/.exec(textOf(cellOf(school, tab, row, column))) ?? [];
  if (digits === '') return undefined;
  const numbers = (school.rows.get(tab) ?? []).map((one) => {
    const id = textOf(cellOf(school, tab, one.row, column));
    const rest = id.startsWith(start) ? id.slice(start.length) : '';
    return /^\d{1,12}$/.test(rest) ? Number(rest) : 0;
  });
  const most = numbers.reduce((one, other) => Math.max(one, other), 0);
  const after = `${start}${String(most + 1).padStart(digits.length, '0')}`;
  return writing(school, finding, after, { text: RENUMBER, gaps: { after } });
};

/** ORG-X07: a whole tab that is gone is for "Repair". */
export const restoreColumn: Fixer = (school, { tab, column }) => {
  const found = school.tabs[tab];
  const lost = found && missingColumns(found).find(({ key }) => key === column);
  if (!lost) return undefined;
  return {
    words: { text: RESTORE, gaps: { column: lost.title } },
    edit: { do: 'restore-column', tab, column: lost },
  };
};
