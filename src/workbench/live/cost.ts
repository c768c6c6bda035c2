/** What an execution would cost at Google, for the person who watches. */

import type { MenuNode, Run, World } from '../execution';
import { hiddenWords } from './asked-words';
import type { Cost } from './messages';

const SHOWN_METHODS = 12;

function labelIn(menu: readonly MenuNode[], call: string): string | undefined {
  for (const node of menu) {
    if ('call' in node && node.call === call) return node.label;
    const below = 'items' in node ? labelIn(node.items, call) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

/** What a page asked for, in words: behind the one door of the sidebars stands a command. */
export function askedFor(
  name: string,
  [request]: readonly unknown[],
  { menu, user }: Pick<World, 'menu' | 'user'>,
): string {
  const { command } = Object(request) as { readonly command?: unknown };
  const asked = [command, request].find((one) => typeof one === 'string') ?? name;
  return labelIn(menu, asked)?.replace(/\.\.\.$/, '') ?? hiddenWords(asked, user);
}

export function costOf(label: string, { calls, serviceCalls, virtualMs }: Run): Cost {
  const methods = Object.entries(serviceCalls)
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN_METHODS);
  const [, typical, high] = virtualMs;
  return { label, calls, methods, seconds: [typical / 1000, high / 1000] };
}
