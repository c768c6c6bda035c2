/** A workbook that a newer add-on made: it can be read, and nothing in it is changed. */

import { rmSync } from 'node:fs';
import { COMMANDS, type CommandName, entryOf } from '../../src/commands';
import type { BookState } from '../../src/workbench/book-state';
import { type Bench, builtAddon, makeBench, pictureOf } from '../bundle/bench';
import { storyOf, yearWith } from '../bundle/stories';

let distDir: string;
let bench: Bench;
let year: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  year = yearWith(bench, 3);
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const newer = (book: BookState): BookState => ({
  ...book,
  metadata: book.metadata.map((one) => (one.key === 'poac-version' ? { ...one, value: '99' } : one)),
});

const NAMES = (Object.keys(COMMANDS) as CommandName[]).filter((name) => name !== 'prepareSharing');

it.each(NAMES.filter((name) => entryOf(name).command.readsOnly !== true))(
  'is not changed by %s, which says to update the add-on',
  (name) => {
    const { input } = storyOf(name, bench, year);
    const start = newer(year);
    const { envelope, book } = bench(start, { command: name, input });
    expect(envelope?.ok === false && [envelope.error.code, envelope.error.remedy]).toEqual([
      'refused',
      'Perbarui add-on POAC, lalu ulangi.',
    ]);
    expect(pictureOf(book)).toBe(pictureOf(start));
  },
);

it.each(NAMES.filter((name) => entryOf(name).command.readsOnly === true))('is read by %s', (name) => {
  const { input } = storyOf(name, bench, year);
  const start = newer(year);
  const { envelope, book } = bench(start, { command: name, input });
  expect([name, envelope?.ok]).toEqual([name, true]);
  expect(pictureOf(book)).toBe(pictureOf(start));
});
