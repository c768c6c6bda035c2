/** Places as an .xlsx file names them: `A1:B9 D4`, `'Jurnal BK'!$A$3:$A$9`. */

import { parsePlace } from '../book/a1';
import type { Rectangle, SheetState } from '../book-state';

export interface SheetRange extends Rectangle {
  readonly sheetId: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const LARGEST: Size = { rows: 1_048_576, columns: 16_384 };

/** What lies within the grid; rules are often written down to the last row there is. */
function clipped(at: Rectangle, { rows, columns }: Size): Rectangle | undefined {
  const height = Math.min(at.rows, rows - at.row);
  const width = Math.min(at.columns, columns - at.column);
  return height > 0 && width > 0 ? { ...at, rows: height, columns: width } : undefined;
}

export const placesIn = (list: string, size: Size = LARGEST): readonly Rectangle[] =>
  list.split(/\s+/).flatMap((name) => {
    const at = parsePlace(name, LARGEST)?.at;
    return (at && clipped(at, size)) ?? [];
  });

/** @returns undefined for what names no sheet of this workbook. */
export function rangeIn(
  reference: string,
  sheets: readonly Pick<SheetState, 'id' | 'name'>[],
): SheetRange | undefined {
  const place = parsePlace(reference.replace(/^=/, ''), LARGEST);
  const sheet = sheets.find(({ name }) => name === place?.sheetName);
  return place && sheet && { sheetId: sheet.id, ...place.at };
}
