/** A sidebar in a real browser, with the built add-on answering behind it and rules as strict as they can be. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Answers as the add-on, at once or after a while; `undefined` never answers; an `Error` is what Google says instead. */
export type Answering = (request: unknown) => unknown;

export interface Sidebar {
  readonly page: Page;
  /** What the page complained of, and every address it asked for. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

const ADDRESS = 'http://sidebar.test/';

const scriptsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);

const scriptHashes = (html: string): string =>
  scriptsIn(html)
    .map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    .join(' ');

const policyFor = (html: string, origin: string): string =>
  `default-src 'none'; script-src ${scriptHashes(html)}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-downloads${origin}`;

/** google.script.run, as far as our pages use it; `asking` counts what is not answered yet. */
const STUB = `
  globalThis.asking = 0;
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    openPage: () => setTimeout(() => done(false), 0),
    ask: (request) => {
      asking += 1;
      void answering(JSON.parse(JSON.stringify(request))).then(JSON.parse).then((answer) => {
        asking -= 1;
        return answer.is === 'value' ? done(answer.value) : answer.is === 'error' ? failed(new Error(answer.message)) : undefined;
      });
    },
  });
  globalThis.google = { script: { run: runner() } };
`;

/** The page begins again in the same document, as if it had just been opened: what a test brought along stays. */
const beginAgain = (script: string): string => `{
  const place = document.createElement('main');
  place.id = 'page';
  document.getElementById('page').replaceWith(place);
  asking = 0;
  ${script}
}`;

export interface SidebarTab extends Sidebar {
  /** Opens a sidebar in the tab. */
  open(name: string, answering: Answering): Promise<void>;
  /** Opens the same sidebar without loading the document again. */
  reopen(answering: Answering): Promise<void>;
}

/** A tab of a browser in which any sidebar can be opened, one after the other. */
export async function openTab(
  browser: Browser,
  distDir: string,
  { width = 300, height = 700, locale = 'id-ID', origin = '' } = {},
): Promise<SidebarTab> {
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  let html = '';
  let answers: Answering = () => undefined;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  // As JSON text: half a surrogate pair would not survive the way into the browser otherwise.
  await page.exposeFunction('answering', async (request: unknown) => {
    const value = await answers(request);
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
          headers: { 'content-security-policy': policyFor(html, origin) },
          body: html,
        })
      : route.abort(),
  );
  return {
    page,
    complaints,
    requests,
    async open(name, answering) {
      html = readFileSync(join(distDir, `${name}.html`), 'utf8');
      answers = answering;
      complaints.length = 0;
      requests.length = 0;
      await page.goto(ADDRESS);
    },
    async reopen(answering) {
      answers = answering;
      await page.evaluate(beginAgain(scriptsIn(html).join('\n')));
    },
  };
}

export async function openSidebar(
  browser: Browser,
  distDir: string,
  name: string,
  answering: Answering,
  looks: Parameters<typeof openTab>[2] = {},
): Promise<Sidebar> {
  const tab = await openTab(browser, distDir, looks);
  await tab.open(name, answering);
  return tab;
}
