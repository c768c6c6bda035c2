/** A template against a workbook: what it writes and what stays, from the old template, the new one and what stands. */

import type { Desk, Refusal } from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import type { Text } from '../core/text';
import { keepPack, keptPack } from './kept-pack';
import { mergeLabels } from './merge-labels';
import { type Difference, mergePart } from './merge-part';
import { PACK_PARTS, type Pack, type PackPart, type PartName } from './pack';
import type { PackInput } from './pack-input';

export interface Merge {
  readonly edits: readonly Edit[];
  /** The template that was followed until now. */
  readonly old: Pack | undefined;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly differences: readonly Difference[];
  /** Parts in another language than the workbook's. */
  readonly skipped: readonly (PartName | 'labels')[];
}

const OTHER: Text = {
  id: 'Buku kerja ini mengikuti templat lain: {name} {version}.',
  en: 'This workbook follows another template: {name} {version}.',
};

const OTHER_REMEDY: Text = {
  id: 'Lepaskan dulu templat itu (isinya tetap), lalu masukkan yang baru.',
  en: 'Detach that template first (what it wrote stays), then import the new one.',
};

const otherTemplate = ({ meta }: Pack): Refusal => ({
  code: 'refused',
  message: { text: OTHER, gaps: { name: meta.id, version: meta.version } },
  remedy: { text: OTHER_REMEDY },
});

interface Written {
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly differences: readonly Difference[];
}

const cellsOf = (tab: string, cells: readonly CellChange[]): readonly Edit[] =>
  cells.length > 0 ? [{ do: 'set-cells', tab, cells }] : [];

function written(
  desk: Desk,
  part: PackPart,
  skips: boolean,
  old: Pack | undefined,
  input: PackInput,
): Written {
  const { id } = part.template;
  const tab = desk.tabs[id];
  if (!tab) return { edits: [], added: 0, changed: 0, removed: 0, differences: [] };
  const { pack, wants } = input;
  const { language } = desk;
  const isSpoken = skips && part.spoken === true;
  const lock = isSpoken ? undefined : pack.locks[part.name];
  const body = mergePart({
    part,
    tab,
    language,
    lock,
    wants,
    old: isSpoken ? [] : old?.[part.name],
    fresh: isSpoken ? [] : pack[part.name],
  });
  const labels = mergeLabels({
    part,
    tab,
    language,
    isLocked: lock !== undefined,
    wants,
    old: skips ? {} : (old?.labels[id] ?? {}),
    fresh: skips ? {} : (pack.labels[id] ?? {}),
  });
  const cells = [...labels.cells, ...body.cells];
  return {
    edits: [
      ...cellsOf(id, cells),
      ...(body.rows.length > 0 ? [{ do: 'add-rows', tab: id, rows: body.rows } as const] : []),
    ],
    added: body.rows.length,
    changed: cells.length,
    removed: body.removed,
    differences: [...labels.differences, ...body.differences],
  };
}

/** What is skipped stays as the old template had it. */
const followed = (pack: Pack, old: Pack | undefined, skips: boolean): Pack =>
  skips ? { ...pack, lists: old?.lists ?? [], labels: old?.labels ?? {} } : pack;

export function mergePack(desk: Desk, input: PackInput): Merge | Refusal {
  const old = keptPack(desk);
  const { pack } = input;
  if (old && old.meta.id !== pack.meta.id) return otherTemplate(old);
  const skips = pack.meta.language !== desk.language;
  const parts = PACK_PARTS.map((part) => written(desk, part, skips, old, input));
  const sum = (key: 'added' | 'changed' | 'removed'): number => parts.reduce((all, one) => all + one[key], 0);
  const hasLabels = Object.keys(pack.labels).length > 0;
  return {
    edits: [...parts.flatMap(({ edits }) => edits), ...keepPack(desk, followed(pack, old, skips))],
    old,
    added: sum('added'),
    changed: sum('changed'),
    removed: sum('removed'),
    differences: parts.flatMap(({ differences }) => differences),
    skipped: skips
      ? [
          ...PACK_PARTS.filter(({ name, spoken }) => spoken && pack[name].length > 0).map(({ name }) => name),
          ...(hasLabels ? (['labels'] as const) : []),
        ]
      : [],
  };
}
