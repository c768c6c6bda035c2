/** The findings tab over weeks: numbers stay, days pass, mistakes are mended, ignored, and come back. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import type { Cell, Grid } from '../../src/core/cell';
import { type Desk, isRefusal, type Outcome } from '../../src/core/command';
import type { CellChange, Edit } from '../../src/core/edit';
import { property } from '../../src/core/json';
import type { Tab } from '../../src/core/tab';
import { say } from '../../src/core/text';
import { makeCheckOrganizing } from '../../src/organizing/check-organizing';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { findings } from '../../src/tabs/findings';
import { day, deskWith, pictureOf, type Tabs, tabWith, withoutColumn } from './pictures';
import { sampleTabs } from './sample';

const command = makeCheckOrganizing([...ORGANIZING_CHECKS, ...JOURNAL_CHECKS]);

function outcomeOf(desk: Desk): Outcome {
  const thinking = command.accept({});
  if (isRefusal(thinking)) throw new Error(thinking.message.text.en);
  const outcome = thinking(desk);
  if (isRefusal(outcome)) throw new Error(outcome.message.text.en);
  return outcome;
}

function withCells(tab: Tab, cells: readonly CellChange[]): Tab {
  const grid = tab.grid.map((row) => [...row]);
  for (const { row, column, after } of cells) (grid[row - 1] ?? [])[tab.places[column] ?? -1] = after;
  return { ...tab, grid };
}

function edited(tabs: Tabs, edit: Edit): Tabs {
  if (edit.do === 'make-tab') return { ...tabs, [edit.template.id]: tabWith(edit.template, edit.rows) };
  const id = edit.do === 'replace-rows' || edit.do === 'set-cells' ? edit.tab : '';
  const tab = tabs[id];
  if (!tab) throw new Error(`No tab for ${edit.do}`);
  if (edit.do === 'set-cells') return { ...tabs, [id]: withCells(tab, edit.cells) };
  const rows = edit.do === 'replace-rows' ? edit.rows : [];
  return { ...tabs, [id]: { ...tab, grid: [...tab.grid.slice(0, 2), ...rows] } };
}

/** What the shell does with the edits of this command, on tabs as they are made. */
const carriedOut = (tabs: Tabs, edits: readonly Edit[]): Tabs => edits.reduce(edited, tabs);

interface Run extends Outcome {
  readonly tabs: Tabs;
}

function check(tabs: Tabs, today = '2026-10-06', more: Partial<Desk> = {}): Run {
  const outcome = outcomeOf(deskWith(tabs, { today: day(today), ...more }));
  return { ...outcome, tabs: carriedOut(deskWith(tabs).tabs, outcome.edits) };
}

type Key = (typeof findings.columns)[number]['key'];

const place = (key: Key): number => findings.columns.findIndex((column) => column.key === key);

/** What a person sees of a row. */
const seen = (row: Grid[number]): string => row.slice(0, place('mark')).join('');

const rowsOf = (tabs: Tabs): Grid =>
  tabs.findings?.grid.slice(2).filter((row) => row[place('no')] !== '') ?? [];

/** `1 Baru ORG-P02`. */
const listed = ({ tabs }: Run): readonly string[] =>
  rowsOf(tabs).map((row) => ['no', 'status', 'check'].map((key) => row[place(key as Key)]).join(' '));

/** As a person fills in the findings tab. */
function written(tabs: Tabs, no: string, values: Partial<Record<Key, Cell>>): Tabs {
  const tab = tabs.findings;
  if (!tab) throw new Error('No findings yet');
  const grid = tab.grid.map((row) =>
    row[place('no')] === no ? row.map((cell, at) => values[findings.columns[at]?.key as Key] ?? cell) : row,
  );
  return { ...tabs, findings: { ...tab, grid } };
}

const withTab = (tabs: Tabs, picture: string): Tabs => ({ ...tabs, ...pictureOf(picture).tabs });

/** A school in which only class rows can be wrong. */
const CLEAN = pictureOf(`
  personnel
  | code | name | role                    | decree | decreeDate |
  | KS   | Adi  | Kepala sekolah          | 1      | 2026-07-06 |
  | G1   | Sari | Koordinator BK; Guru BK | 2      | 2026-07-06 |

  needs
  | item        | date       |
  | Sulit tidur | 2026-07-20 |
`).tabs;

const classesOf = (...rows: readonly string[]): string =>
  `classes
   | class | pupils | counsellor | homeroom |
   ${rows.map((name) => `| ${name.replace('!', '')} | 30 | ${name.endsWith('!') ? '' : 'G1'} | W |`).join('\n')}`;

const school = (...rows: readonly string[]): Tabs => withTab(CLEAN, classesOf(...rows));

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
