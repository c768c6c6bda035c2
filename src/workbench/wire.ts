/** What google.script.run makes of a reply on its way to the page (§1.2). */

const isDate = (value: object): boolean => Object.prototype.toString.call(value) === '[object Date]';

class CannotCross extends Error {}

function copy(value: unknown, above: readonly object[]): unknown {
  if (value === undefined) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new TypeError(`A ${typeof value} cannot cross to the page`);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isDate(value)) throw new CannotCross();
  if (above.includes(value)) throw new TypeError('A cyclic object cannot cross to the page');
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => copy(item, path));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, path)]));
}

/**
 * The reply as the page gets it, made of plain objects of ours. A Date anywhere makes the whole reply null;
 * undefined in a list becomes null.
 *
 * @throws TypeError for functions and cyclic objects.
 */
export function acrossTheWire(value: unknown): unknown {
  try {
    return copy(value, []);
  } catch (error) {
    if (error instanceof CannotCross) return null;
    throw error;
  }
}
