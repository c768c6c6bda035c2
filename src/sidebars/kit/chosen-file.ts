/** A file that a person chose: its text, or why it cannot be taken. */

import type { Text } from '../../core/text';
import { FILES } from '../../texts/files-sidebar';
import type { Problem } from './answer';
import { isSpreadsheet, isZip, textIn } from './read-text';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Bytes of a file that Google carries in one question without trouble: 50,000 rows of a log, say. */
const LARGEST = 10_000_000;

const refused = (file: File, message: Text, remedy: Text): Problem => ({
  code: 'file',
  message: { text: message, gaps: { name: file.name } },
  remedy: { text: remedy, gaps: { limit: LARGEST / 1_000_000 } },
});

export const isRefusedFile = (file: TextFile | Problem): file is Problem => 'remedy' in file;

/** @param readSheet makes text of a spreadsheet; without it a spreadsheet is refused. */
export async function readFile(
  file: File,
  readSheet?: (bytes: ArrayBuffer) => Promise<string>,
): Promise<TextFile | Problem> {
  if (file.size > LARGEST) return refused(file, FILES.large, FILES.largeRemedy);
  try {
    const bytes = await file.arrayBuffer();
    const sheet = readSheet && isZip(bytes) ? await readSheet(bytes).catch(() => undefined) : undefined;
    if (sheet !== undefined) return { name: file.name, text: sheet };
    if (isSpreadsheet(bytes)) return refused(file, FILES.spreadsheet, FILES.spreadsheetRemedy);
    return { name: file.name, text: textIn(bytes) };
  } catch {
    return refused(file, FILES.unreadable, FILES.unreadableRemedy);
  }
}
