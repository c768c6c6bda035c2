/** The list of what is due, as the add-on sends it. */

import { isObject, type Json, property } from '../../core/json';
import type { Text } from '../../core/text';

export type Which = 'evaluations' | 'followUps';

export interface Item {
  /** Tells items apart, over reloads too. */
  readonly key: string;
  /** Sent back with what was entered. */
  readonly kind: string;
  readonly kindLabel: Text;
  readonly session: string;
  readonly service: Text;
  readonly subject: string;
  readonly classes: string;
  /** `YYYY-MM-DD`; blank where there is no deadline. */
  readonly due: string;
  readonly state: 'late' | 'today' | 'week' | 'open';
}

export interface Coverage {
  readonly due: number;
  readonly done: number;
  readonly late: number;
}

export interface DueList {
  readonly evaluations: readonly Item[];
  readonly followUps: readonly Item[];
  /** More than are listed where the list is long. */
  readonly counts: Readonly<Record<Which, number>>;
  readonly coverage: Readonly<Record<'laijapen' | 'laijapang', Coverage>>;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const number = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

const texts = (value: Json | undefined): Text => ({
  id: text(property(value, 'id')),
  en: text(property(value, 'en')),
});

const STATES = ['late', 'today', 'week', 'open'] as const;

function itemOf(given: Json): Item {
  const at = (key: string): string => text(property(given, key));
  return {
    key: ['kind', 'session', 'subject', 'classes'].map(at).join('\u0001'),
    kind: at('kind'),
    kindLabel: texts(property(given, 'kindLabel')),
    session: at('session'),
    service: texts(property(given, 'service')),
    subject: at('subject'),
    classes: at('classes'),
    due: at('due'),
    state: STATES.find((state) => state === at('state')) ?? 'open',
  };
}

const itemsIn = (value: Json | undefined): readonly Item[] =>
  Array.isArray(value) ? value.filter(isObject).map(itemOf) : [];

const coverageIn = (value: Json | undefined): Coverage => ({
  due: number(property(value, 'due')),
  done: number(property(value, 'done')),
  late: number(property(value, 'late')),
});

export function listOf(reply: Json | undefined): DueList {
  const coverage = property(reply, 'coverage');
  return {
    evaluations: itemsIn(property(reply, 'evaluations')),
    followUps: itemsIn(property(reply, 'followUps')),
    counts: {
      evaluations: number(property(reply, 'evaluationsDue')),
      followUps: number(property(reply, 'followUpsOpen')),
    },
    coverage: {
      laijapen: coverageIn(property(coverage, 'laijapen')),
      laijapang: coverageIn(property(coverage, 'laijapang')),
    },
  };
}
