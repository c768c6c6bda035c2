/** Pupils' names are looked for in the run for which they were pasted, and stand nowhere afterwards. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { isRefusal } from '../../src/core/command';
import type { Json } from '../../src/core/json';
import { makeCheckOrganizing } from '../../src/organizing/check-organizing';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { findings } from '../../src/tabs/findings';
import { deskWith, pictureOf, type Tabs, tabWith } from './pictures';

const command = makeCheckOrganizing(
  [...ORGANIZING_CHECKS, ...JOURNAL_CHECKS].filter(({ id }) => id === 'ORG-A12' || id === 'SES-06'),
);

const school = (note: string): Tabs =>
  pictureOf(`annual
    | id      | service | note       |
    | PLN-001 | BKP     | ${note} |
    | PLN-002 | INF     | Budi Contoh |`).tabs;

function check(tabs: Tabs, input: Json) {
  const thinking = command.accept(input);
  if (isRefusal(thinking)) throw new Error(thinking.message.text.en);
  const outcome = thinking(deskWith(tabs));
  if (isRefusal(outcome)) throw new Error(outcome.message.text.en);
  const edit = outcome.edits.find((one) => one.do === 'replace-rows' && one.tab === findings.id);
  const rows = edit?.do === 'replace-rows' ? edit.rows : undefined;
  return { outcome, tabs: rows ? { ...tabs, findings: tabWith(findings, rows) } : tabs };
}

const names = { names: 'Budi Contoh\nSiti Contoh' };

it('points at the cell beside a service that is not open to all, and says no name', () => {
  const { outcome } = check(school('bersama budi contoh'), names);
  expect(outcome.reply).toEqual({ E: 1, W: 0, I: 0, new: 1 });
  const said = JSON.stringify(outcome);
  expect(said).toContain('Nama siswa terlihat pada AH3, PLN-001; pakai kode konseli.');
  expect(said.toLowerCase()).not.toContain('budi');
});

it('takes the names as a list, and finds no part of a longer word', () => {
  expect(check(school('Budi Contohan'), { names: ['Budi Contoh', 7] }).outcome.reply).toMatchObject({ E: 0 });
});

it('stays as it stands in a run without the names, and is solved in one with them', () => {
  const first = check(school('Budi Contoh'), names);
  expect(check(first.tabs, {}).outcome.reply).toEqual({ E: 1, W: 0, I: 0, new: 1 });
  expect(check({ ...first.tabs, ...school('VII-A-0012') }, names).outcome.reply).toMatchObject({ E: 0 });
});

describe('in the journal of a confidential session', () => {
  const inLog = (note: string): Tabs =>
    pictureOf(`journal
      | id | service | note |
      | S1 | KPR     | ${note} |`).tabs;

  it('are found where SES-06 looks, and no name is said', () => {
    const { outcome } = check(inLog('bersama budi contoh'), names);
    expect(outcome.reply).toEqual({ E: 1, W: 0, I: 0, new: 1 });
    const said = JSON.stringify(outcome);
    expect(said).toContain('S1: uraian memuat nama siswa.');
    expect(said.toLowerCase()).not.toContain('budi');
  });

  it('are asked about again only in a run that has the names', () => {
    const first = check(inLog('bersama budi contoh'), names);
    expect(check({ ...first.tabs, ...inLog('sudah tenang') }, {}).outcome.reply).toMatchObject({ E: 1 });
    expect(check({ ...first.tabs, ...inLog('sudah tenang') }, names).outcome.reply).toMatchObject({ E: 0 });
  });
});
