/** What the add-on says of the needs and the plan, as the page reads it. */

import { type Json, property } from '../../core/json';
import { folded, type Locale } from '../../core/text';

export interface Need {
  readonly item: string;
  readonly domain: string;
  readonly percent: number | null;
  readonly priority: number | null;
  /** ID of the plan item that answers it; blank where none does. */
  readonly plan: string;
  /** The link follows from the words alone. */
  readonly isGuess: boolean;
}

export interface PlanItem {
  readonly id: string;
  readonly topic: string;
  readonly domain: string;
  readonly target: string;
  readonly isWithoutNeed: boolean;
}

interface Choice {
  readonly key: string;
  readonly label: string;
}

export interface Needs {
  /** Titles of the person's own tabs. */
  readonly others: readonly string[];
  readonly domains: readonly Choice[];
  readonly services: readonly Choice[];
  readonly needs: readonly Need[];
  /** Items that enough pupils ask for and no plan item answers. */
  readonly unanswered: readonly string[];
  readonly plans: readonly PlanItem[];
}

const listAt = (value: Json | undefined, key: string): readonly Json[] => {
  const list = property(value, key);
  return Array.isArray(list) ? list : [];
};

const textAt = (value: Json, key: string): string => {
  const text = property(value, key);
  return typeof text === 'string' ? text : '';
};

const numberAt = (value: Json, key: string): number | null => {
  const number = property(value, key);
  return typeof number === 'number' ? number : null;
};

export function needsIn(reply: Json | undefined, locale: Locale): Needs {
  const choicesAt = (key: string): readonly Choice[] =>
    listAt(reply, key).map((one) => ({
      key: textAt(one, 'key'),
      label: textAt(property(one, 'label') ?? '', locale),
    }));
  return {
    others: listAt(reply, 'others').map(String),
    domains: choicesAt('domains'),
    services: choicesAt('services'),
    needs: listAt(reply, 'needs').map((one) => ({
      item: textAt(one, 'item'),
      domain: textAt(one, 'domain'),
      percent: numberAt(one, 'percent'),
      priority: numberAt(one, 'priority'),
      plan: textAt(one, 'plan'),
      isGuess: property(one, 'isGuess') === true,
    })),
    unanswered: listAt(reply, 'unanswered').map(String),
    plans: listAt(reply, 'plans').map((one) => ({
      id: textAt(one, 'id'),
      topic: textAt(one, 'topic'),
      domain: textAt(one, 'domain'),
      target: textAt(one, 'target'),
      isWithoutNeed: property(one, 'isWithoutNeed') === true,
    })),
  };
}

export const planOf = ({ plans }: Needs, { plan }: Need): PlanItem | undefined =>
  plan === '' ? undefined : plans.find(({ id }) => folded(id) === folded(plan));

/** The items of a domain in their order; under a blank key those that have none. */
export const byDomain = (
  all: Needs,
): readonly { readonly label: string; readonly needs: readonly Need[] }[] =>
  [...all.domains, { key: '', label: '' }]
    .map(({ key, label }) => ({ label, needs: all.needs.filter(({ domain }) => domain === key) }))
    .filter(({ needs }) => needs.length > 0);
