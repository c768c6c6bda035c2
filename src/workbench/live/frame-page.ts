/** A page of the add-on for its frame: what Google puts around it, and rules that let nothing in or out. */

import { createHash } from 'node:crypto';

/**
 * google.script as a page knows it, over messages to the page around it. No name is known here: any function may
 * be called, and the workbench answers as Google does.
 */
const SHIM = `(() => {
  const waiting = new Map();
  let last = 0;
  const send = (message) => parent.postMessage(message, '*');
  const runner = (handlers) =>
    new Proxy(Object.create(null), {
      get(_target, name) {
        if (name === 'withSuccessHandler') return (done) => runner({ ...handlers, done });
        if (name === 'withFailureHandler') return (failed) => runner({ ...handlers, failed });
        if (name === 'withUserObject') return (user) => runner({ ...handlers, user });
        if (typeof name !== 'string' || name === 'then') return undefined;
        return (...args) => {
          last += 1;
          waiting.set(last, handlers);
          send({ is: 'call', call: last, name, args: JSON.parse(JSON.stringify(args)) });
        };
      },
    });
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    const handlers = waiting.get(data.call);
    if (handlers === undefined) return;
    waiting.delete(data.call);
    if (data.is === 'reply') handlers.done?.(data.value, handlers.user);
    else if (handlers.failed) handlers.failed(new Error(data.message), handlers.user);
    else console.error(data.message);
  });
  addEventListener('keydown', ({ key, code, altKey, ctrlKey, metaKey, defaultPrevented }) => {
    if (defaultPrevented) return;
    if (key === 'Escape') send({ is: 'escape' });
    else if (key === 'F10' || (altKey && !ctrlKey && !metaKey && code === 'Slash')) send({ is: 'menu' });
  });
  globalThis.google = {
    script: {
      run: runner({}),
      host: {
        close: () => send({ is: 'close' }),
        setHeight: (height) => send({ is: 'size', height }),
        setWidth: (width) => send({ is: 'size', width }),
        editor: { focus: () => send({ is: 'focus-grid' }) },
        origin: location.origin,
      },
    },
  };
})();`;

export interface FramePage {
  readonly html: string;
  /** Content-Security-Policy. */
  readonly policy: string;
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script/gi;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** @param content as HtmlService gives it: a whole page or a part of one. */
export function framePage(content: string): FramePage {
  const shim = `<script>${SHIM}</script>`;
  const isPage = /^\s*<!doctype/i.test(content);
  const head = /<head\b[^>]*>/i.exec(content);
  const body = head
    ? content.replace(head[0], () => `${head[0]}${shim}`)
    : content.replace(/^\s*(?:<!doctype[^>]*>)?\s*(?:<html\b[^>]*>)?/i, (start) => `${start}${shim}`);
  const html = isPage ? body : `<!doctype html>\n${body}`;
  const hashes = [...html.replaceAll('\r\n', '\n').matchAll(SCRIPT)].map(([, script = '']) => hashOf(script));
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'sandbox allow-scripts',
  ].join('; ');
  return { html, policy };
}
