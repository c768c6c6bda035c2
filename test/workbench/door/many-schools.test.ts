/** Many workbooks from one template and a table of schools. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyRow } from '../../../src/workbench/steps/every-row';
import { runSteps } from '../../../src/workbench/steps/run-steps';
import { readSteps } from '../../../src/workbench/steps/steps';
import { SMALL_PACK } from '../../sharing/pack-school';
import { type Addon, builtAddon, type Row } from './built-addon';

let addon: Addon;
let folder: string;

beforeAll(async () => {
  addon = await builtAddon();
  folder = mkdtempSync(join(addon.folder, 'district-'));
  writeFileSync(
    `${folder}/schools.csv`,
    'key,school,place\nsatu,SMP Satu,Padang\ndua,"SMP Dua, Kota",Solok\n',
  );
  writeFileSync(`${folder}/pack.json`, JSON.stringify(SMALL_PACK));
});

afterAll(() => addon.remove());

const read = (path: string): string => readFileSync(path, 'utf8');

it('makes a workbook for each school, with its own name and the same template', async () => {
  const steps = JSON.stringify([
    {
      table: `${folder}/schools.csv`,
      steps: [
        { school: folder },
        { call: 'startYear', input: { school: '{school}', place: '{place}', schoolYear: '2026/2027' } },
        { call: 'importPack', input: { file: `${folder}/pack.json`, otherwise: 'pack' } },
        { values: 'profile' },
        { values: 'annual' },
        { save: `${folder}/{key}.json` },
      ],
    },
  ]);
  const results = await runSteps(addon.start(), readSteps(everyRow(steps, read)));
  expect(results.map((result) => (result.ok ? 'ok' : result.error))).toEqual(Array(12).fill('ok'));
  const values = (at: number): readonly Row[] => {
    const result = results[at];
    return result?.ok ? (result.value as readonly Row[]) : [];
  };
  expect([3, 9].map((at) => values(at).find(({ setting }) => setting === 'school')?.value)).toEqual([
    'SMP Satu',
    'SMP Dua, Kota',
  ]);
  for (const at of [4, 10]) expect(values(at).map(({ id }) => id)).toContain('PLN-900');
  for (const key of ['satu', 'dua']) expect(read(`${folder}/${key}.json`)).toContain('smp-dasar 1.0.0');
});

it('leaves steps without a table as they are, and says which table cannot be read', () => {
  const steps = [{ call: 'about', input: { a: '{b}' } }];
  expect(JSON.parse(everyRow(JSON.stringify(steps), read))).toEqual(steps);
  expect(() => everyRow(`[{"table": "${folder}/none.csv", "steps": []}]`, read)).toThrow(/none\.csv/);
});
