/** The command "Paste a list": people, classes, rooms or budget lines come in as they are copied from a table. */

import { type Command, isRefusal, type Refusal } from '../core/command';
import { isObject, type Json, property } from '../core/json';
import { same, type Text } from '../core/text';
import { listText } from '../organizing/wording';
import { classes } from '../tabs/classes';
import { funds } from '../tabs/funds';
import { personnel } from '../tabs/personnel';
import { rooms } from '../tabs/rooms';
import { adoptTab } from './adopt-tab';

const LISTS: readonly string[] = [personnel.id, classes.id, rooms.id, funds.id];

const refuse = (message: Text, remedy: Text): Refusal => ({
  code: 'bad-input',
  message: { text: message },
  remedy: { text: remedy, gaps: { lists: listText(LISTS.map(same)) } },
});

const NO_LIST = refuse(
  { id: 'Belum dikatakan daftar apa yang ditempel.', en: 'It is not said what list this is.' },
  { id: 'Pilih salah satu: {lists}.', en: 'Choose one of: {lists}.' },
);

/** The same wish, where it is one for a list. */
function listAsked(input: Json): Json | Refusal {
  const into = property(input, 'into');
  return isObject(input) && typeof into === 'string' && LISTS.includes(into) ? input : NO_LIST;
}

function wanted<T>(input: Json, ask: ((given: Json) => T) | undefined): T | undefined {
  const given = listAsked(input);
  return isRefusal(given) ? undefined : ask?.(given);
}

/** Input `{into, text}` or `{into, tab}`, and what `adoptTab` takes besides: `map` and the answers. */
export const importRoster: Command = {
  reads: [],
  optional: [],
  readsAlso: (input) => wanted(input, adoptTab.readsAlso) ?? [],
  readsOther: (input) => wanted(input, adoptTab.readsOther),
  accept: (input) => {
    const given = listAsked(input);
    return isRefusal(given) ? given : adoptTab.accept(given);
  },
};
