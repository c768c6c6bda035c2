/** What all pages have in common: help, language, numbers. */

import { LOCALES } from '../../src/core/text';
import { view as help } from '../../src/sidebars/help/view';
import { answerOf } from '../../src/sidebars/kit/answer';
import { numberWords } from '../../src/sidebars/kit/numbers';
import { HELP } from '../../src/texts/help-sidebar';
import { IMPORT } from '../../src/texts/import-sidebar';
import { SIDEBAR } from '../../src/texts/sidebar';
import { START } from '../../src/texts/start-sidebar';
import { SUMMARY } from '../../src/texts/summary-sidebar';
import { drive, refused } from './driver';

const still = { state: undefined };
const HELP_PAGE = { begin: () => still, step: () => still, view: help, opensAnyway: true } as const;

it('helps with a guide by role, the word on data and the version', async () => {
  const page = drive(HELP_PAGE);
  await page.settled();
  expect(page.look().texts('h2')).toEqual([
    'For counsellors',
    'For school admins',
    'For principals',
    'Your data',
    'Going back',
  ]);
  expect(page.look().words).toMatch(/sends nothing anywhere/);
  expect(page.look().words).toMatch(/Version 0\.1\.0, fingerprint 3f9a-07c2/);
});

it('helps in a workbook in which nothing else works', async () => {
  const page = drive(HELP_PAGE, answerOf(refused('refused', 'Made by a newer POAC.')));
  await page.settled();
  expect(page.look().words).toMatch(/Made by a newer POAC\.[\s\S]*For counsellors/);
});

it('has one first heading a screen, and a line that speaks, there before it does', async () => {
  const page = drive(HELP_PAGE);
  for (const time of ['opening', 'open']) {
    const { all } = page.look();
    const spoken = all('p').filter(({ props }) => props.role === 'status');
    expect([time, all('h1').length, spoken.length]).toEqual([time, 1, 1]);
    await page.settled();
  }
});

it.each([
  [1149, '1.149', '1,149'],
  [42.46, '42,5', '42.5'],
  [1234567.05, '1.234.567,1', '1,234,567.1'],
  [0, '0', '0'],
  [100, '100', '100'],
])('writes %d as %s and as %s', (value, id, en) => {
  expect(LOCALES.map((locale) => numberWords(value, locale))).toEqual([id, en]);
});

it('fills the same gaps in both languages', () => {
  const texts = [HELP, IMPORT, SIDEBAR, START, SUMMARY].flatMap((table) => Object.entries(table));
  expect(texts.length).toBeGreaterThan(80);
  const gaps = (words: string): string => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort().join();
  expect(texts.filter(([, { id, en }]) => gaps(id) !== gaps(en)).map(([key]) => key)).toEqual([]);
});
