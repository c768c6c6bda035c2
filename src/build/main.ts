/** `npm run build`: builds the add-on into `dist` and says what came of it. */

import { build } from './build';

const { functions, codeBytes, dataBytes, pages } = await build();
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `dist/Code.js: ${kilobytes(codeBytes)} of code, ${kilobytes(dataBytes)} of data, ${functions.length} functions`,
);
for (const { name, bytes } of pages) console.log(`dist/${name}.html: ${kilobytes(bytes)}`);
