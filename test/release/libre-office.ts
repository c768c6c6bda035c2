/** LibreOffice as a second opinion on our files: what it reads in them, and how it prints them. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Programs of the machine, from the packages libreoffice-calc and poppler-utils. */
const PROGRAMS = { office: 'soffice', words: 'pdftotext', sizes: 'pdfinfo' } as const;

const isThere = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** What is missing on this machine; undefined when all is there. */
export const lacking = (): string | undefined => {
  const missing = Object.values(PROGRAMS).filter((program) => !isThere(program));
  return missing.length > 0 ? `${missing.join(' and ')} not installed` : undefined;
};

export interface Office {
  /** The workbook as LibreOffice has read it: flat OpenDocument XML. */
  read(xlsx: Uint8Array): string;
  /** The workbook as LibreOffice saves it: .xlsx again. */
  save(xlsx: Uint8Array): Uint8Array;
  /** The words of each printed page, and its size in points. */
  print(xlsx: Uint8Array): readonly Page[];
  close(): void;
}

export interface Page {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const ROOM = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;

/** Pages are parted by form feeds. */
function pagesOf(pdf: string): readonly Page[] {
  const texts = execFileSync(PROGRAMS.words, ['-layout', pdf, '-'], ROOM).split('\f').slice(0, -1);
  const info = execFileSync(PROGRAMS.sizes, ['-l', '9999', pdf], ROOM);
  const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)];
  return texts.map((text, index) => ({
    text,
    width: Number(sizes[index]?.[1]),
    height: Number(sizes[index]?.[2]),
  }));
}

/** With a profile of its own, so that it does not meet another LibreOffice. */
export function openOffice(): Office {
  mkdirSync('out', { recursive: true });
  const folder = mkdtempSync(resolve('out', 'office-'));
  let number = 0;
  const convert = (xlsx: Uint8Array, ending: string, into = ''): string => {
    const target = join(folder, into);
    mkdirSync(target, { recursive: true });
    const name = `book${++number}`;
    writeFileSync(join(folder, `${name}.xlsx`), xlsx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--convert-to', ending, '--outdir', target];
    execFileSync(PROGRAMS.office, [...options, join(folder, `${name}.xlsx`)], { stdio: 'ignore' });
    return join(target, `${name}.${ending}`);
  };
  return {
    read: (xlsx) => readFileSync(convert(xlsx, 'fods'), 'utf8'),
    save: (xlsx) => readFileSync(convert(xlsx, 'xlsx', 'saved')),
    print: (xlsx) => pagesOf(convert(xlsx, 'pdf')),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
