/** Pages of the add-on in their frames: the shim comes first, and only the page's own scripts may run. */

import { createHash } from 'node:crypto';
import { framePage } from '../../../src/workbench/live/frame-page';

const hash = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

it.each([
  ['a whole page', '<!doctype html><html lang="id"><head><title>A</title></head><body>B</body></html>'],
  ['a page without a head', '<!doctype html><html><body>B</body></html>'],
  ['a piece', '<p>B</p>'],
])('puts google.script before the scripts of %s', (_what, content) => {
  const { html } = framePage(content.replace('B', '<script>mine()</script>'));
  expect(html.toLowerCase().startsWith('<!doctype html>')).toBe(true);
  expect(html.indexOf('globalThis.google')).toBeGreaterThan(0);
  expect(html.indexOf('globalThis.google')).toBeLessThan(html.indexOf('mine()'));
});

it('names each script of the page and no other in the policy', () => {
  const { policy } = framePage('<p>$& $1</p><script>one()</script><SCRIPT type="module">two()</SCRIPT>');
  expect(policy).toContain(hash('one()'));
  expect(policy).toContain(hash('two()'));
  expect(policy.match(/sha256-/g)).toHaveLength(3);
});

it('lets nothing in or out but messages', () => {
  const { policy } = framePage('');
  expect(policy).not.toMatch(/https?:|'self'(?! ?;)|unsafe-eval|script-src[^;]*unsafe-inline|connect-src/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain('sandbox allow-scripts');
});
