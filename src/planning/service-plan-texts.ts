/** The texts of a service plan as rows: what the counsellor writes now beside what was written before. */

import { isBlank, textOf } from '../core/cell';
import type { Desk, Refusal } from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { isObject, type Json } from '../core/json';
import { readRecords } from '../core/record';
import { cellAt } from '../core/tab';
import { clip } from '../core/text';
import { toRow } from '../core/write';
import { type ElementKey, PLAN_ELEMENTS, WRITTEN } from '../frameworks/plan-elements';
import type { PlanForm } from '../frameworks/plan-forms';
import { planTexts } from '../tabs/plan-texts';
import type { PlanFacts } from './service-plan-facts';

/** By element; blank takes back what was written. */
export type WrittenTexts = ReadonlyMap<ElementKey, string>;

const NO_SUCH_TEXT = (element: string): Refusal => ({
  code: 'bad-input',
  message: {
    text: {
      id: 'Unsur "{element}" tidak dikenal atau isinya bukan teks.',
      en: 'The element "{element}" is unknown, or what it says is no text.',
    },
    gaps: { element: clip(element) },
  },
  remedy: {
    text: {
      id: 'Pilih unsur dari tab Isi RPL, dan tulis isinya sebagai teks.',
      en: 'Take an element of the tab Plan texts, and write its text.',
    },
  },
});

export function readTexts(given: Json): WrittenTexts | Refusal {
  if (!isObject(given)) return NO_SUCH_TEXT(JSON.stringify(given));
  const texts = new Map<ElementKey, string>();
  for (const [name, text] of Object.entries(given)) {
    const element = PLAN_ELEMENTS.find(({ key }) => key === name)?.key;
    if (element === undefined || typeof text !== 'string') return NO_SUCH_TEXT(name);
    texts.set(element, text.trim());
  }
  return texts;
}

/** The facts once these texts are written. */
export function withTexts(facts: PlanFacts, texts: WrittenTexts): PlanFacts {
  const all = new Map(facts.texts);
  for (const [element, text] of texts) {
    if (text === '') all.delete(element);
    else all.set(element, text);
  }
  return { ...facts, texts: all };
}

/**
 * Texts go into their rows, or come with a new one. Every other text that the form asks for gets a blank row: what
 * the tabs know is said until somebody writes there.
 */
export function textEdits(
  desk: Desk,
  facts: PlanFacts,
  form: PlanForm,
  texts: WrittenTexts,
): readonly Edit[] {
  const tab = desk.tabs[planTexts.id];
  if (!tab) return [];
  const standing = readRecords({ ...tab, template: planTexts }).filter(
    ({ record }) => record.servicePlan === facts.id,
  );
  const asked = form.parts.flatMap(({ elements }) => elements).filter((element) => WRITTEN.includes(element));
  const missing = [...new Set<ElementKey>([...asked, ...texts.keys()])].filter(
    (element) => !standing.some(({ record }) => record.element === element),
  );
  const rows = missing.map((element) =>
    toRow(
      planTexts,
      { servicePlan: facts.id, plan: facts.item.id, element, text: texts.get(element) },
      desk.language,
    ),
  );
  const cells = standing.flatMap(({ row, record }): readonly CellChange[] => {
    const after = record.element === undefined ? undefined : texts.get(record.element);
    const before = cellAt(tab.grid[row - 1], tab.places.text);
    const stands = after === undefined || textOf(before) === after || (after === '' && isBlank(before));
    return stands || tab.places.text === undefined ? [] : [{ row, column: 'text', before, after }];
  });
  return [
    ...(cells.length > 0 ? [{ do: 'set-cells', tab: planTexts.id, cells } as const] : []),
    ...(rows.length > 0 ? [{ do: 'add-rows', tab: planTexts.id, rows } as const] : []),
  ];
}
