/** The last change of what people wrote, kept with the document within Google's limit of 9 kB a value. */

import { CLOSED_DAYS } from '../core/closed-months';
import type { Change, Command } from '../core/command';
import { type Edit, touchedTab } from '../core/edit';

const KEY = 'poac-last-change';
/** Bytes of a property value, with room to spare. */
const MOST = 8_500;

/** What is kept, to be taken back. */
const isKept = (edit: Edit): boolean => edit.do === 'add-rows' || edit.do === 'set-cells';

/** What is made anew when the rest has been taken back. */
const follows = (edit: Edit): boolean => edit.do === 'replace-rows' && edit.follows === true;

/** Says nothing once the month is open again. */
const fallsSilent = (edit: Edit): boolean => edit.do === 'remember' && edit.fact === CLOSED_DAYS;

/**
 * Whether edits that are not yet carried out could be undone: rows added and cells set, few enough to keep,
 * and beside them only what follows from other tabs.
 */
export function changeFits(edits: readonly Edit[]): boolean {
  const cells = edits.flatMap((edit) => (edit.do === 'set-cells' ? edit.cells : []));
  const isUndoable =
    edits.some(isKept) && edits.every((edit) => isKept(edit) || follows(edit) || fallsSilent(edit));
  return isUndoable && JSON.stringify(cells).length < MOST - 1000;
}

/** Keeps what the command did where it can be undone; else nothing can, and nothing older is undone by mistake. */
export function rememberChange(change: Change, edits: readonly Edit[], command: Command): void {
  if (command.keepsUndo || (edits.length === 0 && !command.undoes)) return;
  const store = PropertiesService.getDocumentProperties();
  const anew = edits.flatMap((edit) => (follows(edit) ? (touchedTab(edit) ?? []) : []));
  const value = JSON.stringify(anew.length > 0 ? { ...change, follows: anew } : change);
  if (!command.undoes && changeFits(edits) && value.length <= MOST) {
    store.setProperty(KEY, value);
    return;
  }
  // Properties are written at once, cells at the flush: an undo forgets only what has really been taken back.
  if (command.undoes) SpreadsheetApp.flush();
  store.deleteProperty(KEY);
}

export function readChange(): Change | undefined {
  const value = PropertiesService.getDocumentProperties().getProperty(KEY);
  return value === null ? undefined : (JSON.parse(value) as Change);
}
