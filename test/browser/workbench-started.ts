/** The workbench started by the README's command, on a workbook of the test's own. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/workbench/export/workbook-file';
import { blank } from '../bundle/bench';

const CLOCK = '2026-10-06T08:00:00+07:00';

export interface Started {
  readonly address: string;
  close(): Promise<void>;
}

/** A new spreadsheet, as it stands before anybody has set it up. */
export function startBlank(user: 'id' | 'en'): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'poac-journey-'));
  writeFileSync(join(folder, 'workbench.json'), writeWorkbook(blank()));
  writeFileSync(join(folder, 'workbench-world.json'), JSON.stringify({ clock: CLOCK, user, seed: 1 }));
  const program = spawn(process.execPath, ['src/build/run.mjs', 'src/workbench/start.ts', '--keep', folder]);
  const ended = new Promise<void>((resolve) => program.on('exit', () => resolve()));
  const close = async (): Promise<void> => {
    program.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return new Promise((resolve, reject) => {
    let printed = '';
    const hear = (data: Buffer): void => {
      printed += data.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (address) resolve({ address, close });
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.on('exit', () => reject(new Error(printed)));
  });
}
