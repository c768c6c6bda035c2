/** A browser for the journeys, where Debian's Chromium or another one is installed; and what it may not do. */

import type { Browser, Page } from 'playwright-core';
import { executablePath } from './launch';

/** `describe`, or a skip whose name says why. */
export const describeInBrowser: typeof describe | typeof describe.skip =
  executablePath === undefined ? describe.skip : describe;

export const WHY =
  executablePath === undefined ? ' (skipped: no Chromium is installed; CHROMIUM_PATH may name one)' : '';

export interface Watched {
  readonly page: Page;
  /** Addresses of requests that left this machine's own. */
  readonly strangers: readonly string[];
  /** What went wrong in the page. */
  readonly errors: readonly string[];
}

const isOwn = (url: string): boolean => /^(?:(?:http|ws):\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/.test(url);

/** Milliseconds; the workbench may be at work in the test's own process meanwhile. */
const PATIENCE = 90_000;

/** Notices that stand for moments only: whoever looks later must still find what was said. */
function keepNotices(): void {
  const kept = new Set<string>();
  Object.assign(globalThis, { poacNotices: kept });
  const keep = (): void => {
    for (const place of document.querySelectorAll('.busy, .poac-toast')) kept.add(place.textContent ?? '');
  };
  new MutationObserver(keep).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Waits until the page has said it, for however short a while. */
export async function waitForNotice(page: Page, words: string): Promise<void> {
  const wasSaid = (text: string): boolean => {
    const { poacNotices } = globalThis as unknown as { poacNotices: Set<string> };
    return [...poacNotices].some((notice) => notice.includes(text));
  };
  await page.waitForFunction(wasSaid, words);
}

export async function openTab(browser: Browser, address: string): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(keepNotices);
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!isOwn(request.url())) strangers.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector('.o-grid canvas');
  return { page, strangers, errors };
}
