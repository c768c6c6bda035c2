/** Two people at once: the second one comes in wherever the first takes or leaves the lock; nothing is lost or doubled. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { BOUNDARIES, type Boundary } from '../../src/workbench/execution';
import { tabsOf } from '../../src/workbench/steps/find-tab';
import { after, type Bench, blank, builtAddon, makeBench, type Request } from './bench';
import { logOf, yearFiles } from './small-school';

let distDir: string;
let bench: Bench;
let year: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  const made = after(bench, blank(), 'startYear', { files: yearFiles() });
  year = after(bench, made, 'importSessions', { file: logOf(6) });
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const session = (counsellor: string, start: string) => ({
  sessions: [
    {
      date: '2026-10-06',
      start,
      counsellor,
      service: 'INF',
      format: 'klasikal',
      domain: 'sosial',
      classes: 'VII-A',
    },
  ],
});

/** A log without IDs: the add-on gives them. */
const log = (topic: string) => ({
  file: {
    name: 'jurnal.csv',
    text: `tanggal,mulai,selesai,konselor,kode,bidang,topik,kelas,status\n2026-09-08,09:15,09:55,G1,INF,sosial,${topic},VII-A,Terlaksana`,
  },
});

const closing = (id: string) => ({
  entries: [{ session: id, closed: '2026-10-05', result: `Selesai ${id}` }],
});

/** What each of two people asks, and what it leaves behind: rows of the journal, closed follow-ups. */
const WORK = {
  recordSession: { inputs: [session('G1', '07:55'), session('G2', '10:15')], sessions: 1, closed: 0 },
  importSessions: { inputs: [log('Etika'), log('Gawai')], sessions: 1, closed: 0 },
  closeFollowUps: { inputs: [closing('S0002'), closing('S0006')], sessions: 0, closed: 1 },
} as const;

type Name = keyof typeof WORK;

const NAMES = Object.keys(WORK) as readonly Name[];

function idsIn(book: BookState, tab: string): readonly string[] {
  const rows =
    tabsOf(book)
      .find(({ template }) => template?.id === tab)
      ?.sheet.rows.slice(2) ?? [];
  return rows.map(({ values }) => String(values[0] ?? '')).filter((id) => id !== '');
}

const isHeld = (boundary: Boundary): boolean => boundary === 'taken' || boundary === 'before leaving';

function ask(book: BookState, request: Request, faults: Parameters<Bench>[2] = {}): BookState {
  const { envelope, book: changed } = bench(book, request, faults);
  expect(envelope).toMatchObject(faults.locked ? { ok: false, error: { code: 'busy' } } : { ok: true });
  return changed;
}

/** The second person's turn comes at the boundary; who finds the lock taken tries again afterwards. */
function together(first: Request, second: Request, boundary: Boundary): BookState {
  let turns = 0;
  const meanwhile = (at: Boundary, book: BookState): BookState => {
    if (at !== boundary) return book;
    turns += 1;
    return ask(book, second, isHeld(at) ? { locked: true } : {});
  };
  const done = ask(year, first, { meanwhile });
  expect(turns).toBe(1);
  return isHeld(boundary) ? ask(done, second) : done;
}

describe.each(NAMES.flatMap((one) => NAMES.map((other) => [one, other] as const)))(
  '%s and %s',
  (one, other) => {
    it.each(BOUNDARIES)(
      'keep each other’s rows, with IDs of their own, when the second comes in %s',
      (boundary) => {
        const [first, second] = [WORK[one], WORK[other]];
        const book = together(
          { command: one, input: first.inputs[0] },
          { command: other, input: second.inputs[1] },
          boundary,
        );
        const ids = idsIn(book, 'journal');
        expect(ids).toHaveLength(6 + first.sessions + second.sessions);
        expect(new Set(ids).size).toBe(ids.length);
        const closed = idsIn(book, 'follow-ups');
        expect(closed).toHaveLength(first.closed + second.closed);
        expect(new Set(closed).size).toBe(closed.length);
        expect(book.metadata.filter(({ key }) => key === 'poac-building')).toEqual([]);
      },
    );
  },
);

it('would show rows that were lost: a lock that is left before the cells are flushed', () => {
  const lost = bench(
    year,
    { command: 'recordSession', input: WORK.recordSession.inputs[0] },
    {
      meanwhile: (at, book) => (at === 'left' ? year : book),
    },
  );
  expect(idsIn(lost.book, 'journal')).toHaveLength(6);
});
