/**
 * AKURS, the other immediate evaluation: its five foci and how they stand in the journal. No published table makes
 * U, C and A of them, so the two forms are kept and averaged apart.
 */

import type { Text } from '../core/text';

/** Letters in the order of the name. Source: domain reference 1.2 and 5.1. */
export const AKURS_FOCI = [
  { letter: 'A', key: 'akursA', label: { id: 'A: acuan', en: 'A: reference' } },
  { letter: 'K', key: 'akursK', label: { id: 'K: kompetensi', en: 'K: competence' } },
  { letter: 'U', key: 'akursU', label: { id: 'U: usaha', en: 'U: effort' } },
  { letter: 'R', key: 'akursR', label: { id: 'R: rasa', en: 'R: feeling' } },
  { letter: 'S', key: 'akursS', label: { id: 'S: sungguh-sungguh', en: 'S: seriousness' } },
] as const satisfies readonly { readonly letter: string; readonly key: string; readonly label: Text }[];

export type Letter = (typeof AKURS_FOCI)[number]['letter'];

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

/** Typed by hand too: `akurs: A 3, K 4`. */
export const isAkurs = (result: string): boolean => /^\s*AKURS[\s:,;]+[AKURS]\s*[:=]?\s*\d/i.test(result);
