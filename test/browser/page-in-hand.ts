/** What a person does with the workbench's page, and what they see of it. */

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { BookState } from '../../src/workbench/book-state';
import { runStep } from '../../src/workbench/steps/run-steps';
import { startSession } from '../../src/workbench/steps/session';

/** The canvas cannot be read: the grid's own model can. */
export const shownIn = (page: Page, sheetId: number, row: number, column: number): Promise<string> =>
  page.evaluate(
    ([id, at, across]) => {
      const model = (globalThis as unknown as { poacModel: { getters: never } }).poacModel;
      const getters = model.getters as {
        getEvaluatedCell(place: object): { readonly formattedValue: string };
      };
      return getters.getEvaluatedCell({ sheetId: String(id), row: at, col: across }).formattedValue;
    },
    [sheetId, row, column] as const,
  );

/** The background that a cell shows. */
export const fillIn = (page: Page, sheetId: number, row: number, col: number): Promise<string | undefined> =>
  page.evaluate(
    ([id, at, across]) => {
      const { poacModel } = globalThis as unknown as { poacModel: { getters: never } };
      const getters = poacModel.getters as {
        getCellComputedStyle(place: object): { readonly fillColor?: string };
      };
      return getters.getCellComputedStyle({ sheetId: String(id), row: at, col: across }).fillColor;
    },
    [sheetId, row, col] as const,
  );

/** The cell that is selected, and whether it can be seen. */
export const selectedIn = (page: Page): Promise<readonly [string, boolean]> =>
  page.evaluate(() => {
    const { poacModel } = globalThis as unknown as { poacModel: { getters: never } };
    const getters = poacModel.getters as {
      getActivePosition(): { readonly sheetId: string; readonly row: number; readonly col: number };
      isVisibleInViewport(place: object): boolean;
    };
    const place = getters.getActivePosition();
    const name = `${String.fromCharCode(65 + place.col)}${place.row + 1}`;
    return [name, getters.isVisibleInViewport(place)] as const;
  });

/** Waits for it: changes come through the socket. */
export async function expectShown(
  page: Page,
  [sheetId, row, column]: readonly [number, number, number],
  shown: string,
): Promise<void> {
  for (let wait = 0; wait < 400 && (await shownIn(page, sheetId, row, column)) !== shown; wait += 1) {
    await page.waitForTimeout(100);
  }
  expect(await shownIn(page, sheetId, row, column)).toBe(shown);
}

export const goTo = (page: Page, sheetId: number, row: number, column: number): Promise<void> =>
  page.evaluate(
    ([id, at, across]) => {
      const { poacModel } = globalThis as unknown as {
        poacModel: {
          getters: { getActiveSheetId(): string };
          dispatch(type: string, payload: object): void;
          selection: { selectCell(column: number, row: number): void };
        };
      };
      const sheetIdFrom = poacModel.getters.getActiveSheetId();
      if (sheetIdFrom !== String(id)) {
        poacModel.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: String(id) });
      }
      poacModel.selection.selectCell(across, at);
    },
    [sheetId, row, column] as const,
  );

/** @param labels a command, behind its pillar where the menu is long. */
export async function chooseInMenu(page: Page, ...labels: readonly string[]): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: /^(Ekstensi|Extensions)$/ }).click();
  for (const label of ['POAC', ...labels.slice(0, -1)])
    await page.locator('.o-menu-item', { hasText: label }).hover();
  await page.locator('.o-menu-item', { hasText: labels[labels.length - 1] ?? '' }).click();
}

/** Down to the entry of that name; false where the menu closed meanwhile, as it does when the workbook changes. */
async function walkDownTo(page: Page, label: string): Promise<boolean> {
  const chosen = page.locator('.o-menu-item-active');
  for (let down = 0; down < 25; down += 1) {
    await page.waitForTimeout(80);
    const words = (await chosen.allTextContents()).at(-1);
    if (words === undefined) return false;
    if (words.includes(label)) return true;
    await page.keyboard.press('ArrowDown');
  }
  return false;
}

async function walkMenu(page: Page, way: readonly string[]): Promise<boolean> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await page.keyboard.press('Alt+/');
  for (let left = 0; left < 12 && !/^(Ekstensi|Extensions)$/.test(await focused()); left += 1)
    await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  for (const [level, label] of way.entries()) {
    if (!(await walkDownTo(page, label))) return false;
    await page.keyboard.press(level === way.length - 1 ? 'Enter' : 'ArrowRight');
    await page.waitForTimeout(150);
  }
  return true;
}

/** The same by keys alone; whoever finds the menu closed goes there again. */
export async function chooseByKeys(page: Page, ...labels: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (await walkMenu(page, ['POAC', ...labels])) return;
    for (let level = 0; level < 4; level += 1) await page.keyboard.press('Escape');
  }
  throw new Error(`Not reached in the menu: ${labels.join(' > ')}`);
}

interface Getters {
  getSheetIdByName(name: string): string | undefined;
  getEvaluatedCell(place: object): { readonly formattedValue: string };
}

export const sheetIdOf = (page: Page, title: string): Promise<number> =>
  page.evaluate((name) => {
    const { getters } = (globalThis as unknown as { poacModel: { getters: Getters } }).poacModel;
    return Number(getters.getSheetIdByName(name));
  }, title);

/** What the grid shows on the tab of that title; 0-based. */
export const shownOn = (page: Page, title: string, row: number, col: number): Promise<string> =>
  page.evaluate(
    ([name, at, across]) => {
      const { getters } = (globalThis as unknown as { poacModel: { getters: Getters } }).poacModel;
      const sheetId = getters.getSheetIdByName(name);
      return sheetId === undefined
        ? ''
        : getters.getEvaluatedCell({ sheetId, row: at, col: across }).formattedValue;
    },
    [title, row, col] as const,
  );

/** Changes come through the socket. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let wait = 0; wait < 600 && !(await holds()); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await holds()).toBe(true);
}

/** What the workbook holds once it is downloaded and read again. */
export async function readBack(page: Page, download: () => Promise<void>): Promise<BookState> {
  const [file] = await Promise.all([page.waitForEvent('download'), download()]);
  const session = startSession(process.cwd());
  const path = `${await file.path()}.xlsx`;
  await file.saveAs(path);
  expect(await runStep(session, { key: 'open', step: { open: path } })).toMatchObject({ ok: true });
  return session.world.book;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Remarks of axe-core on what is ours; the grid is the engine's. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as {
      axe: { run(context: object): Promise<{ violations: Violation[] }> };
    };
    const { violations: all } = await inPage.run({ exclude: [['.o-spreadsheet']] });
    return all;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
