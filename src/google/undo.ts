/** The last change of what people wrote, kept with the document within Google's limit of 9 kB a value. */

import { isBlank } from '../core/cell';
import type { Change, Command } from '../core/command';
import type { Edit } from '../core/edit';

const KEY = 'poac-last-change';
/** Bytes of a property value, with room to spare. */
const MOST = 8_500;

const isOfPeople = (change: Change): boolean =>
  change.added.length > 0 || change.cells.some(({ before, after }) => !isBlank(before) || !isBlank(after));

const UNDOABLE: readonly Edit['do'][] = ['add-rows', 'set-cells'];

/** Whether edits that are not yet carried out could be undone: rows added and cells set, few enough to keep. */
export function changeFits(edits: readonly Edit[]): boolean {
  const cells = edits.flatMap((edit) => (edit.do === 'set-cells' ? edit.cells : []));
  return edits.every((edit) => UNDOABLE.includes(edit.do)) && JSON.stringify(cells).length < MOST - 1000;
}

export function rememberChange(change: Change, command: Command): void {
  const store = PropertiesService.getDocumentProperties();
  if (command.undoes) {
    store.deleteProperty(KEY);
    return;
  }
  if (!isOfPeople(change)) return;
  const value = JSON.stringify(change);
  if (value.length <= MOST) store.setProperty(KEY, value);
  else store.deleteProperty(KEY);
}

export function readChange(): Change | undefined {
  const value = PropertiesService.getDocumentProperties().getProperty(KEY);
  return value === null ? undefined : (JSON.parse(value) as Change);
}
