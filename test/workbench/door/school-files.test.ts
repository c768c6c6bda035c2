/** A school's folder: which files count, and what is refused. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kindOf, readSchool, yearFiles } from '../../../src/workbench/school/school-files';
import { StepFailure } from '../../../src/workbench/steps/failure';

let folder: string;

const put = (files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
};

beforeEach(() => {
  mkdirSync('out', { recursive: true });
  folder = mkdtempSync(resolve('out', 'school-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['profile.json', 'profile'],
  ['calendar-2026-2027.json', 'calendar'],
  ['org.2026.json', 'org'],
  ['plan-2026-2027.csv', 'plan'],
  ['Sessions.csv', 'sessions'],
  ['sessions-golden.json', undefined],
  ['planning.csv', undefined],
  ['plan-old.csv.bak', undefined],
  ['README.md', undefined],
  ['checks.json', undefined],
  ['.csv', undefined],
])('takes %s for %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

it("hands over the year's files without the log, whatever else lies there", () => {
  put({ 'profile.json': '{}', 'plan-a.csv': 'id', 'sessions.csv': 'id', 'README.md': 'x' });
  mkdirSync(join(folder, 'org.json'));
  const files = readSchool(folder);
  expect(yearFiles(files)).toEqual([
    { name: 'profile.json', text: '{}' },
    { name: 'plan-a.csv', text: 'id' },
  ]);
  expect(files.sessions).toEqual({ name: 'sessions.csv', text: 'id' });
});

it('takes the mark of a UTF-8 file for no text, and what is no text for garbled text', () => {
  put({ 'profile.json': '\uFEFF{}', 'plan.csv': new Uint8Array([0xff, 0xfe, 0x69, 0x00]) });
  const { profile, plan } = readSchool(folder);
  expect(profile?.text).toBe('{}');
  expect(plan?.text).toMatch(/\uFFFD/);
});

it.each([
  ['two files of one kind', (at: string) => at],
  ['a folder that is not there', (at: string) => join(at, 'nowhere')],
])('refuses %s', (_story, where) => {
  put({ 'plan-1.csv': '', 'plan-2.csv': '' });
  expect(() => readSchool(where(folder))).toThrow(StepFailure);
});
