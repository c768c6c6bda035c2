/** What the add-on says of itself is what the package says. */

import { readFileSync } from 'node:fs';
import { ADDON_VERSION } from '../../src/sharing/about';

it('has the version of package.json', () => {
  expect(ADDON_VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
