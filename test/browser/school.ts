/** A workbench with the sample school's year, served for one test on a port of its own. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build/build';
import { type Served, serve } from '../../src/workbench/live/serve';
import { Workbench } from '../../src/workbench/live/workbench';
import { runYear } from '../../src/workbench/school/run-year';
import { type Session, startSession } from '../../src/workbench/steps/session';

export interface OpenSchool extends Served {
  readonly session: Session;
  readonly workbench: Workbench;
}

/** What the workbench keeps goes to a folder of the test's own. */
export async function openSchool(): Promise<OpenSchool> {
  const root = mkdtempSync(join(tmpdir(), 'poac-school-'));
  const project = process.cwd();
  symlinkSync(join(project, 'src'), join(root, 'src'));
  await build({ root: project, outDir: join(root, 'dist') });
  const session = startSession(root);
  await runYear(session, {}, () => undefined);
  const workbench = new Workbench(session);
  const served = await serve(workbench, project, 0);
  const close = async (): Promise<void> => {
    await served.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { address: served.address, close, session, workbench };
}

/** Screenshots are for looking at; they are not kept in the repository. */
export function shotPath(name: string): string {
  mkdirSync('out/shots', { recursive: true });
  return `out/shots/${name}.png`;
}

/** The README's pictures: with KEEP_PICTURES=1 they go to where it shows them. */
export const picturePath = (name: string): string =>
  process.env.KEEP_PICTURES === '1' ? `src/workbench/pictures/${name}.png` : shotPath(`readme-${name}`);
