/** What the menu offers, by the state of the workbook. */

import type { MenuPlace } from '../../src/core/command';
import { type MenuItem, type MenuNode, menuTree } from '../../src/google/menu-tree';

const item = (name: string, place: MenuPlace, more: Partial<MenuItem> = {}): MenuItem => ({
  name,
  label: { id: name, en: name },
  place,
  starts: false,
  mends: false,
  ofSample: false,
  ...more,
});

const FEW = [
  item('today', 'front'),
  item('start', 'planning', { starts: true }),
  item('check', 'organizing'),
  item('ignore', 'hidden'),
  item('repair', 'settings', { mends: true }),
  item('help', 'help'),
];

/** The four pillars with more commands than one list can hold. */
const MANY = [
  ...FEW,
  ...[1, 2, 3].flatMap((number) => [item(`plan${number}`, 'planning'), item(`log${number}`, 'actuating')]),
];

/** A line each: sub-menus in brackets. */
const picture = (nodes: readonly MenuNode[]): string =>
  nodes
    .map((node) => {
      if (node.is === 'line') return '-';
      return node.is === 'item' ? node.label.en : `${node.label.en} [${picture(node.nodes)}]`;
    })
    .join(' ');

it.each([
  ['an empty workbook is offered its start and the help', { is: 'empty' }, 'start - help'],
  [
    'a workbook that is set up has everything, in the order of the pillars',
    { is: 'ready' },
    'today - start check - repair - help',
  ],
  [
    'whoever may not look offers the start first, and the rest',
    { is: 'unknown' },
    'start - today - check - repair - help',
  ],
  ['a newer workbook is left with the help', { is: 'newer' }, 'help'],
  [
    'a broken-off workbook is offered what finishes it',
    { is: 'broken off', command: 'check' },
    'Finish: check - repair - help',
  ],
  ['a broken-off repair is offered once', { is: 'broken off', command: 'repair' }, 'Finish: repair - help'],
  [
    'what stands nowhere in the menu can be finished from it',
    { is: 'broken off', command: 'ignore' },
    'Finish: ignore - repair - help',
  ],
  [
    'a command that nobody knows any more leaves repair and help',
    { is: 'broken off', command: 'gone' },
    'repair - help',
  ],
] as const)('%s', (_story, state, expected) => {
  expect(picture(menuTree(FEW, state))).toBe(expected);
});

it('becomes sub-menus by pillar when one list would be too long, and a pillar of one command stays a command', () => {
  expect(picture(menuTree(MANY, { is: 'ready' }))).toBe(
    'today - Planning [start plan1 plan2 plan3] check Actuating [log1 log2 log3] - repair - help',
  );
});
