/** ORG-X08: which rows were changed since the check before. Said on the page alone: the next check forgets it. */

import { HEADER_ROW } from '../../core/template';
import { findings } from '../../tabs/findings';
import type { Check, Hit } from '../check';
import { printOf, readMemory, watchedTabs } from '../memory';
import { READS, type School } from '../school';
import { dayText } from '../wording';

interface Changed {
  readonly count: number;
  /** 1-based; undefined where rows were only taken away. */
  readonly first: number | undefined;
}

/** A row that was changed is one that went and one that came. */
function changedIn(
  before: readonly string[],
  now: readonly (readonly [row: number, print: string])[],
): Changed {
  const left = new Map<string, number>();
  for (const print of before) left.set(print, (left.get(print) ?? 0) + 1);
  const come = now.filter(([, print]) => {
    const same = left.get(print) ?? 0;
    if (same > 0) left.set(print, same - 1);
    return same === 0;
  });
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { count: Math.max(come.length, gone), first: come[0]?.[0] };
}

function hitsIn(school: School): readonly Hit[] {
  const memory = readMemory(school.tabs[findings.id]);
  if (!memory) return [];
  return watchedTabs(school).flatMap(([id, tab]): readonly Hit[] => {
    const before = memory.prints.get(id);
    const rows = (school.rows.get(id) ?? []).map((row) => [row.row, printOf(tab, row)] as const);
    const { count, first } = before ? changedIn(before, rows) : { count: 0, first: undefined };
    const gaps = { n: count, since: dayText(memory.day) };
    return count > 0 ? [{ tab: id, row: first ?? HEADER_ROW, gaps }] : [];
  });
}

export const changedRows: Check = {
  id: 'ORG-X08',
  severity: 'I',
  message: {
    id: 'Ada {n} baris berubah sejak pemeriksaan {since}.',
    en: '{n} rows changed since the check of {since}.',
  },
  fix: { id: 'Jalankan pemeriksaan lagi.', en: 'Run the check again.' },
  isOnPageOnly: true,
  needs: [],
  blindOn: (school) => {
    const watched = readMemory(school.tabs[findings.id]) ? watchedTabs(school).map(([id]) => id) : [];
    return READS.map(({ id }) => id).filter((id) => !watched.includes(id));
  },
  run: hitsIn,
};
