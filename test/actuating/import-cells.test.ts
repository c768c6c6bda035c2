/** How an import reads the cells of a file: what can be read is completed, what cannot stays as text. */

import { importSessions } from '../../src/actuating/import-sessions';
import { carriedOut, outcome, records } from '../planning/desk';
import { empty, HEADER, imported, log, row } from './log';

describe('cells of a file', () => {
  const only = (...lines: readonly string[]) => imported(log(HEADER, ...lines));

  it('that mean nothing stay as they are written', () => {
    const [one] = only('S1,2026-02-31,25:00,pagi,lama,G9,ZZZ,keliling,umum,=HYPERLINK("x"),VII-Z,Batal');
    expect(one).toMatchObject({
      date: '2026-02-31',
      start: '25:00',
      end: 'pagi',
      minutes: 'lama',
      service: 'ZZZ',
      format: 'keliling',
      domain: 'umum',
      topic: '=HYPERLINK("x")',
      classes: 'VII-Z',
      status: 'Batal',
      jp: '',
      level: '',
    });
  });

  it('with a dotted time are read as times', () => {
    const [one] = only('S1,2026-10-06,7.55,08.35,,G2,INF,klasikal,sosial,Etika,VII-A,Terlaksana');
    expect([one?.start, one?.end, one?.minutes]).toEqual([{ minutes: 475 }, { minutes: 515 }, 40]);
  });

  it('with end before start keep the minutes of the file', () => {
    const [one] = only('S1,2026-10-06,08:35,07:55,40,G2,INF,klasikal,sosial,Etika,VII-A,Terlaksana');
    expect([one?.start, one?.end, one?.minutes, one?.jp]).toEqual([
      { minutes: 515 },
      { minutes: 475 },
      40,
      1,
    ]);
  });

  it.each([
    ['3/7/2026 alone stays text', ['3/7/2026'], ['3/7/2026']],
    ['a day above 12 decides for its column', ['3/8/2026', '31/8/2026'], ['2026-08-03', '2026-08-31']],
    ['a month in second place too', ['8/3/2026', '8/31/2026'], ['2026-08-03', '2026-08-31']],
    [
      'a column that says both decides nothing',
      ['3/8/2026', '31/8/2026', '8/31/2026'],
      ['3/8/2026', '2026-08-31', '2026-08-31'],
    ],
    ['ISO needs nobody to decide', ['2026-07-03', '3/7/2026'], ['2026-07-03', '3/7/2026']],
  ])('with a date: %s', (_story, dates, expected) => {
    const rows = only(...dates.map((date, index) => row(`S${index}`, date)));
    expect(
      rows.map((one) => (typeof one.date === 'object' && 'date' in one.date ? one.date.date : one.date)),
    ).toEqual(expected);
  });

  it('beyond the header go into the note', () => {
    const [one] = only(`${row('S1')},Terbuka,lagi`);
    expect(one?.note).toBe('Terbuka | lagi');
  });

  it('with a follow-up in other words keep those words beside its kind', () => {
    const header = 'tanggal,kode,status,tindak_lanjut,tl_status';
    const rows = imported(
      log(
        header,
        '2026-10-06,KPR,Terlaksana,kolaborasi wali kelas,Terbuka',
        '2026-10-06,KPR,Terlaksana,layanan lanjutan,Selesai',
        '2026-10-06,KPR,Terlaksana,ditunggu,Entah',
      ),
    );
    expect(rows.map((one) => [one.followUp, one.followUpNote, one.followUpStatus])).toEqual([
      ['Kolaborasi', 'kolaborasi wali kelas', 'Terbuka'],
      ['Layanan lanjutan', '', 'Selesai'],
      ['ditunggu', '', 'Entah'],
    ]);
  });

  it('that contradict what follows are counted, and what follows is written', () => {
    const header = `${HEADER},hari,minggu_ke,jp,kerahasiaan`;
    const found = outcome(
      importSessions,
      log(header, `${row('S1')},Senin,13,2,0`, `${row('S2')},Selasa,13,1,0`, `${row('S3')},,,,`),
      empty,
    );
    expect(found.reply).toMatchObject({ added: 3, differences: 1 });
    expect(found.notice.text.id).toContain('Pada 1 baris (baris berkas 2)');
    const [one] = records(carriedOut(empty, found).tabs.journal);
    expect([one?.day, one?.week, one?.jp, one?.level]).toEqual(['Selasa', 13, 1, 'Terbuka']);
  });

  it('under a header that nobody knows are named and left in the file', () => {
    const found = outcome(importSessions, log(`${HEADER},Nama siswa`, `${row('S1')},Budi`), empty);
    expect(found.reply).toMatchObject({ unknownColumns: ['Nama siswa'] });
    expect(found.notice.text.id).toContain('kolom Nama siswa tidak diambil');
    expect(found.notice.text.en).toContain('not taken over: Nama siswa');
    expect(JSON.stringify(found.edits)).not.toContain('Budi');
  });
});
