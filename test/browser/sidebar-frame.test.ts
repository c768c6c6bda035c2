/** A page of the add-on in its sandboxed frame: it can ask the workbench, and nothing else. */

import type { Browser, FrameLocator } from 'playwright-core';
import { valueAt } from '../../src/workbench/book/rows';
import { type Served, serve } from '../../src/workbench/live/serve';
import { type StandIn, standIn } from '../workbench/live/stand-in';
import { describeInBrowser, openTab, type Watched, WHY, waitForNotice } from './chromium';
import { launch } from './launch';
import { violations } from './page-in-hand';
import { shotPath } from './school';

jest.setTimeout(120_000);

describeInBrowser(`a sidebar${WHY}`, () => {
  let place: StandIn;
  let served: Served;
  let browser: Browser;
  let tab: Watched;
  let frame: FrameLocator;

  beforeAll(async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    place = standIn();
    served = await serve(place.workbench, process.cwd(), 0);
    browser = await launch();
    tab = await openTab(browser, served.address);
    await tab.page.locator('.o-topbar-menu', { hasText: 'Ekstensi' }).click();
    await tab.page.locator('.o-menu-item', { hasText: 'POAC' }).hover();
    await tab.page.locator('.o-menu-item', { hasText: 'Sidebar' }).click();
    frame = tab.page.frameLocator('.poac-sidebar iframe');
    await frame.locator('#write').waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    place?.remove();
    jest.restoreAllMocks();
  });

  it('is 300 pixels wide and stands beside the grid', async () => {
    const box = await tab.page.locator('.poac-sidebar').boundingBox();
    expect([box?.width, (box?.x ?? 0) + (box?.width ?? 0)]).toEqual([300, 1280]);
    await tab.page.screenshot({ path: shotPath('sidebar') });
  });

  it('has no way out: no HTML sink, no handler in markup, no request, no page around it', async () => {
    const said = frame.locator('#said');
    await expect(said.textContent()).resolves.toMatch(/no sink;no parent;/);
    await tab.page.waitForTimeout(300);
    expect((await said.textContent())?.split(';').sort()).toEqual(['', 'no fetch', 'no parent', 'no sink']);
    expect(tab.strangers.filter((url) => !url.includes('example.invalid'))).toEqual([]);
  });

  it('calls functions and hears their replies and failures', async () => {
    await frame.locator('#write').click();
    await frame.locator('#said', { hasText: 'missing' }).waitFor();
    const said = (await frame.locator('#said').textContent())?.split(';') ?? [];
    expect(said).toEqual(
      expect.arrayContaining([
        'from the page!',
        'null',
        'It went wrong',
        'Script function not found: missing',
      ]),
    );
    expect(valueAt(place.workbench.book.sheets[0]?.rows[0], 2)).toBe('from the page');
  });

  it('gives way to the grid when it is closed', async () => {
    await tab.page.locator('.poac-sidebar header button').click();
    expect(await tab.page.locator('.poac-sidebar').count()).toBe(0);
  });

  it('can be asked for with a dialog that the keyboard alone answers', async () => {
    const { page } = tab;
    await page.locator('.o-topbar-menu', { hasText: 'Ekstensi' }).click();
    await page.locator('.o-menu-item', { hasText: 'POAC' }).hover();
    await page.locator('.o-menu-item', { hasText: 'Tanya dua kali' }).click();
    await page.locator('dialog[open] input').waitFor();
    await page.screenshot({ path: shotPath('prompt') });
    await page.keyboard.type('Ani');
    for (let number = 0; number < 4; number += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.locator('dialog[open] input').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]', { hasText: 'Really?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    // Closing the second dialog is not a yes.
    await page.waitForTimeout(300);
    expect(place.workbench.book.sheets[0]?.rows[0]?.values).toEqual([1, '', 'from the page']);
    await waitForNotice(page, 'Begun');
    expect(await violations(page)).toEqual([]);
  });
});
