/** What can be done about a finding in one click: edits on exactly its cell, and the words of the button. */

import type { Cell } from '../core/cell';
import type { Edit } from '../core/edit';
import { fingerprint } from '../core/hash';
import type { Saying } from '../core/text';
import { cellOf, type School } from './school';
import type { StandingFinding } from './standing';

export interface Fix {
  /** What it does: `Ganti dengan R-KON-G1`. */
  readonly words: Saying;
  readonly edit: Edit;
}

/** @returns undefined where only a person can know what is right. */
export type Fixer = (school: School, finding: StandingFinding) => Fix | undefined;

/** By check id. */
export type Fixes = Readonly<Record<string, Fixer>>;

/** The fix that writes another thing into the finding's cell. */
export function writing(
  school: School,
  { tab, row, column }: StandingFinding,
  after: Cell,
  words: Saying,
): Fix | undefined {
  if (column === undefined) return undefined;
  const before = cellOf(school, tab, row, column);
  return { words, edit: { do: 'set-cells', tab, cells: [{ row, column, before, after }] } };
}

export const fixOf = (fixes: Fixes, school: School, finding: StandingFinding): Fix | undefined =>
  Object.keys(fixes).includes(finding.check) ? fixes[finding.check]?.(school, finding) : undefined;

/** With it a page says which fix the person saw. */
export const offerPrint = ({ edit }: Fix): string => fingerprint(JSON.stringify(edit));
