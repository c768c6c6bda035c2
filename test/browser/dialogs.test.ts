/** The workbench's own dialogs and questions, in both languages: readable for everybody, also magnified. */

import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openTab, type Watched, WHY } from './chromium';
import { launch } from './launch';
import { chooseInMenu, violations } from './page-in-hand';
import { type OpenSchool, openSchool, shotPath } from './school';

jest.setTimeout(180_000);

const USUAL = { width: 1280, height: 720 };
/** 200 % zoom of the same window. */
const MAGNIFIED = { width: 640, height: 360 };

/** What sticks out of the window, or of its own box. */
const STICKS_OUT = `[...document.querySelectorAll('dialog[open]')].flatMap((one) => {
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  return isInside && one.scrollWidth <= one.clientWidth + 1 ? [] : [one.outerHTML.slice(0, 120)];
})`;

/** Words on the paper of forced colours, in a frame that can be seen. */
const FRAMELESS = `[...document.querySelectorAll('dialog[open]')].filter((one) => {
  const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(one);
  return (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1) && outlineStyle === 'none';
}).map(({ className }) => className)`;

async function expectReadable(page: Page, name: string): Promise<void> {
  expect([name, await violations(page)]).toEqual([name, []]);
  await page.screenshot({ path: shotPath(name) });
  await page.setViewportSize(MAGNIFIED);
  expect([name, await page.evaluate(STICKS_OUT)]).toEqual([name, []]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect([name, await page.evaluate(FRAMELESS)]).toEqual([name, []]);
  expect([name, await violations(page)]).toEqual([name, []]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(USUAL);
}

const WORDS = {
  id: {
    repair: 'Pulihkan tab dan kolom',
    pillar: 'Pelaksanaan',
    codes: 'Bagikan kode konseli',
    again: 'Mulai lagi',
  },
  en: { repair: 'Repair', pillar: 'Actuating', codes: 'Issue counselee codes', again: 'Start over' },
} as const;

describeInBrowser(`the workbench's dialogs${WHY}`, () => {
  let school: OpenSchool;
  let browser: Browser;
  let tab: Watched;

  beforeAll(async () => {
    school = await openSchool();
    browser = await launch();
    tab = await openTab(browser, school.address);
    await tab.page.setViewportSize(USUAL);
  });

  afterAll(async () => {
    await browser?.close();
    await school?.close();
  });

  describe.each(['id', 'en'] as const)('in %s', (language) => {
    const words = WORDS[language];

    beforeAll(async () => {
      await tab.page.locator('.poac-bar select').selectOption(language);
      await tab.page.locator('.poac-bar', { hasText: words.again }).waitFor();
    });

    const question = () => tab.page.locator('dialog[open]');

    it('asks before it writes', async () => {
      const { page } = tab;
      await chooseInMenu(page, words.repair);
      await question().waitFor();
      await expectReadable(page, `dialog-alert-${language}`);
      await page.keyboard.press('Escape');
      await question().waitFor({ state: 'detached' });
    });

    it('asks for a word, and says what it cannot read', async () => {
      const { page } = tab;
      await chooseInMenu(page, words.pillar, words.codes);
      await question().locator('input').waitFor();
      await expectReadable(page, `dialog-prompt-${language}`);
      await page.keyboard.type('XIII-Z');
      await page.keyboard.press('Enter');
      await question().filter({ hasText: 'XIII-Z' }).waitFor();
      await expectReadable(page, `dialog-refusal-${language}`);
      await page.keyboard.press('Enter');
      await question().waitFor({ state: 'detached' });
    });

    it('asks before it starts over', async () => {
      const { page } = tab;
      await page.getByRole('button', { name: words.again }).click();
      await question().waitFor();
      await expectReadable(page, `dialog-start-over-${language}`);
      await page.keyboard.press('Escape');
      await question().waitFor({ state: 'detached' });
    });
  });
});
