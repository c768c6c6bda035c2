/** The reply of `buildSummary` worked out in SQL over the sample's files, from the words of door.md alone. */

import startSql, { type Database, type Value } from 'sql.js';
import { sampleClasses, samplePlan, sampleSessions } from './school';

/** Source: domain reference 1.4 with 0.1 (5). A blank format is every other one of the service. */
const CROSSWALK = `
  ORI|kelas besar|dasar|direct     ORI|lapangan|dasar|direct   ORI||dasar|direct
  INF|jarak jauh|dasar|planning    INF||dasar|direct           PKO||dasar|direct
  TPU||dasar|planning              KBL||dasar|direct           BKP||dasar|direct
  PNP||perencanaan|direct          PMI||perencanaan|direct
  KPR||responsif|direct            KKP||responsif|direct       MED||responsif|direct
  KSL||responsif|indirect          ADV||responsif|indirect     KKS||responsif|indirect
  KRM||responsif|indirect          ATK||responsif|indirect     KOL||responsif|indirect
  KTM||responsif|direct            INS||dukungan|direct        HIM||dukungan|planning
  PRG||dukungan|planning           PKB||dukungan|planning      NBK||luar|nonCounselling`;

/** Services that count no period. Source: domain reference 1.6 [S8]; 0.1 (1) for the 2016 guide. */
const WORTHLESS: Readonly<Record<string, string>> = {
  pola17: 'HIM TPU ATK KTM PRG PKB NBK',
  pop2016: 'PKB NBK',
  asca: 'HIM TPU ATK KTM PRG PKB NBK',
};

/** Services whose class format counts the periods held, of 40 minutes here. Source: domain reference 1.6. */
const ACTUAL = "'ORI','INF','PNP','PKO','INS','PMI'";

/** Share of time by component at an SMP. Source: domain reference 1.4 [S18]. */
const RANGES: Readonly<Record<string, readonly number[]>> = {
  dasar: [35, 45],
  responsif: [25, 35],
  perencanaan: [15, 25],
  dukungan: [10, 15],
};

const MONTHS: readonly (readonly [name: string, month: string])[] = [
  ['Juli', '2026-07'],
  ['Agustus', '2026-08'],
  ['September', '2026-09'],
  ['Oktober', '2026-10'],
  ['November', '2026-11'],
  ['Desember', '2026-12'],
  ['Januari', '2027-01'],
  ['Februari', '2027-02'],
  ['Maret', '2027-03'],
  ['April', '2027-04'],
  ['Mei', '2027-05'],
  ['Juni', '2027-06'],
];

/** Every month, both semesters and the year, with the months that they hold. */
export const PERIODS: readonly (readonly [key: string, from: string, to: string])[] = [
  ...MONTHS.map(([, month]) => [month, month, month] as const),
  ['2026-S1', '2026-07', '2026-12'],
  ['2026-S2', '2027-01', '2027-06'],
  ['2026-Y', '2026-07', '2027-06'],
];

const words = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s{2,}|\n/)
    .filter((word) => word !== '');

function fill(database: Database, table: string, columns: readonly string[], rows: readonly Value[][]): void {
  database.run(`CREATE TABLE ${table} (${columns.join(', ')})`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(row);
  insert.free();
}

/** A list in a cell, as rows: `VIII-A; VIII-B`. */
const split = (cell: string, mark: string): string =>
  `json_each('["' || replace(${cell}, '${mark}', '","') || '"]')`;

const VIEWS = `
  CREATE VIEW reading AS SELECT s.id,
    coalesce(exact.component, broad.component) AS component, coalesce(exact.category, broad.category) AS category
    FROM session s LEFT JOIN crosswalk exact ON exact.service = s.kode AND exact.format = s.format
    LEFT JOIN crosswalk broad ON broad.service = s.kode AND broad.format = '';
  CREATE VIEW held AS SELECT s.*, component, category, substr(tanggal, 1, 7) AS bulan,
    status IN ('Terlaksana', 'Terlaksana sebagian') AS done,
    substr(selesai, 1, 2) * 60 + substr(selesai, 4, 2) - substr(mulai, 1, 2) * 60 - substr(mulai, 4, 2) AS held
    FROM session s JOIN reading USING (id);
  CREATE VIEW row_of AS SELECT f.framework, h.*, CASE WHEN w.service IS NOT NULL THEN 0
    WHEN format = 'klasikal' AND kode IN (${ACTUAL}) THEN max(1, round(held / 40.0)) ELSE 2 END AS worth
    FROM held h JOIN framework f LEFT JOIN worthless w ON w.framework = f.framework AND w.service = h.kode;
  CREATE VIEW in_class AS SELECT session.id, coalesce(c.kelas, trim(part.value)) AS kelas FROM session,
    ${split('session.kelas', ';')} part LEFT JOIN class c ON c.form = trim(part.value) WHERE session.kelas <> '';
  CREATE VIEW with_code AS SELECT session.id, code.value AS code FROM session, ${split('kode_konseli', ' ')} code
    WHERE kode_konseli <> '';`;

const FORMS: Readonly<Record<number, string>> = { 7: 'VII', 8: 'VIII', 9: 'IX' };

export async function sampleDatabase(): Promise<Database> {
  const { Database } = await startSql();
  const database = new Database();
  const columns = Object.keys(sampleSessions[0] ?? {});
  const sessions = sampleSessions.map((row) => columns.map((column) => row[column] ?? ''));
  fill(database, 'session', columns, sessions);
  fill(
    database,
    'plan',
    ['kode', 'pelaksana', 'bulan', 'volume'],
    samplePlan.flatMap((row) =>
      MONTHS.map(([name, month]) => [row.kode ?? '', row.pelaksana ?? '', month, Number(row[name])]),
    ),
  );
  fill(
    database,
    'class',
    ['kelas', 'form', 'guru_bk'],
    sampleClasses.map(({ kelas, tingkat, guru_bk }) => [kelas, FORMS[tingkat] ?? '', guru_bk]),
  );
  fill(
    database,
    'crosswalk',
    ['service', 'format', 'component', 'category'],
    words(CROSSWALK).map((line) => line.split('|')),
  );
  fill(
    database,
    'framework',
    ['framework'],
    Object.keys(WORTHLESS).map((key) => [key]),
  );
  fill(
    database,
    'worthless',
    ['framework', 'service'],
    Object.entries(WORTHLESS).flatMap(([key, services]) => services.split(' ').map((one) => [key, one])),
  );
  database.run(VIEWS);
  return database;
}

type Figures = Readonly<Record<'done' | 'all' | 'jp' | 'minutes', Value | undefined>>;

export interface Asked {
  readonly framework: string;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly counsellor?: string;
}

const INSIDE = `framework = $framework AND bulan BETWEEN $from AND $to
  AND ($counsellor = '' OR konselor = $counsellor)`;
/** One counsellor's part of a plan item is an equal one. */
const PART = `CASE WHEN $counsellor = '' THEN 1.0 WHEN instr(pelaksana, $counsellor) = 0 THEN 0.0
  ELSE 1.0 / (1 + length(pelaksana) - length(replace(pelaksana, ',', ''))) END`;

/** @returns the reply without `period` and without the class names, which SQL sorts in its own way. */
export function replyInSql(database: Database, asked: Asked) {
  const { framework, from, to, today, counsellor = '' } = asked;
  const ask = (sql: string): Value[][] => {
    const names = ['framework', 'from', 'to', 'today', 'counsellor'] as const;
    const values = { framework, from, to, today, counsellor };
    const used = names.filter((name) => sql.includes(`$${name}`)).map((name) => [`$${name}`, values[name]]);
    return database.exec(sql, Object.fromEntries(used))[0]?.values ?? [];
  };
  const one = (what: string, more = ''): Value =>
    ask(`SELECT ${what} FROM row_of WHERE ${INSIDE} ${more}`)[0]?.[0] ?? null;
  const number = (what: string, more = ''): number => Number(one(what, more) ?? 0);
  const by = (key: string, source = 'row_of'): Readonly<Record<string, Figures>> =>
    Object.fromEntries(
      ask(
        `SELECT ${key}, sum(done), count(*), sum(done * worth), sum(done * held) FROM ${source}
          WHERE ${INSIDE} GROUP BY ${key}`,
      ).map(([name, done, all, jp, minutes]) => [name, { done, all, jp, minutes }]),
    );
  const mean = (score: string): Value => one(`avg(CAST(${score} AS REAL))`, `AND ${score} <> ''`);
  const codes = (more: string): Value =>
    ask(
      `SELECT count(DISTINCT code) FROM row_of JOIN with_code USING (id) WHERE ${INSIDE} AND done ${more}`,
    )[0]?.[0] ?? 0;
  const volume = Number(
    ask(`SELECT sum(volume * ${PART}) FROM plan WHERE bulan BETWEEN $from AND $to`)[0]?.[0],
  );
  const asPlanned = number('count(*)', "AND done AND insidental = 'Tidak'");
  const counted = number('count(*)');
  const status = (word: string): number => number('count(*)', `AND status = '${word}'`);
  return {
    rows: { read: sampleSessions.length, counted },
    status: {
      planned: status('Direncanakan'),
      done: number('sum(done)'),
      partly: status('Terlaksana sebagian'),
      postponed: status('Ditunda'),
      notHeld: status('Tidak terlaksana'),
      unplanned: number('count(*)', "AND insidental = 'Ya'"),
    },
    realisation: { volume, done: asPlanned, percent: volume > 0 ? (100 * asPlanned) / volume : null },
    jp: number('sum(done * worth)'),
    minutes: number('sum(done * held)'),
    byService: by('kode'),
    byDomain: by('bidang'),
    byMonth: by('bulan'),
    byClass: by('in_class.kelas', 'row_of JOIN in_class USING (id)'),
    byCounsellor: by('konselor'),
    byComponent: Object.fromEntries(
      Object.entries(by('component')).map(([key, tally]) => [key, { ...tally, range: RANGES[key] ?? null }]),
    ),
    byCategory: by('category'),
    evaluation: { u: mean('U'), c: mean('C'), a: mean('A'), n: number('count(*)', "AND U || C || A <> ''") },
    followUps: {
      open: number('count(*)', "AND tl_status = 'Terbuka'"),
      closed: number('count(*)', "AND tl_status = 'Selesai'"),
      overdue: number('count(*)', "AND tl_status = 'Terbuka' AND tl_tanggal <> '' AND tl_tanggal < $today"),
    },
    reach: { counselees: codes(''), individual: codes("AND kode = 'KPR'") },
    classesNotReached: ask(
      `SELECT kelas FROM class WHERE ($counsellor = '' OR guru_bk = $counsellor) AND kelas NOT IN
        (SELECT in_class.kelas FROM row_of JOIN in_class USING (id) WHERE ${INSIDE} AND done) ORDER BY kelas`,
    ).map(([name]) => name),
  };
}
