/** Every sidebar that is built, found by itself: readable for everybody in each state, and deaf to hostile words. */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { BookState } from '../../src/workbench/book-state';
import { after, type Bench, blank, builtAddon, makeBench } from '../bundle/bench';
import { logOf, yearFiles } from '../bundle/small-school';
import { openSidebar, type Sidebar } from '../sidebars/sidebar-tab';
import { describeInBrowser, launch, WHY } from './chromium';
import { HOSTILE, withHostileWords } from './hostile-words';
import { shotPath } from './school';

jest.setTimeout(300_000);

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PAGES = readdirSync('src/sidebars', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`src/sidebars/${entry.name}`).includes('main.ts'))
  .map(({ name }) => name);
const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;
type Locale = keyof typeof LOCALES;

const HIT = `(() => {
  const inside = [...document.querySelectorAll('#page *')];
  return {
    ran: globalThis.poacHit !== undefined,
    made: inside.filter(({ tagName }) => /^(script|iframe|object|embed|img|base|link|meta|form|style|animate|math)$/i.test(tagName)).length,
    handlers: inside.filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on'))).length,
    links: inside.filter((one) => /^javascript:/i.test(one.getAttribute('href') ?? '')).length,
  };
})()`;
const UNHARMED = { ran: false, made: 0, handlers: 0, links: 0 };
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const REMARKS = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`;

interface Asked {
  readonly command: string;
  readonly mode: 'call' | 'preview';
}

describeInBrowser(`every sidebar${WHY}`, () => {
  let distDir: string;
  let browser: Browser;
  let years: Readonly<Record<Locale, BookState>>;
  let benches: Readonly<Record<Locale, Bench>>;

  beforeAll(async () => {
    distDir = await builtAddon();
    benches = { id: makeBench(distDir, 'id'), en: makeBench(distDir, 'en') };
    const yearIn = (language: Locale): BookState => {
      const year = after(benches[language], blank(), 'startYear', { files: yearFiles(language) });
      return after(benches[language], year, 'importSessions', { file: logOf(4) });
    };
    years = { id: yearIn('id'), en: yearIn('en') };
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(distDir, { recursive: true, force: true });
  });

  interface Opened extends Sidebar {
    readonly asked: Asked[];
  }

  async function open(
    name: string,
    locale: Locale,
    as: (answer: unknown) => unknown = (answer) => answer,
    looks: { readonly width?: number; readonly colors?: 'active' } = {},
  ): Promise<Opened> {
    let book = name === 'start' ? blank() : years[locale];
    const asked: Asked[] = [];
    const sidebar = await openSidebar(
      browser,
      distDir,
      name,
      (request) => {
        asked.push(request as Asked);
        const answer = benches[locale](book, request as Parameters<Bench>[1]);
        book = answer.book;
        return as(answer.envelope);
      },
      { locale: LOCALES[locale], ...looks },
    );
    sidebar.page.on('dialog', (dialog) => {
      asked.push({ command: `dialog: ${dialog.message()}`, mode: 'call' });
      void dialog.dismiss();
    });
    return { ...sidebar, asked };
  }

  const settled = (page: Page) => page.locator('.screen[aria-busy=false]').waitFor();

  /** One step further: what is blank is filled in, a file is chosen, the blue button pressed. */
  async function goOn(page: Page, words: string): Promise<boolean> {
    for (const field of await page
      .locator('input[type=text]:visible, textarea:not([readonly]):visible')
      .all()) {
      if ((await field.inputValue()) === '') await field.fill(words);
    }
    const primary = page.locator('button.primary');
    if ((await primary.count()) > 0) await primary.first().click();
    else if ((await page.locator('input[type=file]').count()) > 0) {
      const buffer = Buffer.from(logOf(6).text);
      const file = { name: '<img src=x onerror=poacHit=1>.csv', mimeType: 'text/csv', buffer };
      await page.locator('input[type=file]').first().setInputFiles(file);
    } else return false;
    await settled(page);
    return true;
  }

  /** At most so many states in a row. */
  const MOST_STATES = 8;

  async function expectReadable(page: Page, place: string): Promise<void> {
    await page.evaluate(AXE);
    for (const width of [300, 150]) {
      await page.setViewportSize({ width, height: 700 });
      expect([place, width, await page.evaluate(OVERFLOW)]).toEqual([place, width, 0]);
      expect([place, width, await page.evaluate(REMARKS)]).toEqual([place, width, []]);
    }
    await page.setViewportSize({ width: 300, height: 700 });
  }

  it('are all looked at', () => {
    const built = readdirSync(distDir).filter((name) => name.endsWith('.html'));
    expect(PAGES.map((name) => `${name}.html`).sort()).toEqual(built.sort());
    expect([HOSTILE.length, new Set(HOSTILE).size]).toEqual([1000, 1000]);
  });

  describe.each(PAGES)('%s', (name) => {
    it.each(['id', 'en'] as const)('is readable for everybody in each of its states (%s)', async (locale) => {
      const { page, complaints, asked, requests } = await open(name, locale);
      await settled(page);
      expect(asked).toHaveLength(1);
      for (let state = 1; state <= MOST_STATES; state += 1) {
        await expectReadable(page, `${name} ${locale} ${state}`);
        await page.screenshot({ path: shotPath(`${name}-${locale}-${state}`), fullPage: true });
        const before = asked.length;
        if (!(await goOn(page, 'SMP Contoh'))) break;
        const writes = asked.slice(before).filter(({ mode }) => mode === 'call');
        expect(writes.length).toBeLessThanOrEqual(1);
      }
      expect(complaints).toEqual([]);
      expect(requests).toHaveLength(1);
      await page.context().close();
    });

    it.each(['id', 'en'] as const)(
      'says why it cannot open, readable in forced colours too (%s)',
      async (locale) => {
        const refusal = () => new Error('Error code PERMISSION_DENIED');
        const { page } = await open(name, locale, refusal, { colors: 'active' });
        await page.locator('.problem').waitFor();
        await expectReadable(page, `${name} ${locale} refused`);
        expect(await page.locator('.problem').textContent()).toMatch(/Google/);
        await page.context().close();
      },
    );

    it('shows each of a thousand hostile texts as it is', async () => {
      const words = HOSTILE.join('\n');
      const answer = { ok: false, error: { code: 'refused', message: words, remedy: words }, locale: 'en' };
      const { page, complaints, requests, asked } = await open(name, 'en', () => answer);
      await page.locator('.problem').waitFor();
      const isShown = `document.querySelector('.problem').textContent.includes(${JSON.stringify(words)})`;
      expect(await page.evaluate(isShown)).toBe(true);
      expect(await page.evaluate(HIT)).toEqual(UNHARMED);
      expect(await page.evaluate(OVERFLOW)).toBe(0);
      expect([complaints, requests.length, asked.length]).toEqual([[], 1, 1]);
      await page.context().close();
    });

    it('is unharmed by hostile words in whatever the add-on and the person say', async () => {
      let start = 0;
      const hostile = (answer: unknown): unknown => {
        start += 140;
        return withHostileWords(answer, start);
      };
      const { page, complaints, requests, asked } = await open(name, 'id', hostile);
      await settled(page);
      for (let state = 1; state <= MOST_STATES; state += 1) {
        expect(await page.evaluate(HIT)).toEqual(UNHARMED);
        expect([state, await page.evaluate(OVERFLOW)]).toEqual([state, 0]);
        if (!(await goOn(page, HOSTILE[state] ?? ''))) break;
      }
      expect(complaints).toEqual([]);
      expect(requests).toHaveLength(1);
      expect(asked.filter(({ command }) => command.startsWith('dialog'))).toEqual([]);
      await page.context().close();
    });
  });
});
