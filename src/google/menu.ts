/** The menu: opens a command's sidebar, or carries the command out by itself: question, preview, confirmation. */

import type { Json } from '../core/json';
import { type Locale, say, type Text } from '../core/text';
import { DOOR } from '../texts/door';
import { carryOut, type Failure } from './carry-out';
import type { MenuNode } from './menu-tree';
import { labelIn, type Offer } from './offer';

type Ui = GoogleAppsScript.Base.Ui;

function menuOf(
  ui: Ui,
  title: string,
  nodes: readonly MenuNode[],
  locale: Locale,
): GoogleAppsScript.Base.Menu {
  const menu = ui.createMenu(title);
  for (const node of nodes) {
    if (node.is === 'line') menu.addSeparator();
    else if (node.is === 'item') menu.addItem(node.label[locale], node.name);
    else menu.addSubMenu(menuOf(ui, node.label[locale], node.nodes, locale));
  }
  return menu;
}

/** Runs on every open, perhaps before the person has authorized anything: builds the menu, nothing more. */
export const showMenu = (title: string, nodes: readonly MenuNode[], locale: Locale): void =>
  menuOf(SpreadsheetApp.getUi(), title, nodes, locale).addToUi();

/** The only personal fact known without authorization. Never fails: Indonesian first. */
export function personLanguage(): Locale {
  try {
    return Session.getActiveUserLocale().startsWith('en') ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

function showFailure({ message, remedy }: Failure): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('POAC', `${message}\n\n${remedy}`, ui.ButtonSet.OK);
}

/** @returns undefined when the person closed the question. */
function askFor(words: string, key: string): Json | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('POAC', words, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? { [key]: answer.getResponseText().trim() } : undefined;
}

export interface MenuQuestion {
  readonly key: string;
  readonly words: Text;
}

/** What the menu has for a command. */
interface MenuEntry {
  readonly question?: MenuQuestion;
  readonly sidebar?: string;
}

/** The page that was opened last and has not been heard of since. */
const SILENT = 'poac-silent-page';

/** Long enough to come back to the menu after a page that stayed silent. */
const SILENT_SECONDS = 600;

/** Its first question has arrived. Never fails: it is no reason to leave a page without an answer. */
export function pageAnswered(): void {
  try {
    CacheService.getUserCache().remove(SILENT);
  } catch {
    // The page will merely not be opened when it is chosen again within a few minutes.
  }
}

/**
 * A page opens but never gets an answer where a person is signed in to several Google accounts. Who chooses the
 * same command again gets the questions of the menu, which work there.
 *
 * @returns false where the page cannot be opened or stayed silent the last time.
 */
function openSidebar(page: string, title: string): boolean {
  try {
    const cache = CacheService.getUserCache();
    if (cache.get(SILENT) === page) {
      cache.remove(SILENT);
      return false;
    }
    cache.put(SILENT, page, SILENT_SECONDS);
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
    return true;
  } catch {
    return false;
  }
}

/** @returns false where the command has no sidebar, or it cannot be shown. */
export function openSidebarOf(offer: Offer, { sidebar }: MenuEntry, locale: Locale): boolean {
  const title = labelIn(offer, offer.name)[locale].replace(/\.+$/, '');
  return sidebar !== undefined && openSidebar(sidebar, title);
}

/** Opens the command's sidebar; without one, or where it cannot be shown, the menu asks by itself. */
export function openFromMenu(offer: Offer, entry: MenuEntry, locale: Locale): void {
  if (!openSidebarOf(offer, entry, locale)) runFromMenu(offer, entry.question, locale);
}

/** As the menu does it: the person sees what would change and agrees before anything is written. */
function runFromMenu(offer: Offer, question: MenuQuestion | undefined, locale: Locale): void {
  const input = question ? askFor(question.words[locale], question.key) : {};
  if (input === undefined) return;
  const previewed = carryOut(offer, { input, mode: 'preview' }, locale);
  if (!previewed.ok) {
    showFailure(previewed.error);
    return;
  }
  const { value } = previewed;
  const changes = 'tabs' in value && value.tabs.some(({ added, changed }) => added + changed > 0);
  const ui = SpreadsheetApp.getUi();
  if (changes) {
    const answer = ui.alert('POAC', `${value.notice}\n\n${say(DOOR.goAhead, locale)}`, ui.ButtonSet.YES_NO);
    if (answer !== ui.Button.YES) return;
  }
  const accept = 'token' in value ? { accept: value.token } : {};
  const done = carryOut(offer, { input, mode: 'call', ...accept }, locale);
  if (done.ok) ui.alert('POAC', done.value.notice, ui.ButtonSet.OK);
  else showFailure(done.error);
}
