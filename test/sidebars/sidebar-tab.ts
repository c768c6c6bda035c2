/** A sidebar in a real browser, with the built add-on answering behind it and rules as strict as they can be. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Answers as the add-on; `undefined` never answers; an `Error` is what Google says instead. */
export type Answering = (request: unknown) => unknown;

export interface Sidebar {
  readonly page: Page;
  /** What the page complained of, and every address it asked for. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

const ADDRESS = 'http://sidebar.test/';

const scriptHashes = (html: string): string =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)]
    .map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    .join(' ');

const policyFor = (html: string): string =>
  `default-src 'none'; script-src ${scriptHashes(html)}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-downloads`;

/** google.script.run, as far as our pages use it. */
const STUB = `
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    openPage: () => setTimeout(() => done(false), 0),
    ask: (request) => void answering(JSON.parse(JSON.stringify(request))).then(JSON.parse).then((answer) =>
      answer.is === 'value' ? done(answer.value) : answer.is === 'error' ? failed(new Error(answer.message)) : undefined),
  });
  globalThis.google = { script: { run: runner() } };
`;

export async function openSidebar(
  browser: Browser,
  distDir: string,
  name: string,
  answering: Answering,
  { width = 300, height = 700, locale = 'id-ID', colors = 'none' as 'none' | 'active' } = {},
): Promise<Sidebar> {
  const html = readFileSync(join(distDir, `${name}.html`), 'utf8');
  const context = await browser.newContext({ viewport: { width, height }, locale, forcedColors: colors });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  // As JSON text: half a surrogate pair would not survive the way into the browser otherwise.
  await page.exposeFunction('answering', (request: unknown) => {
    const value = answering(request);
    if (value === undefined) return '{"is":"nothing"}';
    return JSON.stringify(
      value instanceof Error ? { is: 'error', message: value.message } : { is: 'value', value },
    );
  });
  await page.addInitScript(STUB);
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': policyFor(html) },
          body: html,
        })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return { page, complaints, requests };
}
