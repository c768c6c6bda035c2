/** The headers that a template words in its own way, against those that stand. */

import { textOf } from '../core/cell';
import type { CellChange } from '../core/edit';
import { a1, cellAt, type Tab } from '../core/tab';
import { HEADER_ROW } from '../core/template';
import { LOCALES, type Locale } from '../core/text';
import type { Difference } from './merge-part';
import { type PackPart, partColumns } from './pack';
import { verdictOn } from './three-way';

type Labels = Readonly<Record<string, string>>;

export interface LabelMerging {
  readonly part: PackPart;
  readonly tab: Tab;
  readonly language: Locale;
  readonly old: Labels;
  readonly fresh: Labels;
  readonly isLocked: boolean;
  readonly wants: (place: string) => boolean;
}

export interface MergedLabels {
  readonly cells: readonly CellChange[];
  readonly differences: readonly Difference[];
}

/** A header in either language's own words is nobody's change. */
export function mergeLabels(merging: LabelMerging): MergedLabels {
  const { part, tab, language, old, fresh, isLocked, wants } = merging;
  const cells: CellChange[] = [];
  const differences: Difference[] = [];
  for (const { key, title } of partColumns(part)) {
    const at = tab.places[key];
    const before = cellAt(tab.grid[HEADER_ROW - 1], at);
    const header = textOf(before);
    const mine = header === '' || LOCALES.some((locale) => title[locale] === header) ? undefined : header;
    if (at === undefined || (old[key] === undefined && fresh[key] === undefined)) continue;
    const verdict = verdictOn({ old: old[key], mine, fresh: fresh[key], isLocked });
    if (verdict === 'same') continue;
    const place = `labels/${tab.template.id}/${key}`;
    const isTaken = verdict === 'take' || verdict === 'follow' || (verdict === 'ask' && wants(place));
    const after = fresh[key] ?? title[language];
    if (isTaken) cells.push({ row: HEADER_ROW, column: key, before, after });
    differences.push({
      place,
      verdict,
      tab: tab.template.id,
      cell: a1(at, HEADER_ROW),
      mine: header,
      fresh: after,
      isTaken,
    });
  }
  return { cells, differences };
}
