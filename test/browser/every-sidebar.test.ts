/** Every sidebar that is built, found by itself: readable for everybody in each state, and deaf to hostile words. */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { property } from '../../src/core/json';
import type { BookState } from '../../src/workbench/book-state';
import { type Answer, after, type Bench, blank, builtAddon, makeBench, type Request } from '../bundle/bench';
import { logOf, yearFiles } from '../bundle/small-school';
import { type Answering, openTab, type SidebarTab } from '../sidebars/sidebar-tab';
import { describeInBrowser, WHY } from './chromium';
import { HOSTILE, withHostileWords } from './hostile-words';
import { launch } from './launch';
import { expectReadable } from './readable';
import { shotPath } from './school';
import { lookAt, type Person, type Step, settled, take, walkThrough } from './sidebar-walk';

jest.setTimeout(300_000);

const PAGES = readdirSync('src/sidebars', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`src/sidebars/${entry.name}`).includes('main.ts'))
  .map(({ name }) => name);
const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;
type Locale = keyof typeof LOCALES;

/** At most so many states in a row. */
const MOST_STATES = 8;

const HIT = `(() => {
  const inside = [...document.querySelectorAll('#page *')];
  return {
    ran: globalThis.poacHit !== undefined,
    made: inside.filter(({ tagName }) => /^(script|iframe|object|embed|img|base|link|meta|form|style|animate|math)$/i.test(tagName)).length,
    handlers: inside.filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on'))).length,
    links: inside.filter((one) => /^javascript:/i.test(one.getAttribute('href') ?? '')).length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
})()`;
const UNHARMED = { ran: false, made: 0, handlers: 0, links: 0, overflow: 0 };

interface Books {
  readonly blank: BookState;
  /** A year under way. */
  readonly year: BookState;
  /** The sample school, with a session that the person recorded. */
  readonly sample: BookState;
}

/** What each page is opened on; the others on a year under way. */
const OPENED_ON: Readonly<Record<string, readonly (keyof Books)[]>> = {
  start: ['blank', 'sample'],
  today: ['year', 'sample'],
};

/** As it is copied from a spreadsheet. */
const TABLE = logOf(3).text.replaceAll(',', '\t');

/** What a person would write, by page and the beginning of a field's id. */
const ANSWERS: Readonly<Record<string, Person['answers']>> = {
  case: { code: 'K1234' },
  due: {
    date: '2026-10-06',
    percent: '80',
    respondents: '30',
    closed: '2026-10-06',
    result: 'tuntas',
    note: '',
  },
  plan: { volume: '3', id: 'J02', date: '2026-10-08', start: '13:45' },
  adopt: { text: TABLE },
  roster: { text: 'Nama\tPeran\nGuru Contoh\tGuru BK' },
  needs: { pasted: 'Butir\tBidang\tPersen\nSaya mudah marah\tPribadi\t41', target: 'VII-A' },
  pack: { name: 'smp-contoh', version: '1.0.0', pasted: '' },
};

/** A bench that gives the same answer to the same question over the same workbook without working it out again. */
function remembering(bench: Bench): (book: BookState, request: Request) => Answer {
  const known = new WeakMap<BookState, Map<string, Answer>>();
  return (book, request) => {
    const answers = known.get(book) ?? new Map<string, Answer>();
    known.set(book, answers);
    const key = JSON.stringify(request);
    const answer = answers.get(key) ?? bench(book, request);
    answers.set(key, answer);
    return answer;
  };
}

describeInBrowser(`every sidebar${WHY}`, () => {
  let distDir: string;
  let browser: Browser;
  let books: Readonly<Record<Locale, Books>>;
  let benches: Readonly<Record<Locale, ReturnType<typeof remembering>>>;
  let templates: Readonly<Record<Locale, string>>;
  let tabs: Readonly<Record<Locale, SidebarTab>>;
  const dialogs: string[] = [];

  const BLANK = blank();

  beforeAll(async () => {
    distDir = await builtAddon();
    benches = { id: remembering(makeBench(distDir, 'id')), en: remembering(makeBench(distDir, 'en')) };
    const booksIn = (language: Locale): Books => {
      const bench = benches[language];
      const begun = after(bench, BLANK, 'startYear', { files: yearFiles(language) });
      const sample = after(bench, BLANK, 'startYear', { sample: true, language });
      return {
        blank: BLANK,
        year: after(bench, begun, 'importSessions', { file: logOf(4) }),
        sample: after(bench, sample, 'importSessions', { file: logOf(1) }),
      };
    };
    books = { id: booksIn('id'), en: booksIn('en') };
    const templateIn = (language: Locale): string => {
      const request = { command: 'exportPack', input: { name: 'smp-kota', version: '2.0.0' } };
      const { envelope } = benches[language](books[language].year, request);
      if (!envelope?.ok || !('reply' in envelope.value)) throw new Error(JSON.stringify(envelope));
      return JSON.stringify(property(envelope.value.reply ?? null, 'pack'));
    };
    templates = { id: templateIn('id'), en: templateIn('en') };
    browser = await launch();
    const tabIn = async (language: Locale): Promise<SidebarTab> => {
      const tab = await openTab(browser, distDir, { locale: LOCALES[language] });
      tab.page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      return tab;
    };
    tabs = { id: await tabIn('id'), en: await tabIn('en') };
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(distDir, { recursive: true, force: true });
  });

  function personOn(name: string, locale: Locale): Person {
    const answers = ANSWERS[name];
    const log = { name: '<img src=x onerror=poacHit=1>.csv', text: logOf(6).text };
    const files =
      name === 'start'
        ? yearFiles(locale)
        : name === 'pack'
          ? [{ name: 'smp-kota.json', text: templates[locale] }]
          : [log];
    return answers ? { answers, files } : { files };
  }

  /** The add-on over a workbook that goes on from question to question. */
  function addonOver(locale: Locale, start: BookState): (request: Request) => Answer {
    let book = start;
    return (request) => {
      const answer = benches[locale](book, request);
      book = answer.book;
      return answer;
    };
  }

  it('are all looked at', () => {
    const built = readdirSync(distDir).filter((name) => name.endsWith('.html'));
    expect(PAGES.map((name) => `${name}.html`).sort()).toEqual(built.sort());
    expect([HOSTILE.length, new Set(HOSTILE).size]).toEqual([1000, 1000]);
  });

  it('have the same elements at every width: nothing in their looks depends on it', () => {
    expect(readFileSync('src/sidebars/kit/look.css', 'utf8')).not.toMatch(/@(?:media|container)[^{]*width/);
  });

  describe.each(PAGES)('%s', (name) => {
    let asked: Request[] = [];

    /** Opens the sidebar in the tab of that language; `again` in the same document. */
    async function open(
      locale: Locale,
      answering: (request: Request) => unknown,
      again?: 'again',
    ): Promise<SidebarTab> {
      asked = [];
      const heard: Answering = (request) => {
        asked.push(request as Request);
        return answering(request as Request);
      };
      const tab = tabs[locale];
      if (again) await tab.reopen(heard);
      else await tab.open(name, heard);
      return tab;
    }

    const expectUndisturbed = ({ complaints, requests }: SidebarTab): void =>
      expect([complaints, requests.length, dialogs]).toEqual([[], 1, []]);

    it.each(['id', 'en'] as const)('is readable for everybody in each of its states (%s)', async (locale) => {
      const [known, done, waited] = [new Set<string>(), new Set<string>(), new Set<string>()];
      const person = personOn(name, locale);
      // Never answers: the page is not yet in hand.
      const tab = await open(locale, () => undefined);
      const { page } = tab;
      let pictures = 0;
      const look = async ({ print }: { readonly print: string }): Promise<void> => {
        pictures += 1;
        const path = `${name}-${locale}-${String(pictures).padStart(2, '0')}`;
        const picture = { path: shotPath(path), fullPage: true };
        await expectReadable(page, `${path}: ${print}`, () => page.screenshot(picture));
      };
      /** Where the add-on is at work for the first time, the waiting page is looked at, too. */
      async function waiting({ command, mode }: Request): Promise<void> {
        const kind = `${command} ${mode}`;
        if (waited.has(kind)) return;
        waited.add(kind);
        const seen = await lookAt(page);
        if (known.has(seen.print)) return;
        known.add(seen.print);
        await look(seen);
      }
      let before = 0;
      const tell = (step?: Step): void => {
        if (step === undefined) expect(asked).toHaveLength(1);
        const writes = asked.slice(before).filter(({ mode }) => mode === 'call');
        expect([step, writes.length <= 1]).toEqual([step, true]);
        before = asked.length;
      };
      for (const which of OPENED_ON[name] ?? (['year'] as const)) {
        const openAnew = async (): Promise<void> => {
          expectUndisturbed(tab);
          before = 0;
          const addon = addonOver(locale, books[locale][which]);
          const answering = async (request: Request): Promise<unknown> => {
            await waiting(request);
            return addon(request).envelope;
          };
          await open(locale, answering, 'again');
        };
        const seen = await walkThrough({ page, person, open: openAnew, look, tell, done, known });
        expect([which, seen > 0]).toEqual([which, true]);
      }
      const refusals = [
        new Error('Error code PERMISSION_DENIED'),
        { ok: false, error: { code: 'refused', message: 'Newer.', remedy: 'Update.' }, locale },
      ];
      for (const refusal of refusals) {
        await open(locale, () => refusal, 'again');
        await page.locator('.problem').waitFor();
        await look(await lookAt(page));
        expect(await page.locator('.problem').textContent()).toMatch(/Google|Newer/);
      }
    });

    it('shows each of a thousand hostile texts as it is', async () => {
      const words = HOSTILE.join('\n');
      const answer = { ok: false, error: { code: 'refused', message: words, remedy: words }, locale: 'en' };
      const tab = await open('en', () => answer);
      await tab.page.locator('.problem').waitFor();
      const isShown = `document.querySelector('.problem').textContent.includes(${JSON.stringify(words)})`;
      expect(await tab.page.evaluate(isShown)).toBe(true);
      expect(await tab.page.evaluate(HIT)).toEqual(UNHARMED);
      expect(asked).toHaveLength(1);
      expectUndisturbed(tab);
    });

    it('is unharmed by hostile words in whatever the add-on and the person say', async () => {
      let start = 0;
      const addon = addonOver('id', name === 'start' ? BLANK : books.id.year);
      const tab = await open('id', (request) => {
        start += 140;
        return withHostileWords(addon(request).envelope, start);
      });
      await settled(tab.page);
      for (let state = 1; state <= MOST_STATES; state += 1) {
        expect([state, await tab.page.evaluate(HIT)]).toEqual([state, UNHARMED]);
        if (!(await goOn(tab.page, name, HOSTILE[state] ?? ''))) break;
      }
      expectUndisturbed(tab);
    });
  });

  /** One step further: what is blank is filled in, the blue button pressed, else a file chosen. */
  async function goOn(page: Page, name: string, words: string): Promise<boolean> {
    const { buttons, hasFile } = await lookAt(page);
    const primary = buttons.find(({ isPrimary }) => isPrimary);
    if (primary) await take(page, { is: 'press', ...primary, write: 'words' }, personOn(name, 'id'), words);
    else if (hasFile) await take(page, { is: 'file' }, personOn(name, 'id'));
    else return false;
    return true;
  }
});
