/** Realisation by domain, coverage of evaluations and the ratio: as SQL has them, and as they may be shown. */

import fc from 'fast-check';
import type { Database } from 'sql.js';
import { shownPeriod } from '../../src/controlling/shown-sessions';
import { textOf } from '../../src/core/cell';
import { shownValue } from '../../src/core/report';
import { SERVICES } from '../../src/frameworks/services';
import { evaluation } from '../../src/tabs/evaluation';
import { giveaways } from './audit';
import { PERIODS, sampleDatabase } from './sample-in-sql';
import { day, deskWith, sampleTabs, tabOfGiven } from './school';
import { outcome, reportOf, SAMPLE } from './summary-sheet';

let database: Database;

beforeAll(async () => {
  database = await sampleDatabase();
});

const TODAY = '2026-11-24';

const rowsOf = (period: string, more: object = {}, tabs = SAMPLE) =>
  reportOf(outcome(deskWith(tabs, { today: day(TODAY) }), { period, ...more })).lines.map(({ cells }) =>
    cells.map(shownValue),
  );

type Rows = ReturnType<typeof rowsOf>;

/** `141–144`, `<5` and the like, as what a reader knows of it. */
function boundsIn(cell: unknown): readonly [number, number] {
  if (typeof cell === 'number') return [cell, cell];
  const [, least, most] = /^(\d+)–(\d+)$/.exec(String(cell)) ?? [];
  if (least !== undefined) return [Number(least), Number(most)];
  if (cell === '<5') return [1, 4];
  return [Number(/^≥(\d+)$/.exec(String(cell))?.[1] ?? 0), Number.POSITIVE_INFINITY];
}

const GUARDED = SERVICES.filter(({ confidentiality }) => confidentiality > 0)
  .map(({ key }) => `'${key}'`)
  .join(',');

const DOMAINS = { Pribadi: 'pribadi', Sosial: 'sosial', Belajar: 'belajar' } as const;
const MORE = { Karier: 'karier', Keluarga: 'keluarga', Beragama: 'beragama' } as const;

describe('realisation by domain', () => {
  it.each(PERIODS)('holds what SQL counts, exact or within its range: %s', (period, from, to) => {
    const rows = rowsOf(period);
    for (const [label, key] of Object.entries({ ...DOMAINS, ...MORE })) {
      const sql = `SELECT count(*), sum(kode IN (${GUARDED})) FROM row_of WHERE framework = 'pola17' AND done
        AND insidental = 'Tidak' AND bidang = '${key}' AND bulan BETWEEN '${from}' AND '${to}'`;
      const [held = 0, guarded = 0] = database.exec(sql)[0]?.values[0]?.map(Number) ?? [];
      const shown = rows.find((cells) => String(cells[5]).trim() === label)?.[6];
      const [least, most] = boundsIn(shown);
      expect([label, held >= least && held <= most, guarded > 0 && guarded < 5 && shown === held]).toEqual([
        label,
        true,
        false,
      ]);
    }
  });

  it('is in the three domains of an ASCA school', () => {
    const desk = deskWith(sampleTabs('en'), { today: day(TODAY), framework: 'asca', language: 'en' });
    const rows = reportOf(outcome(desk, { period: '2026-Y' })).lines.map(({ cells }) =>
      cells.map(shownValue),
    );
    const from = rows.findIndex((cells) => String(cells[5]).trim() === 'Domain');
    const named = rows.slice(from + 1, from + 7).map((cells) => String(cells[5] ?? '').trim());
    expect(named.filter((name) => name !== '')).toEqual(['Social/emotional', 'Academic', 'Career']);
  });

  it('leaves two values possible for each hidden count, with the months and their sum side by side', () => {
    const column = fc.array(fc.nat({ max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 2, maxLength: 3 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        (domains, totals) => {
          const of = (months: readonly number[]) =>
            shownPeriod(
              {
                services: domains.map((counts) => ({
                  isGuarded: true,
                  worth: 'fixed',
                  counts: months.map((month) => counts[month] ?? 0),
                  isListed: months.map(() => true),
                })),
                spans: [months.map((_, index) => index)],
                isOver: true,
                totals: months.map((month) => totals[month] ?? false),
              },
              5,
            ).services;
          const columns = [0, 1, 2].map((month) => {
            const sum = domains.reduce((all, counts) => all + (counts[month] ?? 0), 0);
            const known = totals[month] ? [{ places: domains.map((_, place) => place), sum }] : [];
            // No month of the sheet shows a part where it does not show the whole.
            return { cells: of([month]), sums: known, most: sum + 1 };
          });
          const sums = [{ months: [0, 1, 2], shown: of([0, 1, 2]) }];
          const hidden = giveaways(columns, sums, 5);
          // What a known total of nothing tells is that nothing took place.
          expect(hidden.filter((place) => (columns[Number(place.split('/')[1])]?.most ?? 0) > 1)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('coverage of evaluations', () => {
  const listed = (kind: string): string =>
    SERVICES.filter(({ evaluations }) => evaluations.some((one) => one === kind))
      .map(({ key }) => `'${key}'`)
      .join(',');
  /** Due, done and late, as the sentence says them. */
  const coverageIn = (rows: Rows, label: string) => {
    const from = rows.findIndex((cells) => String(cells[0]).startsWith('Dinilai dari yang jatuh tempo'));
    const sentence = rows
      .slice(from, from + 3)
      .map(([words]) => String(words))
      .join(' ')
      .split(`${label} `)[1];
    const [, done = '', due = '', late = '0'] =
      /^(\S+) dari ([^\s;.]+|[\d.]+\d)(?: \((\S+) lewat batas\))?/.exec(sentence ?? '') ?? [];
    return [due, done, late].map((figure) => figure.replace('.', ''));
  };

  it.each(PERIODS)('counts immediate evaluations as SQL does: %s', (period, from, to) => {
    const sql = `SELECT count(*), sum(U || C || A <> ''),
        sum(U || C || A = '' AND date(tanggal, '+1 day') < '${TODAY}')
      FROM row_of WHERE framework = 'pola17' AND done AND kode IN (${listed('laiseg')})
        AND bulan BETWEEN '${from}' AND '${to}'`;
    const counted = database.exec(sql)[0]?.values[0]?.map(String);
    expect(coverageIn(rowsOf(period), 'LAISEG (segera)')).toEqual(counted);
  });

  it.each([
    ['2026-S1', TODAY],
    ['2026-10', '2026-10-31'],
  ])(
    'counts a case or a topic in a class once a semester, up to the end of the period: %s',
    (period, asOf) => {
      const cases = (kind: string): string => `SELECT max(tanggal) AS last FROM
      (SELECT kode, tanggal, kode_konseli AS subject, '' AS part FROM held WHERE done AND kode_konseli <> ''
        UNION ALL SELECT kode, tanggal, lower(trim(topik)), trim(one.value) FROM held,
          json_each('["' || replace(kelas, ';', '","') || '"]') one WHERE done
            AND kode_konseli = '')
      WHERE kode IN (${listed(kind)}) AND tanggal < '2027-01-01' GROUP BY kode, subject, part`;
      const count = (kind: string, opens: number, ends: string) =>
        database
          .exec(
            `SELECT count(*), 0, sum(${ends} < '${asOf}') FROM (${cases(kind)})
            WHERE date(last, '+${opens} day') <= '${asOf}'`,
          )[0]
          ?.values[0]?.map(String);
      const rows = rowsOf(period);
      expect(coverageIn(rows, 'LAIJAPEN (pendek)')).toEqual(count('laijapen', 7, "date(last, '+30 day')"));
      const ends = "max(date(last, '+31 day'), min(date(last, '+180 day'), '2026-12-31'))";
      expect(coverageIn(rows, 'LAIJAPANG (panjang)')).toEqual(count('laijapang', 31, ends));
    },
  );

  it('counts what was written on the tab Evaluation, and hides small numbers', () => {
    const log = SAMPLE.journal?.grid ?? [];
    const session = log
      .slice(2)
      .find((row) => row[SAMPLE.journal?.places.service ?? 0] === 'Konseling perorangan');
    const at = (key: string) => textOf(session?.[SAMPLE.journal?.places[key] ?? 0] ?? '');
    const settled = { kind: 'laijapen', session: at('id'), subject: at('counselees'), date: '2026-08-20' };
    const tabs = { ...SAMPLE, evaluation: tabOfGiven(evaluation, [settled]) };
    const [due, done] = coverageIn(rowsOf('2026-S1', {}, tabs), 'LAIJAPEN (pendek)') ?? [];
    expect(Number(due)).toBeGreaterThan(100);
    expect(done).toBe('<5');
  });
});

it('says at the head who serves how many', () => {
  const head = (more: object) => rowsOf('2026-10', more)[1]?.[0];
  expect(head({})).toBe('SMP Negeri 99 Nusantara · 3 guru BK, 18 kelas, 540 murid (1:180)');
  expect(head({ counsellor: 'G1' })).toBe('SMP Negeri 99 Nusantara · 6 kelas, 180 murid (1:180)');
});
