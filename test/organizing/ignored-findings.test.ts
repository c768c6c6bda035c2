/** Ignored findings: they keep their reason, open again when their cell changes, alone and together. */

import type { Tabs } from './pictures';
import { CLEAN, check, classesOf, listed, place, type Run, rowsOf, school, withTab, written } from './weeks';

describe('an ignored finding', () => {
  const ignored = (): Tabs => {
    const first = check(school('VII-A!', 'VII-B!'));
    return written(first.tabs, '1', { status: 'Diabaikan', reason: ' guru baru datang Januari ' });
  };

  it('stays ignored with its reason while it stands, and is not counted', () => {
    const second = check(ignored(), '2026-10-20');
    expect(listed(second)).toEqual(['2 Masih ada ORG-P02', '1 Diabaikan ORG-P02']);
    expect(second.reply).toEqual({ E: 1, W: 0, I: 0, new: 0 });
    expect(rowsOf(second.tabs)[1]?.[place('reason')]).toBe(' guru baru datang Januari ');
    expect(check(second.tabs, '2026-10-20').edits).toEqual([]);
  });

  it('stays ignored when its tab and the list of findings are sorted', () => {
    const { findings: list, ...others } = ignored();
    if (!list) throw new Error('No findings yet');
    const grid = [...list.grid.slice(0, 2), ...list.grid.slice(2).reverse()];
    const sorted = { ...others, findings: { ...list, grid }, ...school('VII-B!', 'VII-A!') };
    const second = check(sorted, '2026-10-20');
    expect(listed(second)).toEqual(['2 Masih ada ORG-P02', '1 Diabaikan ORG-P02']);
    expect(rowsOf(second.tabs).map((row) => row[place('cell')])).toEqual(['F3', 'F4']);
  });

  it('opens again when what stands there has changed', () => {
    const people = (nip: string): string =>
      `personnel
       | code | name | role                    | decree | decreeDate | nip    |
       | KS   | Adi  | Kepala sekolah          | 1      | 2026-07-06 | ${nip} |
       | G1   | Sari | Koordinator BK; Guru BK | 2      | 2026-07-06 |        |`;
    const first = check(withTab(school('VII-A'), people('123')));
    const second = check(written(first.tabs, '1', { status: 'Diabaikan', reason: 'honorer' }), '2026-10-07');
    expect(listed(second)).toEqual(['1 Diabaikan ORG-P12']);
    const third = check(withTab(second.tabs, people('1234')), '2026-10-08');
    expect(listed(third)).toEqual(['1 Masih ada ORG-P12']);
  });

  it('is solved when it is mended, and keeps its reason', () => {
    const second = check({ ...ignored(), ...school('VII-A', 'VII-B') }, '2026-10-20');
    expect(listed(second)).toEqual(['1 Selesai ORG-P02', '2 Selesai ORG-P02']);
    expect(rowsOf(second.tabs)[0]?.[place('reason')]).toBe(' guru baru datang Januari ');
  });
});

const HOME_VISITS = `annual
   | id      | service | format     | domain  | topic | target | person |
   | PLN-001 | KRM     | lapangan   | pribadi | x     | VII-A  | G1     |`;

const visits = (...rows: readonly string[]): string =>
  `${HOME_VISITS}

   schedule
   | id  | date       | start | end   | plan    | person | place | consent | servicePlan | parties                | letter |
   ${rows.map((row) => `${row} | RPL-1 | wali kelas; orang tua | 421/1 |`).join('\n')}`;

const futureSessions = (count: number, first: string): string =>
  `journal
   | id | date       | counsellor | service | domain  | status     | target | place | format |
   ${Array.from({ length: count }, (_, index) => `| S${index} | ${index === 0 ? first : '2026-12-01'} | G1 | INF | pribadi | Terlaksana | 30 | R-VII-A | klasikal |`).join('\n')}`;

/** A finding of several rows, the same with the first row mended, and with what now comes first changed but not mended. */
const TOGETHER: readonly (readonly [story: string, check: string, ...pictures: readonly string[]])[] = [
  [
    'a code of a plan item’s dates',
    'ORG-P06',
    visits(
      '| J01 | 2026-11-02 | 08:00 | 08:40 | PLN-001 | G9     | R-VII-A | ada',
      '| J02 | 2026-11-03 | 08:00 | 08:40 | PLN-001 | G9     | R-VII-A | ada',
    ),
    visits(
      '| J01 | 2026-11-02 | 08:00 | 08:40 | PLN-001 | G1     | R-VII-A | ada',
      '| J02 | 2026-11-03 | 08:00 | 08:40 | PLN-001 | G9     | R-VII-A | ada',
    ),
    visits(
      '| J01 | 2026-11-02 | 08:00 | 08:40 | PLN-001 | G1     | R-VII-A | ada',
      '| J02 | 2026-11-03 | 08:00 | 08:40 | PLN-001 | G1; G9 | R-VII-A | ada',
    ),
  ],
  [
    'the consents of a plan item',
    'ORG-A05',
    visits(
      '| J01 | 2026-10-07 | 08:00 | 08:40 | PLN-001 | G1 | R-VII-A | ',
      '| J02 | 2026-10-08 | 08:00 | 08:40 | PLN-001 | G1 | R-VII-A | ',
    ),
    visits(
      '| J01 | 2026-10-07 | 08:00 | 08:40 | PLN-001 | G1 | R-VII-A | ada',
      '| J02 | 2026-10-08 | 08:00 | 08:40 | PLN-001 | G1 | R-VII-A | ',
    ),
    visits(
      '| J01 | 2026-10-07 | 08:00 | 08:40 | PLN-001 | G1 | R-VII-A | ada',
      '| J02 | 2026-10-09 | 08:00 | 08:40 | PLN-001 | G1 | R-VII-A | ',
    ),
  ],
  ['rows of the journal', 'SES-01', futureSessions(13, '2026-12-02'), futureSessions(13, '2026-09-01')],
];

describe.each(TOGETHER)('%s, ignored together,', (_story, id, before, mended, changed) => {
  const statusOf = ({ tabs }: Run): readonly unknown[] =>
    rowsOf(tabs)
      .filter((row) => row[place('check')] === id)
      .map((row) => `${row[place('no')]} ${row[place('status')]}`);
  const with2 = (tabs: Tabs, picture: string): Tabs => withTab(withTab(tabs, picture), classesOf('VII-A'));
  const first = check(with2(CLEAN, before));
  const no = String(rowsOf(first.tabs).find((row) => row[place('check')] === id)?.[place('no')]);
  const ignored = written(first.tabs, no, { status: 'Diabaikan', reason: 'sudah diatur' });

  it('stay ignored under their number when the first of them is mended', () => {
    expect(statusOf(check(with2(ignored, mended ?? ''), '2026-10-06'))).toEqual([`${no} Diabaikan`]);
  });

  it('open again when the one that now comes first is changed and still wrong', () => {
    const second = check(with2(ignored, mended ?? ''), '2026-10-06');
    const third = check(with2(second.tabs, changed ?? mended ?? ''), '2026-10-06');
    expect(statusOf(third)).toEqual([changed === undefined ? `${no} Diabaikan` : `${no} Masih ada`]);
  });
});
