/** Short notices in the lower right corner, as Sheets shows them. */

import { button, element } from './element';
import { say } from './texts';

const SECONDS = 6;

let shelf: HTMLElement | undefined;

export function toast(title: string, text: string): void {
  if (shelf === undefined) {
    shelf = element('div', { class: 'poac-toasts', role: 'status', 'aria-live': 'polite' });
    document.body.append(shelf);
  }
  const note = element('div', { class: 'poac-toast' });
  const close = button('×', () => note.remove(), { class: 'poac-icon', 'aria-label': say('close') });
  const heading = title === '' ? [] : [element('strong', {}, title)];
  note.append(element('div', { class: 'words' }, ...heading, element('p', {}, text)), close);
  shelf.append(note);
  setTimeout(() => note.remove(), SECONDS * 1000);
}
