/** Counselee codes in a cell: `K4583 K0012`, parted by blanks, `;` or `,`. */

import { type Cell, textOf } from '../core/cell';

export const codesIn = (cell: Cell): readonly string[] =>
  textOf(cell)
    .split(/[\s;,]+/)
    .filter((code) => code !== '');
