/** A template that leaves a school: what was prepared goes along, and nobody's data. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { type Bench, builtAddon, makeBench } from '../bundle/bench';
import { yearWith } from '../bundle/stories';
import { savedFrom } from './pack-school';

let distDir: string;
let bench: Bench;
let year: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  year = yearWith(bench, 6);
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const typed = (book: BookState, tab: string, cell: string, value: string): BookState =>
  typeInto(book, { type: { tab, cell, value } }, 2026);

it('holds the plan, the calendar and how the school works', () => {
  const { pack, fingerprint } = savedFrom(bench, year, { id: 'smp-kecil', version: '2.1.0' });
  expect(pack.meta).toMatchObject({
    id: 'smp-kecil',
    version: '2.1.0',
    level: 'SMP',
    language: 'id',
    schema: 3,
  });
  expect(pack.plan.map(({ id, service, m4 }) => [id, service, m4])).toEqual([
    ['PLN-001', 'INF', 2],
    ['PLN-002', 'KPR', 1],
    ['PLN-003', 'HIM', 0],
  ]);
  expect(pack.calendar.map(({ from }) => from)).toEqual(
    expect.arrayContaining(['2026-08-17', '2026-09-21', '2027-06-21']),
  );
  expect(pack.thresholds).toContainEqual({ setting: 'smallestShownCount', value: '5' });
  expect(pack.procedures.length).toBeGreaterThan(20);
  expect(fingerprint).toMatch(/^[\da-f]{8}$/);
});

it('holds no session, code, number or name, even where they stand in a plan', () => {
  const canaries = ['Pembahasan Ratna Contoh', 'Kasus K1234', 'Ananda Budiman', 'NISN 0061234567'];
  const busy = canaries.reduce((book, words, index) => typed(book, 'annual', `E${index + 3}`, words), year);
  const text = JSON.stringify(savedFrom(bench, busy).pack);
  for (const canary of [
    'Ratna',
    'Kepala Contoh',
    'K1234',
    'K9876',
    'Budiman',
    '0061234567',
    '1969010119',
    '1980010120',
    '(rahasia)',
    'Rapat sekolah',
    'S0001',
    'G1',
    'R-KON',
  ]) {
    expect([canary, text.includes(canary)]).toEqual([canary, false]);
  }
});

it('refuses a name for the template that is none', () => {
  const { envelope } = bench(year, { command: 'exportPack', input: { id: '=1+1' } });
  expect(envelope?.ok === false && [envelope.error.code, envelope.error.message]).toEqual([
    'bad-input',
    expect.stringContaining('meta.id'),
  ]);
});
