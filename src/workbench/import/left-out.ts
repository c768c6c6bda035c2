/** What a workbook file holds and the workbench cannot keep: said once a kind, with how often and where. */

import type { Saying, Text } from '../../core/text';

const KINDS = {
  chart: { id: 'diagram jenis lain', en: 'charts of another kind' },
  picture: { id: 'gambar', en: 'pictures' },
  pivot: { id: 'tabel pivot', en: 'pivot tables' },
  table: { id: 'gaya tabel', en: 'table styles' },
  filter: { id: 'saringan', en: 'filters' },
  format: { id: 'format angka', en: 'number formats' },
  formula: {
    id: 'rumus yang tidak dihitung di sini, nilainya tetap',
    en: 'formulas that are not computed here, their values stay',
  },
  rule: { id: 'aturan validasi data', en: 'data validation rules' },
  look: { id: 'format bersyarat', en: 'conditional formats' },
  name: { id: 'nama rentang', en: 'named ranges' },
  sheet: { id: 'lembar diagram', en: 'chart sheets' },
} as const satisfies Readonly<Record<string, Text>>;

export type LeftKind = keyof typeof KINDS;

const SENTENCE: Text = {
  id: 'Tidak terbawa: {what} ({count}), di {where}.',
  en: 'Not carried over: {what} ({count}), on {where}.',
};

export class LeftOut {
  private readonly places = new Map<LeftKind, string[]>();

  add(kind: LeftKind, where: string): void {
    this.places.set(kind, [...(this.places.get(kind) ?? []), where]);
  }

  get sayings(): readonly Saying[] {
    return [...this.places].map(([kind, where]) => {
      const named = [...new Set(where)];
      const list = named.slice(0, 5).join(', ') + (named.length > 5 ? ', ...' : '');
      return { text: SENTENCE, gaps: { what: KINDS[kind], count: where.length, where: list } };
    });
  }
}
