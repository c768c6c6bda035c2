/** Ui: menus, dialogs that wait for an answer, sidebars (§1.1, §1.7). */

import type { MenuNode } from '../execution';
import { behind, itself } from './behind';
import { endExecution } from './call';
import { member, nameOfMember } from './enums';
import type { HtmlSelf } from './html';
import type { Self } from './runtime';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type Response = GoogleAppsScript.Base.PromptResponse;
type Html = GoogleAppsScript.HTML.HtmlOutput;

interface MenuSelf extends Self {
  readonly label: string;
  items: readonly MenuNode[];
}

interface ResponseSelf extends Self {
  readonly button: string;
  readonly text: string;
}

/** Which button an answer presses: `yes` and `ok` the agreeing one, `no` and `cancel` the other. */
const AGREES: Readonly<Record<string, string>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

function buttonFor(answer: string, buttons: string): string {
  const word = answer.toLowerCase();
  if (word === 'close') return 'CLOSE';
  if (word === 'cancel') return buttons.endsWith('CANCEL') ? 'CANCEL' : 'CLOSE';
  if (word === 'no') return buttons.startsWith('YES') ? 'NO' : buttonFor('cancel', buttons);
  return AGREES[buttons] ?? 'OK';
}

interface Dialog {
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

/** The overloads of alert and prompt: (text), (text, buttons), (title, text, buttons). */
function dialogOf(args: readonly unknown[]): Dialog {
  const texts = args.filter((item): item is string => typeof item === 'string');
  const buttons = args.find((item) => typeof item !== 'string');
  return {
    title: texts.length > 1 ? (texts[0] ?? '') : '',
    message: texts.at(-1) ?? '',
    buttons: buttons === undefined ? 'OK' : nameOfMember(buttons),
  };
}

/** The next answer. Without one the execution ends: nobody is there to press a button. */
function ask(self: Self, kind: 'alert' | 'prompt', dialog: Dialog): string {
  const answer = self.runtime.world.answers.shift();
  if (answer === undefined) {
    self.runtime.asked = { kind, ...dialog };
    return endExecution(self.runtime, { is: 'needs-answer', dialog: dialog.message });
  }
  self.runtime.shown.push({ kind, ...dialog, answer });
  return answer;
}

const BUTTON_WORDS: readonly string[] = ['yes', 'no', 'ok', 'cancel', 'close'];

function showPage(self: Self, kind: 'sidebar' | 'dialog', html: Html, title: string | undefined): void {
  const page = behind<HtmlSelf>(html);
  const { width, height, content } = page;
  const size = { ...(width !== null && { width }), ...(height !== null && { height }) };
  self.runtime.shown.push({ kind, title: title ?? page.title, html: content, ...size });
}

export const ui = {
  createMenu(this: Self, label: string) {
    return this.runtime.make<Menu>('Menu', { label, items: [] }); // §1.1
  },
  createAddonMenu(this: Self) {
    return this.runtime.make<Menu>('Menu', { label: '', items: [] }); // §1.1
  },
  alert(this: Self, ...args: unknown[]): Button {
    const dialog = dialogOf(args);
    return member('Button', buttonFor(ask(this, 'alert', dialog), dialog.buttons)); // §1.7
  },
  prompt(this: Self, ...args: unknown[]): Response {
    const dialog = dialogOf(args);
    const answer = ask(this, 'prompt', dialog);
    const text = BUTTON_WORDS.includes(answer.toLowerCase()) ? '' : answer;
    const button = buttonFor(text === '' ? answer : 'ok', dialog.buttons);
    return this.runtime.make<Response>('PromptResponse', { button, text }); // unverified
  },
  showSidebar(this: Self, html: Html) {
    showPage(this, 'sidebar', html, undefined); // §1.4, §1.6
  },
  showModalDialog(this: Self, html: Html, title: string) {
    showPage(this, 'dialog', html, title); // §1.4
  },
  showModelessDialog(this: Self, html: Html, title: string) {
    showPage(this, 'dialog', html, title); // §1.4
  },
} satisfies Partial<Ui>;

export const promptResponse = {
  getSelectedButton(this: ResponseSelf): Button {
    return member('Button', this.button); // unverified
  },
  getResponseText(this: ResponseSelf) {
    return this.text; // unverified
  },
} satisfies Partial<Response>;

function append(self: MenuSelf, node: MenuNode): Menu {
  self.items = [...self.items, node];
  return itself(self);
}

export const menu = {
  addItem(this: MenuSelf, label: string, call: string) {
    return append(this, { label, call }); // §1.1
  },
  addSeparator(this: MenuSelf) {
    return append(this, { separator: true }); // §1.1
  },
  addSubMenu(this: MenuSelf, inner: Menu) {
    const { label, items } = behind<MenuSelf>(inner);
    return append(this, { label, items }); // §1.1
  },
  addToUi(this: MenuSelf) {
    this.runtime.menu = this.items; // §1.1
  },
} satisfies Partial<Menu>;
