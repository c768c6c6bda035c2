/** What is told about each check: complete in both languages, with an example that reads like a finding. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import { isRefusal } from '../../src/core/command';
import { property } from '../../src/core/json';
import { LOCALES } from '../../src/core/text';
import { checkPages } from '../../src/organizing/check-page';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { makeExplainCheck } from '../../src/organizing/explain-check';
import { PLANNING_CHECKS } from '../../src/organizing/planning-checks';
import { LIST } from './cases/case';
import { deskWith } from './pictures';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];
const PAGES = checkPages(CHECKS);

it('there is one page for each check that runs', () => {
  expect(PAGES.map(({ id }) => id).sort()).toEqual([...new Set(CHECKS.map(({ id }) => id))].sort());
});

it.each(PAGES.map((page) => [page.id, page] as const))('%s says all in both languages', (_id, page) => {
  for (const locale of LOCALES) {
    for (const words of [page.means, page.why, page.example, page.fix]) {
      expect(words[locale]).toMatch(/^[^{}]{10,}[.)]$/);
      expect(words[locale]).not.toMatch(/…|undefined/);
    }
  }
  expect(page.means.id).not.toBe(page.means.en);
  expect(page.source).not.toBe('');
});

it('is ready for every check of the field’s list', () => {
  const own = {
    severity: 'W',
    message: { id: '', en: '' },
    fix: { id: '', en: '' },
    needs: [],
    run: () => [],
  } as const;
  const pages = checkPages(LIST.map(({ id }) => ({ ...own, id })));
  expect(pages.filter(({ means, why }) => means.en === '' || why.en === '')).toEqual([]);
});

describe('asking what a finding is', () => {
  const command = makeExplainCheck(CHECKS);

  it('answers for one check, however its ID is written', () => {
    const thinking = command.accept({ check: ' org-p07 ' });
    const outcome = isRefusal(thinking) ? thinking : thinking(deskWith({}));
    const pages = isRefusal(outcome) ? undefined : property(outcome.reply, 'pages');
    expect(pages).toMatchObject([{ id: 'ORG-P07', severity: 'E' }]);
  });

  it('refuses what is no check, and says where IDs stand', () => {
    expect(command.accept({ check: 'constructor' })).toMatchObject({ code: 'bad-input' });
    expect(command.accept({ check: 7 })).toMatchObject({ code: 'bad-input' });
  });
});
