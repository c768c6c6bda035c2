/** Headings of somebody's own table: what they say for certain, and what somebody has to be asked about. */

import { columnsByHeading } from '../../src/core/headings';
import { headingWords } from '../../src/tabs/heading-words';
import { journal } from '../../src/tabs/journal';
import { personnel } from '../../src/tabs/personnel';
import { SCHEMA, templateOf } from '../../src/tabs/schema';

const logColumns = (...headings: readonly string[]) =>
  columnsByHeading(headings, journal, headingWords('journal'));

describe('headings of a log', () => {
  it.each([
    ['Indonesian', ['No', 'Hari/Tanggal', 'Jenis Layanan', 'Materi', 'Kls', 'Jml Siswa']],
    ['English', ['No', 'Session date', 'Type of service', 'Topic', 'Class group', 'Number of students']],
    ['hurried', ['no.', 'TGL', 'jenis_layanan', 'Topik/Tema', 'KELAS', 'jumlah peserta']],
  ])('are known in %s words, whatever their case and marks', (_kind, headings) => {
    expect(Object.fromEntries(logColumns(...headings).sure)).toEqual({
      date: 1,
      service: 2,
      topic: 3,
      classes: 4,
      target: 5,
    });
  });

  it('are asked about where two of them say the same column', () => {
    const { sure, unsure } = logColumns('Tanggal', 'Tgl', 'Jenis layanan');
    expect([...sure]).toEqual([['service', 2]]);
    expect([...unsure]).toEqual([['date', [0, 1]]]);
  });

  it('are asked about where one of them may be two columns', () => {
    const { sure, unsure } = logColumns('Tanggal', 'Jenis layanan', 'Keterangan');
    expect([...sure.keys()]).toEqual(['date', 'service']);
    expect([...unsure]).toEqual([
      ['status', [2]],
      ['note', [2]],
    ]);
  });

  it('are asked about where they say more than our column', () => {
    const { sure, unsure } = logColumns('Tanggal kegiatan yang dilaksanakan');
    expect(sure.size).toBe(0);
    expect([...unsure]).toEqual([['date', [0]]]);
  });

  it('are left alone where they mean nothing to us: names, signatures, the number of the line', () => {
    expect(logColumns('No', 'Nama Siswa', 'Paraf', '').unknown).toEqual(['No', 'Nama Siswa', 'Paraf']);
  });
});

it('knows the headings of a list of people', () => {
  const headings = ['Nama Lengkap', 'NIP', 'Jabatan', 'Pendidikan Terakhir', 'No. HP'];
  const { sure } = columnsByHeading(headings, personnel, headingWords('personnel'));
  expect([...sure.keys()]).toEqual(['name', 'nip', 'role', 'qualification', 'contact']);
});

it('knows every heading of ours in both languages, and has words only for columns that there are', () => {
  for (const template of SCHEMA.filter(({ shape }) => shape === 'table')) {
    for (const locale of ['id', 'en'] as const) {
      const headings = template.columns.map(({ title }) => title[locale]);
      const { sure } = columnsByHeading(headings, template);
      const missed = template.columns
        .filter(({ key }, place) => sure.get(key) !== place)
        .map(({ key }) => key);
      expect([template.id, locale, missed]).toEqual([template.id, locale, []]);
    }
    const extra = template.id === 'journal' ? ['span'] : [];
    const keys = [...(templateOf(template.id)?.columns.map(({ key }) => key) ?? []), ...extra];
    expect(Object.keys(headingWords(template.id)).filter((key) => !keys.includes(key))).toEqual([]);
  }
});
