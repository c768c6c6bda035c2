/** What may stand in a pack: words. No formula, no markup, no address. */

/** Letters in one cell of a pack. */
const MOST_WORDS = 500;

/** `=`, `+`, `-`, `@`, their full-width forms, and control characters at the start. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/;
const MARKUP = /<[\s/!?]*[a-z]/i;
const ADDRESS = /\b[a-z][a-z\d+.-]{1,11}:\/\/|\b(javascript|data|mailto|vbscript):|\bwww\.|\S@\S+\.\S/i;

const isControl = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029 || code === 0xfeff;
};

/** Lines of a cell may be parted. */
const holdsControl = (words: string): boolean =>
  [...words].some((letter) => letter !== '\n' && isControl(letter));

export const isPlain = (words: string): boolean =>
  words.length <= MOST_WORDS &&
  !FORMULA.test(words) &&
  !MARKUP.test(words) &&
  !ADDRESS.test(words) &&
  !holdsControl(words);
