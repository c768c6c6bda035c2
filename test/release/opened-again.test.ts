/** The sample school's year as .xlsx, opened again: as we wrote it, and as LibreOffice saved it. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../../src/workbench/steps/session';
import { type Addon, builtAddon, SAMPLE, valueAfter } from '../workbench/door/built-addon';
import { lacking, openOffice } from './libre-office';

const SUMMARY = { call: 'buildSummary', input: { period: '2026-S1' } };

interface Tab {
  readonly id: string;
  readonly keys: readonly string[];
}

let addon: Addon;
let kept: Session;
let file: string;

beforeAll(async () => {
  addon = await builtAddon();
  kept = addon.start();
  file = join(addon.folder, 'year.xlsx');
  const year = [{ school: SAMPLE }, { call: 'startYear' }, { call: 'importSessions' }];
  await valueAfter(kept, ...year, { call: 'checkOrganizing' }, SUMMARY, { export: file });
}, 300_000);

afterAll(() => addon.remove());

/** The values of every table by the keys of its columns. */
async function valuesIn(session: Session): Promise<Readonly<Record<string, unknown>>> {
  const tabs = await valueAfter<readonly Tab[]>(session, { tabs: true });
  const values: Record<string, unknown> = {};
  for (const { id, keys } of tabs) {
    if (keys.length > 0) values[id] = await valueAfter(session, { values: id });
  }
  return values;
}

async function opened(path: string): Promise<Session> {
  const session = addon.start();
  await valueAfter(session, { open: path });
  return session;
}

async function expectTheSameYear(path: string): Promise<void> {
  const [before, session] = [await valuesIn(kept), await opened(path)];
  const after = await valuesIn(session);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const id of Object.keys(before)) expect({ [id]: after[id] }).toEqual({ [id]: before[id] });
  expect(await valueAfter(session, { call: 'repairWorkbook' })).toMatchObject({
    reply: { tabs: 0, columns: 0 },
  });
  const { reply } = await valueAfter<{ readonly reply: unknown }>(session, SUMMARY);
  expect(reply).toEqual((await valueAfter<{ readonly reply: unknown }>(kept, SUMMARY)).reply);
}

it('has the same values in every tab and the same summary', () => expectTheSameYear(file), 300_000);

const missing = lacking();

(missing ? it.skip : it)(
  missing ? `LibreOffice (skipped: ${missing})` : 'has them also after LibreOffice has saved the file',
  async () => {
    const office = openOffice();
    const saved = join(addon.folder, 'saved.xlsx');
    try {
      writeFileSync(saved, office.save(readFileSync(file)));
    } finally {
      office.close();
    }
    await expectTheSameYear(saved);
  },
  300_000,
);
