/** The annual programme for print has all its parts, and its totals are those of the field's files. */

import { textOf } from '../../src/core/cell';
import { sayIt } from '../../src/core/text';
import { annualReport } from '../../src/planning/annual-report';
import { makeBuildReport } from '../../src/planning/build-report';
import { startYear } from '../../src/planning/start-year';
import { carriedOut, desk, outcome, refusal, YEAR_FILES } from './desk';

const command = makeBuildReport([annualReport]);

function printed(framework: string, language: string): readonly (readonly string[])[] {
  const blank = desk();
  const year = carriedOut(
    blank,
    outcome(startYear, { files: YEAR_FILES.map((file) => ({ ...file })), framework, language }, blank),
  );
  const built = carriedOut(year, outcome(command, { kind: 'annual-programme' }, year));
  expect(outcome(command, { kind: 'annual-programme' }, built).edits).toEqual([]);
  return built.tabs.report?.grid.map((row) => row.map(textOf)) ?? [];
}

// Source: domain reference 2.2 and 8.2, 8.3.
it('shows weeks, distribution, matrix, action plan and approval with the sample school in figures', () => {
  const grid = printed('pola17', 'id');
  const parts = grid.map(([first = '']) => first).filter((first) => /^[A-F]\. /.test(first));
  expect(parts.map(([letter]) => letter).join('')).toBe('ABCDEF');
  const totals = grid.filter((row) => row.includes('Jumlah'));
  expect(totals[0]?.slice(2, 4)).toEqual(['49', '36']);
  expect(totals[1]?.[6]).toBe('1115');
  expect(grid.find((row) => row[1] === 'BKP')?.[3]).toBe('15–20');
  expect(grid.filter((row) => row[10]?.endsWith('JP'))).toHaveLength(35);
});

it('is built by its number in the menu as well, which a refusal names', () => {
  const year = carriedOut(
    desk(),
    outcome(startYear, { files: YEAR_FILES.map((file) => ({ ...file })) }, desk()),
  );
  expect(outcome(command, { kind: '1 2026-Y' }, year).reply).toEqual({
    kind: 'annual-programme',
    period: '2026-Y',
  });
  for (const kind of ['0', '2', 'constructor'])
    expect(sayIt(refusal(command, { kind }, year).remedy, 'en')).toContain('1 Annual programme');
});

// Source: domain reference 0.1 (7).
it('shows an ASCA school three domains and no NIP, lesson periods or religion', () => {
  const words = printed('asca', 'en').flat().join('\n');
  expect(words).toMatch(/Social\/emotional/);
  expect(words).not.toMatch(/NIP|\bJP\b|Religious|counsellor/i);
});

it('refuses a kind that it does not know', () => {
  expect(refusal(command, { kind: 'letter' }).code).toBe('bad-input');
});
