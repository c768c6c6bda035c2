/** The outside door: `npm run --silent headless -- STEPS.json` prints one JSON array, one result a step. */

import { readFileSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ensureBuilt } from './steps/ensure-built';
import { everyRow } from './steps/every-row';
import { runSteps } from './steps/run-steps';
import { startSession } from './steps/session';
import { readSteps, type Step } from './steps/steps';

const NOT_READ = 2;

/** Everything at once, however slowly the reader takes it. */
function print(results: unknown): void {
  let rest = Buffer.from(`${JSON.stringify(results)}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

function stepsIn(path: string | undefined): readonly Step[] | string {
  if (path === undefined) return 'Say which file holds the steps: npm run --silent headless -- STEPS.json';
  try {
    const read = (name: string): string => readFileSync(resolve(root, name), 'utf8');
    return readSteps(everyRow(read(path), read));
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const [, program = '', file] = process.argv;
const root = resolve(dirname(program), '../..');
const steps = stepsIn(file === undefined ? undefined : resolve(root, file));

if (typeof steps === 'string') {
  console.error(steps);
  print([]);
  process.exitCode = NOT_READ;
} else {
  if (await ensureBuilt(root)) console.error('dist/ was older than src/: built.');
  print(await runSteps(startSession(root), steps));
}
