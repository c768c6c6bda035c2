/** Services received: by class and counselee code, counted anew from the sample's file. */

import { servicesReceived } from '../../src/controlling/services-received';
import { isRefusal } from '../../src/core/command';
import { shownValue } from '../../src/core/report';
import { readPeriod } from '../../src/planning/period';
import { codes } from '../../src/tabs/codes';
import { yearFrom } from '../planning/desk';
import { day, deskWith, sampleSessions, sampleTabs, tabOfGiven } from './school';

const SERVICE_CODES = 'ORI INF PNP PKO KPR BKP KKP KSL MED ADV KBL PMI'.split(' ');

const built = (issued: readonly { readonly code: string; readonly class: string }[] = []) => {
  const period = readPeriod('2026-S1', yearFrom(day('2026-07-13')));
  if (!period) throw new Error('no period');
  const report = servicesReceived.build(
    deskWith({ ...sampleTabs(), codes: tabOfGiven(codes, issued) }),
    period,
  );
  if (isRefusal(report)) throw new Error(JSON.stringify(report));
  return report.lines.map(({ style, cells }) => ({ style, cells: cells.map(shownValue) }));
};

const rowsUnder = (heading: string, lines: ReturnType<typeof built>) => {
  const from = lines.findIndex(({ style, cells }) => style === 'part' && cells[0] === heading);
  const rest = lines.slice(from + 1);
  const to = rest.findIndex(({ style }) => style === 'space');
  return (to < 0 ? rest : rest.slice(0, to))
    .filter(({ style }) => style === 'cells')
    .map(({ cells }) => cells);
};

const held = sampleSessions.filter(
  ({ tanggal = '', status = '', kode = '' }) =>
    tanggal < '2027-01-01' && status.startsWith('Terlaksana') && SERVICE_CODES.includes(kode),
);

it('counts for a class what was held for it as a whole, and for each of its codes', () => {
  const own = held.filter(({ kelas = '' }) => kelas.split(/[;,]\s*/).includes('VII-A'));
  const asWhole = own.filter(({ kode_konseli }) => kode_konseli === '');
  const rows = rowsUnder('Kelas VII-A', built());
  const tally = (sessions: typeof own) =>
    SERVICE_CODES.map((code) => sessions.filter(({ kode }) => kode === code).length || '');
  expect(rows[0]).toEqual(['Seluruh kelas (tanpa kode)', ...tally(asWhole), asWhole.length]);
  const coded = new Set(
    own.flatMap(({ kode_konseli = '' }) => kode_konseli.split(/[\s;,]+/).filter(Boolean)),
  );
  expect(rows.slice(1).map(([code]) => code)).toEqual([...coded].sort());
  for (const [code, ...counts] of rows.slice(1)) {
    const sessions = own.filter(({ kode_konseli = '' }) =>
      kode_konseli.split(/[\s;,]+/).includes(String(code)),
    );
    expect([code, ...counts]).toEqual([code, ...tally(sessions), sessions.length]);
  }
});

it('puts a code under the class that it was issued for', () => {
  const [first] = held.filter(({ kode_konseli = '' }) => /^K\d+$/.test(kode_konseli));
  const code = first?.kode_konseli ?? '';
  const rows = rowsUnder('Kelas IX-F', built([{ code, class: 'IX-F' }]));
  expect(rows.some(([own]) => own === code)).toBe(true);
  expect(
    rowsUnder(`Kelas ${first?.kelas}`, built([{ code, class: 'IX-F' }])).some(([own]) => own === code),
  ).toBe(first?.kelas === 'IX-F');
});
