/** AKURS, the other immediate evaluation: its five foci, how they stand in the journal, what they are as U, C and A. */

import type { Text } from '../core/text';

/** Letters in the order of the name. Source: domain reference 1.2 and 5.1. */
export const AKURS_FOCI = [
  { letter: 'A', key: 'akursA', label: { id: 'A: acuan', en: 'A: reference' } },
  { letter: 'K', key: 'akursK', label: { id: 'K: kompetensi', en: 'K: competence' } },
  { letter: 'U', key: 'akursU', label: { id: 'U: usaha', en: 'U: effort' } },
  { letter: 'R', key: 'akursR', label: { id: 'R: rasa', en: 'R: feeling' } },
  { letter: 'S', key: 'akursS', label: { id: 'S: sungguh-sungguh', en: 'S: seriousness' } },
] as const satisfies readonly { readonly letter: string; readonly key: string; readonly label: Text }[];

type Letter = (typeof AKURS_FOCI)[number]['letter'];

/**
 * Which foci speak of understanding, comfort and action, so that one journal has one mean a session whatever the
 * form: reference and competence are what was understood, effort and seriousness are what will be done.
 * Source: our own reading of domain reference 5.1, which knows no table for it.
 */
const AS_UCA: Readonly<Record<'u' | 'c' | 'a', readonly Letter[]>> = {
  u: ['A', 'K'],
  c: ['R'],
  a: ['U', 'S'],
};

const WORD = 'AKURS';

/** By letter; what was not tapped is missing. */
export type AkursScores = Readonly<Partial<Record<Letter, number>>>;

/** `AKURS A3 K4 U3 R4 S4`, as it stands in the column for results; '' where nothing was rated. */
export function akursWords(scores: AkursScores): string {
  const said = AKURS_FOCI.flatMap(({ letter }) =>
    scores[letter] === undefined ? [] : [`${letter}${scores[letter]}`],
  );
  return said.length === 0 ? '' : [WORD, ...said].join(' ');
}

export const isAkurs = (result: string): boolean => /^AKURS [AKURS]\d/.test(result);

/** Means of the foci; one without a score is missing. */
export function asUca(scores: AkursScores): Readonly<Partial<Record<'u' | 'c' | 'a', number>>> {
  const means = Object.entries(AS_UCA).flatMap(([key, letters]) => {
    const given = letters.flatMap((letter) => scores[letter] ?? []);
    return given.length === 0
      ? []
      : [[key, given.reduce((sum, one) => sum + one, 0) / given.length] as const];
  });
  return Object.fromEntries(means);
}
