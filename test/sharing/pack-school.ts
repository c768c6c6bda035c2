/** A school's workbook on the built add-on, and the template that it saves. */

import type { Pack } from '../../src/sharing/pack';
import type { BookState } from '../../src/workbench/book-state';
import type { Bench } from '../bundle/bench';

export interface Saved {
  readonly pack: Pack;
  readonly fingerprint: string;
}

export function savedFrom(bench: Bench, book: BookState, input: unknown = {}): Saved {
  const { envelope, run } = bench(book, { command: 'exportPack', input });
  if (!envelope?.ok || !('reply' in envelope.value)) throw new Error(JSON.stringify(envelope ?? run.outcome));
  return envelope.value.reply as unknown as Saved;
}

/** A template that holds one row of each part. */
export const SMALL_PACK: Pack = {
  meta: {
    id: 'smp-dasar',
    version: '1.0.0',
    author: 'Dinas Pendidikan Contoh',
    level: 'SMP',
    language: 'id',
    licence: 'CC BY 4.0',
    schema: 3,
  },
  thresholds: [{ setting: 'smallestShownCount', value: '7' }],
  calendar: [
    { from: '2026-11-25', to: '2026-11-25', kind: 'break', name: 'Hari Guru', effective: false, code: 'HG' },
  ],
  lists: [{ list: 'Kegiatan khas', key: 'KK1', label: 'Pekan literasi' }],
  procedures: [{ service: 'INF', step: 40, stage: 'Menyusun laporan', minutes: 20 }],
  plan: [
    {
      id: 'PLN-900',
      service: 'INF',
      format: 'klasikal',
      domain: 'karier',
      topic: 'Mengenal sekolah lanjutan',
      target: 'IX',
      m4: 2,
      periods: 1,
    },
  ],
  labels: {},
  locks: {},
};

/** Its next version: a plan item and a stage more, a topic and a threshold in other words, a holiday less. */
export const NEXT_PACK: Pack = {
  ...SMALL_PACK,
  meta: { ...SMALL_PACK.meta, version: '1.1.0' },
  thresholds: [{ setting: 'smallestShownCount', value: '8' }],
  calendar: [],
  procedures: [
    ...SMALL_PACK.procedures,
    { service: 'INF', step: 41, stage: 'Menyimpan laporan', minutes: 5 },
  ],
  plan: SMALL_PACK.plan.flatMap((item) => [
    { ...item, topic: 'Mengenal sekolah lanjutan dan jurusannya', m5: 1 },
    { ...item, id: 'PLN-901', topic: 'Cita-cita' },
  ]),
};
