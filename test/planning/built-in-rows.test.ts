/** The stages of each service's procedure, in the language of the workbook. */

import { SERVICES } from '../../src/frameworks/services';
import { procedureRows } from '../../src/planning/built-in-rows';

describe('the built-in stages', () => {
  const [id, en] = [procedureRows('id', 'pola17'), procedureRows('en', 'pola17')];

  it('are as many in either language, of every service, numbered alike', () => {
    expect(id).toHaveLength(117);
    expect(en.map((row) => row[1])).toEqual(id.map((row) => row[1]));
    const labels = (locale: 'id' | 'en') => SERVICES.map(({ label }) => label[locale]).sort();
    expect([...new Set(id.map((row) => String(row[0])))].sort()).toEqual(labels('id'));
    expect([...new Set(en.map((row) => String(row[0])))].sort()).toEqual(labels('en'));
  });

  it('are in the words of the workbook', () => {
    const ofGroups = (rows: typeof id, service: string) =>
      rows.filter((row) => row[0] === service).map((row) => row[2]);
    expect(ofGroups(id, 'Konseling kelompok')[0]).toBe('pembentukan');
    expect(ofGroups(en, 'Group counselling')).toEqual([
      'forming',
      'transition',
      "activity (members' personal problems)",
      'conclusion',
      'closing',
    ]);
  });

  it('are said in English throughout', () => {
    const words = en.map((row) => String(row[2])).join(' ');
    expect(words).not.toMatch(/\b(?:dan|siswa|laporan|penilaian|tindak|pelaksanaan|penetapan)\b/);
    expect(en.filter((row) => String(row[2]).trim() === '')).toEqual([]);
  });
});
