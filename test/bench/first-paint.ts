/** When a sidebar first shows something, beside a page with one word on it: same browser, same run, turn by turn. */

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { executablePath, launch } from '../browser/launch';

const EMPTY =
  '<!doctype html><html lang="en"><head><title>POAC</title></head><body><p>POAC</p></body></html>';

/** The add-on is still on its way: what a person sees first does not wait for it. */
const SILENT = `
  const run = { withSuccessHandler: () => run, withFailureHandler: () => run, ask() {}, openPage() {} };
  globalThis.google = { script: { run } };
`;

const FIRST_PAINT = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries()[0].startTime)).observe({ type: 'paint', buffered: true });
})`;

const TURNS = 15;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function paintOf(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return Number(await page.evaluate(FIRST_PAINT));
}

/** @returns by page, the median of its first paint over the median of the empty page's. */
export async function firstPaintRatios(distDir: string): Promise<ReadonlyMap<string, number> | undefined> {
  if (executablePath === undefined) return undefined;
  const names = readdirSync(distDir).filter((name) => name.endsWith('.html'));
  const server = createServer(({ url = '/' }, response) => {
    const name = names.find((one) => url === `/${one}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(name ? readFileSync(join(distDir, name)) : EMPTY);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const start = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  await page.addInitScript(SILENT);
  await paintOf(page, start);
  const ratios = new Map<string, number>();
  for (const name of names) {
    const [pages, empties]: [number[], number[]] = [[], []];
    // Whatever is read for the first time is slower, ours or not.
    await paintOf(page, `${start}/${name}`);
    for (let turn = 0; turn < TURNS; turn += 1) {
      empties.push(await paintOf(page, start));
      pages.push(await paintOf(page, `${start}/${name}`));
    }
    ratios.set(name.replace('.html', ''), median(pages) / median(empties));
  }
  await browser.close();
  server.close();
  return ratios;
}
