/** Which commands the menu offers in which state of the workbook, and how they are grouped. Touches nothing. */

import type { MenuPlace } from '../core/command';
import { PILLARS, type Pillar } from '../core/template';
import type { Text } from '../core/text';
import { MENU } from '../texts/menu';

/** What a command says of itself, in menu order within its place. */
export interface MenuItem {
  readonly name: string;
  readonly label: Text;
  readonly place: MenuPlace;
  /** Stands in the front, alone with the help, where nothing has been set up yet. */
  readonly starts: boolean;
  /** Works beside a command that was broken off. */
  readonly mends: boolean;
  /** Only where the sample school stands. */
  readonly ofSample: boolean;
}

/** `unknown` where nobody may look (AuthMode NONE) or the look fails. */
export type MenuState =
  | { readonly is: 'unknown' | 'empty' | 'newer' }
  | { readonly is: 'ready'; readonly isSample?: boolean }
  | { readonly is: 'broken off'; readonly command: string };

export type MenuNode =
  | { readonly is: 'item'; readonly label: Text; readonly name: string }
  | { readonly is: 'group'; readonly label: Text; readonly nodes: readonly MenuNode[] }
  | { readonly is: 'line' };

/** More would not be read: the pillars become sub-menus then. */
const MOST_ITEMS = 10;

const node = ({ name, label }: MenuItem): MenuNode => ({ is: 'item', label, name });

const finishing = (item: MenuItem): MenuNode => ({
  is: 'item',
  name: item.name,
  label: {
    id: `${MENU.finish.id}: ${item.label.id}`,
    en: `${MENU.finish.en}: ${item.label.en}`,
  },
});

/** Blocks with a line between them. */
const withLines = (blocks: readonly (readonly MenuNode[])[]): readonly MenuNode[] =>
  blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [{ is: 'line' } as const, ...block]));

function pillarNodes(
  pillar: Exclude<Pillar, 'settings'>,
  items: readonly MenuItem[],
  isLong: boolean,
): readonly MenuNode[] {
  const nodes = items.filter(({ place }) => place === pillar).map(node);
  return isLong && nodes.length > 1 ? [{ is: 'group', label: MENU[pillar], nodes }] : nodes;
}

function whole(items: readonly MenuItem[]): readonly MenuNode[] {
  const at = (place: MenuPlace): readonly MenuNode[] =>
    items.filter((item) => item.place === place).map(node);
  const isLong = items.length > MOST_ITEMS;
  const pillars = PILLARS.filter((pillar) => pillar !== 'settings');
  return withLines([
    at('front'),
    pillars.flatMap((pillar) => pillarNodes(pillar, items, isLong)),
    at('settings'),
    at('help'),
  ]);
}

export function menuTree(all: readonly MenuItem[], state: MenuState): readonly MenuNode[] {
  const isSample = state.is === 'ready' && state.isSample === true;
  const items = all.filter(({ place, ofSample }) => place !== 'hidden' && (isSample || !ofSample));
  const help = items.filter(({ place }) => place === 'help').map(node);
  const starting = items.filter(({ starts }) => starts).map(node);
  switch (state.is) {
    case 'ready':
      return whole(items);
    case 'unknown':
      return withLines([starting, whole(items.filter(({ starts }) => !starts))]);
    case 'empty':
      return withLines([starting, help]);
    case 'newer':
      return help;
    case 'broken off': {
      const broken = all.filter(({ name }) => name === state.command).map(finishing);
      const mending = items.filter(({ mends, name }) => mends && name !== state.command).map(node);
      return withLines([broken, mending, help]);
    }
    default:
      return state satisfies never;
  }
}
