/** Carries any command out: reads, thinks, previews, writes; knows no pillar. */

import { isTooLong, MOST_LETTERS, textOf } from '../core/cell';
import { type Change, type Command, type Desk, isRefusal, type Outcome, type Refusal } from '../core/command';
import { writtenCells } from '../core/edit';
import type { Json } from '../core/json';
import type { Tab } from '../core/tab';
import type { TabTemplate } from '../core/template';
import { type Locale, type Saying, say, sayIt } from '../core/text';
import { DOOR } from '../texts/door';
import { applyEdits } from './apply';
import { isDrawn, readBuilt } from './built';
import { today } from './cells';
import { stateAfter } from './menu-state';
import { labelIn, type Offer, titleIn } from './offer';
import { othersFor } from './other-tabs';
import { readTabs } from './read-tabs';
import { selectedIn } from './selected';
import { showCell } from './show-cell';
import { chanceIn, type Previewed, preview, type Thought, tokenOf } from './show-preview';
import { readChange, rememberChange } from './undo';
import { closedDaysIn, kept, openWorkbook, schemaVersion, type Workbook } from './workbook';

/** `gentle`: carried out at once, unless a person's own words are concerned or the command has something to say first; then the preview is the answer. */
export const MODES = ['call', 'preview', 'gentle'] as const;

export interface Request {
  readonly input: Json;
  readonly mode: (typeof MODES)[number];
  /** Token of the preview that the person accepted. */
  readonly accept?: string;
}

export interface Failure {
  readonly code: Refusal['code'] | 'failed';
  readonly message: string;
  readonly remedy: string;
  readonly tab?: string;
  readonly cell?: string;
  readonly questions?: Json;
}

export interface Done {
  readonly reply: Json;
  readonly notice: string;
}

export type Envelope =
  | { readonly ok: true; readonly value: Done | Previewed }
  | { readonly ok: false; readonly error: Failure };

const LOCK_MILLISECONDS = 10_000;

const refuse = (code: Refusal['code'], message: Saying, remedy: Saying, tab?: string): Refusal => ({
  code,
  message,
  remedy,
  ...(tab === undefined ? {} : { tab }),
});

function failureOf(refusal: Refusal, locale: Locale): Failure {
  const { code, message, remedy, tab, cell, questions } = refusal;
  return {
    code,
    message: sayIt(message, locale),
    remedy: sayIt(remedy, locale),
    ...(tab === undefined ? {} : { tab }),
    ...(cell === undefined ? {} : { cell }),
    ...(questions === undefined ? {} : { questions }),
  };
}

/** Why the command may not work in this workbook now; undefined where it may. */
function hindrance(offer: Offer, workbook: Workbook): Refusal | undefined {
  const { command, name } = offer;
  const version = schemaVersion(workbook);
  if (version > offer.version && !command.readsOnly)
    return refuse('refused', { text: DOOR.newer, gaps: { version } }, { text: DOOR.newerRemedy });
  const { building } = workbook;
  if (!building || building.command === name || command.mends || command.readsOnly) return undefined;
  const gaps = {
    command: labelIn(offer, building.command),
    tabs: {
      id: building.tabs.map((id) => titleIn(offer, id).id).join(', '),
      en: building.tabs.map((id) => titleIn(offer, id).en).join(', '),
    },
  };
  const text = building.tabs.length > 0 ? DOOR.unfinished : DOOR.brokenOff;
  return refuse('refused', { text, gaps }, { text: DOOR.unfinishedRemedy, gaps });
}

function missing(offer: Offer, tabs: Readonly<Record<string, Tab>>): Refusal | undefined {
  const { command } = offer;
  if (!command.anywhere && Object.keys(tabs).length === 0) {
    const gaps = { command: labelIn(offer, 'startYear') };
    return refuse('refused', { text: DOOR.notSetUp }, { text: DOOR.notSetUpRemedy, gaps });
  }
  const needed = command.reads.filter((template) => !command.optional.includes(template));
  const lost = needed.find(({ id }) => tabs[id] === undefined);
  if (!lost) return undefined;
  const gaps = { tab: lost.title, command: labelIn(offer, 'repairWorkbook') };
  return refuse('damaged', { text: DOOR.missingTab, gaps }, { text: DOOR.missingTabRemedy, gaps }, lost.id);
}

/** Half made by a command that was broken off, or a report that nobody remembers having finished. */
function unfinishedIn(
  workbook: Workbook,
  tabs: Readonly<Record<string, Tab>>,
  { glances = [] }: Command,
): readonly string[] {
  const reports = Object.values(tabs)
    .map(({ template }) => template)
    .filter((template) => template.shape === 'report' && !glances.includes(template))
    .filter(({ id }) => !isDrawn(readBuilt(workbook, id)));
  return [...new Set([...(workbook.building?.tabs ?? []), ...reports.map(({ id }) => id)])];
}

/** An undo reads only what the last change touched. */
function wanted(command: Command, input: Json, lastChange: Change | undefined): readonly TabTemplate[] {
  const also = command.readsAlso?.(input) ?? [];
  const all = [...new Set([...command.reads, ...command.optional, ...also])];
  if (!command.undoes) return all;
  const touched = [...(lastChange?.added ?? []), ...(lastChange?.cells ?? [])].map(({ tab }) => tab);
  const rebuilt = lastChange?.follows ? (command.rebuildsFrom ?? []).map(({ id }) => id) : [];
  return all.filter(({ id }) => touched.includes(id) || rebuilt.includes(id));
}

/** Google would refuse it half way through. */
function tooLong({ edits }: Outcome): Refusal | undefined {
  const cell = edits.flatMap(writtenCells).find(isTooLong);
  if (cell === undefined) return undefined;
  const gaps = { start: textOf(cell).slice(0, 40), most: MOST_LETTERS };
  return refuse('bad-input', { text: DOOR.tooLong, gaps }, { text: DOOR.tooLongRemedy, gaps });
}

const wantsSelection = ({ readsSelection }: Command, input: Json): boolean =>
  typeof readsSelection === 'function' ? readsSelection(input) : readsSelection === true;

function think(offer: Offer, { input, accept }: Request, person: Locale): Thought | Refusal {
  const { command } = offer;
  const thinking = command.accept(input);
  if (isRefusal(thinking)) return thinking;
  const workbook = openWorkbook(person);
  const hindered = hindrance(offer, workbook);
  if (hindered) return hindered;
  const lastChange = command.undoes ? readChange() : undefined;
  const tabs = readTabs(workbook, wanted(command, input, lastChange), command.glances);
  const lost = command.undoes ? undefined : missing(offer, tabs);
  if (lost) return lost;
  const closedDays = closedDaysIn(workbook);
  const desk: Desk = {
    tabs,
    today: today(workbook.zone),
    language: workbook.language,
    framework: workbook.framework,
    unfinished: unfinishedIn(workbook, tabs, command),
    resumes: workbook.building?.command === offer.name,
    version: schemaVersion(workbook),
    unmarked: [...workbook.unmarked],
    ...kept(workbook),
    ...(command.draws ? { chance: chanceIn(accept) ?? Utilities.getUuid() } : {}),
    ...(lastChange ? { lastChange } : {}),
    ...(closedDays ? { closedDays } : {}),
    ...othersFor(workbook, command, input),
    ...(wantsSelection(command, input) ? selectedIn(workbook) : {}),
  };
  const outcome = thinking(desk);
  if (isRefusal(outcome)) return outcome;
  const { chance } = desk;
  return tooLong(outcome) ?? { workbook, tabs, outcome, ...(chance === undefined ? {} : { chance }) };
}

/** A tab that is being made takes the language that the command chose, if it chose one. */
function chosenLanguage({ workbook, outcome }: Thought): Locale {
  const fact = outcome.edits.find((edit) => edit.do === 'remember' && edit.fact === 'language');
  return fact?.do === 'remember' && fact.value === 'en'
    ? 'en'
    : fact?.do === 'remember'
      ? 'id'
      : workbook.language;
}

function write(offer: Offer, thought: Thought): void {
  const { workbook, tabs, outcome } = thought;
  if (outcome.edits.length === 0 && !workbook.building) return;
  const place = (id: string, key: string): number | undefined => {
    const columns = offer.schema.find((template) => template.id === id)?.columns ?? [];
    const found = columns.findIndex((column) => column.key === key);
    return found < 0 ? undefined : found;
  };
  const laying = { workbook, language: chosenLanguage(thought), tabs, schema: place };
  const settle = (change: Change): void => rememberChange(change, outcome.edits, offer.command);
  applyEdits(
    {
      command: offer.name,
      workbook,
      tabs,
      laying,
      unfinished: unfinishedIn(workbook, tabs, offer.command),
      settle,
    },
    outcome.edits,
  );
}

function read(offer: Offer, request: Request, person: Locale): Done | Refusal {
  const thought = think(offer, request, person);
  if (isRefusal(thought)) return thought;
  const { workbook, outcome } = thought;
  const unseen = outcome.show && showCell(workbook, outcome.show);
  return unseen ?? { reply: outcome.reply, notice: sayIt(outcome.notice, person) };
}

function call(offer: Offer, request: Request, person: Locale): Done | Previewed | Refusal {
  if (offer.command.readsOnly) return read(offer, request, person);
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(LOCK_MILLISECONDS))
    return refuse('busy', { text: DOOR.busy }, { text: DOOR.busyRemedy });
  try {
    const thought = think(offer, request, person);
    if (isRefusal(thought)) return thought;
    const { outcome } = thought;
    if (request.accept !== undefined && request.accept !== tokenOf(thought)) {
      return refuse('stale', { text: DOOR.stale }, { text: DOOR.staleRemedy });
    }
    const shown = request.mode === 'gentle' ? preview(offer, thought, person) : undefined;
    // The page has to name the tabs of those cells: what else the command has to say comes along.
    if (shown && (shown.userCells.length > 0 || outcome.foreseen)) return { ...shown, reply: outcome.reply };
    write(offer, thought);
    if (
      thought.workbook.building ||
      (outcome.edits.length > 0 && (offer.command.anywhere || offer.command.mends))
    )
      offer.onReady?.(stateAfter(thought), person);
    return { reply: outcome.reply, notice: sayIt(outcome.notice, person) };
  } finally {
    lock.releaseLock();
  }
}

/** A service of Google's failed; anything else is a mistake of ours and stays loud. */
const isServiceFailure = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && (error as Error).name === 'Exception';

export function carryOut(offer: Offer, request: Request, person: Locale): Envelope {
  try {
    if (request.mode === 'preview') {
      const thought = think(offer, request, person);
      if (isRefusal(thought)) return { ok: false, error: failureOf(thought, person) };
      return { ok: true, value: preview(offer, thought, person) };
    }
    const done = call(offer, request, person);
    return isRefusal(done) ? { ok: false, error: failureOf(done, person) } : { ok: true, value: done };
  } catch (error) {
    if (!isServiceFailure(error)) throw error;
    const message = say(DOOR.failed, person, { reason: error.message });
    return { ok: false, error: { code: 'failed', message, remedy: say(DOOR.failedRemedy, person) } };
  }
}

export function unknownCommand(command: string, locale: Locale): Envelope {
  const message = say(DOOR.unknownCommand, locale, { command });
  return { ok: false, error: { code: 'bad-input', message, remedy: say(DOOR.unknownCommandRemedy, locale) } };
}

/** A page of an earlier version, perhaps: nothing is guessed and nothing written. */
export const unreadableRequest = (locale: Locale): Envelope => ({
  ok: false,
  error: {
    code: 'bad-input',
    message: say(DOOR.unreadable, locale),
    remedy: say(DOOR.unreadableRemedy, locale),
  },
});
