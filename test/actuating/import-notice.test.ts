/** What an import says of rows that it left alone, and of those that need a look. */

import { importSessions } from '../../src/actuating/import-sessions';
import { carriedOut, fail, outcome } from '../planning/desk';
import { empty, HEADER, log, row } from './log';

describe('rows whose ID stands in the journal beside another session', () => {
  const LINES = [1, 2, 3, 4, 5, 6, 7].map((number) => row(`S000${number}`));
  const once = carriedOut(empty, outcome(importSessions, log(HEADER, ...LINES), empty));
  const again = (...lines: readonly string[]) => outcome(importSessions, log(HEADER, ...lines), once);

  it.each([
    ['date', row('S0001', '2026-10-07')],
    ['service', row('S0001').replace('INF', 'ORI')],
    ['counsellor', row('S0001').replace('G2', 'G3')],
    ['start', row('S0001').replace('07:55', '07:15')],
  ])('stay as they are, and the person is told: another %s', (_story, line) => {
    const found = again(line, row('S0002'));
    expect(found.edits).toEqual([]);
    expect(found.reply).toMatchObject({ added: 0, kept: 2, differing: 1 });
    expect(found.notice.text.id).toContain(
      '1 baris ber-ID sama tetapi isinya lain: S0001; tidak ditambahkan.',
    );
    expect(found.notice.text.en).toContain('Same ID but another session: 1 (S0001); not added.');
  });

  it.each([
    ['another topic', row('S0001', '2026-10-06', 'Karier')],
    ['a start that the file leaves blank', row('S0001').replace('07:55', '')],
  ])('are the same session: %s', (_story, line) => {
    const found = again(line);
    expect(found.reply).toMatchObject({ kept: 1, differing: 0 });
    expect(found.notice.text.en).not.toContain('another session');
  });

  it('are named up to five', () => {
    const found = again(...[1, 2, 3, 4, 5, 6].map((number) => row(`S000${number}`, '2026-10-07')));
    expect(found.notice.text.id).toContain('6 baris ber-ID sama');
    expect(found.notice.text.id).toContain(': S0001, S0002, S0003, S0004, S0005 …;');
  });

  it('may be another log: then the person is told what to do', () => {
    const other = (number: number) => row(`S000${number}`, '2026-11-03').replace('INF', 'KPR');
    const advised = (...lines: readonly string[]) => again(...lines).notice.text.en.includes('ID column');
    expect(advised(other(1), other(2), other(3), row('S0004'), row('S0005'))).toBe(true);
    expect(advised(other(1), other(2), row('S0003'), row('S0004'), row('S0005'))).toBe(false);
    expect(advised(other(1), other(2), other(3), other(4))).toBe(false);
    expect(advised(...LINES.map((line) => line.replace('G2', 'BK2')))).toBe(false);
  });

  it('are matched with their like where an ID stands twice, however the journal is sorted', () => {
    const twice = [row('S0007'), row('S0007', '2026-10-08')];
    const full = carriedOut(empty, outcome(importSessions, log(HEADER, ...twice), empty));
    const journal = full.tabs.journal ?? fail('journal');
    const grid = [...journal.grid.slice(0, 2), ...journal.grid.slice(2, 4).reverse()];
    const sorted = { ...full, tabs: { ...full.tabs, journal: { ...journal, grid } } };
    expect(outcome(importSessions, log(HEADER, ...twice), sorted).reply).toMatchObject({
      kept: 2,
      differing: 0,
    });
  });

  it('do not lend their words to a row that a broken run left half written', () => {
    const journal = once.tabs.journal ?? fail('journal');
    const place = journal.places.topic ?? 0;
    const grid = journal.grid.map((cells, index) => (index === 2 ? cells.slice(0, place) : cells));
    const broken = {
      ...once,
      tabs: { ...once.tabs, journal: { ...journal, grid } },
      unfinished: ['journal'],
    };
    expect(outcome(importSessions, log(HEADER, row('S0001', '2026-11-03')), broken).edits).toEqual([]);
  });
});

describe('added rows that need a look', () => {
  const notice = (...lines: readonly string[]) =>
    outcome(importSessions, log(HEADER, ...lines), empty).notice.text;

  it('are named with what cannot be read in them', () => {
    const { id, en } = notice(row('S0001', '31/2/2026'), row('S0002').replace('INF', 'XYZ'), row('S0003'));
    expect(id).toContain('3 ditambahkan');
    expect(id).toContain('2 perlu diperiksa: tanggal S0001, layanan S0002.');
    expect(en).toContain('Added rows to check: 2 (date S0001, service S0002).');
  });

  it('also where several cells of a row are unreadable or blank', () => {
    const { id } = notice(row('S0001').replace('G2', '').replace('Terlaksana', 'Batal'));
    expect(id).toContain('1 perlu diperiksa: status/konselor S0001.');
  });

  it('are named up to five, under the ID that they get', () => {
    const { id, en } = notice(...Array.from({ length: 7 }, (_, index) => row('', `3/7/2026`, `T${index}`)));
    expect(id).toContain('7 perlu diperiksa: tanggal S0001,');
    expect(id).toContain('tanggal S0005 dan 2 lain.');
    expect(en).toContain('date S0005 and 2 more)');
  });

  it('are not spoken of where there are none', () => {
    expect(notice(row('S0001')).id).toBe('1 baris dibaca: 1 ditambahkan, 0 sudah ada di jurnal, 0 dilewati.');
  });
});
