/** The word of a list that a mistyped one is most like; nothing where two are as near. */

import { folded } from '../../core/text';

/** Letters to change, add or take away. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const now = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const swap = (before[to - 1] ?? 0) + Number(one[at - 1] !== other[to - 1]);
      now.push(Math.min(swap, (before[to] ?? 0) + 1, (now[to - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}

const plain = (word: string): string => folded(word).replace(/[^\p{L}\p{N}]/gu, '');

/** So many letters may differ: one in three, and at least one in a word of two letters or more. */
const tolerance = (word: string): number => (word.length < 2 ? 0 : Math.max(1, Math.floor(word.length / 3)));

/** @param words what each answer may be called. */
export function nearest(
  word: string,
  answers: readonly { readonly answer: string; readonly words: readonly string[] }[],
) {
  const wanted = plain(word);
  const most = tolerance(wanted);
  let best: { readonly answer: string; readonly far: number } | undefined;
  let isTie = false;
  for (const { answer, words } of answers) {
    const far = Math.min(...words.map((one) => distance(wanted, plain(one))));
    if (far > most || (best && far > best.far)) continue;
    isTie = best !== undefined && far === best.far;
    best = { answer, far };
  }
  return isTie ? undefined : best?.answer;
}
