/** Which plan item answers a need: what people said, else the words that both share, where they leave no doubt. */

import { folded } from '../core/text';
import type { PlanItem } from '../tabs/annual';

export interface Need {
  readonly item: string;
  readonly domain: string | undefined;
  /** As a person or the assessment says it. */
  readonly plan: string | undefined;
}

export interface Link {
  readonly plan: PlanItem;
  /** Found by the words alone: a person should look at it. */
  readonly isGuess: boolean;
}

/** Words of questionnaires and of programmes that say nothing of the matter. */
const EMPTY = new Set(
  `saya aku kami kita belum tidak kurang ingin mau bisa dapat masih sering kadang merasa memahami paham tahu
  mengetahui mengerti mengenal mengenali cara bagaimana agar untuk dengan dan atau yang di ke dari pada dalam
  oleh karena tentang secara lebih sangat baik benar tepat menjadi ada adanya sebagai itu ini para diri sendiri
  my me i do not don know how to the of and or a an in on at for with about want need able yet well feel am is
  are be my often still understand understanding knowing`.split(/\s+/),
);

/** Prefixes and endings of Indonesian that leave the matter as it is; rough, and the same for both sides. */
const stem = (word: string): string =>
  word
    .replace(/(nya|lah|kah)$/, '')
    .replace(/^(meng|meny|mem|men|me|ber|ter|di|peng|peny|pem|pen|per|pe)(?=\p{L}{4})/u, '')
    .replace(/(kan|an|i)$/, '');

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    folded(words)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !EMPTY.has(word))
      .map(stem),
  );

/** So many words in common, and at least half of what the shorter of both says. */
const LEAST_SHARED = 2;

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const shorter = Math.min(one.size, other.size);
  if (shared < LEAST_SHARED || shared * 2 < shorter) return 0;
  return shared / (one.size + other.size - shared);
}

const same = (one: string | undefined, other: string): boolean =>
  one !== undefined && folded(one) === folded(other);

/** The plan item whose topic or objective is most like the need; two alike are none. */
function byWords({ item, domain }: Need, plans: readonly PlanItem[]): PlanItem | undefined {
  const stems = stemsOf(item);
  const found = plans
    .filter((plan) => domain === undefined || plan.domain === domain)
    .map((plan) => ({ plan, like: likeness(stems, stemsOf(`${plan.topic ?? ''}`)) }))
    .filter(({ like }) => like > 0)
    .sort((one, other) => other.like - one.like);
  const [best, next] = found;
  return best !== undefined && best.like > (next?.like ?? 0) ? best.plan : undefined;
}

/** @returns undefined where nobody says it and the words leave a doubt. */
export function linkOf(need: Need, plans: readonly PlanItem[]): Link | undefined {
  const said =
    plans.find(({ id }) => need.plan !== undefined && same(id, need.plan)) ??
    plans.find((plan) => same(plan.need, need.item));
  if (said) return { plan: said, isGuess: false };
  const guess = need.plan === undefined ? byWords(need, plans) : undefined;
  return guess && { plan: guess, isGuess: true };
}
