/** The checks against the field's own list: ids, severities, messages and fixes. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import { LOCALES } from '../../src/core/text';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { PLANNING_CHECKS } from '../../src/organizing/planning-checks';
import { lacks, READS, schoolOf } from '../../src/organizing/school';
import { SCHEMA } from '../../src/tabs/schema';
import { LATER, LIST } from './cases/case';
import { deskWith } from './pictures';
import { run } from './stories';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];

/** Domain reference 0.1 (9): a missing procedure warns, and the built-in stages mend it. */
const CORRECTED: Readonly<Record<string, string>> = { 'ORG-A01': 'W' };
/** The list speaks of the tab by its Indonesian title in English too. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'ORG-P06': 'Person "{code}" in {ref} is not on the tab People.',
};
/** Titles of tabs and columns that are other words in English. */
const INDONESIAN = (() => {
  const titles = SCHEMA.flatMap(({ title, columns }) => [title, ...columns.map((column) => column.title)]);
  const english = new Set(titles.map(({ en }) => en));
  return [...new Set(titles.map(({ id }) => id))].filter((id) => id.length > 2 && !english.has(id));
})();

const hasWord = (words: string, title: string): boolean =>
  ` ${words.replace(/[.,;:()"]/g, ' ')} `.includes(` ${title} `);

const NAMED = {
  id: { tab: /\btab ([A-Z]\w*(?: (?:dan )?[A-Z]\w*)*)/g, set: /([A-Z]\w*(?: [a-z]+)*) = (\w+)/g },
  en: { tab: /\btab ([A-Z]\w*)/g, set: /([A-Z]\w*(?: [a-z]+)*) = (\w+)/g },
} as const;
const ANSWERS = { id: ['Ya', 'Tidak', 'Siap'], en: ['Yes', 'No', 'Ready'] } as const;

const withoutNames = (text: string): string => text.replace(/\{\w+\}/g, '{}');
const gapsIn = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const listed = [...LIST, ...LATER].find((one) => one.id === id);

  it('is one of the list, with its severity', () => {
    expect(check.severity).toBe(CORRECTED[id] ?? listed?.sev);
  });

  it('speaks as the list does', () => {
    expect(withoutNames(check.message.id)).toBe(withoutNames(listed?.msgId ?? ''));
    expect(withoutNames(check.message.en)).toBe(withoutNames(OWN_WORDS[id] ?? listed?.msgEn ?? ''));
  });

  it('has a fix in each language, a sentence that says what to do', () => {
    for (const language of LOCALES) expect(check.fix[language]).toMatch(/^[A-Z].*\.$/s);
    expect(check.fix.id).not.toBe(check.fix.en);
  });

  it('speaks English in English', () => {
    const said = [check.message, check.fix, ...(check.otherMessages ?? [])].map(({ en }) => withoutNames(en));
    expect(said.flatMap((words) => INDONESIAN.filter((title) => hasWord(words, title)))).toEqual([]);
    expect(said.filter((words) => /\b(?:Ya|Tidak|menu: )\b/.test(words))).toEqual([]);
  });

  it.each(LOCALES)('names only tabs, columns and answers that there are (%s)', (language) => {
    const columns = SCHEMA.flatMap((template) => template.columns.map(({ title }) => title[language]));
    const { tab, set } = NAMED[language];
    const fix = check.fix[language];
    for (const [, name = ''] of fix.matchAll(tab)) {
      expect(SCHEMA.map(({ title }) => title[language])).toContain(name);
    }
    for (const [, name = '', answer = ''] of fix.matchAll(set)) {
      expect(columns).toContain(name);
      expect(ANSWERS[language]).toContain(answer);
    }
  });

  it('leaves no gap of the English message unknown in the Indonesian one', () => {
    expect(gapsIn(check.message.id)).toEqual(expect.arrayContaining([...gapsIn(check.message.en)]));
  });
});

describe('the checks together', () => {
  it('are at least those of the first year', () => {
    const ids = new Set(CHECKS.map(({ id }) => id));
    expect(ids.size).toBeGreaterThanOrEqual(35);
    expect(LIST).toHaveLength(81);
  });

  it('need only columns that there are', () => {
    const school = schoolOf(deskWith({}));
    expect(CHECKS.flatMap(({ needs }) => needs.filter((name) => lacks(school, name)))).toEqual([]);
  });

  it('have little to say of a blank workbook: who leads, coordinates and counsels, and supervision', () => {
    const ids = [...new Set(CHECKS.map(({ id }) => id))];
    const desk = deskWith({});
    expect(ids.flatMap((id) => run(CHECKS, id, desk).map(({ check, cell }) => `${check} ${cell}`))).toEqual([
      'ORG-P01 E3',
      'ORG-P01 E3',
      'ORG-P01 E3',
      'EVL-07 B3',
    ]);
    expect(READS.length).toBeGreaterThan(10);
  });

  it('ask an ASCA school for no coordinator, homeroom teacher or decree', () => {
    const desk = deskWith({}, { framework: 'asca' });
    expect(run(CHECKS, 'ORG-P01', desk)).toHaveLength(2);
    expect(run(CHECKS, 'ORG-P10', desk)).toEqual([]);
  });
});
