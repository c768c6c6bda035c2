/** The workbench started by the README's command, on a workbook of the test's own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/workbench/export/workbook-file';
import { blank } from '../bundle/bench';

const CLOCK = '2026-10-06T08:00:00+07:00';

export interface Started {
  readonly address: string;
  /** It takes no message any more, and is still there. */
  freeze(): void;
  /** Without warning. */
  kill(): Promise<void>;
  /** At the same address. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

export interface Running {
  readonly program: ChildProcess;
  /** When its page can be opened. @throws Error with what it printed, when it ended before. */
  readonly open: Promise<{ readonly address: string; readonly printed: string }>;
  /** Without warning. */
  kill(): Promise<void>;
}

export function startWorkbench(...options: readonly string[]): Running {
  const program = spawn(process.execPath, ['src/build/run.mjs', 'src/workbench/start.ts', ...options]);
  const ended = once(program, 'exit');
  const open = new Promise<{ readonly address: string; readonly printed: string }>((resolve, reject) => {
    let printed = '';
    const hear = (data: Buffer): void => {
      printed += data.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (address) resolve({ address, printed });
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.on('exit', () => reject(new Error(printed)));
  });
  return {
    program,
    open,
    async kill() {
      program.kill('SIGKILL');
      await ended;
      rmSync(`node_modules/.cache/poac/${program.pid}.mjs`, { force: true });
    },
  };
}

/** A new spreadsheet, as it stands before anybody has set it up. */
export async function startBlank(user: 'id' | 'en'): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'poac-journey-'));
  writeFileSync(join(folder, 'workbench.json'), writeWorkbook(blank()));
  writeFileSync(join(folder, 'workbench-world.json'), JSON.stringify({ clock: CLOCK, user, seed: 1 }));
  let running = startWorkbench('--keep', folder);
  const { address } = await running.open;
  const kill = (): Promise<void> => running.kill();
  return {
    address,
    freeze: () => void running.program.kill('SIGSTOP'),
    kill,
    async startAgain() {
      running = startWorkbench('--keep', folder, '--port', new URL(address).port);
      await running.open;
    },
    async close() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
