/** Jest's view of a source file: TypeScript becomes CommonJS, a data file becomes the string that esbuild makes of it. */

import { transformSync } from 'esbuild';

const OPTIONS = {
  format: 'cjs',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  target: 'node20',
  // Jest's world cannot carry out `import()`: it becomes a late `require`.
  supported: { 'dynamic-import': false },
};

// biome-ignore lint/style/noDefaultExport: jest takes a transform from the default export
export default {
  process: (source, sourcefile) => {
    if (/\.(json|csv)$/.test(sourcefile)) {
      const code = JSON.stringify({ __esModule: true, default: source });
      return { code: sourcefile.endsWith('.csv') ? `module.exports = ${code}` : code };
    }
    return transformSync(source, {
      ...OPTIONS,
      sourcefile,
      loader: sourcefile.endsWith('.tsx') ? 'tsx' : 'ts',
    });
  },
};
