/** A domain in the words of a framework. */

import { readChoice } from '../core/read';
import type { Text } from '../core/text';
import { DOMAINS } from './choices';

/** ASCA has three domains. Source: domain reference 0.1 (7). */
const ASCA_DOMAINS: Readonly<Record<string, Text>> = {
  belajar: { id: 'Akademik', en: 'Academic' },
  karier: { id: 'Karier', en: 'Career' },
};
const SOCIAL_EMOTIONAL: Text = { id: 'Sosial/emosional', en: 'Social/emotional' };

export function domainText(domain: string | undefined, framework: string): Text {
  const key = readChoice(DOMAINS, domain ?? '');
  if (key === undefined) return { id: domain ?? '', en: domain ?? '' };
  if (framework === 'asca') return ASCA_DOMAINS[key] ?? SOCIAL_EMOTIONAL;
  return DOMAINS.find((choice) => choice.key === key)?.label ?? SOCIAL_EMOTIONAL;
}
