/** Short-term and long-term evaluations that fall due, and what came out of them. */

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { listDue } from '../../src/controlling/list-due';
import { reviewEvaluations } from '../../src/controlling/review-evaluations';
import type { Row } from '../../src/core/cell';
import { type Desk, isRefusal, type Outcome } from '../../src/core/command';
import type { Json } from '../../src/core/json';
import type { Tab } from '../../src/core/tab';
import { toRow } from '../../src/core/write';
import { evaluation } from '../../src/tabs/evaluation';
import { journal } from '../../src/tabs/journal';
import { profile } from '../../src/tabs/profile';
import { day, deskWith, tabWith } from '../organizing/pictures';

type Given = Readonly<Record<string, string | number>>;

const session = (given: Given): Row =>
  toRow(journal, { counsellor: 'G1', status: 'Terlaksana', domain: 'pribadi', ...given }, 'id');

const PROFILE = tabWith(profile, [
  toRow(profile, { setting: 'startDate', value: '2026-07-13' }, 'id'),
  toRow(profile, { setting: 'schoolYear', value: '2026/2027' }, 'id'),
]);

function desk(sessions: readonly Row[], today: string, evaluated: readonly Row[] = []): Desk {
  const tabs: Record<string, Tab> = {
    profile: PROFILE,
    journal: tabWith(journal, sessions),
    evaluation: tabWith(evaluation, evaluated),
  };
  return deskWith(tabs, { today: day(today) });
}

function run(at: Desk, input: Json = {}): Outcome {
  const thinking = reviewEvaluations.accept(input);
  if (isRefusal(thinking)) throw new Error(JSON.stringify(thinking));
  const outcome = thinking(at);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Kind, subject, class and due day of the rows that a run adds. */
const addedBy = ({ edits }: Outcome): readonly string[] =>
  edits.flatMap((edit) =>
    edit.do === 'add-rows'
      ? edit.rows.map(([, , kind, subject, classes, due]) =>
          [kind, subject, classes, typeof due === 'object' && 'date' in due ? due.date : due].join(' '),
        )
      : [],
  );

const KPR = { service: 'KPR', counselees: 'K0012', classes: 'VII-A' };

it('asks once for a case, counted from its last session', () => {
  const held = [
    session({ id: 'S1', date: '2026-08-03', ...KPR }),
    session({ id: 'S2', date: '2026-08-10', ...KPR }),
    session({ id: 'S3', date: '2026-08-12', ...KPR, status: 'Ditunda' }),
  ];
  expect(addedBy(run(desk(held, '2026-08-16')))).toEqual([]);
  expect(addedBy(run(desk(held, '2026-08-17')))).toEqual(['LAIJAPEN (jangka pendek) K0012 VII-A 2026-09-09']);
});

it('asks for the long-term evaluation until the semester ends', () => {
  const held = [session({ id: 'S1', date: '2026-08-03', ...KPR })];
  expect(addedBy(run(desk(held, '2026-09-03')))).toEqual([
    'LAIJAPEN (jangka pendek) K0012 VII-A 2026-09-02',
    'LAIJAPANG (jangka panjang) K0012 VII-A 2026-12-31',
  ]);
});

it('asks for a topic in each class, and once for the counselees of a group', () => {
  const held = [
    session({
      id: 'S1',
      date: '2026-08-03',
      service: 'PKO',
      topic: 'Belajar efektif',
      classes: 'VII-A; VII-B',
    }),
    session({ id: 'S2', date: '2026-08-03', service: 'KKP', counselees: 'K0001 K0002', classes: 'VII-C' }),
  ];
  expect(addedBy(run(desk(held, '2026-08-20')))).toEqual([
    'LAIJAPEN (jangka pendek) Belajar efektif VII-A 2026-09-02',
    'LAIJAPEN (jangka pendek) Belajar efektif VII-B 2026-09-02',
    'LAIJAPEN (jangka pendek) K0001 K0002 VII-C 2026-09-02',
  ]);
});

it('owes nothing for what was done before the first day', () => {
  expect(addedBy(run(desk([session({ id: 'S1', date: '2026-07-06', ...KPR })], '2026-08-20')))).toEqual([]);
});

it('adds nothing a second time, and keeps the row when the case goes on', () => {
  const first = [session({ id: 'S1', date: '2026-08-03', ...KPR })];
  const [added] = run(desk(first, '2026-08-17')).edits;
  const rows = added?.do === 'add-rows' ? added.rows : [];
  expect(rows).toHaveLength(1);
  const more = [...first, session({ id: 'S2', date: '2026-08-10', ...KPR })];
  expect(run(desk(more, '2026-08-18', rows)).edits).toEqual([]);
});

it('enters what came out into the row that stands, and only there', () => {
  const held = [session({ id: 'S1', date: '2026-08-03', ...KPR })];
  const row = toRow(
    evaluation,
    { id: 'E0007', session: 'S1', kind: 'laijapen', subject: 'K0012', class: 'VII-A', due: '2026-09-02' },
    'id',
  );
  const entry = { kind: 'laijapen', session: 'S1', subject: 'K0012', date: '2026-08-20', percent: 80 };
  const { edits, reply } = run(desk(held, '2026-08-20', [row]), { entries: [entry] });
  expect(edits).toEqual([
    {
      do: 'set-cells',
      tab: 'evaluation',
      cells: [
        { row: 3, column: 'date', before: '', after: { date: '2026-08-20' } },
        { row: 3, column: 'percent', before: '', after: 80 },
      ],
    },
  ]);
  expect(reply).toMatchObject({ saved: 1, added: 0 });
});

it.each([
  [{ kind: 'laijapen', session: 'S1', subject: 'K0012', date: '2026-08-21' }, 'a day that has not come'],
  [{ kind: 'laijapen', session: 'S1', subject: 'K0012', date: '2026-08-19', percent: 101 }, 'over 100 %'],
  [{ kind: 'laijapen', session: 'S1', subject: 'K0012', percent: 50 }, 'a result without a day'],
  [{ kind: 'laijapen', session: 'S9', subject: 'K0012', date: '2026-08-19' }, 'an unknown session'],
  [{ kind: 'laiseg', session: 'S1', subject: 'K0012', date: '2026-08-19' }, 'a kind that is none'],
  ['S1', 'no entry at all'],
])('refuses %j: %s', (entry, _why) => {
  const thinking = reviewEvaluations.accept({ entries: [entry as Json] });
  const refusal = isRefusal(thinking)
    ? thinking
    : thinking(desk([session({ id: 'S1', date: '2026-08-03', ...KPR })], '2026-08-20'));
  expect(refusal).toMatchObject({ code: 'bad-input' });
});

/** Source of the services: domain reference 1.6. The sample's log, counted by hand: cases of a semester as sets of words, without the product's code. */
function countedByHand(): { laijapen: number; laijapang: number } {
  const text = readFileSync('src/workbench/sample/sessions-2026-2027.csv', 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const needs: Record<'laijapen' | 'laijapang', readonly string[]> = {
    laijapen: ['INF', 'PNP', 'PKO', 'KPR', 'BKP', 'KKP', 'KSL', 'MED', 'ADV'],
    laijapang: ['PNP', 'KPR', 'KKP', 'KSL', 'MED', 'ADV', 'PMI'],
  };
  const count = (codes: readonly string[]): number => {
    const cases = new Set<string>();
    for (const { tanggal = '', kode = '', status = '', kode_konseli = '', topik = '', kelas = '' } of data) {
      if (!codes.includes(kode) || !status.startsWith('Terlaksana')) continue;
      const half = tanggal < '2027-01-01' ? 1 : 2;
      const people = kode_konseli.split(/[ ;,]+/).filter(Boolean);
      const subjects =
        people.length > 0
          ? [people.sort().join(' ')]
          : kelas.split(';').map((name) => `${topik}|${name.trim()}`);
      for (const subject of subjects) cases.add(`${half}|${kode}|${subject.toLowerCase()}`);
    }
    return cases.size;
  };
  return { laijapen: count(needs.laijapen), laijapang: count(needs.laijapang) };
}

it('asks for as many evaluations in the sample year as there are cases, not sessions', () => {
  const text = readFileSync('src/workbench/sample/sessions-2026-2027.csv', 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const rows = data.map((row) =>
    session({
      id: row.id ?? '',
      date: row.tanggal ?? '',
      service: row.kode ?? '',
      status: row.status ?? '',
      counselees: row.kode_konseli ?? '',
      topic: row.topik ?? '',
      classes: row.kelas ?? '',
    }),
  );
  const thinking = listDue.accept({});
  const outcome = isRefusal(thinking) ? thinking : thinking(desk(rows, '2027-12-31'));
  const byHand = countedByHand();
  expect('reply' in outcome && outcome.reply).toMatchObject({
    coverage: {
      laijapen: { due: byHand.laijapen, done: 0, late: byHand.laijapen },
      laijapang: { due: byHand.laijapang, done: 0, late: byHand.laijapang },
    },
  });
  expect(byHand.laijapen + byHand.laijapang).toBeLessThan(1361);
});
