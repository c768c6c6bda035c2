/** Opens the page for a person at a terminal, where there is a browser to open; says nothing when there is none. */

import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['cmd', '/c', 'start', ''],
};

export function openBrowser(address: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? [];
  if (!process.stdout.isTTY || program === undefined) return;
  const browser = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
  browser.on('error', () => undefined);
  browser.unref();
}
