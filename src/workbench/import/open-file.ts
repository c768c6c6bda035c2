/** A workbook from a file: the workbench's own .json, or an .xlsx of any program. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readWorkbook } from '../export/workbook-file';
import { type Imported, type ImportSettings, importBook } from './import-book';

type Surroundings = Omit<ImportSettings, 'fileName'>;

/** @param name of the file: its ending says what it holds. @throws Error with a sentence for what is no workbook. */
export async function readBook(
  name: string,
  bytes: Uint8Array,
  { locale, timeZone }: Surroundings,
): Promise<Imported> {
  if (!name.toLowerCase().endsWith('.json')) return importBook(bytes, { fileName: name, locale, timeZone });
  return { book: readWorkbook(Buffer.from(bytes).toString('utf8')), left: [] };
}

export const openFile = (path: string, surroundings: Surroundings): Promise<Imported> =>
  readBook(basename(path), readFileSync(path), surroundings);
