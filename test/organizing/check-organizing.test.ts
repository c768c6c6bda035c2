/** The command: what the first check lists and says, and a findings tab that people or a broken run have changed. */

import { isRefusal } from '../../src/core/command';
import type { Tab } from '../../src/core/tab';
import { say } from '../../src/core/text';
import { findings } from '../../src/tabs/findings';
import { deskWith, type Tabs } from './pictures';
import { sampleTabs } from './sample';
import { CLEAN, check, command, listed, outcomeOf, place, type Run, rowsOf, school, seen } from './weeks';

describe('the first check', () => {
  it('lists what must be mended before what needs attention, then by tab and row', () => {
    const run = check(sampleTabs());
    const rows = rowsOf(run.tabs);
    const severities = rows.map((row) => row[place('severity')]);
    expect(severities).toEqual(
      [...severities].sort((one, other) => (one === other ? 0 : one === 'Wajib diperbaiki' ? -1 : 1)),
    );
    expect(rows.slice(0, 3).map((row) => `${row[place('tab')]} ${row[place('cell')]}`)).toEqual([
      'Kelas F14',
      'Program Tahunan J14',
      'Program Tahunan I24',
    ]);
    expect(rows.map((row) => row[place('no')])).toEqual(rows.map((_, index) => String(index + 1)));
    expect(new Set(rows.map((row) => row[place('status')]))).toEqual(new Set(['Baru']));
  });

  it('replies with what stands, and says where to go on', () => {
    const run = check(sampleTabs());
    expect(run.reply).toEqual({ E: 26, W: 37, I: 10, new: 73 });
    expect(run.notice.text.id).toContain('{tab}');
  });

  it('makes its tab where there is none', () => {
    const { findings: _none, ...tabs } = deskWith(CLEAN).tabs;
    const { edits } = outcomeOf({ ...deskWith({}), tabs });
    expect(edits).toMatchObject([{ do: 'make-tab', template: findings }]);
    expect(edits.flatMap((edit) => (edit.do === 'make-tab' ? edit.rows : [])).map(seen)).toEqual(['']);
  });

  it('has good news to tell', () => {
    const run = check(school('VII-A'));
    expect(run.reply).toEqual({ E: 0, W: 0, I: 0, new: 0 });
    expect(say(run.notice.text, 'en', run.notice.gaps)).toBe('Check done: nothing needs fixing.');
  });

  it('takes any input', () => {
    expect([{}, null, 'x', [1], { more: true }].map((input) => isRefusal(command.accept(input)))).toEqual(
      Array(5).fill(false),
    );
  });
});

describe('a findings tab that people or a broken run have changed', () => {
  it('loses a row that somebody copied: its number is taken', () => {
    const first = check(school('VII-A!'));
    const tab = first.tabs.findings as Tab;
    const copied = { ...first.tabs, findings: { ...tab, grid: [...tab.grid, tab.grid[2] ?? []] } };
    expect(listed(check(copied))).toEqual(['1 Baru ORG-P02']);
  });

  it('is not written again because of notes that people keep beside it', () => {
    const first = check(school('VII-A!'));
    const tab = first.tabs.findings as Tab;
    const blank = findings.columns.map(() => '');
    const grid = [...tab.grid, [...blank, 'ingat rapat'], [...blank]];
    expect(check({ ...first.tabs, findings: { ...tab, grid } }).edits).toEqual([]);
  });

  it('keeps to the columns that are there', () => {
    const first = check(school('VII-A!'));
    const tab = first.tabs.findings as Tab;
    const { reason: _gone, ...places } = tab.places;
    const run = check({ ...first.tabs, findings: { ...tab, places } });
    expect(listed(run)).toEqual(['1 Baru ORG-P02', '2 Baru ORG-X07']);
  });

  it('is refused without the columns by which findings are known again', () => {
    const first = check(school('VII-A!'));
    const tab = first.tabs.findings as Tab;
    const { message: _gone, ...places } = tab.places;
    const thinking = command.accept({});
    const refusal = isRefusal(thinking)
      ? thinking
      : thinking(deskWith({ ...first.tabs, findings: { ...tab, places } }));
    expect(refusal).toMatchObject({ code: 'damaged', tab: 'findings' });
  });

  it('is filled again where a run was broken off, and made again where it has no keys yet', () => {
    const { tabs } = check(school('VII-A!'));
    const done = (found: typeof tabs) =>
      outcomeOf(deskWith(found, { unfinished: ['findings'] })).edits.map((edit) => edit.do);
    expect(done(tabs)).toEqual(['replace-rows']);
    const { findings } = tabs;
    if (!findings) throw new Error('The check made no findings tab');
    expect(done({ ...tabs, findings: { ...findings, grid: [['']], places: {} } })).toEqual(['make-tab']);
  });
});

it('does without a check that the school switched off, and says so', () => {
  const tabs = sampleTabs();
  const found = (run: Run) => listed(run).filter((row) => row.endsWith('ORG-P02'));
  const all = check(tabs);
  expect(found(all).length).toBeGreaterThan(0);
  const profile = {
    ...tabs.profile,
    grid: [...(tabs.profile?.grid ?? []), ['checksOff', '', 'org-p02; SES-99', '']],
  };
  const without = check({ ...tabs, profile } as Tabs);
  expect(found(without)).toEqual([]);
  const { text, gaps } = without.notice;
  expect([say(text, 'id', gaps), say(text, 'en', gaps)]).toEqual([
    expect.stringMatching(/Dimatikan di Profil Sekolah: ORG-P02\.$/),
    expect.stringMatching(/Switched off in the school profile: ORG-P02\.$/),
  ]);
  expect(say(all.notice.text, 'en', all.notice.gaps)).toMatch(/start at the top\.$/);
});
