/** The commands "Import a template" and "What a template would change": a three-way update that loses no edit of the school's. */

import { type Command, type Desk, isRefusal, type Outcome, type Refusal } from '../core/command';
import type { Json } from '../core/json';
import type { Text } from '../core/text';
import { pack as packTab } from '../tabs/pack';
import { type Merge, mergePack } from './merge-pack';
import { PACK_PARTS, packPrint } from './pack';
import { type PackInput, packInput } from './pack-input';

const TEXTS = {
  done: {
    id: 'Templat {name} {version} (sidik {print}): {added} baris baru, {changed} sel ditulis, {removed} baris dikeluarkan. {kept} isian sekolah tetap, {left} di antaranya juga berubah dalam templat.',
    en: 'Template {name} {version} (fingerprint {print}): {added} new {added|row|rows}, {changed} {changed|cell|cells} written, {removed} {removed|row|rows} taken out. {kept} {kept|entry|entries} of the school stay, {left} of them changed in the template too.',
  },
  compared: {
    id: 'Templat {name} {version} (sidik {print}) dibandingkan; tidak ada yang ditulis.',
    en: 'Template {name} {version} (fingerprint {print}) was compared; nothing was written.',
  },
  foreseen: {
    id: 'Templat {name} {version}, sidik {print}. {kept} isian sekolah tetap; {left} berubah di kedua pihak dan tetap seperti di sekolah; {over} diganti dari templat.',
    en: 'Template {name} {version}, fingerprint {print}. {kept} {kept|entry|entries} of the school stay; {left} changed on both sides and stay as the school has them; {over} are replaced by the template.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Stays as the school has it. */
const isKept = ({ differences }: Merge) => differences.filter(({ isTaken }) => !isTaken);

function replyOf({ pack }: PackInput, merge: Merge): Json {
  const { old, added, changed, removed, skipped, differences } = merge;
  const told = (verdict: string): Json =>
    differences
      .filter((one) => one.verdict === verdict)
      .map(({ place, tab, cell, mine, fresh, isTaken }) => ({
        place,
        tab,
        cell,
        mine,
        pack: fresh,
        taken: isTaken,
      }));
  return {
    id: pack.meta.id,
    version: pack.meta.version,
    from: old?.meta.version ?? null,
    fingerprint: packPrint(pack),
    added,
    changed,
    removed,
    kept: told('keep'),
    conflicts: told('ask'),
    followed: told('follow'),
    updated: told('take'),
    skipped,
  };
}

function outcomeOf(desk: Desk, input: PackInput, writes: boolean): Outcome | Refusal {
  const merge = mergePack(desk, input);
  if (isRefusal(merge)) return merge;
  const { meta } = input.pack;
  const kept = isKept(merge);
  const gaps = {
    name: meta.id,
    version: meta.version,
    print: packPrint(input.pack),
    added: merge.added,
    changed: merge.changed,
    removed: merge.removed,
    kept: kept.length,
    left: kept.filter(({ verdict }) => verdict === 'ask').length,
    over: merge.differences.filter(({ verdict, isTaken }) => isTaken && verdict !== 'take').length,
  };
  return {
    edits: writes ? merge.edits : [],
    notice: { text: writes ? TEXTS.done : TEXTS.compared, gaps },
    foreseen: { text: TEXTS.foreseen, gaps },
    reply: replyOf(input, merge),
  };
}

const TABS = PACK_PARTS.map(({ template }) => template);

const accept =
  (writes: boolean): Command['accept'] =>
  (given) => {
    const input = packInput(given);
    return isRefusal(input) ? input : (desk) => outcomeOf(desk, input, writes);
  };

export const importPack: Command = { reads: [...TABS, packTab], optional: [packTab], accept: accept(true) };

export const comparePack: Command = { ...importPack, readsOnly: true, accept: accept(false) };
