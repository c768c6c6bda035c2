/** What lasts from one step to the next: the workbook and its world, the school's files, faults that wait. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { emptyBook } from '../book/blank';
import type { Faults, Options, World } from '../execution';
import type { SchoolFiles } from '../school/school-files';

export interface Session {
  /** The project's folder: paths of steps count from here. */
  readonly root: string;
  /** Where the page's workbook is kept, as a path from there. */
  readonly keepIn: string;
  /** A workbook whose formulas need the engine brings its calculator along. */
  options: Options;
  readonly world: World;
  locale: string;
  timeZone: string;
  school: SchoolFiles | undefined;
  /** For the next call alone. */
  faults: Faults;
}

const CLOCK = '2026-10-06T08:00:00+07:00';
const LOCALE = 'in_ID';
const TIME_ZONE = 'Asia/Jakarta';

const MANIFEST = v.object({ oauthScopes: v.array(v.string()), timeZone: v.string() });

/** @param distDir holds the built add-on. */
function optionsOf(distDir: string): Options {
  const manifest = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
  const { oauthScopes, timeZone } = v.parse(MANIFEST, manifest);
  return { distDir, manifestScopes: oauthScopes, scriptTimeZone: timeZone };
}

export const startSession = (root: string, distDir = join(root, 'dist'), keepIn = 'out'): Session => ({
  root,
  keepIn,
  options: optionsOf(distDir),
  world: {
    book: emptyBook({ locale: LOCALE, timeZone: TIME_ZONE }),
    clock: CLOCK,
    user: 'id',
    auth: 'FULL',
    cache: {},
    answers: [],
    menu: [],
    seed: 1,
  },
  locale: LOCALE,
  timeZone: TIME_ZONE,
  school: undefined,
  faults: {},
});
