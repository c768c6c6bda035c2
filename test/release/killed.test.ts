/** The page's own process, killed without warning and started again: every row whose save was answered is there. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import type { BookState } from '../../src/workbench/book-state';
import { readWorkbook, writeWorkbook } from '../../src/workbench/export/workbook-file';
import type { ToPage } from '../../src/workbench/live/messages';
import { showValues } from '../../src/workbench/steps/show-values';
import { after, blank, builtAddon, makeBench } from '../bundle/bench';
import { yearFiles } from '../bundle/small-school';

jest.setTimeout(120_000);

let folder: string;
let started: ChildProcess[];

const keptFile = (): string => join(folder, 'workbench.json');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'poac-killed-'));
  const distDir = await builtAddon();
  const year = after(makeBench(distDir), blank(), 'startYear', { files: yearFiles() });
  rmSync(distDir, { recursive: true, force: true });
  writeFileSync(keptFile(), writeWorkbook(year));
});

beforeEach(() => {
  started = [];
});

afterEach(async () => {
  await Promise.all(started.map(kill));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** No signal that the process could answer to. */
async function kill(program: ChildProcess): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) {
    program.kill('SIGKILL');
    await once(program, 'exit');
  }
  rmSync(`node_modules/.cache/poac/${program.pid}.mjs`, { force: true });
}

interface Open {
  readonly program: ChildProcess;
  readonly printed: string;
  /** Sends one session with this topic as the sidebar does. */
  save(topic: string): void;
  answered(): Promise<unknown>;
  journal(): Promise<readonly unknown[]>;
}

/** `npm start`, and one browser tab on it. */
async function open(): Promise<Open> {
  const args = ['src/build/run.mjs', 'src/workbench/start.ts', '--keep', folder];
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(program);
  let printed = '';
  let address: string | undefined;
  for await (const line of createInterface({ input: program.stdout ?? process.stdin })) {
    printed += `${line}\n`;
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) break;
  }
  const socket = new WebSocket(`${address?.replace('http', 'ws')}/live`);
  const heard: ToPage[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data)) as ToPage));
  socket.on('error', () => undefined);
  await once(socket, 'open');
  const until = async <Found>(found: () => Found | undefined): Promise<Found> => {
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      await once(socket, 'message');
    }
  };
  // The page says that the workbook of last time is open again.
  await until(() => heard.find(({ is }) => is === 'taken-up'));
  let calls = 0;
  return {
    program,
    printed,
    save(topic) {
      calls += 1;
      const sessions = [{ date: '2026-10-06', start: '07:55', end: '08:35', service: 'INF', topic }];
      const asked = { command: 'recordSession', mode: 'call', input: { sessions } };
      socket.send(JSON.stringify({ is: 'call', call: calls, name: 'ask', args: [asked] }));
    },
    answered: () =>
      until(() => heard.find((message) => message.is === 'reply' && message.call === calls)).then((reply) =>
        'value' in reply ? reply.value : reply,
      ),
    async journal() {
      const text = await (await fetch(`${address}/download.json`)).text();
      return topicsIn(readWorkbook(text));
    },
  };
}

const topicsIn = (book: BookState): readonly unknown[] =>
  showValues(book, 'journal').map((row) => (row as unknown as Readonly<Record<string, unknown>>).topic);

/** What a next start would find. */
const keptTopics = (): readonly unknown[] => topicsIn(readWorkbook(readFileSync(keptFile(), 'utf8')));

/** When the first byte of the workbook is on its way to the disk. */
const writing = (): Promise<void> =>
  new Promise((resolve) => {
    const watcher = watch(folder, (_event, name) => {
      if (name !== 'workbench.json.new') return;
      watcher.close();
      resolve();
    });
  });

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

it('keeps every answered row through kills after an answer, in the middle of a save, and while it works', async () => {
  const first = await open();
  expect(first.printed).toContain('Your workbook of last time is open again');
  first.save('answered first');
  expect(await first.answered()).toMatchObject({ ok: true });
  await kill(first.program);
  expect(keptTopics()).toEqual(['answered first']);

  const second = await open();
  expect(await second.journal()).toEqual(['answered first']);
  second.save('answered second');
  expect(await second.answered()).toMatchObject({ ok: true });
  const save = writing();
  second.save('on its way to the disk');
  await save;
  await kill(second.program);
  expect(keptTopics().slice(0, 2)).toEqual(['answered first', 'answered second']);
  expect(['on its way to the disk', undefined]).toContain(keptTopics()[2]);

  const third = await open();
  const before = await third.journal();
  expect(before).toEqual(keptTopics());
  third.save('never answered');
  await pause(40);
  await kill(third.program);
  expect(keptTopics().slice(0, before.length)).toEqual(before);
  expect(['never answered', undefined]).toContain(keptTopics()[before.length]);
});
