/** While the workbench is gone: calm words over the page, so that nothing is typed that nobody keeps. */

import { element } from './element';
import { say } from './texts';

export interface Lost {
  show(): void;
  hide(): void;
}

export function makeLost(): Lost {
  let dialog: HTMLDialogElement | undefined;
  let before: Element | null = null;
  return {
    show() {
      before = document.activeElement;
      dialog = element(
        'dialog',
        { class: 'poac-dialog', 'aria-modal': 'true', 'aria-labelledby': 'lost-title' },
        element('h2', { id: 'lost-title' }, say('lost')),
        element('p', { class: 'dialog-text', role: 'status' }, say('lostRetry')),
      );
      dialog.tabIndex = -1;
      dialog.addEventListener('cancel', (event) => event.preventDefault());
      document.body.append(dialog);
      dialog.showModal();
      dialog.focus();
    },
    hide() {
      dialog?.close();
      dialog?.remove();
      dialog = undefined;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
  };
}
