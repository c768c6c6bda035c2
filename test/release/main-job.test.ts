/** The main job as a person starts it: what it prints, and the workbook that a principal prints. */

import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { WebSocket } from 'ws';
import { emptyBook } from '../../src/workbench/book/blank';
import { exportBook } from '../../src/workbench/export/export-book';
import { EXTRA_LISTS } from '../../src/workbench/export/rules';
import { readWorkbook } from '../../src/workbench/export/workbook-file';
import { showTabs } from '../../src/workbench/steps/show-book';
import { showCells } from '../../src/workbench/steps/show-values';
import { startWorkbench } from '../browser/workbench-started';
import golden from '../domain/sessions-golden.json';
import { lacking, type Office, openOffice, type Page } from './libre-office';

const XLSX = 'out/poac-2026-2027.xlsx';
const JSON_FILE = 'out/poac-2026-2027.json';
const MINUTES = 180_000;

const program = (name: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['src/build/run.mjs', `src/workbench/${name}.ts`, ...args], {
    encoding: 'utf8',
  });

let printed: string;

beforeAll(() => {
  mkdirSync('out', { recursive: true });
  rmSync(XLSX, { force: true });
  printed = execFileSync(process.execPath, ['src/build/run.mjs', 'src/workbench/start.ts', '--no-serve'], {
    encoding: 'utf8',
  });
}, MINUTES);

describe('the main job', () => {
  it.each([
    ['the school and its year', /SMP Negeri 99 Nusantara, 2026\/2027/],
    ['the tabs', /tabs +\d+ tabs/],
    ['plan items and journal rows', /35 plan items, .*1,149 journal rows/],
    ['findings by severity', /findings +[\d,]+ to be mended, [\d,]+ to look at, [\d,]+ for information/],
    ['headline figures', /1,057 of 1,149 services held, [\d.]+ % of the planned volume; 1,547 periods/],
    ['open follow-ups', new RegExp(`${golden.openFollowUps} follow-ups open`)],
    ['what it costs at Google', /\d+ service calls; at Google about \d+ s, at worst \d+ s/],
    ['where the files are', /out\/poac-2026-2027\.xlsx/],
    ['what to do next', /Next: /],
  ])('prints %s', (_what, form) => {
    expect(printed).toMatch(form);
  });

  it('shows each step with the time that it took', () => {
    expect(printed).toMatch(/making the year \.\.\. [\d.]+ s\n/);
    expect(printed).not.toMatch(/failed/);
  });

  it('writes a workbook to read and one to open again', () => {
    expect(statSync(XLSX).size).toBeGreaterThan(100_000);
    expect(showTabs(readWorkbook(readFileSync(JSON_FILE, 'utf8'))).length).toBeGreaterThan(20);
  });

  it.each([
    ['an option that it does not know', ['--nope'], 2],
    ['a workbook that is not there', ['--open', 'book.xlsx'], 1],
    ['a school that is not there', ['--school', 'out/nowhere'], 1],
    ['a port that is none', ['--port', 'eight'], 2],
  ])('says plainly why it cannot take %s', (_what, args, status) => {
    const result = program('start', ...args);
    expect(result.status).toBe(status);
    expect(result.stderr.trim()).not.toBe('');
    expect(result.stderr).not.toMatch(/^ +at /m);
  });
});

it('names file and line of a school that cannot be read', () => {
  mkdirSync('out/broken-school', { recursive: true });
  writeFileSync('out/broken-school/profile.json', '{\n  "school": "SMP Contoh",,\n  "level": "SMP"\n}\n');
  const { stderr, status } = program('start', '--no-serve', '--school', 'out/broken-school');
  expect(status).toBe(1);
  expect(stderr).toMatch(/profile\.json .*baris 2/);
});

it(
  'opens a workbook of somebody’s without a year: its page works, on the next port where one is taken',
  async () => {
    const book = emptyBook({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });
    writeFileSync(
      'out/foreign.xlsx',
      await exportBook(book, { title: 'Lain', when: '2026-10-06T08:00:00+07:00' }),
    );
    const taken = createServer();
    taken.listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const page = startWorkbench(
      '--open',
      'out/foreign.xlsx',
      '--keep',
      'out/foreign',
      '--port',
      String(port),
    );
    try {
      const { address, printed } = await page.open;
      expect(printed).toContain('There is no school year in this workbook yet.');
      expect(new URL(address).port).not.toBe(String(port));
      const socket = new WebSocket(`${address.replace('http', 'ws')}/live`);
      const [first] = await once(socket, 'message');
      expect(String(first)).toContain('Siapkan tahun pelajaran...');
      socket.terminate();
    } finally {
      await page.kill();
      taken.close();
    }
  },
  MINUTES,
);

describe('the outside door', () => {
  const door = (source: string) => {
    writeFileSync('out/door-steps.json', source);
    return program('headless', 'out/door-steps.json');
  };

  it('prints one JSON list and nothing else, also where steps fail', () => {
    const { stdout, status } = door('[{"tabs": true}, {"call": "nonsense"}, {"values": "journal"}]');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { ok: true },
      { ok: false, error: { code: 'bad-input' } },
      { ok: false, error: { code: 'damaged' } },
    ]);
  });

  it.each([
    ['no list', '{"tabs": true}'],
    ['an unknown step', '[{"tabs": true}, {"fly": true}]'],
    ['no JSON', 'tabs'],
  ])('carries nothing out for %s: an empty list and exit code 2', (_what, source) => {
    const { stdout, stderr, status } = door(source);
    expect([stdout.trim(), status]).toEqual(['[]', 2]);
    expect(stderr.trim()).not.toBe('');
  });

  it('answers the same without a file', () => {
    expect(program('headless')).toMatchObject({ stdout: '[]\n', status: 2 });
    expect(program('headless', 'out/no-such-file.json')).toMatchObject({ stdout: '[]\n', status: 2 });
  });
});

const missing = lacking();

(missing ? describe.skip : describe)(missing ? `LibreOffice (skipped: ${missing})` : 'LibreOffice', () => {
  let office: Office;
  let read: string;
  let pages: readonly Page[];
  const book = () => readWorkbook(readFileSync(JSON_FILE, 'utf8'));

  beforeAll(() => {
    office = openOffice();
    read = office.read(readFileSync(XLSX));
    pages = office.print(readFileSync(XLSX));
  }, MINUTES);

  afterAll(() => office.close());

  const titleOf = (id: string): string => showTabs(book()).find((tab) => tab.id === id)?.title ?? '';

  const table = (title: string): string =>
    read.split('<table:table table:name="').find((part) => part.startsWith(`${title}"`)) ?? '';

  it('finds every tab in its place, hidden ones hidden', () => {
    const names = [...read.matchAll(/<table:table table:name="([^"]*)" table:style-name/g)].map(
      ([, name]) => name,
    );
    // Lists too long for a rule stand on a sheet of their own, which nobody sees.
    const shown = names.filter((name) => name !== EXTRA_LISTS);
    expect(shown).toEqual(showTabs(book()).map(({ title }) => title));
    expect(read.match(/<style:table-properties table:display="false"/g)?.length).toBeGreaterThan(0);
  });

  it('finds drop-downs, the hidden key row and a header that comes again on each page', () => {
    expect(read.match(/<table:content-validation /g)?.length).toBeGreaterThan(10);
    const journal = table(titleOf('journal'));
    expect(journal).toMatch(/<table:table-header-rows>\s*<table:table-row [^>]*visibility="collapse"/);
    expect(journal).toMatch(/table:content-validation-name="val\d+"/);
  });

  it("prints the principal's summary on one or two upright A4 pages", () => {
    const found = pages.filter(({ text }) => text.trimEnd().split('\n').at(-1)?.includes(titleOf('summary')));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(2);
    for (const { width, height } of found) {
      expect(width).toBeCloseTo(595.3, 0);
      expect(height).toBeCloseTo(841.9, 0);
    }
    // LibreOffice writes numbers in its own language: separators do not count.
    const bare = (text: string): string => text.replace(/[\s.,]+/g, '');
    const words = bare(found.map(({ text }) => text).join(' '));
    const cells = showCells(book(), 'summary').slice(1).flat();
    const lost = cells.filter((cell) => !words.includes(bare(cell)));
    expect(lost).toEqual([]);
  });
});
