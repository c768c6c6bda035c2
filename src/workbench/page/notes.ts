/** Notes on cells: a mark on the cell, and the words while the mouse rests on it or the keys have led there. */

import { type Model, registries } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { Note } from '../live/messages';
import { element } from './element';

const MARK = {
  name: 'POAC_NOTE',
  width: 8,
  height: 8,
  paths: [{ path: 'M0 0 L8 0 L8 8 Z', fillColor: '#f29900' }],
};

let notes: ReadonlyMap<string, string> = new Map();

const nameOf = (sheetId: string | number, row: number, column: number): string =>
  `${sheetId} ${row} ${column}`;

export function showNotes(all: readonly Note[]): void {
  notes = new Map(all.map(({ sheetId, row, column, text }) => [nameOf(sheetId, row, column), text]));
}

class NoteView extends Component {
  static override readonly template = xml`<div class="poac-note" role="note" t-esc="props.text"/>`;
  static override readonly props = ['text', '*'];
}

export function provideNotes(): void {
  registries.cellPopoverRegistry.add('PoacNote', {
    onHover: ({ sheetId, row, col }) => {
      const text = notes.get(nameOf(sheetId, row, col));
      if (text === undefined) return { isOpen: false };
      return { isOpen: true, Component: NoteView, props: { text }, cellCorner: 'top-right' };
    },
  });
  registries.iconsOnCellRegistry.add('poac_note', (_getters, position) => {
    if (!notes.has(nameOf(position.sheetId, position.row, position.col))) return undefined;
    const look = { horizontalAlign: 'right', size: 8, margin: 2, priority: 1, svg: MARK } as const;
    return { type: 'poac_note', position, ...look };
  });
}

let isByKeys = false;
let shelf: HTMLElement | undefined;

function shelfFor(): HTMLElement {
  shelf ??= element('div', { class: 'poac-note-shelf', role: 'status', 'aria-live': 'polite' });
  if (!shelf.isConnected) document.body.append(shelf);
  return shelf;
}

/** Whoever points at a cell sees its note by resting there. */
export function watchHands(): void {
  shelfFor();
  const note = (byKeys: boolean) => (): void => {
    isByKeys = byKeys;
    if (!byKeys) shelf?.replaceChildren();
  };
  document.addEventListener('keydown', note(true), { capture: true });
  document.addEventListener('pointerdown', note(false), { capture: true });
}

/** The note of the selected cell, beside it. */
export function tellNote(model: Model, target: HTMLElement): void {
  const { sheetId, row, col } = model.getters.getActivePosition();
  const text = isByKeys ? notes.get(nameOf(sheetId, row, col)) : undefined;
  const grid = target.querySelector('.o-grid')?.getBoundingClientRect();
  const place = shelfFor();
  if (text === undefined || grid === undefined) place.replaceChildren();
  else if (place.textContent !== text) {
    const cell = model.getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
    place.style.left = `${grid.x + cell.x + cell.width}px`;
    place.style.top = `${grid.y + cell.y}px`;
    place.replaceChildren(element('div', { class: 'poac-note' }, text));
  }
}
