/** What the menu may know of the workbook: one look at its marks, where anybody may look at all. Never fails. */

import type { MenuState } from './menu-tree';
import type { Thought } from './show-preview';
import { BUILDING_KEY, FACT_PREFIX, isSample, parseBuilding, SAMPLE_KEY, TAB_KEY } from './workbook';

/** A file without marks but with so many tabs may be ours all the same: an import, a copy that lost them. */
const MOST_NEW_TABS = 10;

/** In AuthMode NONE nothing of the file may be touched. */
const MAY_LOOK: readonly string[] = ['LIMITED', 'FULL'];

function look(newest: number): MenuState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = spreadsheet.createDeveloperMetadataFinder().find();
  const markNamed = (key: string) => marks.find((mark) => mark.getKey() === key);
  if (Number(markNamed(`${FACT_PREFIX}version`)?.getValue() ?? 0) > newest) return { is: 'newer' };
  const building = parseBuilding(markNamed(BUILDING_KEY));
  if (building) return { is: 'broken off', command: building.command };
  if (marks.some((mark) => mark.getKey() === TAB_KEY))
    return { is: 'ready', isSample: markNamed(SAMPLE_KEY) !== undefined };
  return { is: spreadsheet.getNumSheets() > MOST_NEW_TABS ? 'unknown' : 'empty' };
}

/**
 * @param authMode of the event that opened the workbook; undefined where nobody said.
 * @param newest version that this add-on can write.
 */
export function menuState(authMode: unknown, newest: number): MenuState {
  if (!MAY_LOOK.includes(String(authMode))) return { is: 'unknown' };
  try {
    return look(newest);
  } catch {
    return { is: 'unknown' };
  }
}

/** As it is once a command has been carried out; nothing is asked of Google for it. */
export function stateAfter({
  workbook,
  outcome: { edits },
}: Pick<Thought, 'workbook' | 'outcome'>): MenuState {
  const has = (edit: 'remember' | 'forget', fact: string): boolean =>
    edits.some((one) => one.do === edit && `${FACT_PREFIX}${one.fact}` === fact);
  if (has('forget', `${FACT_PREFIX}version`)) return { is: 'empty' };
  const wasSample = isSample(workbook) && !has('forget', SAMPLE_KEY);
  return { is: 'ready', isSample: wasSample || has('remember', SAMPLE_KEY) };
}
