/** Dialogs that wait: the add-on's alerts and prompts, and the page's own questions. */

import type { Question } from '../execution';
import { button, element } from './element';
import { say, type Word } from './texts';

interface Choice {
  readonly word: Word;
  readonly answer: string;
}

/** By the name in Ui.ButtonSet; the first is what Enter presses. */
const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  OK: [{ word: 'ok', answer: 'ok' }],
  OK_CANCEL: [
    { word: 'ok', answer: 'ok' },
    { word: 'cancel', answer: 'cancel' },
  ],
  YES_NO: [
    { word: 'yes', answer: 'yes' },
    { word: 'no', answer: 'no' },
  ],
  YES_NO_CANCEL: [
    { word: 'yes', answer: 'yes' },
    { word: 'no', answer: 'no' },
    { word: 'cancel', answer: 'cancel' },
  ],
};

const FALLBACK: readonly Choice[] = [{ word: 'ok', answer: 'ok' }];

function input(question: Question): HTMLInputElement | undefined {
  if (question.kind !== 'prompt') return undefined;
  const attributes = { type: 'text', 'aria-labelledby': 'dialog-text', autocomplete: 'off' };
  return element('input', attributes);
}

/**
 * Shows a dialog over the page until it is answered; the browser keeps the focus inside.
 *
 * @returns the answer as the workbench takes it: a button's word, or what was typed.
 */
export function ask(question: Question): Promise<string> {
  const before = document.activeElement;
  const field = input(question);
  const choices = CHOICES[question.buttons] ?? FALLBACK;
  return new Promise((resolve) => {
    const dialog = element('dialog', {
      class: 'poac-dialog',
      'aria-modal': 'true',
      'aria-labelledby': question.title === '' ? 'dialog-text' : 'dialog-title',
      'aria-describedby': 'dialog-text',
    });
    const finish = (answer: string): void => {
      const typed = field?.value.trim() ?? '';
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      resolve(answer === 'ok' && typed !== '' ? typed : answer);
    };
    const buttons = choices.map(({ word, answer }, place) =>
      button(say(word), () => finish(answer), { class: place === 0 ? 'poac-button primary' : 'poac-button' }),
    );
    dialog.append(
      ...(question.title === '' ? [] : [element('h2', { id: 'dialog-title' }, question.title)]),
      element('p', { id: 'dialog-text', class: 'dialog-text' }, question.message),
      ...(field ? [field] : []),
      element('div', { class: 'buttons' }, ...buttons),
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish('close');
    });
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && event.target === field) {
        event.preventDefault();
        finish(choices[0]?.answer ?? 'ok');
      }
    });
    document.body.append(dialog);
    dialog.showModal();
    (field ?? buttons[0])?.focus();
  });
}

/** A question of the page itself. */
export const confirm = async (message: string, title = ''): Promise<boolean> =>
  (await ask({ kind: 'alert', title, message, buttons: 'OK_CANCEL' })) === 'ok';

/** Something to read and close. */
export const tell = async (title: string, message: string): Promise<void> => {
  await ask({ kind: 'alert', title, message, buttons: 'OK' });
};
