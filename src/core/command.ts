/** Something a person can ask of the add-on: reads tabs, thinks, and proposes edits. */

import type { Grid } from './cell';
import type { CivilDate } from './civil-date';
import type { ClosedDays } from './closed-months';
import type { CellChange, Edit } from './edit';
import type { Json } from './json';
import type { TabOf } from './record';
import type { Tab } from './tab';
import type { Pillar, TabTemplate } from './template';
import type { Locale, Saying } from './text';

export const REFUSALS = ['refused', 'stale', 'busy', 'bad-input', 'damaged'] as const;

export type RefusalCode = (typeof REFUSALS)[number];

/** Why a command does nothing, and what the person can do about it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: Saying;
  readonly remedy: Saying;
  readonly tab?: string;
  readonly cell?: string;
  /** What the person has to decide first, for a page that asks it; the remedy says it in words. */
  readonly questions?: Json;
}

/** A tab of the person's own, as it was read. */
export interface OtherTab {
  readonly title: string;
  readonly grid: Grid;
  /** Template id, where it is one of our tabs after all. */
  readonly ours?: string;
}

/** Everything that a command may know. */
export interface Desk {
  /** The tabs that the command reads, by template id; one that is missing from the workbook is missing here. */
  readonly tabs: Readonly<Record<string, Tab>>;
  readonly today: CivilDate;
  /** The workbook's language. */
  readonly language: Locale;
  /** The workbook's framework: `pola17`, `pop2016` or `asca`. */
  readonly framework: string;
  /** A command that was broken off left these tabs half made; it is this command's to finish them. */
  readonly unfinished: readonly string[];
  /** This command was broken off before and is being finished. */
  readonly resumes: boolean;
  /** The schema version that made the workbook; 0 where its facts are gone. */
  readonly version: number;
  /** Tabs that lost their mark and were found by their key row or headers. */
  readonly unmarked: readonly string[];
  /** What stands here is the sample school, as it came or as somebody went on with it. */
  readonly sample?: true;
  /** Tabs, by template id, that show which of their cells have a finding. */
  readonly marked?: readonly string[];
  /** A seed that nobody can guess, only for commands that draw lots. */
  readonly chance?: string;
  /** What the last command changed of what people wrote; read only for commands that undo. */
  readonly lastChange?: Change;
  /** The tab of the person's own that the command asked for; missing where there is none of that name. */
  readonly other?: OtherTab;
  /** Titles of the tabs that are none of ours, in their order; for commands that list them. */
  readonly otherTitles?: readonly string[];
  /** Missing where the tab in front is none of ours. */
  readonly selected?: SelectedRow;
  /** What the days of closed months held when they were closed. */
  readonly closedDays?: ClosedDays;
}

/** Where the person stands. */
export interface SelectedRow {
  /** Template id. */
  readonly tab: string;
  /** 1-based. */
  readonly row: number;
}

/** What a command did to what people wrote, so that it can be undone. */
export interface Change {
  /** Name of the command. */
  readonly command: string;
  readonly added: readonly AddedRows[];
  readonly cells: readonly (CellChange & { readonly tab: string })[];
  /** Tabs that were made anew because they follow from others. */
  readonly follows?: readonly string[];
}

export interface AddedRows {
  readonly tab: string;
  /** 1-based. */
  readonly row: number;
  readonly count: number;
  /** Rows of the whole grid before they came. */
  readonly gridBefore: number;
  /** Fingerprint of our columns' cells, in template order. */
  readonly print: string;
}

export interface Counts {
  /** Template id. */
  readonly tab: string;
  readonly kept?: number;
  readonly skipped?: number;
}

/** A cell to be shown to the person. */
export interface Place {
  /** Template id. */
  readonly tab: string;
  /** Both 1-based. */
  readonly row: number;
  readonly column: number;
}

export interface Outcome {
  readonly edits: readonly Edit[];
  /** What the person is told when it is done. */
  readonly notice: Saying;
  readonly reply: Json;
  /** What the person should know before it is done, beside the rows that change. */
  readonly foreseen?: Saying;
  /** Rows that stay as they are or are left out, for the preview. */
  readonly counts?: readonly Counts[];
  /** Brought before the person; only a command that never writes has one. */
  readonly show?: Place;
}

/** A command whose input has been checked: from the desk to what should change. */
export type Thinking = (desk: Desk) => Outcome | Refusal;

export interface Command {
  /** Tabs that have to be there, unless `optional` names them too. */
  readonly reads: readonly TabTemplate[];
  /** Tabs that may be missing. */
  readonly optional: readonly TabTemplate[];
  /** Tabs that only some inputs call for; they may be missing. */
  readonly readsAlso?: (input: Json) => readonly TabTemplate[];
  /** Tabs that are read where they carry their mark; where none does, they are not looked for. */
  readonly glances?: readonly TabTemplate[];
  /** Title or number of a tab of the person's own that is read, too; never written. */
  readonly readsOther?: (input: Json) => string | undefined;
  /** Wants to know which tabs of the person's own there are. */
  readonly listsOthers?: (input: Json) => boolean;
  /** Wants to know which row the person has selected, whatever is asked or only for some inputs. */
  readonly readsSelection?: true | ((input: Json) => boolean);
  /** Works in a workbook that has not been set up. */
  readonly anywhere?: true;
  /** Finishes or mends what another command left half made. */
  readonly mends?: true;
  /** Never writes: needs no turn of its own and works beside a command that was broken off. */
  readonly readsOnly?: true;
  /** Draws lots: the desk gives it a seed, the same for a preview and for what is then carried out. */
  readonly draws?: true;
  /** Writes nothing of people's: what could be undone before can be undone afterwards. */
  readonly keepsUndo?: true;
  /** Takes back the last change. */
  readonly undoes?: true;
  /** Tabs from which an undo makes those anew that follow from others. */
  readonly rebuildsFrom?: readonly TabTemplate[];
  /** Checks what came from outside before any tab is read. */
  readonly accept: (input: Json) => Thinking | Refusal;
}

/** Where a command stands in the menu: above and below the groups of the pillars, or nowhere. */
export type MenuPlace = 'front' | Pillar | 'help' | 'hidden';

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'remedy' in value;

/** The tab under its own template's type; undefined where the workbook lacks it. */
export function tabOf<T extends TabTemplate>(desk: Pick<Desk, 'tabs'>, template: T): TabOf<T> | undefined {
  const tab = Object.keys(desk.tabs).includes(template.id) ? desk.tabs[template.id] : undefined;
  return tab ? { ...tab, template } : undefined;
}
