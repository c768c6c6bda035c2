/** From cells to values: what a column says about a cell decides how it is read. */

import type { Cell } from './cell';
import { readDate, readNumber, readTime, readYesNo, textOf } from './cell';
import type { Choice, Column } from './template';
import { folded, LOCALES } from './text';

export type Value = string | number | boolean | readonly string[];

const wordsOf = (choice: Choice): readonly string[] => [
  choice.key,
  ...LOCALES.map((locale) => choice.label[locale]),
  ...(choice.also ?? []),
];

const known = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

function keysByWord(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const before = known.get(choices);
  if (before) return before;
  const keys = new Map<string, string>();
  for (const choice of choices) {
    for (const word of wordsOf(choice)) {
      if (!keys.has(folded(word))) keys.set(folded(word), choice.key);
    }
  }
  known.set(choices, keys);
  return keys;
}

/** The key of what a person chose or typed: the key itself, or a label in any language. */
export const readChoice = (choices: readonly Choice[], cell: Cell): string | undefined => {
  const keys = keysByWord(choices);
  const text = textOf(cell);
  return keys.get(text) ?? keys.get(folded(text));
};

/** `VII-A; VII-B`, `G1,G2`, `K1 K2` under a blank-parted list: each code once, in the order written. */
export const readList = (cell: Cell): readonly string[] => [
  ...new Set(
    textOf(cell)
      .split(/[;,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** Nothing that people count, pay or plan is below nothing: such a number cannot be read, and ORG-X09 says so. */
export function readAmount(cell: Cell): number | undefined {
  const number = readNumber(cell);
  return number !== undefined && number >= 0 ? number : undefined;
}

/** @returns undefined for a blank cell and for one that the column's kind cannot read. */
export function readCell(column: Column, cell: Cell): Value | undefined {
  switch (column.kind) {
    case 'text':
    case 'code':
      return textOf(cell) || undefined;
    case 'list': {
      const codes = readList(cell);
      return codes.length > 0 ? codes : undefined;
    }
    case 'number':
    case 'money':
    case 'percent':
      return column.computed ? readNumber(cell) : readAmount(cell);
    case 'date':
      return readDate(cell);
    case 'time':
      return readTime(cell);
    case 'yesno':
      return cell === '' ? undefined : readYesNo(cell);
    case 'choice':
      return column.choices ? readChoice(column.choices, cell) : textOf(cell) || undefined;
    default:
      return column.kind satisfies never;
  }
}
