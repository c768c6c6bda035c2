/** The command "Detach the template": what it wrote stays and is the school's own from then on. */

import type { Command, Desk, Outcome } from '../core/command';
import type { Text } from '../core/text';
import { pack as packTab } from '../tabs/pack';
import { keepPack, keptPack } from './kept-pack';

const TEXTS = {
  done: {
    id: 'Templat {name} {version} dilepas. Semua isinya tetap dan kini milik sekolah.',
    en: 'The template {name} {version} is detached. All that it wrote stays and is the school’s own now.',
  },
  none: {
    id: 'Buku kerja ini tidak mengikuti templat.',
    en: 'This workbook follows no template.',
  },
} as const satisfies Readonly<Record<string, Text>>;

function think(desk: Desk): Outcome {
  const meta = keptPack(desk)?.meta;
  return {
    edits: keepPack(desk, undefined),
    notice: meta
      ? { text: TEXTS.done, gaps: { name: meta.id, version: meta.version } }
      : { text: TEXTS.none },
    reply: { id: meta?.id ?? null, version: meta?.version ?? null },
  };
}

export const detachPack: Command = { reads: [packTab], optional: [packTab], accept: () => think };
