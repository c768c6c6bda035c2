/** The findings sidebar in Chromium, with the built add-on behind it: from the check to a mended cell and back. */

import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { BookState } from '../../src/workbench/book-state';
import { describeInBrowser, WHY } from '../browser/chromium';
import { launch } from '../browser/launch';
import { shotPath } from '../browser/school';
import { after, type Bench, blank, builtAddon, makeBench } from '../bundle/bench';
import { logOf, yearFiles } from '../bundle/small-school';
import { openSidebar } from './sidebar-tab';

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;
const WORDS = {
  id: { heading: 'Kesiapan', go: /^Buka sel/, ignore: 'Abaikan...', fix: /^Perbaiki: /, accept: 'Perbaiki' },
  en: { heading: 'Readiness', go: /^Go to/, ignore: 'Ignore...', fix: /^Fix: /, accept: 'Fix it' },
} as const;

describeInBrowser(`the findings in a browser${WHY}`, () => {
  let distDir: string;
  let browser: Browser;

  beforeAll(async () => {
    distDir = await builtAddon();
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(distDir, { recursive: true, force: true });
  });

  async function opened(locale: 'id' | 'en') {
    const bench: Bench = makeBench(distDir, locale);
    const year = after(bench, blank(), 'startYear', { files: yearFiles(locale), language: locale });
    let book: BookState = after(bench, year, 'importSessions', { file: logOf(4) });
    const answering = (request: unknown): unknown => {
      const answer = bench(book, request as Parameters<Bench>[1]);
      book = answer.book;
      return answer.envelope;
    };
    const sidebar = await openSidebar(browser, distDir, 'findings', answering, { locale: LOCALES[locale] });
    await sidebar.page.getByRole('heading', { name: WORDS[locale].heading }).waitFor();
    return { ...sidebar, book: () => book };
  }

  const shot = (page: Page, name: string) => page.screenshot({ path: shotPath(name) });

  it.each(['id', 'en'] as const)(
    'lead to the cell, set aside, and mend it and take that back (%s)',
    async (locale) => {
      const { page, complaints, book } = await opened(locale);
      const words = WORDS[locale];
      const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
      const titleInFront = () => book().sheets.find(({ id }) => id === book().activeSheetId)?.name;
      const before = titleInFront();
      await press(words.go);
      await page.waitForFunction(`document.querySelector('[role=status]').textContent !== ''`);
      expect(titleInFront()).not.toBe(before);

      const button = page.getByRole('button', { name: words.ignore }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Tab');
      await page.keyboard.type('diatur bergantian');
      await shot(page, `findings-${locale}-ignore`);
      const count = await page.locator('section li').count();
      await page.locator('button.primary').click();
      await page.locator('input').waitFor({ state: 'detached' });
      expect(await page.locator('section li').count()).toBe(count - 1);
      expect(JSON.stringify(book().sheets)).toContain('diatur bergantian');

      const sheets = JSON.stringify(book().sheets);
      await press(words.fix);
      await page.locator('button.primary').waitFor();
      await shot(page, `findings-${locale}-fix`);
      expect(JSON.stringify(book().sheets)).toBe(sheets);
      await press(words.accept);
      const undo = page.getByRole('button', { name: locale === 'id' ? 'Urungkan' : 'Undo' });
      await undo.waitFor();
      await shot(page, `findings-${locale}-fixed`);
      expect(JSON.stringify(book().sheets)).not.toBe(sheets);
      await undo.click();
      await page.locator('button.primary').waitFor();
      expect(JSON.stringify(book().sheets)).toBe(sheets);
      await page.locator('button.primary').click();
      await page.getByRole('heading', { name: words.heading }).waitFor();
      await shot(page, `findings-${locale}-again`);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
