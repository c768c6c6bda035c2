/** What a foreign table would be taken for, as the add-on says it, and what the person makes of it. */

import { type Json, type JsonObject, property } from '../../core/json';
import type { Text } from '../../core/text';

export interface TheirColumn {
  readonly letter: string;
  readonly heading: string;
  readonly examples: readonly string[];
  /** Our column that it is; '' for none. */
  readonly key: string;
  readonly isOpen: boolean;
}

export interface Option {
  readonly key: string;
  readonly label: Text;
}

export interface Target extends Option {
  readonly needed: boolean;
}

export interface Asking {
  readonly is: string;
  readonly first: boolean;
  readonly words: Text;
  readonly key: string;
  readonly examples: readonly string[];
}

export interface Proposal {
  readonly read: number;
  readonly columns: readonly TheirColumn[];
  readonly targets: readonly Target[];
  readonly questions: readonly Asking[];
  readonly services: readonly Option[];
  readonly statuses: readonly Option[];
  readonly people: readonly Option[];
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const both = (value: Json | undefined): Text => ({
  id: text(property(value, 'id')),
  en: text(property(value, 'en')),
});

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

const texts = (value: Json | undefined): readonly string[] => list(value).map(text);

const optionsIn = (value: Json | undefined): readonly Option[] =>
  list(value).map((one) => ({ key: text(property(one, 'key')), label: both(property(one, 'label')) }));

export const tabsIn = (reply: Json | undefined): readonly string[] => texts(property(reply, 'tabs'));

/** Ids of the tabs that take rows. */
export function targetsIn(reply: Json | undefined): readonly Option[] {
  const titles = property(reply, 'titles');
  return typeof titles === 'object' && titles !== null
    ? Object.entries(titles).map(([key, label]) => ({ key, label: both(label) }))
    : [];
}

export function proposalIn(reply: Json): Proposal {
  const read = property(reply, 'read');
  return {
    read: typeof read === 'number' ? read : 0,
    columns: list(property(reply, 'columns')).map((one) => ({
      letter: text(property(one, 'letter')),
      heading: text(property(one, 'heading')),
      examples: texts(property(one, 'examples')),
      key: text(property(one, 'key')),
      isOpen: list(property(one, 'open')).length > 0,
    })),
    targets: list(property(reply, 'targets')).map((one) => ({
      key: text(property(one, 'key')),
      label: both(property(one, 'title')),
      needed: property(one, 'needed') === true,
    })),
    questions: list(property(reply, 'questions')).map((one) => ({
      is: text(property(one, 'is')),
      first: property(one, 'first') === true,
      words: both(property(one, 'words')),
      key: text(property(one, 'key')),
      examples: texts(property(one, 'examples')),
    })),
    services: optionsIn(property(reply, 'services')),
    statuses: optionsIn(property(reply, 'statuses')),
    people: optionsIn(property(reply, 'people')),
  };
}

/** What the person settled: our key by column letter, answers by question, keys by word under `service:` or `status:`. */
export interface Settled {
  readonly keys: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

export const proposedKeys = ({ columns }: Proposal): Settled['keys'] =>
  Object.fromEntries(columns.map(({ letter, key }) => [letter, key]));

/** A column of ours is one of theirs at most. */
export function withKey(keys: Settled['keys'], letter: string, key: string): Settled['keys'] {
  const others = Object.entries(keys).map(([one, before]) => [one, before === key ? '' : before]);
  return { ...Object.fromEntries(others), [letter]: key };
}

/** Columns that have to be chosen and are not yet. */
export const missingTargets = ({ targets }: Proposal, { keys }: Settled): readonly Target[] =>
  targets.filter(({ key, needed }) => needed && !Object.values(keys).includes(key));

const WORD = /^(service|status):(.*)$/su;

function wordsIn(answers: Settled['answers']): JsonObject {
  const words: Record<string, Record<string, string>> = {};
  for (const [name, key] of Object.entries(answers)) {
    const [, column = '', word = ''] = WORD.exec(name) ?? [];
    if (column !== '' && key !== '') words[column] = { ...words[column], [word]: key };
  }
  return words;
}

/** Where the table stands: in a tab of the workbook, or in what the person pasted. */
export type Source = { readonly tab: string } | { readonly text: string };

/** The input of the command: every column of ours is one of theirs or stays blank, as the person saw it. */
export function inputOf(source: Source, into: string, proposal?: Proposal, settled?: Settled): JsonObject {
  if (!proposal || !settled) return { ...source, into };
  const letters = new Map(Object.entries(settled.keys).map(([letter, key]) => [key, letter]));
  const map = Object.fromEntries(proposal.targets.map(({ key }) => [key, letters.get(key) ?? null]));
  const answers = Object.entries(settled.answers).filter(([name, value]) => value !== '' && !WORD.test(name));
  return { ...source, into, map, ...Object.fromEntries(answers), words: wordsIn(settled.answers) };
}
