/** What an execution would cost at Google, for the person who watches. */

import type { Run } from '../execution';
import type { Cost } from './messages';

const SHOWN_METHODS = 12;

/** What a page asked for: behind the one door of the sidebars stands the name of a command. */
export function askedFor(name: string, [request]: readonly unknown[]): string {
  const { command } = Object(request) as { readonly command?: unknown };
  return typeof command === 'string' ? command : name;
}

export function costOf(label: string, { calls, serviceCalls, virtualMs }: Run): Cost {
  const methods = Object.entries(serviceCalls)
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN_METHODS);
  const [, typical, high] = virtualMs;
  return { label, calls, methods, seconds: [typical / 1000, high / 1000] };
}
