/**
 * What Apps Script sees. The build turns each export into a global function, so an export here is a
 * promise to menus, triggers and sidebars: the names may not change.
 */

import { COMMANDS, type CommandName, entryOf, isCommandName, WORKBOOK } from './commands';
import { isObject, type Json, property } from './core/json';
import type { Locale } from './core/text';
import {
  carryOut,
  type Envelope,
  MODES,
  type Request,
  unknownCommand,
  unreadableRequest,
} from './google/carry-out';
import { openFromMenu, openSidebarOf, pageAnswered, personLanguage, showMenu } from './google/menu';
import { menuState } from './google/menu-state';
import { type MenuState, menuTree } from './google/menu-tree';
import type { Offer } from './google/offer';

const NAMES = Object.keys(COMMANDS) as readonly CommandName[];

function buildMenu(state: MenuState, locale: Locale): void {
  const items = NAMES.map((name) => {
    const { label, place, starts, ofSample, command } = entryOf(name);
    return {
      name,
      label,
      place,
      starts: starts === true,
      mends: command.mends === true,
      ofSample: ofSample === true,
    };
  });
  showMenu('POAC', menuTree(items, state), locale);
}

/** It has been carried out by then: a menu that stays as it was is no reason to say that it failed. */
function followMenu(state: MenuState, locale: Locale): void {
  try {
    buildMenu(state, locale);
  } catch {
    // The menu follows when the workbook is opened the next time.
  }
}

const offerOf = (name: CommandName): Offer => ({
  name,
  command: entryOf(name).command,
  labels: Object.fromEntries(NAMES.map((one) => [one, entryOf(one).label])),
  onReady: followMenu,
  ...WORKBOOK,
});

/** Runs on every open, before the person has authorized anything. */
export function onOpen(event?: { readonly authMode: unknown }): void {
  buildMenu(menuState(event?.authMode, WORKBOOK.version), personLanguage());
}

export function onInstall(event?: { readonly authMode: unknown }): void {
  onOpen(event);
}

/** Tells the page which language the person reads. */
type Answer = Envelope & { readonly locale: Locale };

/**
 * The only door for sidebars.
 *
 * @param request `{command, input, mode: 'call' | 'preview' | 'gentle', accept?}`; `accept` is the token of an accepted preview.
 * @returns an envelope with the value or the error that the person should see; never a Date.
 */
export function ask(request: Json): Answer {
  const locale = personLanguage();
  return { ...answer(request, locale), locale };
}

const isMode = (given: Json): given is Request['mode'] => MODES.some((one) => one === given);

/** What is missing has its usual value; what is there and cannot be read is never taken for something else. */
function answer(request: Json, locale: Locale): Envelope {
  const name = property(request, 'command');
  if (typeof name !== 'string' || !isCommandName(name)) {
    return unknownCommand(typeof name === 'string' ? name.slice(0, 40) : '', locale);
  }
  const input = property(request, 'input') ?? {};
  const mode = property(request, 'mode') ?? 'call';
  const accept = property(request, 'accept') ?? undefined;
  const isReadable = isObject(input) && isMode(mode) && (accept === undefined || typeof accept === 'string');
  if (!isReadable) return unreadableRequest(locale);
  if (entryOf(name).command.readsOnly || mode === 'gentle') pageAnswered();
  return carryOut(offerOf(name), { input, mode, ...(accept === undefined ? {} : { accept }) }, locale);
}

const fromMenu = (name: CommandName): void => openFromMenu(offerOf(name), entryOf(name), personLanguage());

/**
 * What a page's buttons ask for: another page in its place, as if the menu had been used. Anything else is
 * refused without a word: the page says where it stands in the menu.
 *
 * @returns whether it opened.
 */
export function openPage(name: Json): boolean {
  if (typeof name !== 'string' || !isCommandName(name)) return false;
  return openSidebarOf(offerOf(name), entryOf(name), personLanguage());
}

export const showToday = (): void => fromMenu('showToday');
export const startYear = (): void => fromMenu('startYear');
export const removeSample = (): void => fromMenu('removeSample');
export const rankNeeds = (): void => fromMenu('rankNeeds');
export const readNeeds = (): void => fromMenu('readNeeds');
export const answerNeeds = (): void => fromMenu('answerNeeds');
export const derivePlan = (): void => fromMenu('derivePlan');
export const startNextYear = (): void => fromMenu('startNextYear');
export const readPlan = (): void => fromMenu('readPlan');
export const setVolumes = (): void => fromMenu('setVolumes');
export const moveSession = (): void => fromMenu('moveSession');
export const showServicePlan = (): void => fromMenu('showServicePlan');
export const readServicePlan = (): void => fromMenu('readServicePlan');
export const checkOrganizing = (): void => fromMenu('checkOrganizing');
export const recordSession = (): void => fromMenu('recordSession');
export const sessionsToRecord = (): void => fromMenu('sessionsToRecord');
export const ignoreFinding = (): void => fromMenu('ignoreFinding');
export const applyFix = (): void => fromMenu('applyFix');
export const markCells = (): void => fromMenu('markCells');
export const explainCheck = (): void => fromMenu('explainCheck');
export const goToCell = (): void => fromMenu('goToCell');
export const importSessions = (): void => fromMenu('importSessions');
export const issueCodes = (): void => fromMenu('issueCodes');
export const closeMonth = (): void => fromMenu('closeMonth');
export const importRoster = (): void => fromMenu('importRoster');
export const adoptTab = (): void => fromMenu('adoptTab');
export const proposeAdoption = (): void => fromMenu('proposeAdoption');
export const buildSummary = (): void => fromMenu('buildSummary');
export const buildReport = (): void => fromMenu('buildReport');
export const reviewEvaluations = (): void => fromMenu('reviewEvaluations');
export const closeFollowUps = (): void => fromMenu('closeFollowUps');
export const showCase = (): void => fromMenu('showCase');
export const offerSummaries = (): void => fromMenu('offerSummaries');
export const traceSummary = (): void => fromMenu('traceSummary');
export const listDue = (): void => fromMenu('listDue');
export const undo = (): void => fromMenu('undo');
export const repairWorkbook = (): void => fromMenu('repairWorkbook');
export const exportPack = (): void => fromMenu('exportPack');
export const importPack = (): void => fromMenu('importPack');
export const comparePack = (): void => fromMenu('comparePack');
export const prepareSharing = (): void => fromMenu('prepareSharing');
export const detachPack = (): void => fromMenu('detachPack');
export const switchLanguage = (): void => fromMenu('switchLanguage');
export const switchFramework = (): void => fromMenu('switchFramework');
export const about = (): void => fromMenu('about');
