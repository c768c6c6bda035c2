/** What a person enters beside an item, and what is sent of it. */

import type { Json, JsonObject } from '../../core/json';
import type { Text } from '../../core/text';
import { DUE } from '../../texts/due-sidebar';
import type { DueList, Item, Which } from './list';

export const FIELDS = ['date', 'percent', 'respondents', 'note', 'closed', 'result', 'newDay'] as const;

export type FieldName = (typeof FIELDS)[number];

export type Draft = Readonly<Partial<Record<FieldName, string>>>;

export interface Mistake {
  readonly field: FieldName;
  readonly words: Text;
  readonly gaps?: Readonly<Record<string, number>>;
}

const filled = (draft: Draft, field: FieldName): string => draft[field]?.trim() ?? '';

export const isTouched = (draft: Draft | undefined): boolean =>
  draft !== undefined && FIELDS.some((field) => filled(draft, field) !== '');

const MOST: Partial<Record<FieldName, number>> = { percent: 100, respondents: 10_000 };

/** `87,5` and `87.5` are the same number. */
const numberIn = (words: string): number => Number(words.replace(',', '.'));

const isOff = (draft: Draft, field: 'percent' | 'respondents', most: number): boolean => {
  const words = filled(draft, field);
  if (words === '') return false;
  const given = numberIn(words);
  return !(given >= 0 && given <= most) || (field === 'respondents' && !Number.isInteger(given));
};

/** The first thing that keeps an entry from being saved. */
export function mistakeIn(draft: Draft, which: Which): Mistake | undefined {
  if (which === 'followUps') {
    const hasDay = filled(draft, 'closed') !== '' || filled(draft, 'newDay') !== '';
    return hasDay ? undefined : { field: 'closed', words: DUE.needsDay };
  }
  for (const field of ['percent', 'respondents'] as const) {
    const most = MOST[field] ?? 0;
    if (isOff(draft, field, most)) return { field, words: DUE.notNumber, gaps: { most } };
  }
  const hasResult = filled(draft, 'percent') !== '' || filled(draft, 'respondents') !== '';
  return hasResult && filled(draft, 'date') === '' ? { field: 'date', words: DUE.needsDay } : undefined;
}

const amount = (draft: Draft, field: FieldName): Json =>
  filled(draft, field) === '' ? '' : numberIn(filled(draft, field));

function entryOf(item: Item, draft: Draft, which: Which): JsonObject {
  const { kind, session, subject, classes } = item;
  if (which === 'followUps') {
    const [closed, due] = [filled(draft, 'closed'), filled(draft, 'newDay')];
    return { session, closed, result: filled(draft, 'result'), due };
  }
  return {
    kind,
    session,
    subject,
    classes,
    date: filled(draft, 'date'),
    percent: amount(draft, 'percent'),
    respondents: amount(draft, 'respondents'),
    note: filled(draft, 'note'),
  };
}

export type Drafts = Readonly<Record<string, Draft>>;

/** The entries of what was filled in, in the order of the list. */
export const entriesOf = (list: DueList, which: Which, drafts: Drafts): readonly JsonObject[] =>
  list[which].flatMap((item) => {
    const draft = drafts[item.key];
    return draft && isTouched(draft) ? [entryOf(item, draft, which)] : [];
  });
