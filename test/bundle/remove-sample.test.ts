/** After trying the sample school: it leaves in one go, and what people wrote themselves stays. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { tabsOf } from '../../src/workbench/steps/find-tab';
import { type Bench, blank, builtAddon, after as done, makeBench, pictureOf, previewed } from './bench';
import { yearFiles } from './small-school';
import { structureOf } from './structure';

let distDir: string;
let bench: Bench;
let sample: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  sample = done(bench, blank(), 'startYear', { sample: true });
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const SESSION = { date: '2026-10-06', start: '07:55', end: '08:35', counsellor: 'G1', service: 'INF' };

const typed = (book: BookState, tab: string, cell: string, value: string): BookState =>
  typeInto(book, { type: { tab, cell, value } }, 2026);

const ourTabs = (book: BookState) => tabsOf(book).flatMap(({ template }) => template?.id ?? []);

const wordsIn = (book: BookState, id: string): readonly unknown[] =>
  tabsOf(book)
    .find(({ template }) => template?.id === id)
    ?.sheet.rows.slice(2)
    .flatMap(({ values }) => values.filter((value) => value !== '' && value !== false)) ?? [];

const removed = (book: BookState, input = {}) => {
  const { envelope, book: left } = bench(book, { command: 'removeSample', input });
  if (!envelope?.ok || !('reply' in envelope.value)) throw new Error(JSON.stringify(envelope));
  return { left, value: envelope.value };
};

it('leaves an empty workbook, in which a year can be started as in a new one', () => {
  const { left } = removed(sample);
  expect(left.sheets.map(({ name, rows }) => [name, rows.flatMap(({ values }) => values).join('')])).toEqual([
    ['Sheet1', ''],
  ]);
  expect(left.metadata).toEqual([]);
  const files = { files: yearFiles() };
  expect(pictureOf(done(bench, left, 'startYear', files))).toBe(
    pictureOf(done(bench, blank(), 'startYear', files)),
  );
});

it('is finished by running it again, wherever it was killed in a workbook that held nothing else', () => {
  const { run, book } = bench(sample, { command: 'removeSample' });
  const different: number[] = [];
  // The first calls only read; where a blank sheet comes in and the first and last tabs leave is what differs.
  const first = run.calls - 45;
  for (const killAt of [first, first + 1, first + 2, first + 3, first + 5, first + 25, run.calls - 3]) {
    const broken = bench(sample, { command: 'removeSample' }, { killAt, unflushed: 'kept' }).book;
    if (pictureOf(removed(broken).left) !== pictureOf(book)) different.push(killAt);
  }
  expect(different).toEqual([]);
});

it('takes along what the add-on has made of the sample: dates, findings, a summary, another language', () => {
  const tried = [
    ['derivePlan', { period: '2026-Y' }],
    ['checkOrganizing', {}],
    ['buildSummary', { period: '2026-Y' }],
    ['switchLanguage', { language: 'en' }],
  ].reduce((book, [command, input]) => done(bench, book, String(command), input), sample);
  const { left, value } = removed(tried);
  expect(value.reply).toHaveProperty('kept', {});
  expect(ourTabs(left)).toEqual([]);
});

it('leaves at the first press where nothing in it is the person’s own', () => {
  const { envelope, book } = bench(sample, { command: 'removeSample', mode: 'gentle' });
  expect(envelope).toMatchObject({ ok: true, value: { reply: { kept: {} } } });
  expect(pictureOf(book)).toBe(pictureOf(removed(sample).left));
});

describe('what people wrote while they tried it', () => {
  const ROOM = 'Pojok konseling kami';
  const written = (): BookState => {
    const logged = done(bench, sample, 'recordSession', { sessions: [SESSION] });
    return typed(typed(logged, 'rooms', 'A11', 'R-99'), 'rooms', 'B11', ROOM);
  };

  it('is named before anything is removed, and stays', () => {
    const { notice, tabs } = previewed(bench, written(), 'removeSample');
    expect(notice).toContain('Ruang dan Tempat (baris 11); Jurnal BK (baris 3)');
    expect(tabs.filter(({ kept }) => kept > 0).map(({ id, gone = false }) => [id, gone])).toEqual([
      ['rooms', false],
      ['journal', false],
    ]);
    const { left, value } = removed(written());
    expect(value.reply).toMatchObject({ kept: { rooms: 1, journal: 1 } });
    expect(ourTabs(left)).toEqual(['rooms', 'journal']);
    expect(wordsIn(left, 'rooms')).toEqual(['R-99', ROOM]);
    expect(wordsIn(left, 'journal')).toEqual(wordsIn(written(), 'journal'));
  });

  it('is still there when the own year has been started, and nothing of the sample with it', () => {
    const { left } = removed(written());
    const year = done(bench, left, 'startYear', { files: yearFiles() });
    expect(wordsIn(year, 'rooms')).toEqual(['R-99', ROOM]);
    expect(wordsIn(year, 'journal')).toEqual(wordsIn(written(), 'journal'));
    expect(wordsIn(year, 'profile')).toContain('SMP Kecil');
  });

  it.each([
    ['a row', (book: BookState) => typed(typed(book, 'rooms', 'A11', 'R-99'), 'rooms', 'B11', ROOM)],
    ['a note in a tab that the add-on generates', (book: BookState) => typed(book, 'home', 'A4', 'Catatan')],
  ])('is asked about before anything is removed: %s', (_story, write) => {
    const book = write(sample);
    const { envelope, book: left } = bench(book, { command: 'removeSample', mode: 'gentle' });
    expect(envelope).toMatchObject({ ok: true, value: { token: expect.any(String) } });
    expect(pictureOf(left)).toBe(pictureOf(book));
  });

  it('goes along when the person asks for it', () => {
    const { left, value } = removed(written(), { everything: true });
    expect(value.reply).toHaveProperty('kept', {});
    expect(pictureOf(left)).toBe(pictureOf(removed(sample).left));
  });

  it('stays in a column of their own, beside the rows that leave', () => {
    const own = structureOf(sample).withOwnColumn('classes', 2, 'Wali kelas cuti');
    const { left } = removed(own);
    expect(ourTabs(left)).toEqual(['classes']);
    expect(wordsIn(left, 'classes')).toEqual(['Wali kelas cuti']);
  });

  it('is named where it stands in a tab that the add-on generates', () => {
    const { userCells } = previewed(bench, typed(sample, 'home', 'A4', 'Catatan kami'), 'removeSample');
    expect(userCells).toEqual([{ tab: 'home', cell: 'A4', before: 'Catatan kami', after: '' }]);
  });

  it('stays where it has changed a row of the sample', () => {
    const { value } = removed(typed(sample, 'personnel', 'B3', 'Bu Ratna, S.Pd.'));
    expect(value.reply).toMatchObject({ kept: { personnel: 1 } });
  });
});

it('touches nothing in a workbook that was made from a school’s own files', () => {
  const year = done(bench, blank(), 'startYear', { files: yearFiles() });
  const { left, value } = removed(year, { everything: true });
  expect(pictureOf(left)).toBe(pictureOf(year));
  expect(value.notice).toContain('tidak memuat sekolah contoh');
});
