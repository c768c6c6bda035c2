/**
 * What was begun on a page and not saved survives the page's closing. It stays in the browser's tab and goes with it:
 * the next person at a shared computer finds nothing. Asking the add-on to keep it would cost a call for every answer.
 */

import type { Json } from '../../core/json';

export interface Keeper {
  readonly kept: Json | undefined;
  /** False where the browser lets us keep nothing, as in a frame without an origin of its own. */
  readonly keeps: boolean;
  /** `undefined` keeps nothing more. */
  readonly keep: (draft: Json | undefined) => void;
}

const NOTHING: Keeper = { kept: undefined, keeps: false, keep: () => undefined };

/** A browser that forbids it throws as soon as it is asked. */
export function keeperFor(name: string): Keeper {
  const key = `poac-${name}`;
  try {
    const { sessionStorage: store } = window;
    const text = store.getItem(key);
    store.setItem(key, text ?? '');
    return {
      kept: text ? (JSON.parse(text) as Json) : undefined,
      keeps: true,
      keep: (draft) => {
        try {
          store.setItem(key, draft === undefined ? '' : JSON.stringify(draft));
        } catch {
          // Full, or forbidden since: what is on the page is still there.
        }
      },
    };
  } catch {
    return NOTHING;
  }
}
