/** The crosswalks and equivalences against the domain reference, service by service. */

import { equivalenceOf, readingOf, shareOf } from '../../src/frameworks/frameworks';
import { SERVICES } from '../../src/frameworks/services';

/** Domain reference 1.4 with 0.1 (5). */
it.each([
  ['ORI', 'klasikal', 'dasar', 'direct'],
  ['INF', 'kelas besar', 'dasar', 'direct'],
  ['INF', 'jarak jauh', 'dasar', 'planning'],
  ['PKO', 'kelompok', 'dasar', 'direct'],
  ['BKP', 'kelompok', 'dasar', 'direct'],
  ['PNP', 'individual', 'perencanaan', 'direct'],
  ['PMI', 'klasikal', 'perencanaan', 'direct'],
  ['KPR', 'individual', 'responsif', 'direct'],
  ['KKP', 'kelompok', 'responsif', 'direct'],
  ['MED', 'kelompok', 'responsif', 'direct'],
  ['KSL', 'individual', 'responsif', 'indirect'],
  ['ADV', 'individual', 'responsif', 'indirect'],
  ['KKS', 'kolaboratif', 'responsif', 'indirect'],
  ['KRM', 'lapangan', 'responsif', 'indirect'],
  ['ATK', 'kolaboratif', 'responsif', 'indirect'],
  ['KOL', 'kolaboratif', 'responsif', 'indirect'],
  ['INS', 'klasikal', 'dukungan', 'direct'],
  ['HIM', 'kolaboratif', 'dukungan', 'planning'],
  ['TPU', 'jarak jauh', 'dasar', 'planning'],
  ['PRG', 'kolaboratif', 'dukungan', 'planning'],
  ['PKB', 'kolaboratif', 'dukungan', 'planning'],
  ['NBK', undefined, 'luar', 'nonCounselling'],
])('%s held as %s is read as %s and %s', (service, format, component, category) => {
  expect(readingOf(service, format)).toMatchObject({ component, category });
});

it('reads every service in every format it may be held in', () => {
  for (const { key, formats } of SERVICES) {
    for (const format of [...formats, undefined]) expect(readingOf(key, format)).toBeDefined();
  }
  expect(SERVICES).toHaveLength(23);
  expect(readingOf('XYZ', 'klasikal')).toBeUndefined();
});

it('counts two periods an activity, the periods held in class, and nothing where the school form says so', () => {
  expect(equivalenceOf('pola17', 'KPR', 'individual')).toBe(2);
  expect(equivalenceOf('pola17', 'INF', 'klasikal')).toBe('actual');
  expect(equivalenceOf('pola17', 'INF', 'kelas besar')).toBe(2);
  expect(['HIM', 'TPU', 'ATK'].map((service) => equivalenceOf('pola17', service, undefined))).toEqual([
    0, 0, 0,
  ]);
  expect(equivalenceOf('pop2016', 'ATK', undefined)).toBe(2);
});

it('has the shares of time by level', () => {
  expect(shareOf('dasar', 'SMP')).toEqual([35, 45]);
  expect(shareOf('perencanaan', 'SMA')).toEqual([25, 35]);
  expect(shareOf('responsif', 'SD')).toEqual([20, 30]);
  expect(shareOf('dukungan', 'SMK')).toEqual([10, 15]);
  expect(shareOf('luar', 'SMP')).toBeUndefined();
});
