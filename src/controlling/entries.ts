/** What the commands share that take entries of people: their refusals, and the numbers of new rows. */

import { textOf } from '../core/cell';
import type { Refusal } from '../core/command';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Saying, Text } from '../core/text';

/** So many entries are taken at once. */
export const MOST_ENTRIES = 200;

export const badInput = (message: Text, remedy: Text, gaps: Saying['gaps'] = {}): Refusal => ({
  code: 'bad-input',
  message: { text: message, gaps },
  remedy: { text: remedy, gaps },
});

/** Gives the next IDs of a tab, `E0001` on: numbers that stand are never given again. */
export function nextIds(tab: Tab | undefined, letter: string): () => string {
  const pattern = new RegExp(`^${letter}(\\d{1,9})$`);
  let last = 0;
  for (let index = FIRST_ROW - 1; tab && index < tab.grid.length; index += 1) {
    const number = Number(pattern.exec(textOf(cellAt(tab.grid[index], tab.places.id)))?.[1] ?? 0);
    last = Math.max(last, number);
  }
  return () => {
    last += 1;
    return `${letter}${String(last).padStart(4, '0')}`;
  };
}
