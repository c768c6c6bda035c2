/** What the panel of costs calls an action: words, never the name of a function. */

import { COMMANDS, type CommandName, entryOf } from '../../../src/commands';
import { HIDDEN_WORDS } from '../../../src/workbench/live/asked-words';
import { askedFor } from '../../../src/workbench/live/cost';

const NAMES = Object.keys(COMMANDS) as readonly CommandName[];
const MENU = [{ label: 'Rekam', items: [{ label: 'Catat kegiatan...', call: 'recordSession' }] }];

it('knows the add-on’s own words for everything that no menu names', () => {
  const hidden = NAMES.map((name) => [name, entryOf(name)] as const).filter(
    ([, { place }]) => place === 'hidden',
  );
  expect(HIDDEN_WORDS).toEqual(Object.fromEntries(hidden.map(([name, { label }]) => [name, label])));
});

it.each([
  ['ask', { command: 'recordSession', mode: 'call' }, 'Catat kegiatan'],
  ['ask', { command: 'applyFix', mode: 'preview' }, 'Perbaiki temuan'],
  ['ask', { command: 'constructor' }, 'Permintaan dari bilah samping'],
  ['openPage', 'recordSession', 'Catat kegiatan'],
  ['openPage', undefined, 'Permintaan dari bilah samping'],
])('says of %s(%j): %s', (name, request, words) => {
  expect(askedFor(name, [request], { menu: MENU, user: 'id' })).toBe(words);
});
