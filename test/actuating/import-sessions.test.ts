/** Importing a log: every row of the file is added, kept or skipped, and nothing that it says is lost. */

import { readFileSync } from 'node:fs';
import { importSessions } from '../../src/actuating/import-sessions';
import type { Cell } from '../../src/core/cell';
import { startYear } from '../../src/planning/start-year';
import { carriedOut, desk, fail, LOG_FILE, outcome, records, refusal, YEAR_FILES } from '../planning/desk';
import { empty, HEADER, imported, log, row } from './log';

const english = carriedOut(desk(), outcome(startYear, { files: YEAR_FILES, language: 'en' }, desk()));

type Rows = readonly Readonly<Record<string, Cell>>[];

function sumBy(
  rows: Rows,
  keyOf: (row: Rows[number]) => Cell | undefined,
  amountOf: (row: Rows[number]) => number = () => 1,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const one of rows) {
    const key = String(keyOf(one));
    sums[key] = (sums[key] ?? 0) + amountOf(one);
  }
  return sums;
}

describe('the sample log', () => {
  const found = outcome(importSessions, { file: LOG_FILE }, empty);
  const full = carriedOut(empty, found);
  const rows = records(full.tabs.journal);
  const golden = JSON.parse(readFileSync('test/domain/sessions-golden.json', 'utf8'));

  it('is added row by row, and says the same as what follows from it', () => {
    expect(found.reply).toEqual({
      read: 1149,
      added: 1149,
      kept: 0,
      skipped: 0,
      differing: 0,
      differences: 0,
    });
  });

  it('gives the totals of its generator', () => {
    const isDone = (one: Rows[number]) => one.status === 'Terlaksana' || one.status === 'Terlaksana sebagian';
    expect(sumBy(rows, (one) => one.status)).toEqual(golden.status);
    const jp = sumBy(
      rows,
      (one) => one.counsellor,
      (one) => Number(one.jp),
    );
    expect(jp).toEqual(golden.jpByCounsellor);
    expect(rows.filter((one) => one.unplanned === 'Ya')).toHaveLength(golden.insidental);
    expect(rows.filter((one) => one.followUpStatus === 'Terbuka')).toHaveLength(golden.openFollowUps);
    const kpr = rows.filter((one) => isDone(one) && one.service === 'Konseling perorangan');
    expect(sumBy(kpr, (one) => one.classes)).toEqual(golden.kprByClassDone);
    const outside = rows.filter((one) => isDone(one) && one.hours === 'Di luar jam').length;
    expect(Math.round((1000 * outside) / rows.filter(isDone).length) / 10).toBe(golden.outsideHoursPct);
  });

  it('changes nothing the second time', () => {
    const again = outcome(importSessions, { file: LOG_FILE }, full);
    expect(again.edits).toEqual([]);
    expect(again.reply).toEqual({
      read: 1149,
      added: 0,
      kept: 1149,
      skipped: 0,
      differing: 0,
      differences: 0,
    });
    expect(again.notice.text).toEqual({
      id: '1149 baris dibaca: 0 ditambahkan, 1149 sudah ada di jurnal, 0 dilewati.',
      en: 'Rows read: 1149; added: 0, already in the journal: 1149, skipped: 0.',
    });
  });

  it('is the same log in an English workbook', () => {
    const after = carriedOut(english, outcome(importSessions, { file: LOG_FILE }, english));
    expect(records(after.tabs.journal)[1]).toMatchObject({
      day: 'Monday',
      service: 'Orientation',
      format: 'Whole class',
      hours: 'Lesson hours',
      level: 'Open',
      status: 'Done',
      unplanned: 'No',
      jp: 1,
    });
    expect(records(after.tabs.journal).map((one) => one.jp)).toEqual(rows.map((one) => one.jp));
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['no file', {}],
    ['a file without text', { file: { name: 'jurnal.csv' } }],
    ['a photo', { file: { name: 'jurnal.csv', text: '\u0089PNG\u0000' } }],
    ['a letter', log('Yth. Ibu Sari', 'Salam')],
    ['a quote that never ends', log(HEADER, 'S1,"2026-10-06')],
  ])('is refused: %s', (_story, input) => {
    const { code, remedy } = refusal(importSessions, input, empty);
    expect([code, remedy.text.en.includes('CSV')]).toEqual(['bad-input', true]);
  });

  it('is refused with the line on which it cannot be read any further', () => {
    const { message } = refusal(importSessions, log(HEADER, 'S1,2026-10-06', 'S2,"2026-10-07'), empty);
    expect(message.gaps).toMatchObject({ more: '3' });
  });

  it('is refused with the columns that it lacks', () => {
    const { message, remedy } = refusal(importSessions, log('id,topik,status', 'S1,Etika,Terlaksana'), empty);
    expect(message.gaps).toMatchObject({
      file: 'jurnal.csv',
      more: { id: 'tanggal, kode (layanan)', en: 'date, code (service)' },
    });
    expect(message.text.en).toContain('is missing the column(s)');
    expect(remedy.gaps).toMatchObject({ words: { id: 'tanggal, kode', en: 'date, code' } });
  });

  it('waits until the journal has the columns that it fills', () => {
    const journal = empty.tabs.journal ?? fail('journal');
    const { topic: _, ...places } = journal.places;
    const before = { ...empty, tabs: { ...empty.tabs, journal: { ...journal, places } } };
    expect(refusal(importSessions, log(HEADER, row('S1')), before)).toMatchObject({
      code: 'damaged',
      tab: 'journal',
      message: { gaps: { columns: { id: 'Topik', en: 'Topic' } } },
    });
  });
});

describe('rows of a file', () => {
  it('that are there already stay as people left them; new ones are added', () => {
    const once = carriedOut(empty, outcome(importSessions, log(HEADER, row('S0001')), empty));
    const found = outcome(importSessions, log(HEADER, row('S0001', '2026-10-07'), row('S0002')), once);
    expect(found.reply).toMatchObject({ read: 2, added: 1, kept: 1, skipped: 0 });
    expect(records(carriedOut(once, found).tabs.journal).map((one) => one.date)).toEqual([
      { date: '2026-10-06' },
      { date: '2026-10-06' },
    ]);
  });

  it('that share an ID are both added, unless they are the same row twice', () => {
    const input = log(HEADER, row('S0007'), row('S0007'), row('S0007', '2026-10-08'));
    const found = outcome(importSessions, input, empty);
    expect(found.reply).toMatchObject({ read: 3, added: 2, kept: 0, skipped: 1 });
    const after = carriedOut(empty, found);
    expect(outcome(importSessions, input, after).reply).toMatchObject({ added: 0, kept: 2, skipped: 1 });
  });

  it('without an ID get the next number, also above those of the file', () => {
    const input = log(HEADER, row(''), row('S0041'), row('', '2026-10-07'));
    const after = carriedOut(empty, outcome(importSessions, input, empty));
    expect(records(after.tabs.journal).map((one) => one.id)).toEqual(['S0042', 'S0041', 'S0043']);
    expect(outcome(importSessions, input, after).reply).toMatchObject({ added: 0, kept: 3 });
  });

  it('without an ID that say the same are as many as the file has', () => {
    const header = 'tanggal,kode,status';
    const three = ['2026-10-06,KPR,Terlaksana', '2026-10-06,KPR,Terlaksana', '2026-10-06,KPR,Terlaksana'];
    const after = carriedOut(empty, outcome(importSessions, log(header, ...three.slice(1)), empty));
    expect(outcome(importSessions, log(header, ...three), after).reply).toMatchObject({ added: 1, kept: 2 });
  });

  it('that are blank are skipped and counted', () => {
    const found = outcome(importSessions, log(HEADER, row('S1'), ',,,,,,,,,,,', '', row('S2')), empty);
    expect(found.reply).toMatchObject({ read: 3, added: 2, skipped: 1 });
  });

  it('that a broken run left half written are completed', () => {
    const input = log(HEADER, row('S0001'));
    const full = carriedOut(empty, outcome(importSessions, input, empty));
    const journal = full.tabs.journal ?? fail('journal');
    const place = journal.places.topic ?? 0;
    const grid = journal.grid.map((cells, index) => (index === 2 ? cells.slice(0, place) : cells));
    const broken = { ...full, tabs: { ...full.tabs, journal: { ...journal, grid } } };
    expect(outcome(importSessions, input, broken).edits).toEqual([]);
    const mended = { ...broken, unfinished: ['journal'] };
    expect(records(carriedOut(mended, outcome(importSessions, input, mended)).tabs.journal)).toEqual(
      records(journal),
    );
  });
});

it('may head the service as code, as the refusal has it', () => {
  const [one] = imported(log('date,code,status', '2026-10-06,KPR,Done'));
  expect(one?.service).toBe('Konseling perorangan');
});

describe('a file from another hand', () => {
  it('may use our own headers, semicolons and a byte-order mark', () => {
    const text =
      '\ufeffID;Date;Start;End;Service;Format;Class;Status\r\nS0003;2026-10-06;07:55;08:35;Information;Whole class;VII-A, VII-B;Done\r\n';
    const [one] = imported({ file: { name: 'log.csv', text } });
    expect(one).toMatchObject({
      id: 'S0003',
      service: 'Layanan informasi',
      format: 'Klasikal',
      classes: 'VII-A, VII-B',
      status: 'Terlaksana',
      minutes: 40,
    });
  });

  it('may be long: ten times the rows take about ten times the time', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        row(index % 3 === 0 ? '' : `S${index}`, '2026-10-06', `T${index}`),
      );
    const time = (count: number): number => {
      const input = log(HEADER, ...lines(count));
      const full = carriedOut(empty, outcome(importSessions, input, empty));
      const runs = [1, 2, 3].map(() => {
        const start = process.hrtime.bigint();
        outcome(importSessions, input, full);
        return Number(process.hrtime.bigint() - start);
      });
      return Math.min(...runs);
    };
    expect(time(2000) / time(200)).toBeLessThan(40);
  });
});
