/** Counselee codes: drawn at random, as many as a class has pupils, and telling nothing of whose they are. */

import { codeBook } from '../../src/actuating/code-book';
import { issueCodes } from '../../src/actuating/issue-codes';
import { drawFrom } from '../../src/core/chance';
import { isRefusal } from '../../src/core/command';
import { shownValue } from '../../src/core/report';
import { toRow } from '../../src/core/write';
import { readPeriod } from '../../src/planning/period';
import { classes } from '../../src/tabs/classes';
import { codes } from '../../src/tabs/codes';
import { journal } from '../../src/tabs/journal';
import { day, deskWith, tabWith } from '../organizing/pictures';
import { carriedOut, outcome, records, refusal, yearFrom } from '../planning/desk';

const seed = (number: number): string =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-${(number * 7919).toString(16).padStart(12, '0')}`;

const schoolOf = (sizes: readonly number[], used: readonly string[] = []) => ({
  ...deskWith(
    {
      classes: tabWith(
        classes,
        sizes.map((pupils, index) => toRow(classes, { class: `VII-${index + 1}`, pupils }, 'id')),
      ),
      codes: tabWith(codes, []),
      journal: tabWith(
        journal,
        used.map((counselees, index) => toRow(journal, { id: `S${index}`, counselees }, 'id')),
      ),
    },
    { today: day('2026-10-06') },
  ),
  chance: seed(1),
});

type School = ReturnType<typeof schoolOf>;

const issued = (school: School, input: object = {}): School => ({
  ...carriedOut(school, outcome(issueCodes, input as never, school)),
  chance: school.chance,
});

const codesOf = (school: School) => records(school.tabs.codes).filter(({ code }) => code !== '');

it('issues as many codes as a class has pupils, each once, and none the second time', () => {
  const school = issued(schoolOf([30, 28]));
  const all = codesOf(school);
  expect(all.filter((one) => one.class === 'VII-1')).toHaveLength(30);
  expect(all.filter((one) => one.class === 'VII-2')).toHaveLength(28);
  expect(new Set(all.map(({ code }) => code)).size).toBe(58);
  expect(all.every(({ code }) => /^K[1-9]\d{3}$/.test(String(code)))).toBe(true);
  expect(codesOf(issued(school))).toEqual(all);
});

it('issues more for one class when pupils come, and leaves the others alone', () => {
  const school = issued(schoolOf([30, 28]));
  const more = issued({ ...school, chance: seed(2) }, { class: 'vii-2', count: 31 });
  expect(codesOf(more).slice(0, 58)).toEqual(codesOf(school));
  expect(codesOf(more).filter((one) => one.class === 'VII-2')).toHaveLength(31);
});

it('never issues a code that stands in the journal already', () => {
  const used = Array.from({ length: 9000 }, (_, index) => `K${1000 + index}`).filter(
    (code) => code !== 'K4321',
  );
  expect(codesOf(issued(schoolOf([1], [used.join(' ')]))).map(({ code }) => code)).toEqual([
    expect.stringMatching(/^K\d{5}$/),
  ]);
});

it('refuses a class that is not there, a number that is none, and a school without pupils', () => {
  const school = schoolOf([30]);
  expect(refusal(issueCodes, { class: 'IX' }, school)).toMatchObject({ code: 'bad-input' });
  for (const count of [0, -1, 1.5, 201, 'many', true])
    expect(isRefusal(issueCodes.accept({ count }))).toBe(true);
  expect(refusal(issueCodes, {}, schoolOf([0]))).toMatchObject({ code: 'bad-input', tab: 'classes' });
});

it('asks for classes first where the school has none yet', () => {
  const { message, remedy } = refusal(issueCodes, { class: 'VII-1' }, schoolOf([]));
  expect(message.gaps).toMatchObject({ class: 'VII-1' });
  expect(remedy.text.en).toBe('Fill in the classes and their pupils, then run it again.');
});

it('lists the codes of each class beside blank lines in the code book, for a hand to write on', () => {
  const school = issued(schoolOf([3]));
  const period = readPeriod('2026-Y', yearFrom(day('2026-07-13')));
  if (!period) throw new Error('no period');
  const book = codeBook.build(school, period);
  if (isRefusal(book)) throw new Error(JSON.stringify(book));
  const rows = book.lines.filter(({ style }) => style === 'cells').map(({ cells }) => cells.map(shownValue));
  const [first, second, third] = codesOf(school).map(({ code }) => code);
  expect(rows).toEqual([
    [first, '', third, ''],
    [second, '', '', ''],
  ]);
});

/** Pearson's correlation: over n independent pairs it is normal around 0 with a deviation of 1/sqrt(n). */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (place: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (a: number, b: number) => number): number =>
    pairs.reduce((total, [a, b]) => total + of(a - x, b - y), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}

it('tells nothing of class or turn by a code, over 100,000 codes', () => {
  const pairs: [number, number][] = [];
  const thousands = Array.from({ length: 9 }, () => 0);
  for (let turn = 1; pairs.length < 100_000; turn += 1) {
    const school = { ...schoolOf(Array.from({ length: 18 }, () => 30)), chance: seed(turn) };
    const { edits } = outcome(issueCodes, {}, school);
    const rows = edits.flatMap((edit) => (edit.do === 'add-rows' ? edit.rows : []));
    for (const [code, group] of rows) {
      const number = Number(String(code).slice(1));
      pairs.push([Number(String(group).slice(4)), number]);
      thousands[Math.floor(number / 1000) - 1] = (thousands[Math.floor(number / 1000) - 1] ?? 0) + 1;
    }
  }
  expect(Math.abs(correlation(pairs))).toBeLessThan(4 / Math.sqrt(pairs.length));
  const expected = pairs.length / 9;
  const chiSquare = thousands.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 8 degrees of freedom: 26.1 is passed by chance once in a thousand.
  expect(chiSquare).toBeLessThan(26.1);
});

it('draws each number as often as the others, and one draw says nothing of the next', () => {
  const draw = drawFrom(seed(12345));
  const drawn = Array.from({ length: 100_000 }, () => draw(10));
  const pairs = new Map<string, number>();
  drawn.forEach((one, at) => {
    const key = `${one} ${drawn[at + 1]}`;
    if (at % 2 === 0) pairs.set(key, (pairs.get(key) ?? 0) + 1);
  });
  const chiSquare = [...pairs.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
  expect(pairs.size).toBe(100);
  // 99 degrees of freedom: 148.2 is passed by chance once in a thousand.
  expect(chiSquare).toBeLessThan(148.2);
});
