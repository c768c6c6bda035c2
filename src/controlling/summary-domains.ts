/** Planned and done by domain, as the summary may show it. */

import type { Text } from '../core/text';
import { DOMAINS } from '../frameworks/choices';
import { domainText } from '../frameworks/domain-words';
import type { Period } from '../planning/period';
import { TEXTS } from '../texts/summary';
import type { Volumes } from './planned-volume';
import { type SuppressionRules, shownDomains } from './sessions-by-month';
import type { Summary } from './summarize';
import type { ShownCount } from './suppression';

export interface DomainFigures {
  readonly label: Text;
  readonly planned: number;
  /** Planned sessions that took place. */
  readonly done: ShownCount;
}

interface Group {
  readonly label: Text;
  readonly keys: readonly string[];
}

/** The framework's domains, then whatever else was written. */
function groupsOf(framework: string, keys: readonly string[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { key } of DOMAINS) {
    const label = domainText(key, framework);
    groups.set(label.en, { label, keys: [...(groups.get(label.en)?.keys ?? []), key] });
  }
  const others = keys.filter((key) => !DOMAINS.some((domain) => domain.key === key));
  return [...groups.values(), { label: TEXTS.otherDomains, keys: others }];
}

/** @param totals whether the total of each month of the period is shown. */
export function domainFigures(
  { domainMonths }: Summary,
  { byDomain }: Volumes,
  period: Period,
  rules: SuppressionRules,
  totals: readonly boolean[],
): readonly DomainFigures[] {
  const groups = groupsOf(rules.framework, [...new Set([...domainMonths.keys(), ...byDomain.keys()])]);
  const shown = shownDomains(
    groups.map(({ keys }) => keys),
    { months: domainMonths, period },
    rules,
    totals,
  );
  return groups.flatMap(({ label, keys }, place): readonly DomainFigures[] => {
    const planned = keys.reduce((sum, key) => sum + (byDomain.get(key) ?? 0), 0);
    return keys.length === 0 ? [] : [{ label, planned, done: shown[place] ?? 0 }];
  });
}
