/** Looks at a page without a browser: its words, its controls, and pressing them. */

import type { ComponentChildren, VNode } from 'preact';

interface Node {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly (Node | string)[];
}

type Component = (props: object) => ComponentChildren;

/** Components are carried out; what is left are elements and texts. */
function nodes(given: ComponentChildren): readonly (Node | string)[] {
  if (given === null || given === undefined || typeof given === 'boolean') return [];
  if (Array.isArray(given)) return given.flatMap(nodes);
  if (typeof given !== 'object') return [String(given)];
  const { type, props } = given as VNode<Readonly<Record<string, unknown>>>;
  if (typeof type === 'function') return nodes((type as unknown as Component)(props));
  const { children, ...others } = props;
  return [{ tag: String(type), props: others, children: nodes(children as ComponentChildren) }];
}

const textOf = (node: Node | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

const allIn = (node: Node | string): readonly Node[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(allIn)];

export interface Look {
  /** Every text of the page in reading order, one line each. */
  readonly words: string;
  readonly buttons: readonly string[];
  /** What a screen reader says by itself. */
  readonly status: string;
  readonly busy: boolean;
  all(tag: string): readonly Node[];
  texts(tag: string): readonly string[];
  /** Presses the button of that name. */
  press(name: string): void;
  /** Lets something happen to the control of that id. */
  happen(id: string, event: string, given: unknown): void;
}

const handler = (node: Node | undefined, name: string): ((given: unknown) => void) => {
  const found = node?.props[name];
  if (typeof found !== 'function') throw new Error(`Nothing listens to ${name}.`);
  return (given) => found(given);
};

const LEAVES = ['h1', 'h2', 'h3', 'p', 'li', 'label', 'button', 'dt', 'dd', 'summary', 'option', 'legend'];

export function look(page: VNode): Look {
  const everything = nodes(page).flatMap(allIn);
  const all = (tag: string): readonly Node[] => everything.filter((node) => node.tag === tag);
  const texts = (tag: string): readonly string[] => all(tag).map(textOf);
  const status = everything.find(({ props }) => props.role === 'status');
  return {
    words: everything
      .filter(({ tag }) => LEAVES.includes(tag))
      .map(textOf)
      .filter((text) => text !== '')
      .join('\n'),
    buttons: texts('button'),
    status: status ? textOf(status) : '',
    busy: everything[0]?.props['aria-busy'] === true,
    all,
    texts,
    press(name) {
      const button = all('button').find((node) => textOf(node) === name);
      if (!button) throw new Error(`No button ${name} among ${texts('button').join(', ')}.`);
      handler(button, 'onClick')({});
    },
    happen: (id, event, given) =>
      handler(
        everything.find(({ props }) => props.id === id),
        event,
      )(given),
  };
}
