/** The real clasp in a home and a project folder of its own: what it is told, what it says. */

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../../src/build/build';
import type { StandIn } from './google-stand-in';

const CLASP = 'node_modules/@google/clasp/build/src/index.js';

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface ClaspProject {
  readonly folder: string;
  /** With the committed project file, as every clone has it, and what is given besides. */
  settle(settings: object): void;
  settings(): Readonly<Record<string, unknown>>;
  login(): void;
  logout(): void;
  clasp(...words: readonly string[]): Promise<Said>;
  remove(): void;
}

/** Far away, so that clasp never renews it. */
const NEVER = 4_102_444_800_000;

const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'client',
      client_secret: 'secret',
      refresh_token: 'refresh',
      access_token: 'known-here-only',
      expiry_date: NEVER,
    },
  },
};

/** The built add-on beside the project files that every clone has. */
export async function claspProject(google: StandIn): Promise<ClaspProject> {
  const root = mkdtempSync(join(tmpdir(), 'poac-clasp-'));
  const [folder, home] = [join(root, 'project'), join(root, 'home')];
  for (const made of [folder, home]) mkdirSync(made);
  await build({ outDir: join(folder, 'dist') });
  writeFileSync(join(folder, '.claspignore'), readFileSync('.claspignore'));
  const projectFile = join(folder, '.clasp.json');
  const credentials = join(home, '.clasprc.json');
  const environment = { PATH: process.env.PATH ?? '', HOME: home, USERPROFILE: home, ...google.environment };

  const clasp = (...words: readonly string[]): Promise<Said> =>
    new Promise((done, failed) => {
      const child = spawn(process.execPath, [resolve(CLASP), ...words], {
        cwd: folder,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [out, err] = ['', ''];
      child.stdout.on('data', (data) => {
        out += data;
      });
      child.stderr.on('data', (data) => {
        err += data;
      });
      child.on('error', failed);
      child.on('close', (code) => done({ code, out, err }));
    });

  return {
    folder,
    clasp,
    settle(settings) {
      const committed = JSON.parse(readFileSync('.clasp.json', 'utf8'));
      writeFileSync(projectFile, JSON.stringify({ ...committed, ...settings }));
    },
    settings: () => JSON.parse(readFileSync(projectFile, 'utf8')),
    login: () => writeFileSync(credentials, JSON.stringify(CREDENTIALS)),
    logout: () => rmSync(credentials, { force: true }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
