/** Tables of the person's own come into the workbook: every row is added, kept or left out with its reason. */

import { adoptTab } from '../../src/actuating/adopt-tab';
import type { Grid } from '../../src/core/cell';
import type { Desk } from '../../src/core/command';
import type { JsonObject } from '../../src/core/json';
import { carriedOut, outcome, records, refusal } from '../planning/desk';
import { FOREIGN_LOGS, sheet } from './foreign-logs';
import { empty } from './log';

const withOther = (grid: Grid, before: Desk = empty): Desk => ({
  ...before,
  other: { title: 'Catatan', grid },
});

const adopted = (grid: Grid, input: JsonObject = {}, before: Desk = empty) => {
  const start = withOther(grid, before);
  const found = outcome(adoptTab, { tab: 'Catatan', into: 'journal', ...input }, start);
  return { ...found, reply: found.reply as JsonObject, after: carriedOut(start, found) };
};

describe.each(FOREIGN_LOGS)(
  'a log with $name',
  ({ grid, answers, read, added, skipped, skippedRows, holds }) => {
    const { reply, after } = adopted(grid, answers);
    const reasons = reply.reasons as readonly { reason: string; count: number; rows: readonly number[] }[];

    it('comes in or stays out row by row, as counted by hand', () => {
      expect(reply).toMatchObject({ read, added, kept: 0, skipped: skippedRows.length });
      expect(Object.fromEntries(reasons.map(({ reason, count }) => [reason, count]))).toEqual(skipped);
      expect(reasons.flatMap(({ rows }) => rows).sort((one, other) => one - other)).toEqual(skippedRows);
    });

    it('says in the journal what it said before', () => {
      const rows = records(after.tabs.journal);
      expect(rows).toHaveLength(added);
      for (const [index, cells] of Object.entries(holds)) expect(rows[Number(index)]).toMatchObject(cells);
    });

    it('adds nothing the second time, and gives every row an ID of its own', () => {
      const again = adopted(grid, answers, after);
      expect(again.edits).toEqual([]);
      expect(again.reply).toMatchObject({ read, added: 0, kept: added, skipped: skippedRows.length });
      expect(new Set(records(after.tabs.journal).map(({ id }) => id)).size).toBe(added);
    });
  },
);

const LOG = sheet(`
Tanggal|Layanan|Keterangan|Kelas|Status
2026-08-10|Konsultasi|Rapat|IX-A|Terlaksana
2026-08-11|Konsultasi|Rapat|IX-A|Terlaksana`);

describe('what a table leaves open', () => {
  const questionsIn = (grid: Grid, input: JsonObject = {}) => {
    const refused = refusal(adoptTab, { tab: 'Catatan', into: 'journal', ...input }, withOther(grid));
    return [
      refused.code,
      (refused.questions as readonly JsonObject[]).map(({ is, key, columns }) => [is, key, columns]),
    ];
  };

  it('is asked before anything is written: which of two columns is the date, day or month first, what came of it', () => {
    const twoDates = sheet(`
Tanggal|Tgl|Layanan
2026-08-10|2026-08-11|Konsultasi`);
    expect(questionsIn(twoDates)).toEqual([
      'bad-input',
      [
        ['column', 'date', ['A', 'B']],
        ['status', undefined, undefined],
      ],
    ]);
    const open = sheet(`
Tanggal|Layanan|Status
03/08/2026|Konsultasi|Terlaksana`);
    expect(questionsIn(open)).toEqual(['bad-input', [['dateOrder', undefined, undefined]]]);
  });

  it('is settled by the answers, in words, column letters and keys', () => {
    const grid = sheet(`
Tgl 1|Tgl 2|Apa|Siapa
03/08/2026|04/08/2026|Klasikal|Ratna Contoh
05/08/2026|06/08/2026|Konsultasi|G1`);
    const { reply, after } = adopted(grid, {
      map: { date: 'b', service: 'Apa', counsellor: 'Siapa' },
      dateOrder: 'month-first',
      status: 'done',
      words: { service: { klasikal: 'INF' } },
    });
    expect(reply).toMatchObject({ read: 2, added: 2, skipped: 0 });
    expect(records(after.tabs.journal)).toMatchObject([
      { date: { date: '2026-04-08' }, service: 'Layanan informasi', counsellor: 'G1', status: 'Terlaksana' },
      { date: { date: '2026-06-08' }, service: 'Konsultasi', counsellor: 'G1' },
    ]);
  });

  it('comes back with the reply where rows can come in without it', () => {
    const { reply } = adopted(
      sheet(`
Tanggal|Layanan|Status|Uraian|Catatan
2026-08-10|Bimbingan klasikal|Terlaksana|Rapat|Lancar
2026-08-11|Konsultasi|Terlaksana|Rapat|Lancar`),
    );
    expect(reply).toMatchObject({
      read: 2,
      added: 1,
      skipped: 1,
      questions: [
        { is: 'column', key: 'note', columns: ['D', 'E'], first: false },
        { is: 'counsellor' },
        { is: 'words', key: 'service', examples: ['Bimbingan klasikal'] },
      ],
    });
  });
});

describe('a table that cannot be used', () => {
  const codeOf = (input: JsonObject, start: Desk = withOther(LOG)) => {
    const { code, message, remedy } = refusal(adoptTab, { tab: 'Catatan', ...input }, start);
    expect([message.text.id, message.text.en, remedy.text.id, remedy.text.en]).not.toContain('');
    return code;
  };

  it.each([
    ['no tab is named', { tab: '' }],
    ['the target takes no rows', { into: 'summary' }],
    ['a column of ours does not exist', { map: { tanggal: 'A' } }],
    ['a column of theirs does not exist', { map: { date: 'Hari ini' } }],
    ['a column of ours is mapped to a number', { map: { date: 7 } }],
    ['an answer cannot be read', { dateOrder: 'perhaps' }],
    ['words are no words', { words: { service: 'INF' } }],
  ])('is refused where %s', (_why, input) => {
    expect(codeOf(input as JsonObject)).toBe('bad-input');
  });

  it('is refused where there is no such tab, no headings, or where it is our own', () => {
    expect(codeOf({}, empty)).toBe('bad-input');
    expect(
      codeOf(
        {},
        withOther([
          ['Rapat', 1],
          ['', ''],
        ]),
      ),
    ).toBe('bad-input');
    expect(codeOf({}, { ...empty, other: { title: 'Jurnal BK', grid: LOG, ours: 'journal' } })).toBe(
      'bad-input',
    );
    expect(codeOf({ into: 'needs' }, { ...withOther(LOG), tabs: {} })).toBe('damaged');
  });
});

describe('rows that were adopted', () => {
  it('are not doubled when they were mended in the journal meanwhile; only the new ones come', () => {
    const { after } = adopted(LOG);
    const grid = (after.tabs.journal?.grid ?? []).map((row) =>
      row.map((cell) => (cell === 'Terlaksana' ? 'Terlaksana sebagian' : cell)),
    );
    const mended = { ...after, tabs: { ...after.tabs, journal: { ...after.tabs.journal, grid } } } as Desk;
    const { reply } = adopted(
      [...LOG, ['2026-08-12', 'Konsultasi', 'Rapat', 'IX-A', 'Terlaksana']],
      {},
      mended,
    );
    expect(reply).toMatchObject({ read: 3, added: 1, kept: 2, skipped: 0 });
  });

  it('stay apart where two sessions of a day say the same: both are there, and both are known again', () => {
    const twice = [...LOG, ...LOG.slice(1)];
    const { reply, after } = adopted(twice);
    expect(reply).toMatchObject({ read: 4, added: 4 });
    expect(adopted(twice, {}, after).reply).toMatchObject({ added: 0, kept: 4 });
  });
});

describe('other lists', () => {
  const into = (target: string, picture: string, input: JsonObject = {}) => {
    const found = adopted(sheet(picture), { into: target, ...input });
    const again = adopted(sheet(picture), { into: target, ...input }, found.after);
    expect(again.edits).toEqual([]);
    return { reply: found.reply, rows: records(found.after.tabs[target]) };
  };

  it('of classes add those that are missing, counsellors by their names', () => {
    const { reply, rows } = into(
      'classes',
      `
DAFTAR KELAS
No|Kelas|Jumlah Siswa|L|P|Guru BK|Wali Kelas
1|VII-A|30|14|16|Ratna Contoh|Pak Adi
2|VII-G|28|13|15|Bima Contoh, S.Pd., Gr.|Bu Ida

|Jumlah|58|27|31||`,
    );
    expect(reply).toMatchObject({ read: 4, added: 1, kept: 1, skipped: 2 });
    expect(rows[rows.length - 1]).toMatchObject({
      class: 'VII-G',
      pupils: 28,
      counsellor: 'G2',
      homeroom: 'Bu Ida',
    });
  });

  it('of people get a code where they bring none, and long numbers stay text', () => {
    const { reply, rows } = into(
      'personnel',
      `
Nama Lengkap|NIP|Jabatan|No HP
Ratna Contoh, S.Pd., Kons.|198001012005012999|Guru BK|0811
Dewi Contoh|199901012024212999|Wali kelas|0812`,
    );
    expect(reply).toMatchObject({ read: 2, added: 1, kept: 1 });
    expect(rows[rows.length - 1]).toMatchObject({
      code: 'P01',
      name: 'Dewi Contoh',
      role: 'Wali kelas',
      contact: '0812',
    });
  });

  it('of plan items go on with the numbers of the plan', () => {
    const { reply, rows } = into(
      'annual',
      `
Bidang|Jenis Layanan|Materi|Sasaran|Juli|Agustus
Pribadi|Layanan informasi|Mengelola marah|VIII|2|4
Karir|Bimbingan kelompok|Cita-cita|IX|#1|`,
    );
    expect(reply).toMatchObject({ read: 2, added: 2, kept: 0 });
    expect(rows.slice(-2)).toMatchObject([
      {
        id: 'PLN-036',
        service: 'Layanan informasi',
        domain: 'Pribadi',
        topic: 'Mengelola marah',
        m1: 2,
        m2: 4,
      },
      { id: 'PLN-037', domain: 'Karier', m1: 1 },
    ]);
  });

  it('of needs, rooms and budget lines are read by their own headings and numbers', () => {
    const needs = into(
      'needs',
      `
Butir Pernyataan|Bidang|Persentase
Jumlah teman saya sedikit|Sosial|76,5%
Saya sulit fokus|Belajar|60 %`,
    );
    expect(needs.reply).toMatchObject({ read: 2, added: 2 });
    expect(needs.rows).toMatchObject([{ percent: 76.5 }, { percent: 60, domain: 'Belajar' }]);
    const rooms = into(
      'rooms',
      `
Nama Ruang|Fungsi|Kapasitas|Kondisi
Ruang seni|Bimbingan kelompok|20 orang|Baik`,
    );
    expect(rooms.rows[rooms.rows.length - 1]).toMatchObject({
      name: 'Ruang seni',
      capacity: 20,
      code: 'R-01',
    });
    const funds = into(
      'funds',
      `
Uraian|Vol|Satuan|Harga Satuan|Sumber Dana|Tahun
Kertas|5|rim|Rp 55.000|BOSP Reguler|2026
Total||||Rp 275.000|`,
    );
    expect(funds.reply).toMatchObject({ read: 2, added: 1, skipped: 1 });
    expect(funds.rows[funds.rows.length - 1]).toMatchObject({
      text: 'Kertas',
      volume: 5,
      price: 55_000,
      year: 2026,
    });
  });
});
