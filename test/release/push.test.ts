/** The road to Google up to its door: the real clasp pushes, and what it pushed runs. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope } from '../../src/google/carry-out';
import { emptyBook } from '../../src/workbench/book/blank';
import { execute, type Run, type World } from '../../src/workbench/execution';
import { yearFiles } from '../bundle/small-school';
import { type ClaspProject, claspProject } from './clasp';
import { type PushedFile, SIGNER, type StandIn, standIn } from './google-stand-in';

const canSign = spawnSync(SIGNER, ['version']).status === 0;
const describeSigned = canSign ? describe : describe.skip;
const WHY = canSign ? '' : ` (skipped: ${SIGNER} is not installed)`;

jest.setTimeout(120_000);

describeSigned(`the road to Google${WHY}`, () => {
  let google: StandIn;
  let project: ClaspProject;

  beforeAll(async () => {
    google = await standIn();
    project = await claspProject(google);
  });

  afterAll(async () => {
    project?.remove();
    await google?.close();
  });

  const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Readonly<
    Record<string, string>
  >;
  /** The words behind `clasp` in `npm run push`. */
  const pushWords = (): readonly string[] => scripts.push?.split(' && clasp ')[1]?.split(' ') ?? [];
  const built = (): readonly string[] => readdirSync(join(project.folder, 'dist')).sort();
  const pushed = (id: string): readonly PushedFile[] => google.projects.get(id) ?? [];

  it('checks and builds before it pushes, and asks nobody', () => {
    expect(scripts.push?.split(' && ').slice(0, 2)).toEqual(['npm run check', 'npm run build']);
    expect(pushWords()).toEqual(['push', '-f']);
  });

  it('says what to do for somebody who has made no project yet', async () => {
    project.settle({});
    project.login();
    const { code, out, err } = await project.clasp(...pushWords());
    expect([code, `${out}${err}`.trim()]).toEqual([1, 'Project settings not found.']);
  });

  it('says so for somebody who is not logged in, and reaches for nothing', async () => {
    project.settle({ scriptId: 'SCHOOL' });
    project.logout();
    const { code, out, err } = await project.clasp(...pushWords());
    expect([code, `${out}${err}`]).toEqual([1, expect.stringMatching(/No credentials found/)]);
    expect(google.calls).toEqual([]);
  });

  it('takes the script, the pages and the manifest, and nothing that lies beside them', async () => {
    const wanted = built();
    expect(wanted).toEqual(expect.arrayContaining(['Code.js', 'appsscript.json', 'start.html']));
    const dist = join(project.folder, 'dist');
    for (const name of ['old.js', 'notes.md', 'Code.js.map', 'data.json']) {
      writeFileSync(join(dist, name), '// not ours');
    }
    mkdirSync(join(dist, 'more'));
    writeFileSync(join(dist, 'more', 'Code.js'), '// not ours');
    const { code, out } = await project.clasp('show-file-status', '--json');
    expect(code).toBe(0);
    const { filesToPush } = JSON.parse(out) as { readonly filesToPush: readonly string[] };
    expect([...filesToPush].sort()).toEqual(wanted.map((name) => `dist/${name}`));
  });

  it('pushes them in one go, as they were built', async () => {
    project.login();
    const { code, out, err } = await project.clasp(...pushWords());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Pushed \d+ files/);
    expect(google.calls.map(({ to }) => to)).toEqual([
      'GET script.googleapis.com/v1/projects/SCHOOL/content',
      'PUT script.googleapis.com/v1/projects/SCHOOL/content',
    ]);
    expect(google.calls.map(({ authorization }) => authorization)).toEqual([
      'Bearer known-here-only',
      'Bearer known-here-only',
    ]);
    const kinds = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' } as const;
    const files = pushed('SCHOOL').map(({ name, type, source }) => [name, type, source]);
    const pages = built().filter((name) => name.endsWith('.html'));
    const asBuilt = ['Code.js', 'appsscript.json', ...pages].map((file) => {
      const [name = '', ending = ''] = file.split('.');
      const text = readFileSync(join(project.folder, 'dist', file), 'utf8');
      return [name, kinds[ending as keyof typeof kinds], text];
    });
    expect(files.sort()).toEqual(asBuilt.sort());
  });

  describe('what was pushed', () => {
    let distDir: string;
    let world: World;

    beforeAll(() => {
      distDir = join(project.folder, 'fetched');
      mkdirSync(distDir);
      const endings = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' } as const;
      for (const { name, type, source } of pushed('SCHOOL')) {
        writeFileSync(join(distDir, `${name}.${endings[type]}`), source);
      }
      const book = emptyBook({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });
      const clock = '2026-10-06T08:00:00+07:00';
      world = { book, clock, user: 'id', auth: 'FULL', cache: {}, answers: [], menu: [], seed: 1 };
    });

    const run = (name: string, ...args: readonly unknown[]): Run => {
      const { oauthScopes } = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
      return execute(world, name, args, { distDir, manifestScopes: oauthScopes });
    };

    it.each([
      ['onInstall', 'FULL'],
      ['onOpen', 'LIMITED'],
      ['onOpen', 'NONE'],
    ] as const)('builds its menu: %s with the authorization %s', (name, auth) => {
      world = { ...world, auth, menu: [] };
      expect(run(name).outcome).toEqual({ is: 'returned', value: undefined });
      expect(JSON.stringify(world.menu)).toContain('Siapkan tahun pelajaran...');
    });

    it('makes a school’s year, and shows each page that its menu names', () => {
      world = { ...world, auth: 'FULL' };
      const { outcome } = run('ask', { command: 'startYear', mode: 'call', input: { files: yearFiles() } });
      expect(outcome.is === 'returned' && (outcome.value as Envelope).ok).toBe(true);
      expect(world.book.sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Jurnal BK', 'Program Tahunan', 'Ruang dan Tempat']),
      );
      const [page] = run('about').shown;
      expect(page).toMatchObject({ kind: 'sidebar', title: 'Bantuan' });
    });
  });

  it('gives a pushed state a number, and offers it under that number', async () => {
    const version = await project.clasp('create-version', 'Tahun pelajaran 2026/2027', '--json');
    expect([version.code, JSON.parse(version.out)]).toEqual([0, { versionNumber: 1 }]);
    const deployed = await project.clasp('create-deployment', '-V', '1', '-d', 'Untuk sekolah', '--json');
    expect([deployed.code, JSON.parse(deployed.out)]).toEqual([
      0,
      { deploymentId: 'DEPLOYMENT', versionNumber: 1, description: 'Untuk sekolah' },
    ]);
  });

  it.each([
    ['a workbook with the script in it', 'sheets', 'NEW-SHEET'],
    ['a project of its own, to be published', 'standalone', undefined],
  ])('begins from a fresh clone with %s, and pushes into it', async (_road, type, parentId) => {
    const before = google.calls.length;
    project.settle({});
    const made = await project.clasp('create-script', '--type', type, '--title', 'POAC', '--rootDir', 'dist');
    expect([made.code, made.err]).toEqual([0, '']);
    expect(project.settings()).toMatchObject({ scriptId: 'NEW-SCRIPT', rootDir: 'dist' });
    expect(google.calls.slice(before).map(({ to }) => to)).toContain(
      'POST script.googleapis.com/v1/projects',
    );
    expect([project.settings().parentId].flat()).toEqual([parentId]);
    const { code } = await project.clasp(...pushWords());
    expect(code).toBe(0);
    expect(pushed('NEW-SCRIPT').map(({ name }) => name)).toContain('Code');
  });

  it('tells file and line of what Google cannot read, and fails', async () => {
    project.settle({ scriptId: 'SCHOOL' });
    google.refuseContent('Syntax error: Missing ) line: 12 file: Code');
    writeFileSync(join(project.folder, 'dist', 'Code.js'), 'function onOpen( {}\n');
    const { code, out, err } = await project.clasp(...pushWords());
    expect(code).toBe(1);
    expect(`${out}${err}`).toMatch(/Syntax error: Missing \).*line: 12.*file: Code/);
  });

  it('never spoke with anybody but Google', () => {
    expect(google.refused).toEqual([]);
    expect(google.calls.length).toBeGreaterThan(8);
  });
});
