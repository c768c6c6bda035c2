/** A school's folder: which of its files are which, and their text. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { badInput } from '../steps/failure';

export const FILE_KINDS = ['profile', 'calendar', 'org', 'plan', 'sessions'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

const ENDINGS: Readonly<Record<FileKind, string>> = {
  profile: '.json',
  calendar: '.json',
  org: '.json',
  plan: '.csv',
  sessions: '.csv',
};

/** A file as a sidebar hands it over. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export type SchoolFiles = Readonly<Partial<Record<FileKind, TextFile>>>;

/** `plan-2026.csv` is a plan: what counts is the name up to the first `-` or `.`, and the ending. */
export function kindOf(name: string): FileKind | undefined {
  const lower = name.toLowerCase();
  const [stem = ''] = lower.split(/[-.]/);
  return FILE_KINDS.find((kind) => kind === stem && lower.endsWith(ENDINGS[kind]));
}

/** What is not UTF-8 comes out garbled, as in a browser: the command says so. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** @throws StepFailure for a file that cannot be read. */
export function readTextFile(path: string): TextFile {
  try {
    return { name: basename(path), text: decode(readFileSync(path)) };
  } catch (error) {
    throw badInput(`The file ${path} cannot be read: ${reason(error)}`, 'Check its name and place.');
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function namesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    throw badInput(
      `The school's folder ${folder} cannot be read: ${reason(error)}`,
      'Check its name and place.',
    );
  }
}

/** @throws StepFailure for a folder that cannot be read or that has two files of one kind. */
export function readSchool(folder: string): SchoolFiles {
  const files: Partial<Record<FileKind, TextFile>> = {};
  for (const name of namesIn(folder)) {
    const kind = kindOf(name);
    if (kind === undefined) continue;
    const other = files[kind];
    if (other) {
      throw badInput(
        `The school's folder has two files of one kind: ${other.name} and ${name}.`,
        'Leave one of them there.',
      );
    }
    files[kind] = readTextFile(join(folder, name));
  }
  return files;
}

/** What `startYear` takes: everything but the log. */
export const yearFiles = ({ sessions: _log, ...files }: SchoolFiles): readonly TextFile[] =>
  FILE_KINDS.flatMap((kind) => (kind === 'sessions' ? [] : (files[kind] ?? [])));
