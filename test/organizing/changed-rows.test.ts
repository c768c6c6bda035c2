/** Rows that were changed since the check before: told to the page, listed nowhere. */

import { isRefusal } from '../../src/core/command';
import { property } from '../../src/core/json';
import type { Tab } from '../../src/core/tab';
import { day, deskWith, type Tabs, withoutColumn } from './pictures';
import { sampleTabs } from './sample';
import { check, command, listed, place, school } from './weeks';

describe('rows that were changed since the check before', () => {
  const told = (tabs: Tabs, today: string): unknown => {
    const thinking = command.accept({ list: true });
    if (isRefusal(thinking)) throw new Error(thinking.message.text.en);
    const outcome = thinking(deskWith(tabs, { today: day(today) }));
    if (isRefusal(outcome)) throw new Error(outcome.message.text.en);
    return property(property(outcome.reply, 'list'), 'changed');
  };
  const first = (): Tabs => check(school('VII-A', 'VII-B')).tabs;
  const changed = [
    {
      check: 'ORG-X08',
      tab: 'classes',
      cell: 'A4',
      message: {
        id: 'Ada 1 baris berubah sejak pemeriksaan 6 Oktober 2026.',
        en: '1 rows changed since the check of 6 October 2026.',
      },
    },
  ];

  it('are told to the page, and stand in no list and no count', () => {
    const tabs = { ...first(), ...school('VII-A', 'VII-C') };
    expect(told(tabs, '2026-10-20')).toEqual(changed);
    const second = check(tabs, '2026-10-20');
    expect(second.reply).toEqual({ E: 0, W: 0, I: 0, new: 0 });
    expect(listed(second)).toEqual([]);
    expect(told(second.tabs, '2026-10-21')).toBeUndefined();
  });

  it('are counted from the last check that saw something else', () => {
    const second = check(first(), '2026-10-20');
    expect(second.edits).toEqual([]);
    expect(told({ ...second.tabs, ...school('VII-A', 'VII-C') }, '2026-10-21')).toEqual(changed);
  });

  it('are not those of a tab that has lost a column meanwhile, nor of a new language', () => {
    const tabs = first();
    const classes = tabs.classes as Tab;
    expect(told({ ...tabs, classes: withoutColumn(classes, 'pupils') }, '2026-10-20')).toBeUndefined();
    const sample = check(sampleTabs());
    const english = check({ ...sampleTabs('en'), findings: sample.tabs.findings as Tab }, '2026-10-06', {
      language: 'en',
    });
    const inWords = told({ ...sampleTabs('en'), findings: english.tabs.findings as Tab }, '2026-10-06');
    expect(inWords).toBeUndefined();
  });

  it('are forgotten where somebody took the hidden row away', () => {
    const { findings: tab, ...others } = first();
    const bare = { ...(tab as Tab), grid: (tab as Tab).grid.slice(0, 2) };
    expect(told({ ...others, ...school('VII-A', 'VII-C'), findings: bare }, '2026-10-20')).toBeUndefined();
  });

  it('are kept in pieces where the school is large', () => {
    const names = Array.from({ length: 9000 }, (_, index) => `K${index}`);
    const large = check(school(...names));
    const marks = large.tabs.findings?.grid.slice(2).map((row) => String(row[place('mark')])) ?? [];
    expect(marks.filter((mark) => mark.includes('#')).length).toBeGreaterThan(1);
    expect(Math.max(...marks.map(({ length }) => length))).toBeLessThan(32_767);
    expect(told({ ...large.tabs, ...school(...names.slice(1)) }, '2026-10-20')).toMatchObject([
      { tab: 'classes', cell: 'A2' },
    ]);
  });
});
