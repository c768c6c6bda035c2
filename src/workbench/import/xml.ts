/** XML parts as small trees: names without their prefixes, no entities of the file's own, no network. */

import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own, without its children's. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * @param each elements that are handed over as soon as they end, and not kept: a sheet's rows, say.
 * @throws Error for what is not well formed, and for a document type: only attacks declare one here.
 */
export function readXml(
  source: string,
  each: Readonly<Record<string, (element: Element) => void>> = {},
): Element {
  const parser = new SaxesParser();
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const refuse = (error: Error): never => {
    throw error;
  };
  parser.on('error', refuse);
  parser.on('doctype', () => refuse(new Error('a document type')));
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [bare(key), value] as const);
    open.push({ name: bare(name), attributes: Object.fromEntries(named), children: [], text: '' });
  });
  const add = (text: string): void => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const take = Object.hasOwn(each, closed.name) ? each[closed.name] : undefined;
    if (take) take(closed);
    else open.at(-1)?.children.push(closed);
  });
  parser.write(source.replace(/^\uFEFF/, '')).close();
  return root.children[0] ?? root;
}

export const child = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>(
    (inside, name) => inside?.children.find((one) => one.name === name),
    element,
  );

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** Every descendant of that name, in reading order. */
export const allOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.flatMap((one) => (one.name === name ? [one] : allOf(one, name))) ?? [];

export const numberIn = ({ attributes }: Element, name: string): number | undefined => {
  const number = Number(attributes[name] ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
};

/** XML's way to say yes; absent is no. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
