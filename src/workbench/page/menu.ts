/** Extensions > POAC in the grid's menu bar: what the add-on's own onOpen built. */

import { registries } from '@odoo/o-spreadsheet';
import type { MenuNode } from '../execution';
import { say } from './texts';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly sequence: number;
  readonly separator: boolean;
  readonly isReadonlyAllowed: true;
  readonly isEnabledOnLockedSheet: true;
  readonly execute?: () => void;
  readonly children?: (() => Item[])[];
}

type Run = (name: string, label: string) => void;

/** A separator stands below the item before it. */
function items(nodes: readonly MenuNode[], run: Run, path: string): Item[] {
  return nodes.flatMap((node, place): Item[] => {
    if ('separator' in node) return [];
    const next = nodes[place + 1];
    const common = {
      id: `${path}-${place}`,
      name: node.label,
      sequence: place,
      separator: next !== undefined && 'separator' in next,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
    } as const;
    return 'items' in node
      ? [{ ...common, children: [() => items(node.items, run, common.id)] }]
      : [{ ...common, execute: () => run(node.call, node.label) }];
  });
}

export function addMenu(nodes: () => readonly MenuNode[], run: Run, openFile: () => void): void {
  const { topbarMenuRegistry } = registries;
  topbarMenuRegistry.addChild('open_xlsx', ['file'], {
    name: () => say('openXlsx'),
    sequence: 5,
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    execute: openFile,
  });
  topbarMenuRegistry.add('extensions', { name: () => say('extensions'), sequence: 70 });
  topbarMenuRegistry.addChild('poac', ['extensions'], {
    name: 'POAC',
    sequence: 10,
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    children: [() => items(nodes(), run, 'poac')],
  });
}
