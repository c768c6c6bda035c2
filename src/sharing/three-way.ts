/** What becomes of one cell when a template is updated: from what the old one said, what stands, and what the new one says. */

/**
 * `same`: it says so already. `take`: the school left it as the template had it. `keep`: the school changed it and
 * the template did not. `ask`: both changed it, each in its way. `follow`: it is locked.
 */
export type Verdict = 'same' | 'take' | 'keep' | 'ask' | 'follow';

export interface ThreeWays<Value> {
  readonly old: Value;
  readonly mine: Value;
  readonly fresh: Value;
  readonly isLocked: boolean;
}

export function verdictOn<Value>({ old, mine, fresh, isLocked }: ThreeWays<Value>): Verdict {
  if (mine === fresh) return 'same';
  if (mine === old) return 'take';
  if (isLocked) return 'follow';
  return fresh === old ? 'keep' : 'ask';
}
