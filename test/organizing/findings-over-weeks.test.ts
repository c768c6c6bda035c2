/** The findings tab over weeks: numbers stay, days pass, mistakes are mended and come back. */

import type { Tab } from '../../src/core/tab';
import { day, deskWith, type Tabs, withoutColumn } from './pictures';
import { sampleTabs } from './sample';
import {
  carriedOut,
  check,
  listed,
  outcomeOf,
  place,
  type Run,
  rowsOf,
  school,
  withTab,
  written,
} from './weeks';

describe('a second check', () => {
  it('proposes nothing on the same day', () => {
    for (const tabs of [sampleTabs(), school('VII-A!')]) {
      expect(check(check(tabs).tabs).edits).toEqual([]);
    }
  });

  it('proposes nothing in an English workbook either', () => {
    const english = { language: 'en' } as const;
    expect(check(check(sampleTabs('en'), '2026-10-06', english).tabs, '2026-10-06', english).edits).toEqual(
      [],
    );
  });

  it('calls open on a later day what was new', () => {
    const first = check(school('VII-A!'));
    expect(listed(first)).toEqual(['1 Baru ORG-P02']);
    const second = check(first.tabs, '2026-10-07');
    expect(listed(second)).toEqual(['1 Masih ada ORG-P02']);
    expect(second.reply).toEqual({ E: 1, W: 0, I: 0, new: 0 });
    expect(rowsOf(second.tabs)[0]?.[place('time')]).toEqual({ date: '2026-10-06' });
  });

  it('keeps a mended one as solved, below what stands', () => {
    const first = check(school('VII-A!', 'VII-B'));
    const second = check({ ...first.tabs, ...school('VII-A', 'VII-B!') }, '2026-10-07');
    expect(listed(second)).toEqual(['2 Baru ORG-P02', '1 Selesai ORG-P02']);
    expect(second.reply).toEqual({ E: 1, W: 0, I: 0, new: 1 });
  });

  it('never gives a number twice', () => {
    const first = check(school('VII-A!', 'VII-B!'));
    const second = check({ ...first.tabs, ...school('VII-A', 'VII-B') });
    const third = check({ ...second.tabs, ...school('VII-A', 'VII-B', 'VII-C!') });
    expect(listed(third)).toEqual(['3 Baru ORG-P02', '1 Selesai ORG-P02', '2 Selesai ORG-P02']);
  });

  it('opens a solved one again under its old number', () => {
    const first = check(school('VII-A!'));
    const second = check({ ...first.tabs, ...school('VII-A') }, '2026-10-07');
    const third = check({ ...second.tabs, ...school('VII-A!') }, '2026-10-08');
    expect(listed(third)).toEqual(['1 Masih ada ORG-P02']);
  });

  it('knows findings again after rows were sorted, and gives their new cells', () => {
    const first = check(school('VII-A!', 'VII-B', 'VII-C!'));
    const sorted = check({ ...first.tabs, ...school('VII-C!', 'VII-B', 'VII-A!') }, '2026-10-07');
    expect(listed(sorted)).toEqual(['2 Masih ada ORG-P02', '1 Masih ada ORG-P02']);
    expect(rowsOf(sorted.tabs).map((row) => row[place('cell')])).toEqual(['F3', 'F5']);
  });

  it('knows cells named in messages again after rows were sorted', () => {
    const schedule = (...rows: readonly string[]): string =>
      `schedule
       | id | date | start | end | plan | person | place |
       ${rows.map((id) => `| ${id} | 2026-10-05 | 10:00 | 09:00 | PLN-001 | G1 | R-KLS |`).join('\n')}

       annual
       | id      | service | format     | domain  | topic | target |
       | PLN-001 | NBK     | individual | pribadi | x     | VII-A  |`;
    const first = check(withTab(school('VII-A'), schedule('J01', 'J02')));
    expect(listed(first)).toEqual(['1 Baru ORG-K06', '2 Baru ORG-K06']);
    const second = check(withTab(first.tabs, schedule('J02', 'J01')), '2026-10-07');
    expect(listed(second)).toEqual(['2 Masih ada ORG-K06', '1 Masih ada ORG-K06']);
  });

  it('knows a code that stands nowhere again when more rows use it', () => {
    const log = (...ids: readonly string[]): string =>
      `journal
       | id | date | counsellor | service | domain | place | status |
       ${ids.map((id) => `| ${id} | 2026-10-12 | G1 | KPR | pribadi | OBJ-2 | Direncanakan |`).join('\n')}`;
    const first = check(withTab(school('VII-A'), log('S1', 'S2')));
    expect(rowsOf(first.tabs)[0]?.[place('message')]).toBe('OBJ-2 tidak ditemukan (dirujuk W3 +1).');
    const second = check(withTab(first.tabs, log('S1', 'S2', 'S3')), '2026-10-07');
    expect(listed(second)).toEqual(['1 Masih ada ORG-X01']);
    expect(rowsOf(second.tabs)[0]?.[place('message')]).toBe('OBJ-2 tidak ditemukan (dirujuk W3 +2).');
  });

  it('knows findings again after the language was switched', () => {
    const first = check(sampleTabs());
    const second = check(first.tabs, '2026-10-06', { language: 'en' });
    expect(second.reply).toEqual({ E: 26, W: 37, I: 10, new: 73 });
    expect(rowsOf(second.tabs).map((row) => row[place('no')])).toEqual(
      rowsOf(first.tabs).map((row) => row[place('no')]),
    );
    expect(rowsOf(second.tabs)[0]?.[place('status')]).toBe('New');
  });
});

describe('a finding that could not be looked at', () => {
  const clash = (date: string): string =>
    `schedule
     | id  | date       | start | end   | plan    | person | place |
     | J01 | 2026-10-05 | 08:00 | 08:40 | PLN-001 | G1     | R-KLS |
     | J10 | ${date}    | 08:20 | 09:00 | PLN-001 | G1     | R-KLS |
     | J11 | 2026-10-08 | 08:20 | 09:00 | PLN-001 | G1     | R-KLS |

     annual
     | id      | service | format     | domain  | topic | target |
     | PLN-001 | NBK     | individual | pribadi | x     | VII-A  |`;

  const withoutPerson = (tabs: Tabs): Tabs =>
    tabs.schedule ? { ...tabs, schedule: withoutColumn(tabs.schedule, 'person') } : tabs;

  it('stays as it stands while a column of its check is gone, and is counted', () => {
    const first = check(withTab(school('VII-A'), clash('2026-10-05')));
    expect(listed(first)).toEqual(['1 Baru ORG-P07']);
    const second = check(withoutPerson(first.tabs), '2026-10-07');
    expect(listed(second)).toEqual(['2 Baru ORG-X07', '1 Masih ada ORG-P07']);
    expect(second.reply).toEqual({ E: 2, W: 0, I: 0, new: 1 });
    expect(check(second.tabs, '2026-10-07').edits).toEqual([]);
  });

  it('stays ignored, with its reason, and stays solved', () => {
    const first = check(withTab(school('VII-A'), clash('2026-10-05')));
    const ignored = written(first.tabs, '1', { status: 'Diabaikan', reason: 'bergantian' });
    expect(listed(check(withoutPerson(ignored), '2026-10-07'))).toEqual([
      '2 Baru ORG-X07',
      '1 Diabaikan ORG-P07',
    ]);
    const solved = check(withTab(first.tabs, clash('2026-10-12')), '2026-10-07');
    expect(listed(check(withoutPerson(solved.tabs), '2026-10-07'))).toEqual([
      '2 Baru ORG-X07',
      '1 Selesai ORG-P07',
    ]);
  });

  it('stays while the day of one of its rows cannot be read, and is solved when it can', () => {
    const first = check(withTab(school('VII-A'), clash('2026-10-05')));
    const second = check(withTab(first.tabs, clash('5/10/2026')), '2026-10-07');
    expect(listed(second)).toEqual(['2 Baru ORG-K06', '1 Masih ada ORG-P07']);
    const third = check(withTab(second.tabs, clash('2026-10-12')), '2026-10-07');
    expect(listed(third)).toEqual(['2 Selesai ORG-K06', '1 Selesai ORG-P07']);
  });

  it('leaves the readiness of its rows alone, and of no others', () => {
    const first = check(withTab(school('VII-A'), clash('2026-10-05')));
    const readiness = ({ tabs }: Run) =>
      tabs.schedule?.grid.slice(2).map((row) => row[tabs.schedule?.places.readiness ?? -1]);
    expect(readiness(first)).toEqual(['Belum siap', 'Belum siap', 'Siap']);
    const { schedule } = first.tabs;
    const { rooms: _gone, ...tabs } = withTab(first.tabs, clash('5/10/2026'));
    const grid = tabs.schedule?.grid.map((row, index) =>
      index < 2 ? row : row.map((cell, at) => (at === schedule?.places.readiness ? 'Belum siap' : cell)),
    );
    const second = check({ ...tabs, schedule: { ...(tabs.schedule as Tab), grid: grid ?? [] } });
    expect(readiness(second)).toEqual(['Belum siap', 'Belum siap', 'Siap']);
  });

  it('names a whole tab that is gone, and is solved when it is back', () => {
    const first = check({ ...school('VII-A') });
    const { rooms, ...others } = first.tabs;
    const thinking = (tabs: Tabs, today: string): Run => {
      const outcome = outcomeOf({ ...deskWith({}, { today: day(today) }), tabs });
      return { ...outcome, tabs: carriedOut(tabs, outcome.edits) };
    };
    const second = thinking(others, '2026-10-07');
    expect(rowsOf(second.tabs).map((row) => row[place('message')])).toEqual([
      'Tab "Ruang dan Tempat" tidak ditemukan.',
    ]);
    const third = thinking(second.tabs, '2026-10-08');
    expect(listed(third)).toEqual(['1 Masih ada ORG-X07']);
    const fourth = thinking({ ...third.tabs, ...(rooms ? { rooms } : {}) }, '2026-10-09');
    expect(listed(fourth)).toEqual(['1 Selesai ORG-X07']);
  });
});
