/** The checks against the field's own list: ids, severities, messages and fixes. */

import { readFileSync } from 'node:fs';
import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { lacks, READS, schoolOf } from '../../src/organizing/school';
import { deskWith } from './pictures';
import { run } from './stories';

interface Listed {
  readonly id: string;
  readonly sev: string;
  readonly msgId: string;
  readonly msgEn: string;
  readonly fix: string;
}

const LIST: readonly Listed[] = JSON.parse(readFileSync('test/domain/checks.json', 'utf8'));
const CHECKS = [...ORGANIZING_CHECKS, ...JOURNAL_CHECKS];

/** Domain reference 0.1 (9): a missing procedure warns, and the built-in stages mend it. */
const CORRECTED: Readonly<Record<string, string>> = { 'ORG-A01': 'W' };
/** Fixes that name what the menu or the workbook offers. */
const OWN_FIX = ['ORG-A01', 'ORG-X07'];

const withoutNames = (text: string): string => text.replace(/\{\w+\}/g, '{}');
const gapsIn = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const listed = LIST.find((one) => one.id === id);

  it('is one of the list, with its severity', () => {
    expect(check.severity).toBe(CORRECTED[id] ?? listed?.sev);
  });

  it('speaks as the list does', () => {
    expect(withoutNames(check.message.id)).toBe(withoutNames(listed?.msgId ?? ''));
    expect(withoutNames(check.message.en)).toBe(withoutNames(listed?.msgEn ?? ''));
    if (!OWN_FIX.includes(id)) expect(check.fix.en).toBe(listed?.fix);
  });

  it('has an Indonesian fix of its own', () => {
    expect(check.fix.id).toMatch(/^[A-Z].*\.$/s);
    expect(check.fix.id).not.toBe(check.fix.en);
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

  it('have little to say of a blank workbook: who leads, who coordinates, who counsels', () => {
    const ids = [...new Set(CHECKS.map(({ id }) => id))];
    const desk = deskWith({});
    expect(ids.flatMap((id) => run(CHECKS, id, desk).map(({ check, cell }) => `${check} ${cell}`))).toEqual([
      'ORG-P01 E3',
      'ORG-P01 E3',
      'ORG-P01 E3',
    ]);
    expect(READS.length).toBeGreaterThan(10);
  });

  it('ask an ASCA school for no coordinator, homeroom teacher or decree', () => {
    const desk = deskWith({}, { framework: 'asca' });
    expect(run(CHECKS, 'ORG-P01', desk)).toHaveLength(2);
    expect(run(CHECKS, 'ORG-P10', desk)).toEqual([]);
  });
});
