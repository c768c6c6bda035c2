/** The domain that a heading of a needs assessment names, in the words of schools. */

import { readChoice } from '../core/read';
import { folded } from '../core/text';
import { DOMAINS } from '../frameworks/choices';

/** Beside the domains' own words. ASCA's social/emotional holds pribadi and sosial: domain reference 0.1 (7). */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  akademik: 'belajar',
  learning: 'belajar',
  karir: 'karier',
  agama: 'beragama',
  keagamaan: 'beragama',
  religious: 'beragama',
  'kehidupan beragama': 'beragama',
  'kehidupan berkeluarga': 'keluarga',
  family: 'keluarga',
  'social/emotional': 'sosial',
  'sosial/emosional': 'sosial',
};

/** `A. Bidang Pribadi` names a domain, `Saya belajar` does not. */
export function domainNamed(words: string): string | undefined {
  const name = folded(words)
    .replace(/^([a-z]|[ivx]+|\d+)\s*[.)]\s+/, '')
    .replace(/^(bidang|domain)( (layanan|bimbingan|pengembangan))?\s*:?\s+/, '')
    .replace(/[:.]$/, '');
  return (
    readChoice(DOMAINS, name) ?? (Object.keys(OTHER_WORDS).includes(name) ? OTHER_WORDS[name] : undefined)
  );
}

export interface Heading {
  readonly item: string;
  readonly domain?: string;
}

/** What stands before the item, and the item: `[Pribadi] …`, `(Pribadi) …`, `Pribadi: …`, `Pribadi - …`. */
const BEFORE: readonly RegExp[] = [
  /^[[(](?<domain>[^\])]+)[\])]\s*[:–-]?\s*(?<item>.+)$/s,
  /^(?<domain>[^:]{3,40}?)\s*:\s*(?<item>.+)$/s,
  /^(?<domain>[^–-]{3,40}?)\s+[–-]\s+(?<item>.+)$/s,
];

/** And behind it: `… (Pribadi)`, `… [Pribadi]`. */
const BEHIND = /^(?<item>.+?)\s*[[(](?<domain>[^\])]+)[\])]$/s;

/** A grid of a form names its question first: `Bidang Pribadi [Saya mudah marah]`. */
const GRID = /^(?<question>.*?)\s*\[(?<item>[^\]]+)\]$/s;

const unnumbered = (words: string): string => words.trim().replace(/^\d+\s*[.)]\s*/, '');

export function headingOf(words: string): Heading {
  const text = unnumbered(words);
  for (const pattern of [...BEFORE, BEHIND]) {
    const { domain: name = '', item = '' } = pattern.exec(text)?.groups ?? {};
    const domain = domainNamed(name);
    if (domain !== undefined && item.trim() !== '') return { item: unnumbered(item), domain };
  }
  const { question = '', item } = GRID.exec(text)?.groups ?? {};
  if (item === undefined) return { item: text };
  const domain = domainNamed(question);
  return { item: unnumbered(item), ...(domain === undefined ? {} : { domain }) };
}
