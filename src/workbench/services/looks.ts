/** From what a script says about a look to how the book keeps it; undefined brings back Sheets' default. */

import { Refusal } from '../book/refusals';
import type { StyleChange } from '../book/styles';
import type { Style } from '../book-state';
import { nameOfMember } from './enums';

export type Look<Input> = (input: Input) => StyleChange;

/** A word of a list, or null for the default. */
const word =
  <Key extends keyof Style>(
    key: Key,
    words: readonly Style[Key][],
    asDefault?: string,
  ): Look<string | null> =>
  (input) => {
    if (input === null || input === asDefault) return { [key]: undefined };
    const found = words.find((known) => known === input);
    if (found === undefined) throw new Refusal(`Invalid argument: ${input}`);
    return { [key]: found };
  };

/** Any text is taken as a colour: live Sheets accepts `foo` too (§1.7). */
const color =
  (key: 'background' | 'fontColor', asDefault: string): Look<string | null> =>
  (input) => {
    const lower = input?.toLowerCase();
    return { [key]: lower === undefined || lower === asDefault ? undefined : lower };
  };

/** `null` fails, `general` brings the default back (§1.7). */
const numberFormat: Look<string> = (input) => ({
  numberFormat: input.toLowerCase() === 'general' || input === '' ? undefined : input,
});

export const LOOKS = {
  numberFormat,
  background: color('background', '#ffffff'),
  fontColor: color('fontColor', '#000000'),
  fontWeight: word('fontWeight', ['bold'], 'normal'),
  fontStyle: word('fontStyle', ['italic'], 'normal'),
  fontLine: word('fontLine', ['underline', 'line-through'], 'none'),
  fontFamily: (input: string | null) => ({
    fontFamily: input === 'Arial' ? undefined : (input ?? undefined),
  }),
  fontSize: (input: number) => ({ fontSize: input === 10 ? undefined : input }),
  horizontal: word('horizontal', ['left', 'center', 'right'], 'normal'),
  vertical: word('vertical', ['top', 'middle'], 'bottom'),
  wrap: (input: boolean) => ({ wrap: input ? 'WRAP' : undefined }),
  wrapStrategy: (input: unknown) => {
    const name = nameOfMember(input);
    return { wrap: name === 'WRAP' || name === 'CLIP' ? name : undefined };
  },
} as const satisfies Readonly<Record<string, Look<never>>>;
