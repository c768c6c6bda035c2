/** What a preview promises: stale ones are refused, hands in generated tabs are named, people's cells stay. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { after, type Bench, builtAddon, makeBench, pictureOf, previewed } from './bench';
import { yearWith } from './stories';

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

const PERIOD = { period: '2026-08' };

describe('an accepted preview', () => {
  it('is refused as stale when what it rests on has changed', () => {
    const { token } = previewed(bench, year, 'buildSummary', PERIOD);
    const changed = typed(year, 'annual', 'L3', '7');
    const { envelope, book } = bench(changed, { command: 'buildSummary', input: PERIOD, accept: token });
    expect(envelope).toMatchObject({ ok: false, error: { code: 'stale' } });
    expect(pictureOf(book)).toBe(pictureOf(changed));
  });

  it('holds when a colleague changed something that it does not rest on', () => {
    const { token } = previewed(bench, year, 'buildSummary', PERIOD);
    const changed = typed(year, 'rooms', 'B4', 'Ruang tamu');
    const { envelope } = bench(changed, { command: 'buildSummary', input: PERIOD, accept: token });
    expect(envelope?.ok).toBe(true);
  });

  it('of an import holds when a colleague added an unrelated row meanwhile', () => {
    const log = {
      file: { name: 'sessions.csv', text: 'id,tanggal,kode,status\nS9001,2026-08-20,KPR,Terlaksana' },
    };
    const { token } = previewed(bench, year, 'importSessions', log);
    const changed = typed(year, 'journal', 'A9', 'S8000');
    const { envelope, book } = bench(changed, { command: 'importSessions', input: log, accept: token });
    expect(envelope).toMatchObject({ ok: true, value: { reply: { added: 1 } } });
    const journal = book.sheets.find(({ name }) => name === 'Jurnal BK');
    expect(journal?.rows.slice(8, 10).map(({ values }) => values[0])).toEqual(['S8000', 'S9001']);
  });
});

describe('a hand in a generated tab', () => {
  it('is named before the summary is built again', () => {
    const built = after(bench, year, 'buildSummary', PERIOD);
    const { userCells, notice } = previewed(
      bench,
      typed(built, 'summary', 'A3', 'SMP Lain'),
      'buildSummary',
      PERIOD,
    );
    const school = 'SMP Kecil · 1 guru BK, 2 kelas, 60 murid (1:60)';
    expect(userCells).toEqual([{ tab: 'summary', cell: 'A3', before: 'SMP Lain', after: school }]);
    expect(notice).toMatch(/1 sel/);
  });

  it('is named before a view is derived again', () => {
    const { userCells } = previewed(bench, typed(year, 'monthly', 'H3', 'Topik saya'), 'derivePlan', {
      period: '2026-Y',
    });
    expect(userCells).toEqual([
      { tab: 'monthly', cell: 'H3', before: 'Topik saya', after: 'Konseling perorangan' },
    ]);
  });

  it('is not suspected where only the plan has changed', () => {
    const { tabs, userCells } = previewed(bench, typed(year, 'annual', 'L3', '7'), 'derivePlan', {
      period: '2026-Y',
    });
    expect(tabs.some(({ id }) => id === 'monthly')).toBe(true);
    expect(userCells).toEqual([]);
  });
});

it('keeps what people wrote for the principal when the summary is built again', () => {
  const built = after(bench, year, 'buildSummary', PERIOD);
  const summary = built.sheets.find(({ name }) => name === 'Ringkasan untuk Pimpinan');
  const line = summary?.rows.findIndex(({ values }) => values[0] === 'Rekomendasi Koordinator BK') ?? -1;
  expect(line).toBeGreaterThan(0);
  const advised = typed(built, 'summary', `B${line + 2}`, 'Tambah satu ruang konseling');
  const again = after(bench, typed(advised, 'annual', 'L3', '7'), 'buildSummary', PERIOD);
  const texts = again.sheets
    .find(({ name }) => name === 'Ringkasan untuk Pimpinan')
    ?.rows.flatMap(({ values }) => values.filter((value) => value === 'Tambah satu ruang konseling'));
  expect(texts).toHaveLength(1);
});

it('names what was typed over a number, and moves it to where it belongs', () => {
  const built = after(bench, year, 'buildSummary', PERIOD);
  const rowsOf = (book: BookState) =>
    book.sheets.find(({ name }) => name === 'Ringkasan untuk Pimpinan')?.rows.map(({ values }) => values) ??
    [];
  const first = rowsOf(built).findIndex(([label]) => label === 'Rekomendasi Koordinator BK') + 2;
  const written = typed(built, 'summary', `A${first}`, 'Tambah ruang');
  const { userCells } = previewed(bench, written, 'buildSummary', PERIOD);
  expect(userCells).toEqual([{ tab: 'summary', cell: `A${first}`, before: 'Tambah ruang', after: '1.' }]);
  const again = after(bench, written, 'buildSummary', PERIOD);
  expect(rowsOf(again)[first - 1]?.slice(0, 2)).toEqual(['1.', 'Tambah ruang']);
});

describe('a command that is asked to be gentle', () => {
  const gentle = (book: BookState) =>
    bench(book, { command: 'checkOrganizing', input: { list: true }, mode: 'gentle' });

  it('is carried out at once where nothing of a person is replaced', () => {
    const { envelope, book } = gentle(year);
    expect(envelope).toMatchObject({ ok: true, value: { notice: expect.stringContaining('selesai') } });
    expect(pictureOf(book)).toBe(pictureOf(after(bench, year, 'checkOrganizing', { list: true })));
  });

  it('writes nothing where a person wrote over a finding, and says which cell', () => {
    const checked = typed(gentle(year).book, 'findings', 'G3', 'Sudah saya urus');
    const { envelope, book } = gentle(checked);
    expect(envelope).toMatchObject({
      ok: true,
      value: { userCells: [{ tab: 'findings', cell: 'G3', before: 'Sudah saya urus' }] },
    });
    expect(pictureOf(book)).toBe(pictureOf(checked));
    const token = envelope?.ok && 'token' in envelope.value ? envelope.value.token : '';
    const accepted = bench(checked, { command: 'checkOrganizing', input: { list: true }, accept: token });
    expect(accepted.envelope?.ok).toBe(true);
  });
});
