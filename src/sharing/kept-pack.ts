/** The template that a workbook follows, kept in it word by word: what differs from it is the school's own. */

import { isBlank, textOf } from '../core/cell';
import { type Desk, isRefusal } from '../core/command';
import type { Edit } from '../core/edit';
import { cellAt, ownCells } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { pack as template } from '../tabs/pack';
import { type Pack, packPrint, packText } from './pack';
import { readPack } from './read-pack';

/** A cell holds 50,000 letters, in a file of Excel 32,767. */
const PIECE = 30_000;

const LETTER_PAIR = /[\ud800-\udbff]$/;

/** In pieces that each fit into a cell; what is two halves stays together. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = text.slice(at, at + PIECE);
    const whole = LETTER_PAIR.test(piece) && piece.length > 1 ? piece.slice(0, -1) : piece;
    pieces.push(whole);
    at += whole.length;
  }
  return pieces;
}

/** Undefined where there is none, and where somebody changed it: then nothing is known of what was written. */
export function keptPack({ tabs }: Pick<Desk, 'tabs'>): Pack | undefined {
  const tab = tabs[template.id];
  if (!tab) return undefined;
  const cells = tab.grid.slice(FIRST_ROW - 1).map((row) => cellAt(row, tab.places.text));
  const pack = readPack(cells.map((cell) => (typeof cell === 'string' ? cell : textOf(cell))).join(''));
  if (isRefusal(pack)) return undefined;
  const print = textOf(cellAt(tab.grid[FIRST_ROW - 1], tab.places.print));
  return print === packPrint(pack) ? pack : undefined;
}

/** Written last of all: until then the old template is what the cells are held against. */
export function keepPack(desk: Desk, pack: Pack | undefined): readonly Edit[] {
  const tab = desk.tabs[template.id];
  const pieces = pack ? piecesOf(packText(pack)) : [];
  const rows = pieces.map((text, index) => [
    pack && index === 0 ? `${pack.meta.id} ${pack.meta.version}` : '',
    pack && index === 0 ? packPrint(pack) : '',
    text,
  ]);
  const isLaidOut = tab !== undefined && template.columns.every(({ key }) => tab.places[key] !== undefined);
  if (!tab || !isLaidOut) return pack ? [{ do: 'make-tab', template, rows }] : [];
  const standing = tab.grid.slice(FIRST_ROW - 1).map((row) => ownCells(tab, row));
  const body = standing.filter((row) => !row.every(isBlank));
  const isFinished = !desk.unfinished.includes(template.id);
  if (isFinished && JSON.stringify(body) === JSON.stringify(rows)) return [];
  const finishing: readonly Edit[] = isFinished ? [] : [{ do: 'make-tab', template, rows: [] }];
  return [...finishing, { do: 'replace-rows', tab: template.id, rows }];
}
