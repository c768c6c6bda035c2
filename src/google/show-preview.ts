/** The preview of a command, from its edits: what would change, whose cells, whether it can be undone. */

import type { Outcome } from '../core/command';
import { touchedTab } from '../core/edit';
import { fingerprint } from '../core/hash';
import type { Json } from '../core/json';
import { editedByHand, type Preview, previewOf, type TabPreview, type UserCell } from '../core/preview';
import type { Tab } from '../core/tab';
import { type Locale, say, sayIt } from '../core/text';
import { DOOR } from '../texts/door';
import { linePrint, linesToWipe, readBuilt } from './built';
import { labelIn, type Offer, titleIn } from './offer';
import { changeFits } from './undo';
import type { Workbook } from './workbook';

export interface Thought {
  readonly workbook: Workbook;
  readonly tabs: Readonly<Record<string, Tab>>;
  readonly outcome: Outcome;
  /** The seed that was drawn for it. */
  readonly chance?: string;
}

export interface Previewed extends Preview {
  readonly notice: string;
  readonly token: string;
  readonly reply?: Json;
}

function handEdits({ workbook, tabs, outcome }: Thought): readonly UserCell[] {
  return outcome.edits.flatMap((edit) => {
    if (edit.do !== 'draw-report' && edit.do !== 'replace-rows' && edit.do !== 'delete-tab') return [];
    const id = touchedTab(edit) ?? '';
    const tab = tabs[id];
    const built = readBuilt(workbook, id);
    return tab && built ? editedByHand(edit, tab, built.lines, linePrint) : [];
  });
}

/** `3 new rows, 2 rows changed`: what does not happen is not mentioned. */
function partsOf({ added, changed, kept, skipped, gone }: TabPreview, locale: Locale): string {
  if (gone) return say(changed > 0 ? DOOR.previewGone : DOOR.previewGoneBlank, locale, { count: changed });
  const parts = [
    [added, DOOR.previewAdded],
    [changed, DOOR.previewChanged],
    [kept, DOOR.previewKept],
    [skipped, DOOR.previewSkipped],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, text]) => say(text, locale, { count }));
  return said.length > 0 ? said.join(', ') : say(DOOR.previewLaidOut, locale);
}

/** Says what would happen, and whether it can be undone. */
function noticeOf(offer: Offer, thought: Thought, shown: Preview, edited: number, locale: Locale): string {
  const { edits, foreseen } = thought.outcome;
  const told = foreseen ? [sayIt(foreseen, locale)] : [];
  if (edits.length === 0) return [say(DOOR.nothingToDo, locale), ...told].join('\n');
  const lines = shown.tabs.map((tab) =>
    say(DOOR.previewTab, locale, { tab: titleIn(offer, tab.id), parts: partsOf(tab, locale) }),
  );
  lines.push(...told);
  if (edited > 0) lines.push(say(DOOR.handEdits, locale, { count: edited }));
  lines.push(
    say(changeFits(edits) ? DOOR.canUndo : DOOR.cannotUndo, locale, { command: labelIn(offer, 'undo') }),
  );
  return lines.join('\n');
}

const CHANCE = /^\w+ ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** What was drawn for the preview is drawn again when it is accepted. */
export const chanceIn = (token = ''): string | undefined => CHANCE.exec(token)?.[1];

/** Rests on the edits alone: a colleague's unrelated row changes none of them. */
export const tokenOf = ({ outcome: { edits }, chance }: Thought): string =>
  fingerprint(JSON.stringify(edits)) + (chance === undefined ? '' : ` ${chance}`);

export function preview(offer: Offer, thought: Thought, person: Locale): Previewed {
  const { outcome, tabs, workbook } = thought;
  const shown = previewOf(outcome.edits, tabs, touchedTab, outcome.counts ?? [], (id) =>
    linesToWipe(workbook, id),
  );
  const edited = handEdits(thought);
  return {
    tabs: shown.tabs,
    userCells: [...shown.userCells, ...edited],
    notice: noticeOf(offer, thought, shown, edited.length, person),
    token: tokenOf(thought),
  };
}
