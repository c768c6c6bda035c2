/** Forms for the hand: the school's letterhead, blanks to write on, and no name out of the workbook. */

import { PRINTED_FORMS } from '../../src/actuating/printed-forms';
import { isRefusal } from '../../src/core/command';
import { shownValue } from '../../src/core/report';
import { LOCALES, type Locale } from '../../src/core/text';
import { toRow } from '../../src/core/write';
import type { ReportKind } from '../../src/planning/build-report';
import { readPeriod } from '../../src/planning/period';
import { profile } from '../../src/tabs/profile';
import { day, deskWith, tabWith } from '../organizing/pictures';

const form = (key: string): ReportKind => {
  const found = PRINTED_FORMS.find((one) => one.key === key);
  if (!found) throw new Error(`No form ${key}`);
  return found;
};
const attendanceList = form('attendance');
const evaluationSheet = form('immediate-evaluation');
const summonsLetter = form('summons');

function printed(kind: ReportKind, language: Locale = 'id'): readonly (readonly string[])[] {
  const name = toRow(profile, { setting: 'school', value: 'SMP Harapan' }, 'id');
  const desk = deskWith({ profile: tabWith(profile, [name]) }, { language });
  const period = readPeriod('2026-Y', day('2026-07-01'));
  const report = period && kind.build(desk, period);
  if (!report || isRefusal(report)) throw new Error('no form');
  expect(report.widths.reduce((all, one) => all + one, 0)).toBe(700);
  return report.lines.map(({ cells }) => cells.map((cell) => String(shownValue(cell))));
}

const words = (kind: ReportKind, language: Locale = 'id'): string =>
  printed(kind, language).flat().join('\n');

it('has a numbered line for each of 36 on the attendance list, and only the number stands there', () => {
  const numbered = printed(attendanceList).filter(([first]) => /^\d+$/.test(first ?? ''));
  expect(numbered.map(([first]) => Number(first))).toEqual(
    Array.from({ length: 36 }, (_, index) => index + 1),
  );
  expect(numbered.flatMap(([, ...rest]) => rest).join('')).toBe('');
});

it('asks the six questions of the immediate evaluation and offers the scale of four for U, C and A', () => {
  const lines = printed(evaluationSheet, 'en');
  expect(lines.filter(([first]) => /^\d\. /.test(first ?? ''))).toHaveLength(6);
  expect(lines.find(([, second]) => second === '1')?.slice(1)).toEqual(['1', '2', '3', '4']);
  expect(lines.filter(([first]) => /^[UCA]: /.test(first ?? '')).map(([first]) => first?.[0])).toEqual([
    'U',
    'C',
    'A',
  ]);
});

it('invites parents without saying why, with a slip to send back', () => {
  expect(words(summonsLetter)).toMatch(/Nama murid \(ditulis tangan\): \.{20}/);
  expect(words(summonsLetter)).not.toMatch(/masalah|pelanggaran|konseling/i);
  expect(words(summonsLetter, 'en')).toMatch(/Cut here/);
});

it.each(PRINTED_FORMS)('$key carries the school in both languages', (kind) => {
  for (const language of LOCALES) expect(words(kind, language)).toContain('SMP HARAPAN');
  expect(words(kind, 'id')).not.toBe(words(kind, 'en'));
});
