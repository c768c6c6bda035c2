/** Files for commands that take them: the runner reads them and hands over name and text, as a sidebar does. */

import { join, resolve } from 'node:path';
import { kindOf, readTextFile, yearFiles } from '../school/school-files';
import type { Session } from './session';

type Input = Readonly<Record<string, unknown>>;

const isObject = (input: unknown): input is Input =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** The school that comes with the product, for trying it out. */
export const sampleFolder = (root: string): string => join(root, 'src/workbench/sample');

function yearInput(input: Input, { root, school }: Session): Input {
  if ('files' in input) return input;
  if (typeof input.file === 'string') {
    const { file, ...rest } = input;
    const read = readTextFile(resolve(root, file as string));
    const others = yearFiles(school ?? {}).filter(({ name }) => kindOf(name) !== kindOf(read.name));
    return { ...rest, files: [...others, read] };
  }
  return input.sample !== true && school ? { ...input, files: yearFiles(school) } : input;
}

function logInput(input: Input, { root, school }: Session): Input {
  const { file } = input;
  if (typeof file === 'string') return { ...input, file: readTextFile(resolve(root, file)) };
  return file === undefined && school?.sessions ? { ...input, file: school.sessions } : input;
}

/** A template: its file under the same name as the sidebar's. */
function packInput(input: Input, { root }: Session): Input {
  const { file } = input;
  return typeof file === 'string' ? { ...input, file: readTextFile(resolve(root, file)) } : input;
}

/** @throws StepFailure for a file that cannot be read. */
export function withFiles(command: string, input: unknown, session: Session): unknown {
  const given = input ?? {};
  if (!isObject(given)) return given;
  if (command === 'startYear') return yearInput(given, session);
  if (command === 'importPack' || command === 'comparePack') return packInput(given, session);
  return command === 'importSessions' ? logInput(given, session) : given;
}
