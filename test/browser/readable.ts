/** Whether everybody can read a page as it stands: at 300 pixels, at 200 % zoom, in forced colours, by keyboard. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Our looks know no widths (a test holds that), so the same elements stand at every width and in all colours: only these can differ. */
const OF_LAYOUT = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

const remarks = (rules?: readonly string[]): string => {
  const only = rules ? `runOnly: ${JSON.stringify(rules)},` : '';
  return `axe.run({ ${only} resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`;
};

const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** What is wider than its box, and not meant to be. */
const CUT_OFF = `[...document.querySelectorAll('#page *')]
  .filter((one) => one.checkVisibility() && !one.matches('.aloud, input, select, textarea, option'))
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
  .map(({ outerHTML }) => outerHTML.slice(0, 80))`;

/** Each control in focus: its ring stands out from the page; each button and field has a border that does. */
const UNSEEN = `(() => {
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const faint = (style, side) =>
    style[side + 'Style'] === 'none' || parseFloat(style[side + 'Width']) < 1 || style[side + 'Color'] === paper;
  const controls = [...document.querySelectorAll('button, select, input, textarea, summary')].filter((one) => one.checkVisibility());
  const before = document.activeElement;
  const unseen = controls.flatMap((one) => {
    one.focus();
    const shown = getComputedStyle(one.type === 'file' ? one.parentElement.querySelector('.pick') ?? one : one);
    const faults = [];
    if (!one.matches(':focus-visible') || faint(shown, 'outline') || parseFloat(shown.outlineWidth) < 2) faults.push('no ring');
    if (one.matches('button, select, input[type=text], input[type=date], input[type=time], textarea') && faint(shown, 'borderTop'))
      faults.push('no border');
    return faults.map((fault) => fault + ': ' + one.outerHTML.slice(0, 80));
  });
  if (before === document.body) document.activeElement.blur(); else before.focus();
  const plain = document.querySelector('button.plain');
  for (const one of document.querySelectorAll('button.primary')) {
    const width = (button) => parseFloat(getComputedStyle(button).borderTopWidth);
    if (plain && width(one) <= width(plain)) unseen.push('as any other: ' + one.outerHTML);
  }
  return unseen;
})()`;

const NARROW = { width: 150, height: 700 };
const USUAL = { width: 300, height: 700 };

const boxes = (rules?: readonly string[]): string =>
  `${remarks(rules)}.then((remarks) => ({ overflow: ${OVERFLOW}, cutOff: ${CUT_OFF}, remarks }))`;

const FINE = { overflow: 0, cutOff: [], remarks: [] };

/**
 * Looks at the page as it stands: 300 pixels wide as it comes, and at 200 % zoom in forced colours.
 *
 * @param place names the state where something is wrong.
 * @param shoot takes a picture of it.
 */
export async function expectReadable(
  page: Page,
  place: string,
  shoot: () => Promise<unknown>,
): Promise<void> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
  expect([place, await page.evaluate(boxes())]).toEqual([place, FINE]);
  await shoot();
  await page.setViewportSize(NARROW);
  await page.emulateMedia({ forcedColors: 'active' });
  expect([place, '200 %', await page.evaluate(boxes(OF_LAYOUT))]).toEqual([place, '200 %', FINE]);
  // A key was the last thing used: what has the focus shows it.
  await page.keyboard.press('Shift');
  expect([place, 'in focus', await page.evaluate(UNSEEN)]).toEqual([place, 'in focus', []]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(USUAL);
}
